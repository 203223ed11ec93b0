// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Asks whether somebody is there; any touch anywhere says yes, and says nothing else.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    required property Visit visit

    Accessible.name: qsTr("Are you still there?")
    Accessible.role: Accessible.AlertMessage
    // Answered, it is gone to the eye at once, to the finger a moment later: the touch that answers presses nothing else.
    opacity: visit.secondsLeft > 0 ? 1 : 0
    visible: visit.secondsLeft > 0 || lingering.running

    Accessible.onPressAction: root.visit.stay()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent

        onPressed: root.visit.stay()
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.line
        border.width: Theme.highContrast ? Theme.stroke : 0
        color: Theme.card
        height: column.implicitHeight + 2 * Theme.px(72)
        radius: Theme.px(48)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(860))

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.large
            width: parent.width - 2 * Theme.margin

            Label {
                display: true
                horizontalAlignment: Text.AlignHCenter
                size: Theme.pageTitle
                text: qsTr("Are you still there?")
                width: parent.width
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.gold
                height: width
                radius: width / 2
                width: Theme.px(200)

                Label {
                    anchors.centerIn: parent
                    color: Theme.goldInk
                    display: true
                    size: Theme.px(104)
                    text: root.visit.secondsLeft
                }
            }

            Label {
                color: Theme.softInk
                horizontalAlignment: Text.AlignHCenter
                size: Theme.body
                text: qsTr("Touch anywhere to go on. Otherwise the screen starts anew for the next person.")
                width: parent.width
            }
        }
    }

    Timer {
        id: lingering

        interval: Theme.linger
    }

    Connections {
        function onSecondsLeftChanged() {
            if (root.visit.secondsLeft === 0)
                lingering.restart();
        }

        target: root.visit
    }
}
