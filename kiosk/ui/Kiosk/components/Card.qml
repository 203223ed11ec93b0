// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A white card that opens something.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    property color edge: Theme.line
    property color ground: Theme.card
    property string section: ""
    // A list keeps a row for later use; its layer would still be drawn (Qt 6.11).
    property bool stored: false

    // In a long list painted once and then moved: in software each step of a flick else draws the large letters of a
    // fine screen as outlines anew. Not while the ring of the focus is round it, which a layer would cut off.
    layer.enabled: ListView.view !== null && visible && !stored && !activeFocus && GraphicsInfo.api === GraphicsInfo.Software

    ListView.onPooled: stored = true
    ListView.onReused: stored = false

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.tint(root.section) : root.edge
        border.width: root.pressed ? Theme.stroke : Theme.hairline
        color: root.pressed ? Theme.wash(root.section) : root.ground
        radius: Theme.radius
        z: -1
    }
}
