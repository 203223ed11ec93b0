// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What staff see: the pad for the PIN, the panel, or the bar over a preview.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    required property real above
    required property real inset
    required property Lobby lobby
    required property Staff staff

    Loader {
        active: root.staff.stage === "pin"
        anchors.fill: parent
        anchors.topMargin: root.above

        sourceComponent: PinPad {
            staff: root.staff
        }
    }

    Loader {
        active: root.staff.stage === "panel"
        anchors.fill: parent
        anchors.topMargin: root.above

        sourceComponent: StaffPanel {
            lobby: root.lobby
            staff: root.staff
        }
    }

    Loader {
        active: root.staff.previewing
        height: root.inset
        width: parent.width

        sourceComponent: PreviewBar {
            lobby: root.lobby

            onTapped: root.staff.endPreview()
        }
    }
}
