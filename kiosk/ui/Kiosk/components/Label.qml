// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Text for visitors: plain, in the type of the house, wrapping before it is ever cut.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Text {
    id: root

    property bool display: false
    property real size: Theme.body

    color: Theme.ink
    font.family: display ? Theme.displayFamily : Theme.textFamily
    font.letterSpacing: display ? -size * 0.012 : 0
    font.pixelSize: size
    font.weight: display ? Font.ExtraBold : Font.Normal
    lineHeight: display ? 1 : 1.15
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    wrapMode: display ? Text.WordWrap : Text.Wrap
}
