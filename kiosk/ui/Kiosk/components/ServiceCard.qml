// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One thing that a hub offers.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property string icon
    required property string name

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.card
    implicitHeight: Math.max(Theme.px(112), words.implicitHeight + Theme.medium)
    radius: Theme.radius

    Icon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tint("hubs")
        size: Theme.px(52)
        text: Icons.named(root.icon)
        x: Theme.large
    }

    Label {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.medium
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        size: Theme.type(29)
        text: root.name
    }
}
