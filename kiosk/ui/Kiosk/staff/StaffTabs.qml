// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The parts of the panel; how many problems there are stands beside their name.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Flow {
    id: root

    readonly property int problems: staff.errorCount + staff.warningCount
    required property Staff staff

    spacing: Theme.gap

    Chip {
        checked: root.staff.tab === "status"
        name: qsTr("Status")
        section: ""

        onTapped: root.staff.turnTo("status")
    }

    Chip {
        checked: root.staff.tab === "problems"
        name: root.problems > 0 ? qsTr("Problems: %1").arg(root.problems) : qsTr("Problems")
        section: ""

        onTapped: root.staff.turnTo("problems")
    }

    Chip {
        checked: root.staff.tab === "versions"
        name: qsTr("Versions")
        section: ""

        onTapped: root.staff.turnTo("versions")
    }

    Chip {
        checked: root.staff.tab === "preview"
        name: qsTr("Preview")
        section: ""

        onTapped: root.staff.turnTo("preview")
    }
}
