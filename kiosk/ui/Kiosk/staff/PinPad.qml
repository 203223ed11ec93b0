// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The pad on which staff enter their PIN. It says no more than it must: whoever found it need not be staff.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    readonly property PinEntry entry: staff.entry
    required property Staff staff

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    // What is touched beside the keys presses nothing behind.
    Shield {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.line
        border.width: Theme.highContrast ? Theme.stroke : 0
        color: Theme.paper
        height: parts.implicitHeight + 2 * Theme.margin
        radius: Theme.px(48)
        width: parts.implicitWidth + 2 * Theme.margin

        Grid {
            id: parts

            anchors.centerIn: parent
            columnSpacing: Theme.px(72)
            columns: Theme.wide ? 2 : 1
            horizontalItemAlignment: Grid.AlignHCenter
            rowSpacing: Theme.large
            verticalItemAlignment: Grid.AlignVCenter

            Column {
                spacing: Theme.large
                width: keys.implicitWidth

                Label {
                    Accessible.role: Accessible.Heading
                    display: true
                    horizontalAlignment: Text.AlignHCenter
                    size: Math.max(Theme.heading, Theme.cardTitle)
                    text: qsTr("Enter the PIN")
                    width: parent.width
                }

                PinDots {
                    anchors.horizontalCenter: parent.horizontalCenter
                    count: root.entry.count
                    width: parent.width
                }

                PinAnswer {
                    entry: root.entry
                    width: parent.width
                }

                Act {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: qsTr("Cancel")
                    visible: Theme.wide
                    width: Math.min(implicitWidth, parent.width)

                    onTapped: root.staff.cancel()
                }
            }

            PinKeys {
                id: keys

                entry: root.entry
            }

            Act {
                name: qsTr("Cancel")
                visible: !Theme.wide

                onTapped: root.staff.cancel()
            }
        }
    }
}
