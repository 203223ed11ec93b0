// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A leaf of a calendar: the day's short name over its number.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property int number
    required property string tag

    color: Theme.wash("events")
    implicitHeight: column.implicitHeight + 2 * Theme.small
    implicitWidth: Math.max(Theme.px(136), word.implicitWidth + 2 * Theme.small)
    radius: Theme.px(22)

    Column {
        id: column

        anchors.centerIn: parent

        Label {
            id: word

            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.tint("events")
            font.weight: Font.Bold
            lineHeight: 1
            size: Theme.meta
            text: root.tag
            wrapMode: Text.NoWrap
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.tint("events")
            display: true
            lineHeight: 1
            size: Theme.figure
            text: root.number
            wrapMode: Text.NoWrap
        }
    }
}
