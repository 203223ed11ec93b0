// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The top of the panel: what it is, the other languages, and the way out.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    required property Lobby lobby

    signal closed

    implicitHeight: Math.max(title.implicitHeight, pills.implicitHeight)

    Label {
        id: title

        Accessible.role: Accessible.Heading
        anchors.verticalCenter: parent.verticalCenter
        display: true
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        minimumPixelSize: Theme.px(22)
        size: Theme.px(56)
        text: qsTr("Staff")
        width: pills.x - Theme.small
    }

    Row {
        id: pills

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Repeater {
            model: root.lobby.languages

            Pill {
                id: pill

                required property string key
                required name

                icon: Icons.translate
                visible: key !== root.lobby.visit.language

                onTapped: root.lobby.visit.speak(pill.key)
            }
        }

        Pill {
            icon: Icons.close
            name: qsTr("Close")

            onTapped: root.closed()
        }
    }
}
