// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One floor on the rail.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    // This screen stands on it.
    property bool here: false
    // What stands on the button: the number, when the name of the floor ends in one.
    property string shortName: /\d+$/.test(name) ? /\d+$/.exec(name)[0] : name

    checkable: true

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.hairline
        color: root.checked ? (root.pressed ? Theme.held(Theme.tint("directory")) : Theme.tint("directory")) : root.pressed ? Theme.wash("directory") : Theme.card
        radius: Theme.px(24)
    }

    Loader {
        active: root.here
        anchors.right: parent.right
        anchors.top: parent.top

        sourceComponent: Rectangle {
            color: Theme.gold
            implicitHeight: Theme.px(44)
            implicitWidth: implicitHeight
            radius: height / 2

            Icon {
                anchors.centerIn: parent
                color: Theme.goldInk
                size: Theme.px(30)
                text: Icons.here
            }
        }
    }

    Label {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.checked ? (Theme.highContrast ? Theme.goldInk : Theme.tintInk) : Theme.ink
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        maximumLineCount: 1
        minimumPixelSize: Theme.px(20)
        size: root.shortName.length > 3 ? Theme.meta : Theme.px(52)
        text: root.shortName
        width: parent.width - Theme.small
    }
}
