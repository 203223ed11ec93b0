// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Tells the theme what the screen is, whose lobby this is, and how the visitor of the moment likes to see it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    required property Lobby lobby
    required property bool motion
    required property real screenPixelsPerMm
    required property real shortSide
    required property Visit visit
    required property bool wide

    Binding {
        property: "pixelsPerMm"
        target: Theme
        value: root.screenPixelsPerMm
    }

    Binding {
        property: "shortSide"
        target: Theme
        value: root.shortSide
    }

    Binding {
        property: "wide"
        target: Theme
        value: root.wide
    }

    Binding {
        property: "motion"
        target: Theme
        value: root.motion
    }

    Binding {
        property: "textSize"
        target: Theme
        value: root.visit.textSize
    }

    Binding {
        property: "highContrast"
        target: Theme
        value: root.visit.highContrast
    }

    Binding {
        property: "hubs"
        target: Theme
        value: root.lobby.hubsColour
    }

    Binding {
        property: "directory"
        target: Theme
        value: root.lobby.directoryColour
    }

    Binding {
        property: "events"
        target: Theme
        value: root.lobby.eventsColour
    }
}
