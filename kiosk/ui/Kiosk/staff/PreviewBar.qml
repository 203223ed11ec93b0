// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Over a lobby that shows another moment: which one, and the way back.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Tappable {
    id: root

    required property Lobby lobby

    focusRadius: 0
    name: qsTr("Preview: %1, %2 · back").arg(lobby.date).arg(lobby.time)

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.mix(Theme.gold, Theme.goldInk, 0.2) : Theme.gold
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.small

        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.goldInk
            text: Icons.back
        }

        Label {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.goldInk
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            lineHeight: 1
            minimumPixelSize: Theme.px(22)
            size: Math.min(Theme.body, Theme.px(40))
            text: root.name
            width: Math.min(implicitWidth, root.width - picture.width - 2 * Theme.margin)
            wrapMode: Text.NoWrap
        }
    }
}
