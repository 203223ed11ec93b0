// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The panel: what staff need to know of the lobby, and what they can do about it, in four parts.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Rectangle {
    id: root

    required property Lobby lobby
    required property Staff staff

    color: Theme.paper

    // Nothing behind the panel is touched.
    Shield {
        anchors.fill: parent
    }

    Column {
        id: head

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.margin
        y: Theme.px(26)

        StaffTop {
            lobby: root.lobby
            width: parent.width

            onClosed: root.staff.close()
        }

        StaffTabs {
            staff: root.staff
            width: parent.width
        }

        Rectangle {
            Accessible.name: root.staff.result
            Accessible.role: Accessible.AlertMessage
            border.color: Theme.ink
            border.width: Theme.stroke
            color: Theme.card
            implicitHeight: said.implicitHeight + 2 * Theme.small
            radius: Theme.radius
            visible: root.staff.result !== ""
            width: parent.width

            IconLine {
                id: said

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink
                icon: root.staff.resultGood ? Icons.check : Icons.closed
                size: Theme.body
                text: root.staff.result
                width: parent.width - 2 * x
                x: Theme.medium
            }
        }
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.small

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }

        Loader {
            active: root.staff.tab === "status"
            anchors.fill: parent

            sourceComponent: StatusTab {
                staff: root.staff
            }
        }

        Loader {
            active: root.staff.tab === "problems"
            anchors.fill: parent

            sourceComponent: ProblemsTab {
                staff: root.staff
            }
        }

        Loader {
            active: root.staff.tab === "versions"
            anchors.fill: parent

            sourceComponent: VersionsTab {
                staff: root.staff
            }
        }

        Loader {
            active: root.staff.tab === "preview"
            anchors.fill: parent

            sourceComponent: PreviewTab {
                lobby: root.lobby
                staff: root.staff
            }
        }
    }

    Loader {
        active: root.staff.question !== ""
        anchors.fill: parent

        sourceComponent: Question {
            staff: root.staff
        }
    }
}
