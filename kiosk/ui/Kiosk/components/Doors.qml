// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The three doors of the home screen, equally high.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Row {
    id: root

    readonly property real cell: (width - 2 * spacing) / 3
    required property Lobby lobby
    readonly property real tallest: Math.max(hubs.implicitHeight, directory.implicitHeight, events.implicitHeight)
    required property Visit visit

    spacing: Theme.gap

    Door {
        id: hubs

        height: root.tallest
        hint: Theme.wide ? qsTr("%n places", "", root.lobby.hubCount) : qsTr("%n places to start up", "", root.lobby.hubCount)
        icon: Icons.hubs
        low: Theme.wide
        name: qsTr("Hubs")
        section: "hubs"
        width: root.cell

        onTapped: root.visit.open("hubs")
    }

    Door {
        id: directory

        height: root.tallest
        hint: qsTr("%n companies", "", root.lobby.tenantCount) + ", " + qsTr("%n floors", "", root.lobby.floorCount)
        icon: Icons.directory
        low: Theme.wide
        name: qsTr("Directory")
        section: "directory"
        width: root.cell

        onTapped: root.visit.open("directory")
    }

    Door {
        id: events

        height: root.tallest
        hint: qsTr("%n this week", "", root.lobby.eventsThisWeek)
        icon: Icons.events
        low: Theme.wide
        name: qsTr("Events")
        section: "events"
        width: root.cell

        onTapped: root.visit.open("events")
    }
}
