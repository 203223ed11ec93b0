// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One of the three large doors of the home screen.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    required property string icon
    readonly property color ink: Theme.highContrast ? Theme.ink : Theme.tintInk
    property bool low: false
    required property string section

    implicitHeight: column.implicitHeight + 2 * Theme.px(28)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.highContrast ? Theme.stroke : 0
        color: Theme.highContrast ? (root.pressed ? Theme.held(Theme.card) : Theme.card) : root.pressed ? Qt.darker(Theme.fill(root.section), 1.25) : Theme.fill(root.section)
        radius: Theme.px(36)
    }

    Column {
        id: column

        spacing: Theme.tiny
        width: parent.width - 2 * x
        x: Theme.px(28)
        y: Theme.px(28)

        Rectangle {
            color: root.low ? "transparent" : Theme.glassDisc
            height: width
            radius: width / 2
            width: root.low ? Theme.px(52) : Theme.px(104)

            Icon {
                anchors.centerIn: parent
                color: Theme.highContrast ? Theme.gold : Theme.tintInk
                size: root.low ? Theme.px(52) : Theme.px(60)
                text: root.icon
            }
        }

        Item {
            height: root.low ? 0 : Theme.medium
            width: 1
        }

        Label {
            Accessible.ignored: true
            color: root.ink
            display: true
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            minimumPixelSize: Theme.px(26)
            size: Theme.heading
            text: root.name
            width: parent.width
        }

        Label {
            Accessible.ignored: true
            color: root.ink
            size: Theme.type(25)
            text: root.hint
            width: parent.width
        }
    }
}
