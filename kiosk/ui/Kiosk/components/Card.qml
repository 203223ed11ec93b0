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

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.tint(root.section) : root.edge
        border.width: root.pressed ? Theme.stroke : Theme.hairline
        color: root.pressed ? Theme.wash(root.section) : root.ground
        radius: Theme.radius
        z: -1
    }
}
