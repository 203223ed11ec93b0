// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A version: since when it was shown, what changed with it, and the way back to it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property string brief
    property bool busy: false
    required property string change
    required property bool isFailed
    required property bool isShown
    required property int number
    required property string since

    signal chosen

    border.color: isShown ? Theme.ink : Theme.line
    border.width: isShown ? Theme.stroke : Theme.hairline
    color: Theme.card
    implicitHeight: Math.max(words.implicitHeight, Theme.wide ? back.implicitHeight : 0) + 2 * Theme.medium + (Theme.wide || !back.visible ? 0 : back.height + Theme.small)
    radius: Theme.radius

    Column {
        id: words

        spacing: Theme.tiny
        width: (Theme.wide && back.visible ? back.x - Theme.gap : parent.width - Theme.large) - x
        x: Theme.large
        y: Theme.medium

        Label {
            font.weight: Font.Bold
            size: Theme.cardTitle
            text: root.since
            width: parent.width
        }

        Label {
            size: Theme.body
            text: root.change
            visible: text !== ""
            width: parent.width
        }

        Label {
            color: Theme.softInk
            size: Theme.note
            text: qsTr("Version %1").arg(root.brief) + (root.isFailed ? " · " + qsTr("the program did not start with it") : "")
            width: parent.width
        }

        Badge {
            text: qsTr("On the screen")
            visible: root.isShown
        }
    }

    Act {
        id: back

        anchors.bottom: Theme.wide ? undefined : parent.bottom
        anchors.bottomMargin: Theme.medium
        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: Theme.wide ? parent.verticalCenter : undefined
        enabled: !root.busy
        name: qsTr("Go back to this one")
        visible: !root.isShown
        width: Math.min(implicitWidth, parent.width - 2 * Theme.large)

        onTapped: root.chosen()
    }
}
