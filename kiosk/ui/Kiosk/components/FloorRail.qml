// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The floors of the building, the highest first, as on a lift's panel.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

ListView {
    id: root

    readonly property real cell: Math.max(Theme.touch, Math.min(Theme.px(112), room))
    required property string chosen
    required property RowModel floors
    // The floor that this screen stands on.
    required property string here

    // As high as is comfortable, and never less than a finger: the whole building is in sight if it can be.
    readonly property real room: (height - count * spacing) / (count + 1)

    signal choose(key: string)

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    // No row is the current one: its highlight, which nobody sees, would follow it at 400 pixels a second.
    currentIndex: -1
    implicitWidth: Theme.px(140)
    model: floors
    spacing: Theme.gap

    delegate: FloorButton {
        required property int companies
        required property string key

        checked: root.chosen === key
        height: root.cell
        here: root.here === key
        hint: qsTr("%n companies", "", companies) + (here ? " · " + qsTr("You are here") : "")
        width: root.width

        onTapped: root.choose(key)
    }
    header: Item {
        height: all.height + root.spacing
        width: root.width

        FloorButton {
            id: all

            checked: root.chosen === ""
            height: root.cell
            name: qsTr("All floors")
            shortName: qsTr("All")
            width: root.width

            onTapped: root.choose("")
        }
    }
}
