// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// How long a way is, and beside it the switch that does without stairs.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

GridLayout {
    id: root

    required property RouteChoice route

    columnSpacing: Theme.gap
    // Two, if half of it holds the picture of the switch and its longest word.
    columns: (width - Theme.gap) / 2 < Theme.px(126) + 5.6 * Theme.body ? 1 : 2
    rowSpacing: Theme.gap
    uniformCellWidths: true

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
        name: qsTr("Avoid stairs")
        status: checked ? qsTr("On") : qsTr("Off")

        onTapped: root.route.switchStepFree()
    }
}
