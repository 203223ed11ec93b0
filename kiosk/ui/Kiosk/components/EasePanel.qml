// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Switches that make the lobby easier to read and to reach, at the foot of the screen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

FootPanel {
    id: root

    required property Visit visit

    title: qsTr("Make it easier")

    onClosed: visit.closePanel()

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.wide ? 2 : Theme.textSize > 1 ? 1 : 3
        rowSpacing: Theme.gap
        uniformCellWidths: true
        width: parent.width

        EaseSwitch {
            Layout.fillHeight: true
            Layout.fillWidth: true
            checked: root.visit.textSize > 0
            icon: Icons.textSize
            name: qsTr("Larger text")
            status: qsTr("Size %1 of %2").arg(root.visit.textSize + 1).arg(4)

            onTapped: root.visit.enlargeText()
        }

        EaseSwitch {
            Layout.fillHeight: true
            Layout.fillWidth: true
            checked: root.visit.highContrast
            icon: Icons.contrast
            name: qsTr("Strong contrast")
            status: checked ? qsTr("On") : qsTr("Off")

            onTapped: root.visit.switchContrast()
        }

        EaseSwitch {
            Layout.fillHeight: true
            Layout.fillWidth: true
            checked: root.visit.lowReach
            icon: Icons.reach
            name: qsTr("All within reach")
            status: checked ? qsTr("On") : qsTr("Off")
            // A lying screen is low enough as it is.
            visible: !Theme.wide

            onTapped: root.visit.switchReach()
        }
    }
}
