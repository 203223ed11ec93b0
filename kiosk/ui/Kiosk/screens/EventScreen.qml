// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One event: when, where, how long it still runs, who holds it, what it costs, and if it is cancelled, that first.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

One {
    id: root

    goneTitle: qsTr("This event is over")
    model: visit.events.one
    section: "events"

    delegate: Page {
        id: page

        required property bool cancelled
        required property string date
        required property string hostHub
        required property string hostName
        required property string hostTenant
        required property string hours
        required property bool inside
        required property string key
        required property string kindName
        required property bool moved
        required property string place
        required property string price
        required property string registration
        required sample
        required property string summary
        required property string timeLeft
        required title
        required property bool young

        badge: cancelled ? qsTr("Cancelled") : moved ? qsTr("Moved") : timeLeft !== "" ? qsTr("On now") : kindName
        grand: true
        height: root.height
        lead: summary
        lobby: root.lobby
        section: "events"
        tint: Theme.fill("events")
        titleSize: Theme.display(92)
        visit: root.visit
        width: root.width

        acts: TakeAlong {
            kind: "event"
            visible: !page.cancelled
            visit: root.visit
        }

        Scroll {
            EmptyState {
                icon: Icons.cancelled
                text: qsTr("It will not take place. Ask at the reception for a new date.")
                title: qsTr("This event is cancelled")
                visible: page.cancelled
                width: parent.width
            }

            Rectangle {
                border.color: Theme.line
                border.width: Theme.hairline
                color: Theme.card
                implicitHeight: lines.implicitHeight + 2 * Theme.large
                radius: Theme.radius
                width: parent.width

                Column {
                    id: lines

                    spacing: Theme.medium
                    width: parent.width - 2 * x
                    x: Theme.large
                    y: Theme.large

                    Detail {
                        icon: Icons.events
                        struck: page.cancelled
                        text: page.date
                        width: parent.width
                    }

                    Detail {
                        icon: Icons.clock
                        struck: page.cancelled
                        text: page.timeLeft === "" ? page.hours : page.hours + " · " + page.timeLeft
                        width: parent.width
                    }

                    Detail {
                        icon: Icons.place
                        text: page.place
                        width: parent.width
                    }

                    Detail {
                        icon: Icons.ticket
                        text: page.price
                        width: parent.width
                    }

                    Detail {
                        icon: Icons.youth
                        text: page.young ? qsTr("Youth") : ""
                        width: parent.width
                    }

                    Detail {
                        icon: Icons.check
                        text: page.registration
                        width: parent.width
                    }
                }
            }

            WayButton {
                section: "events"
                visible: page.inside
                width: parent.width

                onTapped: root.visit.show("route", page.key)
            }

            HostCard {
                host: page.hostName
                visible: page.hostName !== ""
                width: parent.width

                onTapped: page.hostHub !== "" ? root.visit.show("hub", page.hostHub) : root.visit.show("tenant", page.hostTenant)
            }
        }
    }
}
