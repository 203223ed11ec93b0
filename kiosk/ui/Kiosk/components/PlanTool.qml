// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A round button over a plan.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    required property string icon

    focusRadius: height / 2

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.hairline
        color: root.pressed ? Theme.wash("directory") : Theme.card
        radius: height / 2
    }

    Icon {
        anchors.centerIn: parent
        text: root.icon
    }
}
