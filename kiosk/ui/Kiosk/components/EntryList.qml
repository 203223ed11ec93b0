// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Everything that has a name, from A to Z.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

ListView {
    id: root

    required property RowModel entries
    // Over a picture its headings are white.
    property bool glass: false

    signal choose(screen: string, item: string)

    bottomMargin: Theme.medium
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    // No row is the current one: its highlight, which nobody sees, would follow it at 400 pixels a second.
    currentIndex: -1
    model: entries
    reuseItems: true
    section.property: "letter"
    spacing: Theme.gap

    delegate: EntryCard {
        required property string item
        required property string screen

        width: ListView.view.width - Theme.margin

        // Qt 6.11 hides a row from screen readers when it puts it aside, and does not bring it back.
        ListView.onReused: Accessible.ignored = false
        onTapped: root.choose(screen, item)
    }
    section.delegate: ListHeading {
        color: root.glass ? Theme.tintInk : Theme.ink
        width: ListView.view.width - Theme.margin
    }

    ScrollMark {
        view: root
    }
}
