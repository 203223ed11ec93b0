// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Above every screen: whose lobby this is, the time, the other languages, and the way to an easier screen.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    property bool glass: false
    required property Lobby lobby
    // How much of the left is another ground: the panel of a landscape screen.
    property real panelWidth: 0
    required property Visit visit

    implicitHeight: Math.max(Theme.touch, Theme.px(78)) + 2 * Theme.px(26)

    Label {
        id: center

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(56)
        anchors.verticalCenter: parent.verticalCenter
        color: root.glass || root.panelWidth > 0 ? Theme.tintInk : Theme.ink
        display: true
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        minimumPixelSize: Theme.px(22)
        size: Theme.px(44)
        text: root.lobby.name
        width: (root.panelWidth > 0 ? root.panelWidth : pills.x) - x - Theme.small
    }

    Row {
        id: pills

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: root.glass ? Theme.tintInk : Theme.ink
            font.weight: Font.Medium
            lineHeight: 1
            size: Theme.px(40)
            text: root.lobby.time
            wrapMode: Text.NoWrap
        }

        Repeater {
            model: root.lobby.languages

            Pill {
                id: pill

                required property string key
                required name

                glass: root.glass
                icon: Icons.translate
                visible: key !== root.visit.language

                onTapped: root.visit.speak(pill.key)
            }
        }

        Pill {
            glass: root.glass
            icon: Icons.accessible
            name: qsTr("Accessible")

            onTapped: root.visit.openPanel()
        }
    }
}
