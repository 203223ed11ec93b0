// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The versions that are kept, the newest first, and the way back to each.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Scroll {
    id: root

    required property Staff staff

    EmptyState {
        icon: Icons.empty
        text: qsTr("Each content that comes to the screen is kept from now on.")
        title: qsTr("No version was kept yet")
        visible: rows.count === 0
        width: parent.width
    }

    Repeater {
        id: rows

        model: root.staff.versions

        VersionCard {
            id: version

            busy: root.staff.busy
            width: parent?.width ?? 0

            onChosen: root.staff.rollBack(version.number)
        }
    }
}
