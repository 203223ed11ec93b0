// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Asks once more before something is done that is not undone by a touch.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    readonly property string question: staff.question
    required property Staff staff

    Accessible.name: title.text
    Accessible.role: Accessible.AlertMessage

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    Shield {
        anchors.fill: parent

        onTapped: root.staff.refuse()
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.line
        border.width: Theme.highContrast ? Theme.stroke : 0
        color: Theme.paper
        height: column.implicitHeight + 2 * Theme.margin
        radius: Theme.px(48)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(900))

        // What is touched between the buttons means nothing.
        Shield {
            anchors.fill: parent
        }

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.large
            width: parent.width - 2 * Theme.margin

            Label {
                id: title

                display: true
                horizontalAlignment: Text.AlignHCenter
                size: Math.max(Theme.heading, Theme.cardTitle)
                text: root.question === "rollBack" ? qsTr("Go back to this version?") : root.question === "restart" ? qsTr("Restart the program?") : qsTr("Leave the program?")
                width: parent.width
            }

            Label {
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                size: Theme.body
                text: root.staff.questioned
                visible: root.question === "rollBack"
                width: parent.width
            }

            Label {
                color: Theme.softInk
                horizontalAlignment: Text.AlignHCenter
                size: Theme.body
                text: root.question === "rollBack" ? qsTr("It takes the place of the data file. What stands there now is kept.") : root.question === "restart" ? qsTr("The lobby is away for a few seconds.") : qsTr("The screen stays empty until somebody starts the program.")
                width: parent.width
            }

            Act {
                name: root.question === "rollBack" ? qsTr("Yes, go back") : root.question === "restart" ? qsTr("Yes, restart") : qsTr("Yes, leave")
                strong: true
                width: parent.width

                onTapped: root.staff.confirm()
            }

            Act {
                name: qsTr("No")
                width: parent.width

                onTapped: root.staff.refuse()
            }
        }
    }
}
