// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A column that scrolls when it must: the body of the screens that are read rather than searched.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Flickable {
    id: root

    default property alias contents: column.data
    property alias spacing: column.spacing

    anchors.fill: parent
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight + 2 * Theme.medium
    contentWidth: width

    Column {
        id: column

        spacing: Math.max(Theme.medium, Theme.gap)
        width: root.width - 2 * x
        x: Theme.margin
        y: Theme.medium
    }

    ScrollMark {
        view: root
    }
}
