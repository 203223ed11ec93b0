// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Everything of one visit: the screens, the bars over them, and the panels over them.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    // How much of the screen stays empty so that a seated visitor reaches all the rest.
    readonly property real above: visit.lowReach && !Theme.wide ? Math.round(height * 0.3) : 0
    required property Lobby lobby
    readonly property real panelWidth: Theme.wide ? Math.round(width * Theme.panelShare) : 0
    readonly property bool pictured: ["home", "hub", "tenant", "event", "city"].includes(visit.screen)
    required property Visit visit

    Rectangle {
        color: Theme.highContrast ? Theme.paper : Theme.ink
        height: root.above
        visible: height > 0
        width: parent.width

        Column {
            anchors.centerIn: parent
            spacing: Theme.medium
            width: parent.width - 2 * Theme.margin

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.gold
                size: Theme.px(128)
                text: Icons.accessible
            }

            Label {
                color: Theme.tintInk
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                size: Theme.cardTitle
                text: qsTr("Everything you touch is below")
                width: parent.width
            }
        }
    }

    Item {
        id: floor

        anchors.fill: parent
        anchors.topMargin: root.above

        Screens {
            anchors.fill: parent
            lobby: root.lobby
            visit: root.visit
        }

        TopBar {
            glass: root.pictured && !Theme.wide
            lobby: root.lobby
            panelWidth: root.panelWidth
            visit: root.visit
            width: parent.width
        }

        BottomBar {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: root.panelWidth
            anchors.right: parent.right
            height: Theme.bar
            visit: root.visit
        }
    }

    Loader {
        active: root.visit.panelOpen
        anchors.fill: parent

        sourceComponent: EasePanel {
            visit: root.visit
        }
    }

    Loader {
        active: root.visit.phone.open
        anchors.fill: parent

        sourceComponent: PhonePanel {
            phone: root.visit.phone
        }
    }

    StillThere {
        anchors.fill: parent
        visit: root.visit
    }
}
