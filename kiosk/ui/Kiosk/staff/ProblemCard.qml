// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A problem: what it is and what to do, and where that is in the file.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property bool isError
    required property string path
    required property string place
    required property string sentence

    Accessible.name: sentence
    Accessible.role: Accessible.StaticText
    border.color: isError ? Theme.ink : Theme.line
    border.width: isError ? Theme.stroke : Theme.hairline
    color: Theme.card
    implicitHeight: column.implicitHeight + 2 * Theme.medium
    radius: Theme.radius

    Column {
        id: column

        spacing: Theme.tiny
        width: parent.width - 2 * x
        x: Theme.large
        y: Theme.medium

        IconLine {
            color: Theme.softInk
            icon: root.isError ? Icons.closed : Icons.info
            size: Theme.note
            text: (root.isError ? qsTr("Error") : qsTr("Warning")) + (root.path === "" ? "" : " · " + root.path)
            width: parent.width
        }

        Label {
            font.weight: Font.Medium
            size: Theme.body
            text: root.sentence
            width: parent.width
        }

        Label {
            color: Theme.softInk
            size: Theme.note
            text: root.place
            visible: text !== ""
            width: parent.width
        }
    }
}
