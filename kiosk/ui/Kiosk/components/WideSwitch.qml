// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A large switch in one line: its picture, its name, and how it stands.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    readonly property color ground: checked ? Theme.ink : Theme.card
    required property string icon
    readonly property color ink: checked ? Theme.paper : Theme.ink
    required property string status

    checkable: true
    hint: status
    implicitHeight: Math.max(Theme.touch, Theme.px(112), words.implicitHeight + 2 * Theme.medium)
    implicitWidth: picture.width + words.implicitWidth + 2 * Theme.medium + Theme.small

    Rectangle {
        anchors.fill: parent
        border.color: Theme.ink
        border.width: Theme.stroke
        color: root.pressed ? Theme.held(root.ground) : root.ground
        radius: Theme.radius
    }

    Icon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        size: Theme.px(64)
        text: root.icon
        x: Theme.medium
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.small
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter

        Label {
            Accessible.ignored: true
            color: root.ink
            font.weight: Font.Bold
            size: Theme.body
            text: root.name
            width: parent.width
        }

        Label {
            Accessible.ignored: true
            color: root.ink
            size: Theme.meta
            text: root.status
            width: parent.width
        }
    }
}
