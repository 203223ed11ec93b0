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

    Item {
        id: plan

        height: Theme.wide ? parent.height : 0
        width: parent.width
    }

    Scroll {
        anchors.topMargin: plan.height
        visible: !Theme.wide

        Loader {
            active: !Theme.wide
            sourceComponent: steps
            width: parent.width
        }
    }
}
