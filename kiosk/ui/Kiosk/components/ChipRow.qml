// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The filters of a list: all, one for each label, and what a screen adds; they wrap, so that none is hidden, into rows
// of about the same length, so that none stands alone.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Flow {
    id: root

    required property string chosen
    property bool glass: false
    required property PickedModel labels
    required property string section

    signal choose(key: string)

    /** The least width in which the chips take no more rows than in `most`. */
    function evenWidth(widths: list<real>, most: real): real {
        const rows = rowsIn(widths, most);
        let width = Math.max(...widths);
        while (width < most && rowsIn(widths, width) > rows)
            width += Theme.tiny;
        return Math.min(width, most);
    }

    /** How many rows the chips take in a width. */
    function rowsIn(widths: list<real>, width: real): int {
        let rows = 1;
        let end = 0;
        for (const each of widths) {
            if (end > 0 && end + spacing + each > width) {
                rows++;
                end = 0;
            }
            end += (end > 0 ? spacing : 0) + each;
        }
        return rows;
    }

    rightPadding: width - evenWidth(children.map(chip => chip.width).filter(each => each > 0), width)
    spacing: Theme.gap

    Chip {
        checked: root.chosen === ""
        glass: root.glass
        name: qsTr("All")
        section: root.section
        width: Math.min(implicitWidth, root.width)

        onTapped: root.choose("")
    }

    Repeater {
        model: root.labels

        Chip {
            id: chip

            required property string key

            checked: root.chosen === key
            glass: root.glass
            section: root.section
            width: Math.min(implicitWidth, root.width)

            onTapped: root.choose(chip.key)
        }
    }
}
