// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A QR code, each module of it a square of whole pixels, and the whole at least `side` millimetres.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    // Rows from the top, "1" for a dark module; the light edge is part of them.
    required property list<string> code
    readonly property int module: Math.ceil(side * Theme.pixelsPerMm / Math.max(1, code.length))
    property string name: qsTr("QR code")
    property real side: 60

    Accessible.name: name
    Accessible.role: Accessible.Graphic
    implicitHeight: code.length * module
    implicitWidth: implicitHeight

    Canvas {
        id: canvas

        height: root.implicitHeight
        smooth: false
        width: root.implicitWidth

        onPaint: {
            const context = getContext("2d");
            context.fillStyle = Theme.tintInk;
            context.fillRect(0, 0, width, height);
            context.fillStyle = Theme.goldInk;
            for (let row = 0; row < root.code.length; row++)
                for (let column = 0; column < root.code[row].length; column++)
                    if (root.code[row][column] === "1")
                        context.fillRect(column * root.module, row * root.module, root.module, root.module);
        }

        Connections {
            function onCodeChanged() {
                canvas.requestPaint();
            }

            target: root
        }
    }
}
