// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What can be done at once: read again, start again, end.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Sheet {
    id: root

    required property Staff staff

    title: qsTr("Do now")

    Column {
        spacing: Theme.gap
        width: parent.width

        Act {
            name: qsTr("Read the data again")
            strong: true
            width: parent.width

            onTapped: root.staff.reload()
        }

        Act {
            name: qsTr("Restart the program")
            width: parent.width

            onTapped: root.staff.restart()
        }

        Act {
            name: qsTr("Leave the program")
            width: parent.width

            onTapped: root.staff.leave()
        }
    }
}
