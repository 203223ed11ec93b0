// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One hub: facts with their year, its story, what it offers, its programs, and the events there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

One {
    id: root

    goneTitle: qsTr("This hub is no longer in the guide")
    model: visit.hubs.one
    section: "hubs"

    delegate: Page {
        id: page

        required property string address
        required property string asOf
        required property string email
        required property string image
        required property string kindNames
        required property string name
        required property int opened
        required property string operatorNames
        required property string phone
        required sample
        required property string sectorNames
        required property string source
        required property string story
        required property string summary
        required property string website

        badge: kindNames
        grand: true
        height: root.height
        lead: summary
        lobby: root.lobby
        section: "hubs"
        tint: Theme.fill("hubs")
        title: name
        titleSize: Theme.heroTitle
        visit: root.visit
        width: root.width

        acts: TakeAlong {
            kind: "hub"
            visit: root.visit
        }

        Scroll {
            Picture {
                file: page.image
                fillMode: Image.PreserveAspectCrop
                height: Math.round(width / 2)
                media: root.lobby.media
                width: parent.width
            }

            Cells {
                least: Theme.px(250)
                visible: root.visit.hubs.facts.count > 0
                width: parent.width

                Repeater {
                    model: root.visit.hubs.facts

                    FactCard {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                    }
                }
            }

            Label {
                leftPadding: Theme.tiny
                lineHeight: 1.3
                size: Theme.type(34)
                text: page.story
                visible: text !== ""
                width: parent.width
            }

            HubDetails {
                opened: page.opened
                operatorNames: page.operatorNames
                sectorNames: page.sectorNames
                width: parent.width
            }

            SectionTitle {
                text: qsTr("What it offers")
                visible: root.visit.hubs.services.count > 0
                width: parent.width
            }

            Cells {
                least: Theme.px(Theme.textSize > 1 ? 500 : 380)
                visible: root.visit.hubs.services.count > 0
                width: parent.width

                Repeater {
                    model: root.visit.hubs.services

                    ServiceCard {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                    }
                }
            }

            ProgramList {
                programs: root.visit.hubs.programs
                title: qsTr("Programs")
                width: parent.width
            }

            EventList {
                events: root.visit.hubs.events
                title: qsTr("Events here")
                visit: root.visit
                width: parent.width
            }

            Contact {
                address: page.address
                email: page.email
                phone: page.phone
                website: page.website
                width: parent.width
            }

            Source {
                asOf: page.asOf
                source: page.source
                width: parent.width
            }
        }
    }
}
