// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Something with a name, in the list of everything.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Card {
    id: root

    required property string detail
    property string icon: section === "events" ? Icons.events : section === "directory" ? Icons.directory : Icons.hubs
    required property string kind
    required name
    // Beside a keyboard on a desk there is room for words only.
    readonly property bool narrow: width < Theme.px(480)
    required property bool sample

    hint: detail
    implicitHeight: Math.ceil(Math.max(disc.height, words.implicitHeight) + 2 * Theme.medium)
    section: kind

    Rectangle {
        id: disc

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.wash(root.section)
        height: width
        radius: width / 2
        visible: !root.narrow
        width: root.narrow ? 0 : Theme.px(96)
        x: root.narrow ? 0 : Theme.medium

        Icon {
            anchors.centerIn: parent
            color: Theme.tint(root.section)
            size: Theme.px(52)
            text: root.icon
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.medium
        anchors.right: root.narrow ? parent.right : arrow.left
        anchors.rightMargin: root.narrow ? Theme.medium : Theme.small
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
            visible: text !== ""
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
        visible: !root.narrow
    }
}
