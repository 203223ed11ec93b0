// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Something with a name, in the list of everything.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Card {
    id: root

    required property string detail
    required property string kind
    required name
    required property bool sample

    hint: detail
    implicitHeight: Math.ceil(Math.max(disc.height, words.implicitHeight) + 2 * Theme.medium)
    section: kind

    Rectangle {
        id: disc

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.wash(root.kind)
        height: width
        radius: width / 2
        width: Theme.px(96)
        x: Theme.medium

        Icon {
            anchors.centerIn: parent
            color: Theme.tint(root.kind)
            size: Theme.px(52)
            text: root.kind === "events" ? Icons.events : root.kind === "directory" ? Icons.directory : Icons.hubs
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.medium
        anchors.right: arrow.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

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
            text: root.detail
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
