// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// How long a way is, and beside it the switch that does without stairs. Where there is no way: why, whom to ask, and
// what else there is.
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
        // Two, if half of it holds the picture of the switch and its longest word.
        columns: (width - Theme.gap) / 2 < Theme.px(126) + 5.6 * Theme.body ? 1 : 2
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
