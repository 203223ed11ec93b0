// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A way in words: how long it is, beside it the switch that does without stairs, and a card for each floor. Where
// there is no way it says why, whom to ask, and what else there is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

Column {
    id: root

    required property RouteChoice route

    spacing: Theme.gap

    GridLayout {
        columnSpacing: Theme.gap
        columns: root.route.isFound && Theme.textSize < 2 ? 2 : 1
        rowSpacing: Theme.gap
        width: parent.width

        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            border.color: Theme.line
            border.width: Theme.hairline
            color: Theme.card
            implicitHeight: length.implicitHeight + 2 * Theme.medium
            radius: Theme.radius
            visible: root.route.isFound

            IconLine {
                id: length

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink
                icon: Icons.walk
                size: Theme.heading
                text: root.route.summary
                width: parent.width - 2 * x
                x: Theme.large
            }
        }

        WideSwitch {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            checked: root.route.stepFree
            icon: Icons.accessible
            name: qsTr("Without stairs")
            status: checked ? qsTr("On") : qsTr("Off")

            onTapped: root.route.switchStepFree()
        }
    }

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
        icon: Icons.handshake
        text: root.route.answer
        title: root.route.place
        visible: root.route.answer !== ""
        width: parent.width

        onActed: root.route.switchStepFree()
    }
}
