// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A programme, told whole: there is nothing behind it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property string asOf
    required property string icon
    required property string kindName
    required property string name
    required property bool sample
    required property string since
    required property string summary

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.card
    implicitHeight: words.implicitHeight + 2 * Theme.medium
    radius: Theme.radius

    Icon {
        id: picture

        color: Theme.tint("hubs")
        size: Theme.px(60)
        text: root.icon === "trophy" ? Icons.trophy : root.icon === "youth" ? Icons.youth : Icons.named(root.icon)
        x: Theme.large
        y: Theme.medium
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.large
        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

        Flow {
            spacing: Theme.small
            width: parent.width

            Label {
                font.weight: Font.Bold
                size: Theme.cardTitle
                text: root.name
                width: Math.min(implicitWidth, parent.width)
            }

            SampleMark {
                visible: root.sample
            }
        }

        Label {
            color: Theme.tint("hubs")
            font.weight: Font.DemiBold
            size: Theme.note
            text: root.since === "" ? root.kindName + (root.asOf === "" ? "" : " · " + root.asOf) : root.kindName + " · " + qsTr("since %1").arg(root.since)
            width: parent.width
        }

        Label {
            color: Theme.softInk
            size: Theme.meta
            text: root.summary
            width: parent.width
        }
    }
}
