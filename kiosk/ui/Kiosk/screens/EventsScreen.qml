// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What is on: seven days as a strip, and the agenda from the chosen day on.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Page {
    id: root

    lead: Theme.wide ? root.lobby.date : ""
    section: "events"
    tint: Theme.fill("events")
    title: qsTr("Events")

    extras: [
        Loader {
            active: !Theme.desk
            sourceComponent: strip
            visible: active
            width: parent.width
        },
        ChipRow {
            chosen: root.visit.events.kind
            glass: root.pictured
            labels: root.visit.events.kinds
            section: "events"
            topPadding: Theme.small
            width: parent.width

            onChoose: key => root.visit.events.filterByKind(key)

            Chip {
                checked: root.visit.events.kind === "youth"
                glass: root.pictured
                name: qsTr("Youth")
                section: "events"

                onTapped: root.visit.events.filterByKind("youth")
            }

            Chip {
                checked: root.visit.events.kind === "free"
                glass: root.pictured
                name: qsTr("Free")
                section: "events"

                onTapped: root.visit.events.filterByKind("free")
            }
        }
    ]

    Component {
        id: strip

        DayStrip {
            days: root.lobby.days
            events: root.visit.events
            glass: root.pictured && !Theme.desk
        }
    }

    // The panel of a desk's screen is too narrow for seven days.
    Loader {
        id: above

        active: Theme.desk
        sourceComponent: strip
        width: parent.width - 2 * x
        x: Theme.margin
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.top: above.bottom
        bottomMargin: Theme.medium
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        // No row is the current one: its highlight, which nobody sees, would follow it at 400 pixels a second.
        currentIndex: -1
        model: root.visit.events.listed
        reuseItems: true
        section.property: "heading"
        spacing: Theme.gap

        delegate: EventCard {
            required property string key

            width: ListView.view.width - Theme.margin

            // Qt 6.11 hides a row from screen readers when it puts it aside, and does not bring it back.
            ListView.onReused: Accessible.ignored = false
            onTapped: root.visit.show("event", key)
        }
        header: Item {
            height: free.visible ? free.implicitHeight + Theme.gap : 0
            width: list.width - Theme.margin

            EmptyState {
                id: free

                action: root.visit.events.kind === "" ? "" : qsTr("Show all events")
                icon: Icons.empty
                text: root.visit.events.listed.count > 0 ? qsTr("What comes next is below.") : qsTr("New dates appear here as soon as they are known.")
                title: qsTr("%1: nothing on").arg(root.visit.events.emptyDay)
                visible: root.visit.events.emptyDay !== ""
                width: parent.width

                onActed: root.visit.events.filterByKind("")
            }
        }
        section.delegate: ListHeading {
            width: ListView.view.width - Theme.margin
        }

        ScrollMark {
            view: list
        }

        // Another choice is another list: it is read from its beginning, with what its header says then.
        Connections {
            function onDayChanged() {
                Qt.callLater(list.positionViewAtBeginning);
            }

            function onKindChanged() {
                Qt.callLater(list.positionViewAtBeginning);
            }

            target: root.visit.events
        }
    }
}
