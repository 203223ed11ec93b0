// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The centre in a few figures, and the way to those of the city.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Flow {
    id: root

    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
    required property string city
    readonly property int columns: Theme.wide ? 3 : 4
    required property PickedModel figures

    signal cityTapped

    bottomPadding: Theme.wide ? Theme.margin : 0
    spacing: Theme.medium

    Repeater {
        model: root.figures

        Figure {
            width: root.cell
        }
    }

    Pill {
        glass: true
        icon: Icons.city
        name: root.city

        onTapped: root.cityTapped()
    }
}
