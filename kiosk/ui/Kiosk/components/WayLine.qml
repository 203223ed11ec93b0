// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A way on the plan of a floor: a line with arrows that travel along it for a few seconds.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk

Item {
    id: root

    // How many arrows lie on the line: each with some room before the next.
    readonly property int arrows: Math.max(1, Math.min(40, Math.round(pixels / (3.5 * breadth))))
    // As broad as one sees from a step away, and no broader than a corridor.
    readonly property real breadth: Math.max(Theme.px(10), Math.min(Theme.px(22), 1.5 * metre))
    readonly property real clear: 2.5 * breadth
    readonly property color ground: Theme.tint("directory")
    readonly property color ink: Theme.highContrast ? Theme.goldInk : Theme.tintInk

    // The data of an SVG path, in metres; and how many pixels a metre is here.
    required property string line
    required property real metre
    readonly property real pixels: length(line) * metre

    // How far the arrows have travelled, in parts of the space between two.
    property real travelled: 0

    /** How long a line is, in metres. */
    function length(data: string): real {
        const numbers = data.split(/[ML ]/).filter(part => part !== "").map(Number);
        let sum = 0;
        for (let i = 2; i < numbers.length; i += 2)
            sum += Math.hypot(numbers[i] - numbers[i - 2], numbers[i + 1] - numbers[i - 1]);
        return sum;
    }

    visible: line !== ""

    onLineChanged: travel.restart()

    Shape {
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.metre, root.metre)
            strokeColor: Theme.card
            strokeWidth: root.breadth + Theme.tiny

            PathSvg {
                path: root.line
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.metre, root.metre)
            strokeColor: root.ground
            strokeWidth: root.breadth

            PathSvg {
                path: root.line
            }
        }
    }

    Path {
        id: path

        scale: Qt.size(root.metre, root.metre)

        PathSvg {
            path: root.line
        }
    }

    // They move, and not the line: all that is drawn anew is what lies under a few arrows.
    Repeater {
        model: root.visible ? root.arrows : 0

        Icon {
            id: arrow

            required property int index
            // None on the pictures that stand at the ends.
            readonly property real walked: spot.progress * root.pixels

            color: root.ink
            rotation: spot.angle
            size: 1.5 * root.breadth
            text: Icons.next
            visible: walked > root.clear && walked < root.pixels - root.clear
            x: spot.x - width / 2
            y: spot.y - height / 2

            PathInterpolator {
                id: spot

                path: path
                progress: (arrow.index + 0.5 + root.travelled) % root.arrows / root.arrows
            }
        }
    }

    // It rests before anybody has to wish that it did (WCAG 2.2.2), and nobody's processor is kept busy.
    NumberAnimation {
        id: travel

        duration: 4 * Theme.slow
        from: 0
        loops: 4
        property: "travelled"
        target: root
        to: 1
    }
}
