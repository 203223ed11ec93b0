// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A dot for each digit that was entered, and a ring for each that a PIN has at least.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    required property int count
    readonly property int places: Math.max(4, count)
    readonly property real side: Math.min(Theme.px(36), width / (2 * places))

    Accessible.name: qsTr("%n digits", "", count)
    Accessible.role: Accessible.StaticText
    implicitHeight: Theme.px(48)

    Row {
        anchors.centerIn: parent
        spacing: root.side

        Repeater {
            model: root.places

            Rectangle {
                required property int index

                border.color: Theme.ink
                border.width: Theme.stroke
                color: index < root.count ? Theme.ink : "transparent"
                height: width
                radius: width / 2
                width: root.side
            }
        }
    }
}
