// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Cells of equal width in rows, each row as high as its highest cell.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

GridLayout {
    id: root

    required property real least

    columnSpacing: Theme.small
    columns: Math.max(1, Math.floor((width + columnSpacing) / (least + columnSpacing)))
    rowSpacing: Theme.small
    uniformCellWidths: true
}
