// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// All screens of a visit, of which one is shown.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    required property Lobby lobby
    readonly property list<ScreenLoader> screens: [home, hubs, directory, events]
    required property Visit visit

    // The large ones, one after the other while nobody is there, so that the first touch on each finds it ready.
    Timer {
        property int next: 0

        interval: Theme.slow
        repeat: true
        running: !root.visit.awake && next < root.screens.length

        onTriggered: root.screens[next++].prepare()
    }

    ScreenLoader {
        id: home

        host: root
        lobby: root.lobby
        name: "home"
        visit: root.visit
    }

    ScreenLoader {
        id: hubs

        host: root
        lobby: root.lobby
        name: "hubs"
        visit: root.visit
    }

    ScreenLoader {
        id: hub

        fleeting: true
        host: root
        lobby: root.lobby
        name: "hub"
        visit: root.visit
    }

    ScreenLoader {
        id: directory

        host: root
        lobby: root.lobby
        name: "directory"
        visit: root.visit
    }

    ScreenLoader {
        id: tenant

        fleeting: true
        host: root
        lobby: root.lobby
        name: "tenant"
        visit: root.visit
    }

    ScreenLoader {
        id: route

        fleeting: true
        host: root
        lobby: root.lobby
        name: "route"
        visit: root.visit
    }

    ScreenLoader {
        id: events

        host: root
        lobby: root.lobby
        name: "events"
        visit: root.visit
    }

    ScreenLoader {
        id: event

        fleeting: true
        host: root
        lobby: root.lobby
        name: "event"
        visit: root.visit
    }

    ScreenLoader {
        id: city

        fleeting: true
        host: root
        lobby: root.lobby
        name: "city"
        visit: root.visit
    }

    ScreenLoader {
        id: search

        fleeting: true
        host: root
        lobby: root.lobby
        name: "search"
        visit: root.visit
    }
}
