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
    // It is a picture of itself for as long as its list moves.
    property bool lifted: false
    readonly property bool moving: ListView.view !== null && ListView.view.moving
    property string section: ""
    // Its list keeps it for later use.
    property bool stored: false

    // After how many frames of a movement it is lifted.
    readonly property int turn: Math.abs(Math.round(y / height)) % 16

    // While its list moves it is painted once and then moved: in software each step of a flick else draws the large
    // letters of a fine screen as outlines anew. Not while the ring of the focus is round it, which a layer would cut off.
    layer.enabled: lifted && visible && !activeFocus && GraphicsInfo.api === GraphicsInfo.Software

    ListView.onPooled: stored = true
    ListView.onReused: stored = false
    onMovingChanged: if (!moving)
        lifted = false
    onStoredChanged: if (stored)
        lifted = false

    // One row after the other, and none in the frame in which it comes, which has enough to do.
    Timer {
        interval: Theme.frame * (1 + root.turn)
        running: root.moving && !root.stored

        onTriggered: root.lifted = true
    }

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.tint(root.section) : root.edge
        border.width: root.pressed ? Theme.stroke : Theme.hairline
        color: root.pressed ? Theme.wash(root.section) : root.ground
        radius: Theme.radius
        z: -1
    }
}
