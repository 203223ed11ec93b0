// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The way to the search, in the shape of the field that is behind it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    focusRadius: height / 2
    implicitHeight: Math.max(Theme.px(112), words.implicitHeight + 2 * Theme.medium)
    name: qsTr("Find a company, a hub or an event")

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.hairline
        color: root.pressed ? Theme.held(Theme.card) : Theme.card
        radius: height / 2
    }

    Icon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        size: Theme.px(48)
        text: Icons.search
        x: Theme.px(40)
    }

    Label {
        id: words

        Accessible.ignored: true
        anchors.left: picture.right
        anchors.leftMargin: Theme.medium
        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.softInk
        size: Theme.body
        text: root.name
    }
}
