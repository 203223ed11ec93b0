// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Which moment to see the lobby at, and in which language.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Scroll {
    id: root

    required property Lobby lobby
    readonly property MomentChoice moment: staff.moment
    required property Staff staff

    Sheet {
        title: qsTr("What will the lobby show?")
        width: parent.width

        Flow {
            bottomPadding: Theme.small
            spacing: Theme.gap
            width: parent.width

            QuickChip {
                moment: root.moment
                name: qsTr("Now")
                quick: "now"
            }

            QuickChip {
                moment: root.moment
                name: qsTr("Tonight")
                quick: "tonight"
            }

            QuickChip {
                moment: root.moment
                name: qsTr("Tomorrow")
                quick: "tomorrow"
            }

            QuickChip {
                moment: root.moment
                name: qsTr("Friday 18:00")
                quick: "friday"
            }
        }

        Column {
            spacing: Theme.gap
            width: parent.width

            Stepper {
                less: qsTr("A day earlier")
                more: qsTr("A day later")
                text: root.moment.day
                width: parent.width

                onMoved: steps => root.moment.moveDay(steps)
            }

            Stepper {
                less: qsTr("An hour earlier")
                more: qsTr("An hour later")
                text: root.moment.time
                width: parent.width

                onMoved: steps => root.moment.moveHour(steps)
            }
        }

        Flow {
            bottomPadding: Theme.small
            spacing: Theme.gap
            topPadding: Theme.small
            width: parent.width

            Repeater {
                model: root.lobby.languages

                Chip {
                    id: language

                    required property string key
                    required name

                    checked: root.moment.language === key
                    section: ""

                    onTapped: root.moment.speak(language.key)
                }
            }
        }

        Act {
            enabled: root.lobby.ready
            icon: Icons.next
            name: qsTr("Show it")
            strong: true
            width: parent.width

            onTapped: root.staff.showAt()
        }

        Label {
            color: Theme.softInk
            size: Theme.meta
            text: qsTr("The lobby is shown as it will be. Touch the golden bar to come back here.")
            width: parent.width
        }
    }
}
