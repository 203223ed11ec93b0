// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One company: its door in large type, what it does, when it is there and how to reach it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

One {
    id: root

    goneTitle: qsTr("This company is no longer in the directory")
    model: visit.directory.one
    section: "directory"

    delegate: Page {
        id: page

        required property string email
        required property string farewell
        required property string floorName
        required property string hours
        required property bool inside
        required property string key
        required property string logo
        required property string name
        required property string phone
        required sample
        required property string sectorNames
        required property string summary
        required property string unit
        required property string website

        badge: sectorNames
        grand: true
        height: root.height
        lead: summary
        lobby: root.lobby
        section: "directory"
        tint: Theme.fill("directory")
        title: name
        titleSize: Theme.display(92)
        visit: root.visit
        width: root.width

        acts: TakeAlong {
            kind: "tenant"
            visit: root.visit
        }

        Scroll {
            Rectangle {
                border.color: Theme.line
                border.width: Theme.hairline
                color: Theme.card
                implicitHeight: door.implicitHeight + 2 * Theme.large
                radius: Theme.radius
                visible: page.farewell === ""
                width: parent.width

                Flow {
                    id: door

                    spacing: Theme.margin
                    width: parent.width - 2 * x
                    x: Theme.margin
                    y: Theme.large

                    Picture {
                        file: page.logo
                        height: Theme.heroTitle
                        media: root.lobby.media
                        width: 2 * height
                    }

                    Label {
                        color: Theme.tint("directory")
                        display: true
                        size: Theme.heroTitle
                        text: page.floorName
                        width: Math.min(implicitWidth, parent.width)
                    }

                    Label {
                        color: Theme.ink
                        display: true
                        size: Theme.heroTitle
                        text: page.unit
                        visible: text !== ""
                        width: Math.min(implicitWidth, parent.width)
                    }
                }
            }

            MovedBar {
                text: page.farewell
                visible: text !== ""
                width: parent.width
            }

            WayButton {
                section: "directory"
                visible: page.inside
                width: parent.width

                onTapped: root.visit.show("route", page.key)
            }

            Loader {
                active: root.visit.directory.doorPlace !== ""
                height: Math.min(Math.round(width * 0.62), Theme.px(540))
                visible: active
                width: parent.width

                sourceComponent: PlanView {
                    plan: root.visit.directory.door
                    selected: root.visit.directory.doorPlace
                }
            }

            Contact {
                email: page.email
                hours: page.hours
                phone: page.phone
                website: page.website
                width: parent.width
            }

            EventList {
                events: root.visit.directory.events
                title: qsTr("Their events")
                visit: root.visit
                width: parent.width
            }
        }
    }
}
