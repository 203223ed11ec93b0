// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Where a visit begins: a greeting, the centre in figures, three doors, and what is on.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Page {
    id: root

    grand: true
    // Below the greeting, so that the figures lie on the dark ridges of the foot.
    horizon: Theme.wide ? 0.36 : 0.42
    lead: qsTr("What are you looking for?")
    section: "home"
    shade: Theme.wide ? 0.62 : 0.56
    title: root.lobby.greeting
    titleSize: Theme.greeting

    extras: [
        Item {
            height: Theme.wide ? 0 : root.visit.lowReach ? Theme.medium : Theme.px(190)
            width: 1
        },
        Loader {
            active: !Theme.wide
            sourceComponent: figures
            width: parent.width
        },
        Item {
            height: Theme.wide ? 0 : searchDoor.height / 2 - Theme.tiny
            width: 1
        }
    ]
    foot: Loader {
        active: Theme.wide
        sourceComponent: figures
        width: parent.width - 2 * x
        x: Theme.px(56)
    }

    Component {
        id: figures

        Figures {
            city: root.lobby.city
            figures: root.lobby.figures

            onCityTapped: root.visit.show("city", "")
        }
    }

    SearchDoor {
        id: searchDoor

        width: parent.width - 2 * x
        x: Theme.margin
        y: Theme.wide ? 0 : -height / 2
        z: 1

        onTapped: root.visit.open("search")
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: searchDoor.bottom

        Scroll {
            Doors {
                lobby: root.lobby
                visit: root.visit
                width: parent.width
            }

            Item {
                implicitHeight: Math.max(title.implicitHeight, all.implicitHeight)
                width: parent.width

                SectionTitle {
                    id: title

                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Now and next")
                    width: all.x
                }

                MoreButton {
                    id: all

                    anchors.right: parent.right
                    name: qsTr("See all events")
                    section: "events"
                    text: qsTr("See all")
                    visible: upcoming.count > 0

                    onTapped: root.visit.open("events")
                }
            }

            EmptyState {
                action: qsTr("See the hubs")
                icon: Icons.empty
                text: qsTr("New dates appear here as soon as they are known.")
                title: qsTr("Nothing is planned these days")
                visible: upcoming.count === 0
                width: parent.width

                onActed: root.visit.open("hubs")
            }

            Repeater {
                id: upcoming

                model: root.lobby.nowAndNext

                EventCard {
                    id: card

                    required property string key

                    width: parent.width

                    onTapped: root.visit.show("event", card.key)
                }
            }
        }
    }
}
