// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What everybody must know just now, on every screen: one notice after the other, the important ones in gold.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

Item {
    id: root

    required property RowModel notices
    // Where there is no room for it for a while: beside the keyboard of a small screen.
    property bool quiet: false
    property real side: Theme.margin
    // The size of its text, which is larger where it is read from afar.
    property real size: Theme.body

    height: visible ? stack.implicitHeight : 0
    visible: rows.count > 0 && !quiet

    StackLayout {
        id: stack

        anchors.fill: parent

        Repeater {
            id: rows

            model: root.notices

            Rectangle {
                id: notice

                required property string level
                required property string text

                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                color: level === "important" ? Theme.gold : Theme.card
                implicitHeight: line.implicitHeight + 2 * Theme.medium

                IconLine {
                    id: line

                    anchors.verticalCenter: parent.verticalCenter
                    color: notice.level === "important" ? Theme.goldInk : Theme.ink
                    icon: Icons.info
                    size: root.size
                    text: notice.text
                    width: parent.width - 2 * x
                    x: root.side
                }
            }
        }
    }

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }

    Timer {
        interval: Theme.slideEvery
        repeat: true
        running: root.visible && rows.count > 1

        onTriggered: stack.currentIndex = (stack.currentIndex + 1) % rows.count
    }
}
