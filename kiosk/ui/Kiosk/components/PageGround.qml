// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What a page is drawn on: paper, the valley behind its head or its panel, and the ground of the bar beside a narrow one.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property real headHeight
    required property real horizon
    required property string light
    required property real panelWidth
    required property bool pictured
    required property real shade
    required property bool sun
    required property color tint

    color: Theme.paper

    Valley {
        height: Theme.wide ? root.height : root.headHeight
        horizon: root.horizon
        light: root.light
        shade: root.shade
        sun: root.sun
        tint: root.tint
        visible: root.pictured
        width: Theme.wide ? root.panelWidth : root.width
    }

    Rectangle {
        color: Theme.card
        height: Theme.bar
        visible: Theme.wide && root.panelWidth < Math.round(root.width * Theme.panelShare)
        width: root.width - x
        x: root.panelWidth
        y: root.height - height

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
    }
}
