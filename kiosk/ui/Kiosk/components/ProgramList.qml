// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Programs under a title.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Column {
    id: root

    required property PickedModel programs
    required property string title

    spacing: Theme.medium
    visible: programs.count > 0

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
