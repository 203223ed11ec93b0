// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The companies in the building: by floor on the rail and on its plan, by sector, from A to Z.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Page {
    id: root

    lead: Theme.wide ? qsTr("Choose a floor, or look from A to Z") : ""
    // Room for three columns: the floors, the companies, and the plan.
    panelShare: Theme.desk ? 0.32 : 0.27
    section: "directory"
    tint: Theme.fill("directory")
    title: qsTr("Directory")

    extras: ChipRow {
        chosen: root.visit.directory.sector
        glass: root.pictured
        labels: root.visit.directory.sectors
        section: "directory"
        topPadding: Theme.tiny
        width: parent.width

        onChoose: key => root.visit.directory.filterBySector(key)
    }

    BarGround {
        visible: Theme.wide
        width: parent.width
        y: root.height - height - parent.y
    }

    FloorRail {
        id: rail

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        anchors.top: parent.top
        anchors.topMargin: Theme.tiny
        chosen: root.visit.directory.floor
        floors: root.lobby.floors
        here: root.visit.directory.hereFloor
        width: implicitWidth
        x: Theme.margin

        onChoose: key => root.visit.directory.filterByFloor(key)
    }

    TenantList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.leftMargin: Theme.gap
        anchors.top: drawn.active && !Theme.wide ? drawn.bottom : rail.top
        anchors.topMargin: drawn.active && !Theme.wide ? Theme.medium : 0
        directory: root.visit.directory
        media: root.lobby.media
        width: Math.round((parent.width - x) * (drawn.active && Theme.wide ? 0.46 : 1))

        onOpened: tenant => root.visit.show("tenant", tenant)
    }

    // Above the list on an upright screen, beside it on a lying one: in large text at a desk there is no room for both.
    Loader {
        id: drawn

        active: root.visit.directory.plan.isThere && (!Theme.wide || 0.54 * (parent.width - list.x) > 3.2 * Theme.touch * Theme.textScale)
        anchors.left: Theme.wide ? list.right : rail.right
        anchors.leftMargin: Theme.wide ? 0 : Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: rail.top
        // Of a low room, as in large text within reach, more than half: else one sees no door.
        height: Theme.wide ? rail.height : Math.round(Math.min(width * 0.76, Math.max(0.56 * parent.height, Math.min(0.78 * parent.height, Theme.px(460)))))

        sourceComponent: PlanView {
            plan: root.visit.directory.plan
            selected: root.visit.directory.place
            shows: true

            onChosen: place => root.visit.directory.choose(place)
            onLed: destination => root.visit.show("route", destination)
        }
    }
}
