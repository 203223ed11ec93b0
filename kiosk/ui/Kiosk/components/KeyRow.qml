// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Keys with letters on them, side by side.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Row {
    id: root

    required property real cellHeight
    required property real cellWidth
    required property Fingers fingers
    required property string letters

    signal typed(letter: string)

    Repeater {
        model: root.letters.length

        Key {
            id: key

            required property int index

            fingers: root.fingers
            height: root.cellHeight
            name: root.letters.charAt(index)
            width: root.cellWidth

            onTapped: root.typed(name)
        }
    }
}
