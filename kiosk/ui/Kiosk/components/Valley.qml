// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The valley of the city: layered ridges under a sky, drawn from code, in the light of the hour or the colour of a section.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk

Item {
    id: root

    // Where the highest ridge may begin, as a share of the height: what is above is sky, for text.
    property real horizon: 0.4
    readonly property string hour: Theme.highContrast ? "contrast" : light
    property string light: "day"
    // Heights of each ridge at even steps from left to right: 0 is the horizon, 1 the foot.
    readonly property list<string> outlines: ["0.30 0.42 0.50 0.62 0.66 0.52 0.36 0.18 0.00", "0.50 0.62 0.68 0.66 0.62 0.58 0.46 0.46 0.44", "0.62 0.60 0.64 0.70 0.78 0.80 0.72 0.68 0.66", "0.74 0.82 0.86 0.90 0.86 0.82 0.84 0.88 0.84", "0.90 0.92 0.90 0.94 0.98 0.99 0.95 0.90 0.88"]
    readonly property list<color> ridges: tinted ? Light.tintedRidges(tint) : Light.ridges(hour)
    // Where words begin again, as a share of the height: from there down the ridges lie in shade. 1 is nowhere.
    property real shade: 1
    readonly property list<color> sky: tinted ? Light.tintedSky(tint) : Light.sky(hour)
    property bool sun: true
    // A colour of its own instead of the light of the hour; none when its alpha is 0.
    property color tint: "transparent"
    readonly property bool tinted: tint.a > 0 && !Theme.highContrast

    /** A closed path under one outline, through its points as a smooth curve. */
    function ridge(outline: string, width: real, height: real, horizon: real): string {
        const marks = outline.split(" ").map(mark => (horizon + (1 - horizon) * Number(mark)) * height);
        const step = width / (marks.length - 1);
        let path = `M0,${marks[0]}`;
        for (let i = 0; i + 1 < marks.length; i++) {
            const before = marks[Math.max(0, i - 1)];
            const after = marks[Math.min(marks.length - 1, i + 2)];
            const first = marks[i] + (marks[i + 1] - before) / 6;
            const second = marks[i + 1] - (after - marks[i]) / 6;
            path += ` C${(i + 1 / 3) * step},${first} ${(i + 2 / 3) * step},${second} ${(i + 1) * step},${marks[i + 1]}`;
        }
        return `${path} L${width},${height} L0,${height} Z`;
    }

    Accessible.ignored: true
    clip: true

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: root.sky[0]
                position: 0
            }

            GradientStop {
                color: root.sky[1]
                position: Math.min(1, root.horizon + 0.25)
            }
        }
    }

    Rectangle {
        color: Light.disc(root.light)
        height: width
        radius: width / 2
        visible: root.sun && !root.tinted && !Theme.highContrast
        width: Math.min(root.width * 0.22, root.height * (1 - root.horizon) * 0.5)
        x: root.width * 0.76 - width / 2
        y: root.height * (root.horizon + (1 - root.horizon) * 0.36) - width * 0.72
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: root.ridges[0]
            strokeColor: "transparent"

            PathSvg {
                path: root.ridge(root.outlines[0], root.width, root.height, root.horizon)
            }
        }

        ShapePath {
            fillColor: root.ridges[1]
            strokeColor: "transparent"

            PathSvg {
                path: root.ridge(root.outlines[1], root.width, root.height, root.horizon)
            }
        }

        ShapePath {
            fillColor: root.ridges[2]
            strokeColor: "transparent"

            PathSvg {
                path: root.ridge(root.outlines[2], root.width, root.height, root.horizon)
            }
        }

        ShapePath {
            fillColor: root.ridges[3]
            strokeColor: "transparent"

            PathSvg {
                path: root.ridge(root.outlines[3], root.width, root.height, root.horizon)
            }
        }

        ShapePath {
            fillColor: root.ridges[4]
            strokeColor: "transparent"

            PathSvg {
                path: root.ridge(root.outlines[4], root.width, root.height, root.horizon)
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        height: parent.height * (1 - root.shade)
        visible: height > 0
        width: parent.width

        gradient: Gradient {
            GradientStop {
                color: "transparent"
                position: 0
            }

            GradientStop {
                color: Light.shade
                position: 0.3
            }

            GradientStop {
                color: Light.shade
                position: 1
            }
        }
    }
}
