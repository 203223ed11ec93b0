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

    Pill {
        glass: root.glass
        icon: Icons.back
        name: qsTr("Back")
        visible: root.visit.canGoBack

        onTapped: root.visit.goBack()
    }
}
