// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The way back to the screen before, where there is one.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Loader {
    id: root

    required property bool glass
    required property Visit visit

    active: visible
    visible: visit.canGoBack

    sourceComponent: Pill {
        glass: root.glass
        icon: Icons.back
        name: qsTr("Back")

        onTapped: root.visit.goBack()
    }
}
