// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The way to a door: the plan of one floor with the way on it, and a card for each floor to choose it by.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Page {
    id: root

    readonly property RouteChoice route: visit.route

    badge: qsTr("How to get there")
    lead: route.isFound ? route.place : ""
    section: "directory"
    tint: Theme.fill("directory")
    title: route.hasPlace ? route.name : qsTr("This place is no longer in the directory")
    titleSize: Theme.display(64)

    acts: TakeAlong {
        glass: root.pictured
        kind: "route"
        visible: root.route.isFound
        visit: root.visit
    }
    extras: Loader {
        active: Theme.wide
        sourceComponent: steps
        width: parent.width
    }

    Component {
        id: steps

        RouteSteps {
            route: root.route
        }
    }

    // As high as what is told leaves room for, and never less than half of what it shows the way on.
    Loader {
        id: drawn

        readonly property real least: Math.round(parent.height * 0.45)
        readonly property real most: parent.height - told.contentHeight

        active: root.route.plan.isThere
        height: !active ? 0 : Theme.wide ? parent.height - 2 * y : Math.max(least, Math.min(most, Math.round(width * 0.75)))
        width: parent.width - Theme.margin - x
        x: Theme.wide ? Theme.large : Theme.margin
        y: Theme.wide ? Theme.medium : 0

        sourceComponent: PlanView {
            id: view

            plan: root.route.plan
            selected: root.route.mark

            overlay: WayLine {
                line: root.route.line
                metre: view.perMetre
            }
        }
    }

    Scroll {
        id: told

        anchors.topMargin: drawn.y + drawn.height
        visible: !Theme.wide

        Loader {
            active: !Theme.wide
            sourceComponent: steps
            width: parent.width
        }
    }
}
