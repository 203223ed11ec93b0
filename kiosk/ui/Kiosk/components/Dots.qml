// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// How many things there are, and which of them is shown.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Row {
    id: root

    required property int chosen
    required property int count

    Accessible.ignored: true
    spacing: Theme.far(20)

    Repeater {
        model: root.count

        Rectangle {
            readonly property bool chosen: index === root.chosen
            required property int index

            color: Theme.tintInk
            height: Theme.far(18)
            opacity: chosen ? 1 : 0.55
            radius: height / 2
            width: chosen ? Theme.far(64) : height
        }
    }
}
