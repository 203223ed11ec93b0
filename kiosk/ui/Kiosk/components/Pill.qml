// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A rounded button with a picture and a word; over a picture it is glass, on paper it is a card.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    property bool glass: false
    readonly property color ground: glass ? Theme.glass : Theme.card
    property string icon: ""
    // How wide it may be at most, 0 for as wide as its words: beyond that they wrap.
    property real most: 0
    property string text: name

    focusRadius: height / 2
    implicitHeight: Math.max(Theme.touch, Theme.px(72), word.implicitHeight + 2 * Theme.small)
    implicitWidth: row.implicitWidth + 2 * Theme.medium

    Rectangle {
        anchors.fill: parent
        border.color: root.glass ? Theme.glassEdge : Theme.line
        border.width: Theme.hairline
        color: root.pressed ? Theme.mix(root.ground, Theme.ink, 0.2) : root.ground
        radius: height / 2
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.small

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: word.color
            text: root.icon
            visible: root.icon !== ""
        }

        Label {
            id: word

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root.glass ? Theme.tintInk : Theme.ink
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: Theme.meta
            text: root.text
            width: root.most > 0 ? Math.min(implicitWidth, root.most - 2 * Theme.medium - word.x) : implicitWidth
            wrapMode: root.most > 0 ? Text.Wrap : Text.NoWrap
        }
    }
}
