// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The way from a part of a screen to all of it: words in the colour of their section.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    required property string section
    property string text: name

    implicitHeight: Math.max(Theme.touch, word.implicitHeight)
    implicitWidth: Math.max(Theme.touch, word.implicitWidth + 2 * Theme.tiny)

    Label {
        id: word

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.tiny
        anchors.verticalCenter: parent.verticalCenter
        color: root.pressed ? Theme.mix(Theme.tint(root.section), Theme.ink, 0.4) : Theme.tint(root.section)
        font.weight: Font.DemiBold
        size: Theme.meta
        text: root.text
        wrapMode: Text.NoWrap
    }
}
