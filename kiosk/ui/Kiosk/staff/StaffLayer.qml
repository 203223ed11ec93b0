// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Over everything: the hidden door on the name of the centre, and what staff see once it opened.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    readonly property real above: lobby.visit.lowReach && !Theme.wide ? Math.round(height * 0.3) : 0
    // What makes room for the bar of a preview, which covers nothing.
    required property Item beneath
    readonly property real inset: staff.previewing ? Math.max(Theme.touch, Theme.px(84)) : 0
    required property Lobby lobby
    required property Staff staff

    Binding {
        property: "anchors.topMargin"
        target: root.beneath
        value: root.inset
    }

    // The name stands in the top bar, and a little lower and larger on the attract screen.
    TextMetrics {
        id: name

        font.family: Theme.displayFamily
        font.pixelSize: root.lobby.visit.awake ? Theme.px(44) : Theme.far(64)
        font.weight: Font.ExtraBold
        text: root.lobby.name
    }

    Knock {
        height: Math.max(Theme.touch, Theme.px(78)) + Theme.far(72)
        width: Math.min(parent.width / 2, Theme.far(72) + Math.max(Theme.touch, name.advanceWidth))
        y: root.inset + root.above

        onKnocked: root.staff.knock()
    }

    Loader {
        id: door

        readonly property bool open: root.staff.open

        anchors.fill: parent

        onOpenChanged: {
            if (open)
                setSource("StaffDoor.qml", {
                    inset: Qt.binding(() => root.inset),
                    lobby: root.lobby,
                    staff: root.staff,
                    above: Qt.binding(() => root.above)
                });
            else
                source = "";
        }
    }
}
