// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// How the lobby is: what it shows, its figures, a code to send them, and what can be done at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

Scroll {
    id: root

    required property Staff staff

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true
        width: parent.width

        ShownSheet {
            Layout.fillHeight: true
            Layout.fillWidth: true
            staff: root.staff
        }

        ActsSheet {
            Layout.fillHeight: true
            Layout.fillWidth: true
            staff: root.staff
        }

        FiguresSheet {
            Layout.fillHeight: true
            Layout.fillWidth: true
            figures: root.staff.figures
        }

        CodeSheet {
            Layout.fillHeight: true
            Layout.fillWidth: true
            code: root.staff.code
        }
    }
}
