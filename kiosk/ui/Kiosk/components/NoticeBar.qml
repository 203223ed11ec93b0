// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What everybody must know just now, on every screen: one notice after the other, the important ones in gold.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

Rectangle {
    id: root

    readonly property bool important: stack.currentIndex >= 0 && stack.itemAt(stack.currentIndex)?.important === true
    required property RowModel notices
    property real side: Theme.margin
    // The size of its text, which is larger where it is read from afar.
    property real size: Theme.body

    color: important ? Theme.gold : Theme.card
    height: visible ? stack.implicitHeight + 2 * Theme.medium : 0
    visible: rows.count > 0

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }

    StackLayout {
        id: stack

        width: parent.width - 2 * x
        x: root.side
        y: Theme.medium

        Repeater {
            id: rows

            model: root.notices

            IconLine {
                readonly property bool important: level === "important"
                required property string level

                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                color: important ? Theme.goldInk : Theme.ink
                icon: Icons.info
                size: root.size
            }
        }
    }

    Timer {
        interval: Theme.slideEvery
        repeat: true
        running: root.visible && rows.count > 1

        onTriggered: stack.currentIndex = (stack.currentIndex + 1) % rows.count
    }
}
