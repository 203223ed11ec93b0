// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Switches that make the lobby easier to read and to reach, at the foot of the screen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

Item {
    id: root

    required property Visit visit

    Accessible.name: qsTr("Make it easier")
    Accessible.role: Accessible.Dialog

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    Shield {
        anchors.fill: parent

        onTapped: root.visit.closePanel()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.line
        border.width: Theme.hairline
        bottomLeftRadius: 0
        bottomRightRadius: 0
        color: Theme.paper
        height: column.implicitHeight + 2 * Theme.margin
        topLeftRadius: Theme.px(48)
        topRightRadius: Theme.px(48)
        width: Math.min(parent.width, Theme.px(1240))

        // What is touched between the switches is not meant to close the panel.
        Shield {
            anchors.fill: parent
        }

        Column {
            id: column

            spacing: Theme.large
            width: parent.width - 2 * x
            x: Theme.margin
            y: Theme.margin

            SectionTitle {
                text: qsTr("Make it easier")
                width: parent.width
            }

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

            Pill {
                anchors.horizontalCenter: parent.horizontalCenter
                icon: Icons.check
                name: qsTr("Done")

                onTapped: root.visit.closePanel()
            }
        }
    }
}
