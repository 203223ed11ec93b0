// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The companies in the building: by floor on the rail, by sector, from A to Z.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Page {
    id: root

    lead: Theme.wide ? qsTr("Choose a floor, or look from A to Z") : ""
    // Room for three columns: the floors, the companies, and the plan.
    panelShare: 0.27
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

    FloorRail {
        id: rail

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        anchors.top: parent.top
        anchors.topMargin: Theme.tiny
        chosen: root.visit.directory.floor
        floors: root.lobby.floors
        width: implicitWidth
        x: Theme.margin

        onChoose: key => root.visit.directory.filterByFloor(key)
    }

    // Beside the list on a lying screen, above it on an upright one.
    Loader {
        id: drawn

        active: root.visit.directory.plan.isThere
        anchors.left: Theme.wide ? list.right : rail.right
        anchors.leftMargin: Theme.wide ? 0 : Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: rail.top
        height: Theme.wide ? rail.height : Math.round(parent.height * 0.42)

        sourceComponent: PlanView {
            plan: root.visit.directory.plan
            selected: root.visit.directory.place

            onChosen: place => root.visit.directory.choose(place)
        }
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.leftMargin: Theme.gap
        anchors.top: drawn.active && !Theme.wide ? drawn.bottom : rail.top
        anchors.topMargin: drawn.active && !Theme.wide ? Theme.medium : 0
        bottomMargin: Theme.medium
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        // No row is the current one: its highlight, which nobody sees, would follow it at 400 pixels a second.
        currentIndex: -1
        model: root.visit.directory.listed
        reuseItems: true
        section.criteria: ViewSection.FullString
        section.property: root.visit.directory.floor === "" ? "letter" : "floorName"
        spacing: Theme.gap
        width: drawn.active && Theme.wide ? Math.round((parent.width - x) * 0.46) : parent.width - x

        delegate: TenantCard {
            required property string key

            edge: root.visit.directory.chosen.includes(key) ? Theme.tint("directory") : Theme.line
            media: root.lobby.media
            width: ListView.view.width - Theme.margin

            // Qt 6.11 hides a row from screen readers when it puts it aside, and does not bring it back.
            ListView.onReused: Accessible.ignored = false
            onTapped: root.visit.show("tenant", key)
        }
        footer: Item {
            height: nobody.visible ? nobody.implicitHeight : 0
            width: list.width - Theme.margin

            EmptyState {
                id: nobody

                action: root.visit.directory.floor === "" && root.visit.directory.sector === "" ? "" : qsTr("Show all companies")
                icon: Icons.nobody
                title: qsTr("No company here with these filters")
                visible: root.visit.directory.listed.count === 0
                width: parent.width

                onActed: {
                    root.visit.directory.filterByFloor("");
                    root.visit.directory.filterBySector("");
                }
            }
        }
        section.delegate: ListHeading {
            width: ListView.view.width - Theme.margin
        }

        ScrollMark {
            view: list
        }

        // Another choice is another list: it is read from its beginning.
        Connections {
            function onFloorChanged() {
                list.positionViewAtBeginning();
            }

            function onPlaceChanged() {
                if (root.visit.directory.chosenRow >= 0)
                    list.positionViewAtIndex(root.visit.directory.chosenRow, ListView.Contain);
            }

            function onSectorChanged() {
                list.positionViewAtBeginning();
            }

            target: root.visit.directory
        }
    }
}
