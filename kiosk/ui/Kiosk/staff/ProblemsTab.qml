// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What is wrong, errors first, each with its place.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Scroll {
    id: root

    required property Staff staff
    readonly property int total: staff.errorCount + staff.warningCount

    EmptyState {
        icon: Icons.check
        text: qsTr("Everything in the data file is on the screen.")
        title: qsTr("No problems")
        visible: root.total === 0
        width: parent.width
    }

    Repeater {
        id: rows

        model: root.staff.problems

        ProblemCard {
            width: parent?.width ?? 0
        }
    }

    Label {
        color: Theme.softInk
        size: Theme.body
        text: qsTr("And %n more: mend these first.", "", root.total - rows.count)
        visible: root.total > rows.count
        width: parent.width
    }
}
