// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A way floor by floor; the plan follows the card that is chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Column {
    id: root

    required property RouteChoice route

    spacing: Theme.gap

    Repeater {
        model: root.route.legs

        LegCard {
            checked: root.route.step === index
            width: root.width

            onTapped: root.route.follow(index)
        }
    }
}
