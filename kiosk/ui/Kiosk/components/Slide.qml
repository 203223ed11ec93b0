// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One thing worth knowing, as large as a poster.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    required property string badge
    readonly property real grown: title.length > 40 || longest > 14 ? 92 : title.length > 24 || longest > 10 ? 124 : 168
    required property string line
    // A word or two stand as a poster; more words stand smaller, and fit.
    readonly property int longest: Math.max(...title.split(" ").map(word => word.length))
    required property string place
    required property bool sample
    required property real side
    required property string title

    Column {
        id: column

        spacing: Theme.far(32)
        width: parent.width - 2 * x
        x: root.side

        Row {
            id: top

            spacing: Theme.far(24)

            Badge {
                size: Theme.far(26)
                text: root.badge
                visible: text !== ""
            }

            SampleMark {
                anchors.verticalCenter: parent.verticalCenter
                glass: true
                visible: root.sample
            }
        }

        Label {
            color: Theme.tintInk
            display: true
            fontSizeMode: Text.Fit
            height: Math.min(implicitHeight, root.height - top.height - bottom.height - 2 * Theme.far(32))
            lineHeight: 0.98
            maximumLineCount: 3
            minimumPixelSize: Theme.far(40)
            size: Theme.far(Theme.wide ? Math.min(root.grown, 124) : root.grown)
            text: root.title
            width: parent.width
        }

        Column {
            id: bottom

            spacing: Theme.far(14)
            width: Math.min(parent.width, Theme.far(1300))

            Label {
                color: Theme.tintInk
                elide: Text.ElideRight
                lineHeight: 1.25
                maximumLineCount: 3
                size: Theme.far(44)
                text: root.line
                visible: text !== ""
                width: parent.width
            }

            Label {
                color: Theme.tintInk
                font.weight: Font.DemiBold
                size: Theme.far(44)
                text: root.place
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
