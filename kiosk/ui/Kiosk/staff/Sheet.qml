// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A card on the panel: a heading, and what belongs below it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    default property alias contents: column.data
    property string title: ""

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.card
    implicitHeight: column.implicitHeight + 2 * Theme.large
    radius: Theme.radius

    Column {
        id: column

        spacing: Theme.small
        width: parent.width - 2 * x
        x: Theme.large
        y: Theme.large

        Label {
            Accessible.role: Accessible.Heading
            color: Theme.softInk
            font.weight: Font.DemiBold
            size: Theme.meta
            text: root.title
            visible: text !== ""
            width: parent.width
        }
    }
}
