// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A few neighbouring shapes of a plan. While the plan can be dragged it is a picture of itself: in software, each step
// would else draw every outline anew.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk

Item {
    id: root

    required property real boxFoot
    required property real boxLeft
    required property real boxRight
    required property real boxTop
    required property string cores
    readonly property color edge: Theme.highContrast ? Theme.gold : Theme.mix(Theme.directory, Theme.tintInk, 0.6)
    required property string faint
    // How far its place and its size are outset for the strokes of its outlines.
    readonly property real outset: Theme.stroke
    required property real perMetre
    required property string rooms
    required property string scenery
    readonly property size stretch: Qt.size(perMetre, perMetre)
    required property string units

    height: Math.ceil((boxFoot - boxTop) * perMetre + 2 * outset)
    width: Math.ceil((boxRight - boxLeft) * perMetre + 2 * outset)
    // On whole pixels, so that a picture of it is as sharp as it is.
    x: Math.floor(boxLeft * perMetre - outset)
    y: Math.floor(boxTop * perMetre - outset)

    Shape {
        x: -root.x
        y: -root.y

        ShapePath {
            fillColor: Plans.green
            joinStyle: ShapePath.RoundJoin
            scale: root.stretch
            strokeColor: Plans.wall
            strokeWidth: Theme.hairline

            PathSvg {
                path: root.scenery
            }
        }

        ShapePath {
            fillColor: Plans.room
            joinStyle: ShapePath.RoundJoin
            scale: root.stretch
            strokeColor: Plans.wall
            strokeWidth: Theme.hairline

            PathSvg {
                path: root.rooms
            }
        }

        ShapePath {
            fillColor: Theme.card
            joinStyle: ShapePath.RoundJoin
            scale: root.stretch
            strokeColor: Plans.wall
            strokeWidth: Theme.hairline

            PathSvg {
                path: root.faint
            }
        }

        ShapePath {
            fillColor: Theme.wash("directory")
            joinStyle: ShapePath.RoundJoin
            scale: root.stretch
            strokeColor: root.edge
            strokeWidth: Theme.stroke

            PathSvg {
                path: root.units
            }
        }

        ShapePath {
            fillColor: Plans.core
            joinStyle: ShapePath.RoundJoin
            scale: root.stretch
            strokeColor: Plans.wall
            strokeWidth: Theme.hairline

            PathSvg {
                path: root.cores
            }
        }
    }
}
