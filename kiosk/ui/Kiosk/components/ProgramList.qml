// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Programs under a title: below the fold of a screen, which does not wait for them.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Loader {
    id: root

    property bool due: false
    required property PickedModel programs
    required property string title

    active: due && programs.count > 0
    visible: active

    sourceComponent: Column {
        spacing: Theme.medium

        SectionTitle {
            text: root.title
            topPadding: Theme.small
            width: parent.width
        }

        Repeater {
            model: root.programs

            ProgramCard {
                width: root.width
            }
        }
    }

    Timer {
        interval: Theme.calm
        running: true

        onTriggered: root.due = true
    }
}
