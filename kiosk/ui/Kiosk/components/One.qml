// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The one row of a model as a whole screen, or kind words when what was there is gone.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    property alias delegate: rows.delegate
    required property string goneTitle
    required property Lobby lobby
    required property PickedModel model
    required property string section
    required property Visit visit

    Repeater {
        id: rows

        model: root.model
    }

    Loader {
        active: root.model.count === 0
        anchors.fill: parent

        sourceComponent: Page {
            // As what was there: the bar above is drawn for a picture below it.
            grand: true
            lobby: root.lobby
            section: root.section
            tint: Theme.fill(root.section)
            visit: root.visit

            Scroll {
                EmptyState {
                    action: qsTr("To the start")
                    icon: Icons.nobody
                    text: qsTr("It was here a moment ago. The list has what there is now.")
                    title: root.goneTitle
                    width: parent.width

                    onActed: root.visit.open("home")
                }
            }
        }
    }
}
