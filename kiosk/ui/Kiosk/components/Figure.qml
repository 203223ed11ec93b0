// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A figure of the centre, with what it counts and the year it was true.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Column {
    id: root

    required property string asOf
    required property string label
    required property bool sample
    required property string value

    spacing: 0

    Label {
        color: Theme.tintInk
        display: true
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 2
        minimumPixelSize: Theme.px(18)
        size: Theme.figure
        text: root.value
        width: parent.width
    }

    Label {
        color: Theme.tintInk
        font.weight: Font.Medium
        size: Theme.note
        text: root.label + " (" + root.asOf + ")"
        width: parent.width
    }

    SampleMark {
        glass: true
        visible: root.sample
    }
}
