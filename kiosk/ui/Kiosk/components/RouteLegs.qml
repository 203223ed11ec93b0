// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A way floor by floor; the plan follows the card that is chosen. Where there is none: why, whom to ask, and what else.
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

    EmptyState {
        action: root.route.isByStairs ? qsTr("Show the way with stairs") : ""
        icon: Icons.info
        text: root.route.answer
        title: root.route.hasPlace ? root.route.place : qsTr("This place is no longer in the directory")
        visible: root.route.answer !== "" || !root.route.hasPlace
        width: parent.width

        onActed: root.route.switchStepFree()
    }
}
