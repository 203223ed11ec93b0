// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A button with a word for something that is done: filled when it is what one is here for.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    readonly property color ground: strong ? Theme.ink : Theme.card
    property string icon: ""
    readonly property color ink: strong ? Theme.paper : Theme.ink
    property bool strong: false

    focusRadius: Theme.radius
    implicitHeight: Math.max(Theme.touch, Theme.px(84), word.implicitHeight + 2 * Theme.small)
    implicitWidth: word.implicitWidth + (icon === "" ? 0 : picture.width + Theme.small) + 2 * Theme.large
    opacity: enabled ? 1 : 0.4

    Rectangle {
        anchors.fill: parent
        border.color: Theme.ink
        border.width: Theme.stroke
        color: root.pressed ? Theme.mix(root.ground, Theme.softInk, 0.3) : root.ground
        radius: Theme.radius
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.small

        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            text: root.icon
            visible: root.icon !== ""
        }

        Label {
            id: word

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: Theme.meta
            text: root.name
            width: Math.min(implicitWidth, root.width - (picture.visible ? picture.width + Theme.small : 0) - 2 * Theme.medium)
        }
    }
}
