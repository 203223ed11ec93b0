// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One door of the bottom bar: a picture over a word, in the colour of its section while the visitor is there.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    required property string icon
    required property string section
    readonly property color tint: checked ? (Theme.highContrast ? Theme.gold : Theme.fill(section)) : Theme.softInk

    checkable: true
    focusRadius: Theme.px(20)

    Column {
        anchors.centerIn: parent
        spacing: Theme.tiny
        width: parent.width

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.checked && root.pressed ? Theme.held(Theme.wash(root.section)) : root.checked || root.pressed ? Theme.wash(root.section) : "transparent"
            height: Theme.px(68)
            radius: height / 2
            width: Math.min(Theme.px(128), root.width)

            Icon {
                anchors.centerIn: parent
                color: root.tint
                size: Theme.px(48)
                text: root.icon
            }
        }

        Label {
            Accessible.ignored: true
            color: root.tint
            font.weight: root.checked ? Font.Bold : Font.Medium
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            maximumLineCount: 1
            minimumPixelSize: Theme.px(22)
            size: Math.min(Theme.meta, Theme.px(36))
            text: root.name
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }
}
