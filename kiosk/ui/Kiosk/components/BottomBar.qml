// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Below every screen: the five doors of the lobby.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Rectangle {
    id: root

    required property Visit visit

    Accessible.name: qsTr("Main menu")
    Accessible.role: Accessible.ToolBar
    color: Theme.card

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }

    Row {
        anchors.fill: parent

        BarItem {
            checked: root.visit.section === "home"
            height: parent.height
            icon: Icons.home
            name: qsTr("Home")
            section: "home"
            width: parent.width / 5

            onTapped: root.visit.open("home")
        }

        BarItem {
            checked: root.visit.section === "hubs"
            height: parent.height
            icon: Icons.hubs
            name: qsTr("Hubs")
            section: "hubs"
            width: parent.width / 5

            onTapped: root.visit.open("hubs")
        }

        BarItem {
            checked: root.visit.section === "directory"
            height: parent.height
            icon: Icons.directory
            name: qsTr("Directory")
            section: "directory"
            width: parent.width / 5

            onTapped: root.visit.open("directory")
        }

        BarItem {
            checked: root.visit.section === "events"
            height: parent.height
            icon: Icons.events
            name: qsTr("Events")
            section: "events"
            width: parent.width / 5

            onTapped: root.visit.open("events")
        }

        BarItem {
            checked: root.visit.section === "search"
            height: parent.height
            icon: Icons.search
            name: qsTr("Search")
            section: "search"
            width: parent.width / 5

            onTapped: root.visit.open("search")
        }
    }
}
