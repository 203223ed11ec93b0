// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The next few events under a title, on the screen of whoever holds them: below its fold, so it does not wait for them.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Loader {
    id: root

    property bool due: false
    required property PickedModel events
    required property string title
    required property Visit visit

    active: due && events.count > 0
    visible: active

    sourceComponent: Column {
        spacing: Theme.medium

        SectionTitle {
            text: root.title
            topPadding: Theme.small
            width: parent.width
        }

        Repeater {
            model: root.events

            EventCard {
                id: card

                required property string key

                width: root.width

                onTapped: root.visit.show("event", card.key)
            }
        }

        Pill {
            icon: Icons.events
            name: qsTr("All events")
            visible: root.events.hasMore

            onTapped: root.visit.open("events")
        }
    }

    Timer {
        interval: Theme.calm
        running: true

        onTriggered: root.due = true
    }
}
