// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What stands where nothing is: kind words, and where to go from here.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Loader {
    id: root

    property string action: ""
    required property string icon
    property string text: ""
    required property string title

    signal acted

    active: visible

    sourceComponent: Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.card
        implicitHeight: column.implicitHeight + 2 * Theme.margin
        radius: Theme.radius

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.small
            width: parent.width - 2 * Theme.margin

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.faintInk
                size: Theme.px(88)
                text: root.icon
            }

            Label {
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                size: Theme.cardTitle
                text: root.title
                width: parent.width
            }

            Label {
                color: Theme.softInk
                horizontalAlignment: Text.AlignHCenter
                size: Theme.meta
                text: root.text
                visible: text !== ""
                width: parent.width
            }

            Pill {
                anchors.horizontalCenter: parent.horizontalCenter
                most: column.width
                name: root.action
                visible: root.action !== ""

                onTapped: root.acted()
            }
        }
    }
}
