// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One glyph of the icon font; it is decoration, what it means is said in words beside it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Text {
    id: root

    property real size: Theme.px(40)

    Accessible.ignored: true
    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    width: size
}
