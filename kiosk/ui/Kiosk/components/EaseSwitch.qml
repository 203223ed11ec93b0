// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A large switch with a picture, its name, and how it stands.
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
    implicitHeight: column.implicitHeight + 2 * Theme.large

    Rectangle {
        anchors.fill: parent
        border.color: Theme.ink
        border.width: Theme.stroke
        color: root.pressed ? Theme.held(root.ground) : root.ground
        radius: Theme.radius
    }

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.small
        width: parent.width - 2 * Theme.small

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.ink
            size: Theme.px(72)
            text: root.icon
        }

        Label {
            Accessible.ignored: true
            color: root.ink
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            size: Theme.body
            text: root.name
            width: parent.width
        }

        Label {
            Accessible.ignored: true
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            size: Theme.meta
            text: root.status
            width: parent.width
        }
    }
}
