// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// An event in a list: its day, its name, when and where; what runs now is gold, what is cancelled is struck.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Card {
    id: root

    required property bool cancelled
    // When it is on, on the day that the card stands for.
    required property string dayHours
    required property bool moved
    required property int number
    required property string place
    required property bool sample
    required property string tag
    required property string timeLeft
    required property string title

    hint: [dayHours, timeLeft, place].filter(part => part !== "").join(" · ")
    implicitHeight: Math.ceil(Math.max(leaf.height, words.implicitHeight) + 2 * Theme.medium)
    name: title
    section: "events"

    DateLeaf {
        id: leaf

        anchors.verticalCenter: parent.verticalCenter
        number: root.number
        opacity: root.cancelled ? 0.55 : 1
        tag: root.tag
        x: Theme.medium
    }

    Column {
        id: words

        anchors.left: leaf.right
        anchors.leftMargin: Theme.large
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

        Item {
            height: Math.max(name.implicitHeight, state.visible ? state.height : 0)
            width: parent.width

            Label {
                id: name

                Accessible.ignored: true
                color: root.cancelled ? Theme.softInk : Theme.ink
                font.strikeout: root.cancelled
                font.weight: Font.Bold
                lineHeight: 1.05
                size: Theme.cardTitle
                text: root.title
                width: parent.width - (state.visible ? state.width : arrow.width) - Theme.small
            }

            Badge {
                id: state

                anchors.right: parent.right
                text: root.cancelled ? qsTr("Cancelled") : root.moved ? qsTr("Moved") : qsTr("On now")
                visible: root.cancelled || root.moved || root.timeLeft !== ""
            }
        }

        IconLine {
            icon: Icons.clock
            text: root.timeLeft === "" || root.cancelled ? root.dayHours : root.dayHours + " · " + root.timeLeft
            width: parent.width - arrow.width
        }

        Item {
            height: where.implicitHeight
            width: parent.width

            IconLine {
                id: where

                icon: Icons.place
                text: root.place
                width: parent.width - (mark.visible ? mark.width + Theme.small : 0)
            }

            SampleMark {
                id: mark

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                visible: root.sample
            }
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.sample ? -Theme.small : 0
        color: Theme.ink
        size: Theme.px(44)
        text: Icons.next
        visible: !state.visible
    }
}
