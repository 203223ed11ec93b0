// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What stands at an end of a way on a plan: how one comes to the floor, how one leaves it, or the door.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property string icon
    required property Path path
    required property real progress

    border.color: Theme.card
    border.width: Theme.stroke
    color: Theme.tint("directory")
    height: width
    radius: width / 2
    visible: icon !== ""
    width: Theme.px(64)
    x: Math.round(spot.x - width / 2)
    y: Math.round(spot.y - height / 2)

    PathInterpolator {
        id: spot

        path: root.path
        progress: root.progress
    }

    Icon {
        anchors.centerIn: parent
        color: Theme.highContrast ? Theme.goldInk : Theme.tintInk
        size: Theme.px(44)
        text: root.icon
    }
}
