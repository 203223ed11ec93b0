// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Seven days from today; the agenda begins at the one that is chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Row {
    id: root

    readonly property real cell: (width - 6 * spacing) / 7
    required property RowModel days
    required property EventChoice events
    property bool glass: false

    bottomPadding: Theme.small
    spacing: Math.min(Theme.gap, width * 0.025)
    topPadding: Theme.tiny

    Repeater {
        model: root.days

        DayButton {
            id: day

            required property string key
            required property bool today

            checked: root.events.day === "" ? today : root.events.day === key
            glass: root.glass
            width: root.cell

            onTapped: root.events.startAtDay(day.today ? "" : day.key)
        }
    }
}
