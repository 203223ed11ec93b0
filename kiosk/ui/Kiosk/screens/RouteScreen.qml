// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The way to a door: the plan of one floor with the way on it, and a card for each floor to choose it by.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Page {
    id: root

    readonly property bool answered: route.isFound || route.isByStairs
    // Lying, the plan has the floors beside it, and the answer above it if there is room; else both are below it.
    readonly property bool beside: Theme.wide && route.plan.isThere
    readonly property RouteChoice route: visit.route

    badge: qsTr("How to get there")
    lead: route.isFound ? route.place : ""
    section: "directory"
    tint: Theme.fill("directory")
    title: route.name
    titleSize: Theme.display(64)

    acts: TakeAlong {
        glass: root.pictured
        kind: "route"
        visible: root.route.isFound
        visit: root.visit
    }
    extras: [
        Loader {
            active: root.answered && root.beside && Theme.desk
            sourceComponent: answer
            visible: active
            width: parent.width
        },
        Loader {
            active: root.beside
            sourceComponent: legs
            width: parent.width
        }
    ]

    Component {
        id: answer

        RouteAnswer {
            route: root.route
        }
    }

    Component {
        id: legs

        RouteLegs {
            route: root.route
        }
    }

    Loader {
        id: above

        active: root.answered && root.beside && !Theme.desk
        sourceComponent: answer
        width: drawn.width
        x: drawn.x
        y: Theme.medium
    }

    Loader {
        id: drawn

        // What is told leaves it the room, down to a plan on which one still sees something.
        readonly property real least: Math.max(0.45 * parent.height, Math.min(0.6 * parent.height, Theme.px(460)))

        active: root.route.plan.isThere
        height: !active ? 0 : Theme.wide ? parent.height - y - Theme.medium : Math.round(Math.max(least, Math.min(parent.height - told.contentHeight, 0.75 * width)))
        width: parent.width - Theme.margin - x
        x: Theme.wide ? Theme.large : Theme.margin
        y: Theme.wide ? above.y + (above.active ? above.height + Theme.gap : 0) : 0

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

        anchors.topMargin: drawn.height
        visible: !root.beside

        Loader {
            active: root.answered && !root.beside
            sourceComponent: answer
            visible: active
            width: parent.width
        }

        Loader {
            active: !root.beside
            sourceComponent: legs
            width: parent.width
        }
    }
}
