// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// How to reach somebody, line by line; what is not known has no line.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    property string address: ""
    property string email: ""
    property string hours: ""
    property string phone: ""
    property string website: ""

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.card
    implicitHeight: lines.implicitHeight + 2 * Theme.large
    radius: Theme.radius
    visible: hours !== "" || address !== "" || phone !== "" || email !== "" || website !== ""

    Column {
        id: lines

        spacing: Theme.small
        width: parent.width - 2 * x
        x: Theme.large
        y: Theme.large

        IconLine {
            color: Theme.ink
            icon: Icons.clock
            size: Theme.body
            text: root.hours
            visible: text !== ""
            width: parent.width
        }

        IconLine {
            color: Theme.ink
            icon: Icons.place
            size: Theme.body
            text: root.address
            visible: text !== ""
            width: parent.width
        }

        IconLine {
            color: Theme.ink
            icon: Icons.phone
            size: Theme.body
            text: root.phone
            visible: text !== ""
            width: parent.width
        }

        IconLine {
            color: Theme.ink
            icon: Icons.email
            size: Theme.body
            text: root.email
            visible: text !== ""
            width: parent.width
        }

        IconLine {
            color: Theme.ink
            icon: Icons.web
            size: Theme.body
            text: root.website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")
            visible: text !== ""
            width: parent.width
        }
    }
}
