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
        columns: Theme.textSize < 2 ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: root.route.isFound || root.route.isByStairs
        width: parent.width

        Rectangle {
            Accessible.name: root.route.summary
            Accessible.role: Accessible.StaticText
            Layout.fillHeight: true
            Layout.fillWidth: true
            border.color: Theme.line
            border.width: Theme.hairline
            color: Theme.card
            implicitHeight: facts.implicitHeight + 2 * Theme.medium
            radius: Theme.radius
            visible: root.route.isFound

            Column {
                id: facts

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                x: Theme.medium

                Label {
                    Accessible.ignored: true
                    color: Theme.tint("directory")
                    display: true
                    size: Theme.heading
                    text: root.route.time
                    width: parent.width
                }

                Label {
                    Accessible.ignored: true
                    size: Theme.note
                    text: root.route.length
                    width: parent.width
                }
            }
        }

        WideSwitch {
            Layout.fillHeight: true
            Layout.fillWidth: true
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
        icon: Icons.info
        text: root.route.answer
        title: root.route.place
        visible: root.route.answer !== ""
        width: parent.width

        onActed: root.route.switchStepFree()
    }
}
