// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Says that the screen is to be touched, in two languages of the house.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    color: Theme.tintInk
    implicitHeight: words.implicitHeight + Theme.far(72)
    implicitWidth: Math.max(Theme.far(760), words.implicitWidth + Theme.far(160))
    radius: height / 2

    Row {
        id: words

        anchors.centerIn: parent
        spacing: Theme.far(32)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.hubs
            size: Theme.far(84)
            text: Icons.touch
        }

        Column {
            Label {
                color: Theme.goldInk
                display: true
                size: Theme.far(50)
                text: qsTr("Touch to explore")
                wrapMode: Text.NoWrap
            }

            Label {
                color: Theme.goldInk
                size: Theme.far(36)
                text: qsTr("Toca para explorar", "the invitation again, in another language of the house")
                wrapMode: Text.NoWrap
            }
        }
    }
}
