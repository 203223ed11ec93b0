// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The filters of a list: all, one for each label, and what a screen adds; they wrap, so that none is hidden.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Flow {
    id: root

    required property string chosen
    property bool glass: false
    required property PickedModel labels
    required property string section

    signal choose(key: string)

    spacing: Theme.gap

    Chip {
        checked: root.chosen === ""
        glass: root.glass
        name: qsTr("All")
        section: root.section

        onTapped: root.choose("")
    }

    Repeater {
        model: root.labels

        Chip {
            id: chip

            required property string key

            checked: root.chosen === key
            glass: root.glass
            section: root.section

            onTapped: root.choose(chip.key)
        }
    }
}
