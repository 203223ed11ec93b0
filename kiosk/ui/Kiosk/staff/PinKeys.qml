// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The keys of the pad, as on a telephone.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Grid {
    id: root

    required property PinEntry entry
    readonly property bool locked: entry.lockedSeconds > 0

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: 9

        StaffKey {
            id: key

            required property int index

            enabled: !root.locked
            name: String(index + 1)

            onTapped: root.entry.enterDigit(key.index + 1)
        }
    }

    StaffKey {
        enabled: !root.locked
        icon: Icons.erase
        name: qsTr("Erase")

        onTapped: root.entry.erase()
    }

    StaffKey {
        enabled: !root.locked
        name: "0"

        onTapped: root.entry.enterDigit(0)
    }

    StaffKey {
        enabled: root.entry.complete && !root.locked
        icon: Icons.check
        name: qsTr("Enter")
        strong: true

        onTapped: root.entry.enter()
    }
}
