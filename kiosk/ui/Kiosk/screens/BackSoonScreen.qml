// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What the lobby shows when there is nothing it can show: a promise, in the languages of the house.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    Accessible.name: qsTr("We will be right back")
    Accessible.role: Accessible.StaticText

    Valley {
        anchors.fill: parent
        horizon: 0.5
        light: "dusk"
    }

    Column {
        spacing: Theme.far(32)
        width: parent.width - 2 * x
        x: Theme.far(72)
        y: parent.height * (Theme.wide ? 0.14 : 0.16)

        // Twice, because nobody has chosen a language.
        Label {
            color: Theme.tintInk
            display: true
            size: Theme.wide ? Theme.far(116) : Theme.far(132)
            text: qsTr("We will be right back")
            width: parent.width
        }

        Label {
            color: Theme.tintInk
            size: Theme.far(60)
            text: qsTr("Volvemos enseguida", "the promise again, in another language of the house")
            width: parent.width
        }

        Label {
            color: Theme.tintInk
            size: Theme.far(38)
            text: qsTr("The reception can help you meanwhile.")
            width: parent.width
        }
    }
}
