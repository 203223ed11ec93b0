// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A filter that is on or off.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    readonly property color chosenInk: glass ? Theme.fill(section) : Theme.highContrast ? Theme.goldInk : Theme.tintInk
    // Over a picture: white lines on the tint of the section.
    property bool glass: false
    readonly property color ground: glass ? "transparent" : Theme.card
    required property string section
    readonly property color tint: glass ? Theme.tintInk : Theme.tint(section)

    checkable: true
    focusRadius: height / 2
    implicitHeight: Math.max(Theme.touch, Theme.px(72), word.implicitHeight + Theme.medium)
    implicitWidth: Math.max(Theme.touch, word.implicitWidth + 2 * Theme.px(20))

    Rectangle {
        anchors.fill: parent
        border.color: root.tint
        border.width: Theme.stroke
        color: root.checked ? (root.pressed ? Theme.held(root.tint) : root.tint) : root.pressed ? (root.glass ? Theme.fill(root.section) : Theme.wash(root.section)) : root.ground
        radius: height / 2
    }

    Label {
        id: word

        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.checked ? root.chosenInk : root.tint
        font.weight: Font.DemiBold
        lineHeight: 1
        size: Theme.meta
        text: root.name
        width: Math.min(implicitWidth, root.width - 2 * Theme.small)
    }
}
