// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// How the program runs, in figures.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

Sheet {
    id: root

    required property RowModel figures

    title: qsTr("How it runs")

    GridLayout {
        columnSpacing: Theme.medium
        columns: 2
        rowSpacing: Theme.small
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: root.figures

            Column {
                id: figure

                required property string amount
                required property string label

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true

                Label {
                    font.weight: Font.Bold
                    size: Theme.cardTitle
                    text: figure.amount
                    width: parent.width
                }

                Label {
                    color: Theme.softInk
                    size: Theme.note
                    text: figure.label
                    width: parent.width
                }
            }
        }
    }
}
