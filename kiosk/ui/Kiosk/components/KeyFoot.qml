// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The last row of the keyboard: accents, the space, and the key that shows what was found.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Row {
    id: root

    required property bool accents
    required property real cellHeight
    required property real cellWidth
    required property bool filled
    required property Fingers fingers
    required property string sign

    signal accented
    signal spaced
    signal submitted

    Key {
        checkable: true
        checked: root.accents
        fingers: root.fingers
        height: root.cellHeight
        name: qsTr("Letters with accents")
        text: root.sign
        tool: true
        width: root.cellWidth * 1.5

        onTapped: root.accented()
    }

    Key {
        enabled: root.filled
        fingers: root.fingers
        height: root.cellHeight
        name: qsTr("Space")
        text: qsTr("space")
        width: root.cellWidth * 6

        onTapped: root.spaced()
    }

    Key {
        fingers: root.fingers
        height: root.cellHeight
        name: qsTr("Search now")
        strong: true
        text: qsTr("Search")
        width: root.cellWidth * 2.5

        onTapped: root.submitted()
    }
}
