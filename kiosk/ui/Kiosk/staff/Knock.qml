// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The hidden door: a finger that rests here for three seconds knocks. It takes no touch from what lies below.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    signal knocked

    PointHandler {
        id: finger

        readonly property real slip: Math.hypot(point.position.x - point.pressPosition.x, point.position.y - point.pressPosition.y)
    }

    Timer {
        interval: Theme.hold
        running: finger.active && finger.slip < Theme.touch

        onTriggered: root.knocked()
    }
}
