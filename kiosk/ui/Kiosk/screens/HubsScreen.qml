// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The hubs of the city, all or of one kind.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Page {
    id: root

    lead: qsTr("Places that help you to start and grow")
    section: "hubs"
    tint: Theme.fill("hubs")
    title: qsTr("Hubs")

    extras: ChipRow {
        chosen: root.visit.hubs.kind
        glass: root.pictured
        labels: root.visit.hubs.kinds
        section: "hubs"
        topPadding: Theme.tiny
        width: parent.width

        onChoose: key => root.visit.hubs.filterByKind(key)
    }

    Scroll {
        Repeater {
            model: root.visit.hubs.listed

            HubCard {
                id: card

                required property string key

                width: parent.width

                onTapped: root.visit.show("hub", card.key)
            }
        }

        HubCard {
            icon: Icons.city
            kindNames: ""
            name: qsTr("The city of %1").arg(root.lobby.city)
            sample: false
            summary: qsTr("Its figures and its programs")
            width: parent.width

            onTapped: root.visit.show("city", "")
        }
    }
}
