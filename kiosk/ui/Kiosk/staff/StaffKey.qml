// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A large square key with a digit, a word or a picture on it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    property string icon: ""
    readonly property color ink: strong ? Theme.paper : Theme.ink
    // 20 mm, also at a desk, where all else is smaller.
    readonly property real side: Math.ceil(Math.max(20 * Theme.pixelsPerMm, Theme.px(128)))
    property bool strong: false

    implicitHeight: side
    implicitWidth: side
    opacity: enabled ? 1 : 0.4

    Rectangle {
        anchors.fill: parent
        border.color: root.strong ? Theme.ink : Theme.line
        border.width: Theme.hairline
        color: root.pressed ? Theme.mix(root.strong ? Theme.ink : Theme.card, Theme.softInk, 0.3) : root.strong ? Theme.ink : Theme.card
        radius: Theme.radius
    }

    Icon {
        anchors.centerIn: parent
        color: root.ink
        size: Theme.px(56)
        text: root.icon
        visible: root.icon !== ""
    }

    Label {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.ink
        display: true
        size: Theme.px(56)
        text: root.name
        visible: root.icon === ""
    }
}
