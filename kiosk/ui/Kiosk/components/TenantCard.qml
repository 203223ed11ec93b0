// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A company in a list: its initials, its name, what it does, and its door.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Card {
    id: root

    required property string farewell
    required property string floorName
    required property string initials
    required property string logo
    required property string media
    required name
    // No room for words between two columns: they stand below the door.
    readonly property bool narrow: width < 15 * Theme.cardTitle
    required property bool sample
    required property string summary
    required property string unit

    hint: farewell === "" ? summary + " · " + floorName + " · " + unit : farewell
    implicitHeight: Math.ceil(Math.max(root.narrow ? 0 : square.height, words.implicitHeight) + 2 * Theme.medium)
    section: "directory"

    Rectangle {
        id: square

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.wash("directory")
        height: width
        radius: Theme.px(22)
        visible: !root.narrow
        width: Theme.px(96)
        x: Theme.medium

        Picture {
            id: picture

            anchors.fill: parent
            anchors.margins: Theme.tiny
            file: root.logo
            media: root.media
        }

        Label {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.tint("directory")
            font.weight: Font.Bold
            size: Theme.px(36)
            text: root.initials
            visible: !picture.there
            wrapMode: Text.NoWrap
        }
    }

    Column {
        id: words

        anchors.left: root.narrow ? parent.left : square.right
        anchors.leftMargin: Theme.medium
        anchors.right: root.narrow ? parent.right : door.left
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

        Label {
            Accessible.ignored: true
            color: Theme.tint("directory")
            font.weight: Font.Bold
            lineHeight: 1
            size: Theme.display(46)
            text: root.unit
            visible: root.narrow && root.farewell === "" && text !== ""
        }

        Flow {
            spacing: Theme.small
            width: parent.width

            Label {
                Accessible.ignored: true
                font.weight: Font.Bold
                lineHeight: 1.05
                size: Theme.cardTitle
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
            text: root.farewell === "" ? root.summary : root.farewell
            width: parent.width
        }
    }

    Column {
        id: door

        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        // Nobody should be sent to a door behind which somebody else is by now.
        visible: root.farewell === "" && !root.narrow

        Label {
            Accessible.ignored: true
            anchors.right: parent.right
            color: Theme.tint("directory")
            font.weight: Font.Bold
            size: Theme.display(46)
            text: root.unit
            visible: text !== ""
            wrapMode: Text.NoWrap
        }

        Label {
            Accessible.ignored: true
            anchors.right: parent.right
            color: Theme.softInk
            size: Theme.note
            text: root.floorName
            wrapMode: Text.NoWrap
        }
    }
}
