// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// How far a list is scrolled, and that there is more of it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property Flickable view

    Accessible.ignored: true
    color: Theme.faintInk
    height: Math.max(Theme.px(60), view.height * view.visibleArea.heightRatio)
    opacity: 0.6
    parent: view
    radius: width / 2
    visible: view.visibleArea.heightRatio < 0.999
    width: Theme.px(8)
    x: view.width - width - Theme.px(14)
    y: view.visibleArea.heightRatio < 1 ? (view.height - height) * Math.min(1, Math.max(0, view.visibleArea.yPosition / (1 - view.visibleArea.heightRatio))) : 0
    z: 2
}
