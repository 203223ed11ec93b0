// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A floor as it is drawn: the ground, the places on it with their names, the chosen one, and where this screen stands.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk
import Kiosk.Models

Item {
    id: root

    // Pictures instead of outlines, for as long as the plan can be dragged.
    required property bool lifted
    // What lies on it below the names, in its pixels.
    property alias overlay: overlay.data
    required property real perMetre
    required property FloorPlan plan
    // Whether its size is known: else each name would be set twice, and there may be hundreds.
    readonly property bool ready: perMetre > 0.1
    required property string selected
    readonly property size stretch: Qt.size(perMetre, perMetre)
    // What of it can be seen, in its pixels.
    required property rect view

    height: plan.height * perMetre
    width: plan.width * perMetre

    FontMetrics {
        id: metrics

        font.family: Theme.textFamily
        font.pixelSize: Theme.note
        font.weight: Font.DemiBold
    }

    Shape {
        ShapePath {
            fillColor: Theme.card
            scale: root.stretch
            strokeColor: Plans.wall
            strokeWidth: Theme.stroke

            PathSvg {
                path: root.plan.slab
            }
        }

        ShapePath {
            fillColor: Theme.paper
            scale: root.stretch
            strokeColor: Plans.wall
            strokeWidth: Theme.hairline

            PathSvg {
                path: root.plan.holes
            }
        }

        ShapePath {
            fillColor: Plans.green
            scale: root.stretch
            strokeColor: "transparent"

            PathSvg {
                path: root.plan.greens
            }
        }
    }

    Repeater {
        model: root.ready ? root.plan.tiles : null

        PlanTile {
            id: tile

            readonly property bool near: x < root.view.right && x + width > root.view.left && y < root.view.bottom && y + height > root.view.top

            layer.enabled: root.lifted && near
            perMetre: root.perMetre
            // In software a shape is drawn even where nothing of it is seen.
            visible: near
        }
    }

    Shape {
        ShapePath {
            fillColor: Theme.tint("directory")
            joinStyle: ShapePath.RoundJoin
            scale: root.stretch
            strokeColor: Theme.tint("directory")
            strokeWidth: Theme.stroke

            PathSvg {
                path: root.plan.isThere ? root.plan.outline(root.selected) : ""
            }
        }
    }

    Item {
        id: overlay

        anchors.fill: parent
    }

    Repeater {
        model: root.ready ? root.plan.places : null

        PlanLabel {
            required property bool isLit
            required property string key

            chosen: key === root.selected
            lit: isLit
            metrics: metrics
            perMetre: root.perMetre
            visible: text !== "" && (!root.plan.isHere || Math.hypot(centreX - root.plan.hereX, centreY - root.plan.hereY) * perMetre > Theme.px(48))
        }
    }

    Loader {
        active: root.plan.isHere
        x: root.plan.hereX * root.perMetre
        y: root.plan.hereY * root.perMetre

        sourceComponent: PlanHere {
            facing: root.plan.facing
            low: root.plan.hereY > root.plan.height / 2
            wordy: root.perMetre > Theme.px(14) || Math.min(root.plan.hereY, root.plan.height - root.plan.hereY) * root.perMetre < disc
        }
    }
}
