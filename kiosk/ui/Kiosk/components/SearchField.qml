// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Where the words stand that a visitor looks for; what types them is elsewhere.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    required property bool active
    required property string query

    signal cleared
    signal tapped

    Accessible.description: query
    Accessible.focusable: true
    Accessible.name: qsTr("Find a company, a hub or an event")
    Accessible.role: Accessible.EditableText
    activeFocusOnTab: true
    // At a desk the keys take all other room.
    implicitHeight: Theme.desk && active ? Theme.touch : Math.max(Theme.touch, Theme.px(122))

    Accessible.onPressAction: root.tapped()

    TapHandler {
        onTapped: root.tapped()
    }

    Rectangle {
        anchors.fill: parent
        border.color: root.active ? Theme.focus : Theme.line
        border.width: root.active ? Theme.px(4) : Theme.hairline
        color: Theme.card
        radius: height / 2
    }

    Icon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        size: Theme.px(48)
        text: Icons.search
        x: Theme.px(40)
    }

    Item {
        id: room

        anchors.bottom: parent.bottom
        anchors.left: picture.right
        anchors.leftMargin: Theme.medium
        anchors.right: clear.left
        anchors.rightMargin: Theme.tiny
        anchors.top: parent.top

        Label {
            id: words

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideLeft
            font.weight: Font.Medium
            fontSizeMode: Text.HorizontalFit
            lineHeight: 1
            maximumLineCount: 1
            minimumPixelSize: Theme.px(24)
            size: Math.min(Theme.type(46), root.height * 0.6)
            text: root.query
            width: Math.min(implicitWidth, room.width)
            wrapMode: Text.NoWrap
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint("directory")
            height: words.size * 1.2
            visible: root.active
            width: Theme.px(4)
            x: root.query === "" ? -Theme.small : Math.min(words.contentWidth + Theme.hairline, room.width)
        }

        Label {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.softInk
            fontSizeMode: Text.HorizontalFit
            lineHeight: 1
            maximumLineCount: 1
            minimumPixelSize: Theme.px(20)
            size: Math.min(Theme.body, root.height * 0.5)
            text: qsTr("Find a company, a hub or an event")
            visible: root.query === ""
            width: room.width
            wrapMode: Text.NoWrap
        }
    }

    Tappable {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        focusRadius: height / 2
        height: Math.min(implicitHeight, root.height)
        name: qsTr("Clear")
        visible: root.query !== ""

        onTapped: root.cleared()

        Icon {
            anchors.centerIn: parent
            color: Theme.softInk
            size: Theme.px(48)
            text: Icons.close
        }
    }
}
