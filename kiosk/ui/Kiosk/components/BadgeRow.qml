// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What kind of thing a page is about, and whether it is only an example.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Flow {
    id: root

    required property string badge
    property bool glass: false
    required property bool sample

    spacing: Theme.small
    visible: badge !== "" || sample

    Badge {
        id: word

        text: root.badge
        visible: text !== ""
        width: Math.min(implicitWidth, root.width)
    }

    Item {
        height: Math.max(word.height, mark.height)
        visible: root.sample
        width: mark.width

        SampleMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            glass: root.glass
        }
    }
}
