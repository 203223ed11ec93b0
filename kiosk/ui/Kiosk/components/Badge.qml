// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A gold word in capitals: what is now, or what kind of thing this is.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    property real size: Theme.note
    required property string text

    color: Theme.gold
    implicitHeight: word.implicitHeight + size * 0.6
    implicitWidth: word.implicitWidth + size * 1.5
    radius: height / 2

    Label {
        id: word

        anchors.centerIn: parent
        color: Theme.goldInk
        font.capitalization: Font.AllUppercase
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        lineHeight: 1
        minimumPixelSize: Theme.px(16)
        size: root.size
        text: root.text
        width: Math.min(implicitWidth, root.width - Theme.medium)
        wrapMode: Text.NoWrap
    }
}
