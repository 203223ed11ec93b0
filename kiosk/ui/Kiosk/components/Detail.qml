// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A line of what matters about something, large enough to read from a step away; nothing when there is nothing to say.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    required property string icon
    property bool struck: false
    required property string text

    implicitHeight: Math.max(picture.height, words.implicitHeight)
    visible: text !== ""

    Icon {
        id: picture

        color: Theme.tint("events")
        size: Theme.px(52)
        text: root.icon
    }

    Label {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.medium
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        font.strikeout: root.struck
        font.weight: Font.DemiBold
        size: Theme.cardTitle
        text: root.text
    }
}
