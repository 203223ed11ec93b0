// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The way back, and beside it what else one can do with a page.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Flow {
    id: root

    property bool glass: false
    required property Visit visit

    spacing: Theme.gap

    Loader {
        active: visible
        visible: root.visit.canGoBack

        sourceComponent: Pill {
            glass: root.glass
            icon: Icons.back
            name: qsTr("Back")

            onTapped: root.visit.goBack()
        }
    }
}
