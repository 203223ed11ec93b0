// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The large button that opens the way to a door.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    readonly property color ground: Theme.highContrast ? Theme.gold : Theme.fill(section)
    readonly property color ink: Theme.highContrast ? Theme.goldInk : Theme.tintInk
    required property string section

    hint: qsTr("Shows the way from here, floor by floor")
    implicitHeight: Math.max(Theme.touch, Theme.px(112), words.implicitHeight + 2 * Theme.medium)
    name: qsTr("How to get there")

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.mix(root.ground, Theme.goldInk, 0.25) : root.ground
        radius: Theme.radius
    }

    Icon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        size: Theme.px(60)
        text: Icons.way
        x: Theme.margin
    }

    Label {
        id: words

        Accessible.ignored: true
        anchors.left: picture.right
        anchors.leftMargin: Theme.medium
        anchors.right: arrow.left
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        display: true
        size: Theme.heading
        text: root.name
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        size: Theme.px(52)
        text: Icons.next
    }
}
