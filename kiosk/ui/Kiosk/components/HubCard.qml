// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A hub in a list, or the city that they are in.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Card {
    id: root

    property string icon: Icons.hubs
    required property string kindNames
    required name
    required property bool sample
    required property string summary

    hint: [kindNames, summary].filter(part => part !== "").join(" · ")
    implicitHeight: Math.ceil(words.implicitHeight + 2 * Theme.large)
    section: "hubs"

    Rectangle {
        id: disc

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.wash("hubs")
        height: width
        radius: width / 2
        width: Theme.px(104)
        x: Theme.large

        Icon {
            anchors.centerIn: parent
            color: Theme.tint("hubs")
            size: Theme.px(60)
            text: root.icon
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.large
        anchors.right: arrow.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

        Label {
            Accessible.ignored: true
            color: Theme.tint("hubs")
            font.weight: Font.DemiBold
            size: Theme.note
            text: root.kindNames
            visible: text !== ""
            width: parent.width
        }

        Flow {
            spacing: Theme.small
            width: parent.width

            Label {
                Accessible.ignored: true
                display: true
                size: Theme.heading
                text: root.name
                width: Math.min(implicitWidth, parent.width)
            }

            SampleMark {
                visible: root.sample
            }
        }

        Label {
            Accessible.ignored: true
            color: Theme.softInk
            size: Theme.meta
            text: root.summary
            width: parent.width
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.px(44)
        text: Icons.next
    }
}
