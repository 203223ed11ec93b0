// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A value between two keys that move it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    required property string less
    required property string more
    required property string text

    signal moved(steps: int)

    implicitHeight: Math.max(before.height, value.implicitHeight)

    StaffKey {
        id: before

        anchors.verticalCenter: parent.verticalCenter
        icon: Icons.minus
        name: root.less

        onTapped: root.moved(-1)
    }

    Label {
        id: value

        anchors.left: before.right
        anchors.margins: Theme.small
        anchors.right: after.left
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        size: Theme.cardTitle
        text: root.text
    }

    StaffKey {
        id: after

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon: Icons.plus
        name: root.more

        onTapped: root.moved(1)
    }
}
