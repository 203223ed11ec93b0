// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The city: what it does for technology, in facts and programs.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

Page {
    id: root

    grand: true
    section: "home"
    title: root.lobby.city
    titleSize: Theme.heroTitle

    Scroll {
        Label {
            leftPadding: Theme.tiny
            lineHeight: 1.3
            size: Theme.type(34)
            text: root.lobby.about
            visible: text !== ""
            width: parent.width
        }

        Cells {
            least: Theme.px(600)
            visible: root.visit.hubs.cityFacts.count > 0
            width: parent.width

            Repeater {
                model: root.visit.hubs.cityFacts

                FactCard {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                }
            }
        }

        ProgramList {
            programs: root.visit.hubs.cityPrograms
            title: qsTr("Programs of the city")
            width: parent.width
        }

        // Facts of one city come from one place as a rule: its source is named once, below them all.
        Repeater {
            model: root.visit.hubs.cityFacts

            Source {
                required property int index

                visible: index === 0
                width: parent.width
            }
        }
    }
}
