// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A line of details behind a small picture.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    property color color: Theme.softInk
    required property string icon
    property real size: Theme.meta
    required property string text

    implicitHeight: Math.max(picture.height, words.implicitHeight)

    Icon {
        id: picture

        color: root.color
        size: Math.round(root.size * 1.15)
        text: root.icon
        y: Math.round((words.font.pixelSize * 1.25 - height) / 2)
    }

    Label {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.small
        anchors.right: parent.right
        color: root.color
        size: root.size
        text: root.text
    }
}
