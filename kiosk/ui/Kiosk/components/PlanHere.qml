// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Where this screen stands on a plan, and which way its reader looks, if that is known.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk

Item {
    id: root

    readonly property real disc: Theme.px(48)
    required property real facing
    // Words below the place, or above it.
    required property bool low
    // Whether the words have room, or would lie on half of the plan.
    required property bool wordy

    Shape {
        id: beam

        height: 2 * root.disc
        rotation: root.facing
        visible: root.facing >= 0
        width: height
        x: -width / 2
        y: -height / 2

        ShapePath {
            fillColor: Theme.gold
            startX: beam.width / 2
            startY: 0
            strokeColor: Theme.goldInk
            strokeWidth: Theme.hairline

            PathLine {
                x: beam.width / 2 + root.disc * 0.42
                y: root.disc * 0.72
            }

            PathLine {
                x: beam.width / 2 - root.disc * 0.42
                y: root.disc * 0.72
            }

            PathLine {
                x: beam.width / 2
                y: 0
            }
        }
    }

    Rectangle {
        color: Theme.gold
        height: words.implicitHeight + Theme.small
        radius: height / 2
        visible: root.wordy
        width: words.implicitWidth + Theme.medium
        x: -width / 2
        y: root.low ? root.disc * 0.62 : -root.disc * 1.1 - height

        Label {
            id: words

            anchors.centerIn: parent
            color: Theme.goldInk
            font.weight: Font.Bold
            lineHeight: 1
            size: Theme.note
            text: qsTr("You are here")
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        border.color: Theme.goldInk
        border.width: Theme.hairline
        color: Theme.gold
        height: root.disc
        radius: height / 2
        width: height
        x: -width / 2
        y: -height / 2

        Icon {
            anchors.centerIn: parent
            color: Theme.goldInk
            size: root.disc * 0.7
            text: Icons.here
        }
    }
}
