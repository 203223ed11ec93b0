// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// One floor of a way: what one does there, and what one leaves it by. The plan shows the floor of the chosen card.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Card {
    id: root

    // What one leaves the floor by: "lift", "stairs", or "" where the way ends.
    required property string by
    required property string floorName
    required property int index
    required property string sentence

    checkable: true
    edge: checked ? Theme.tint("directory") : Theme.line
    ground: checked ? Theme.wash("directory") : Theme.card
    hint: sentence
    implicitHeight: Math.ceil(Math.max(square.height, words.implicitHeight) + 2 * Theme.medium)
    name: (index + 1) + ". " + floorName
    section: "directory"

    Rectangle {
        id: square

        color: root.checked ? Theme.tint("directory") : Theme.wash("directory")
        height: width
        radius: Theme.px(22)
        width: Theme.px(88)
        x: Theme.medium
        y: Theme.medium

        Icon {
            anchors.centerIn: parent
            color: !root.checked ? Theme.tint("directory") : Theme.highContrast ? Theme.goldInk : Theme.tintInk
            size: Theme.px(56)
            text: root.by === "lift" ? Icons.lift : root.by === "stairs" ? Icons.stairs : Icons.place
        }
    }

    Column {
        id: words

        anchors.left: square.right
        anchors.leftMargin: Theme.medium
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

        Label {
            Accessible.ignored: true
            font.weight: Font.Bold
            lineHeight: 1.05
            size: Theme.cardTitle
            text: root.name
            width: parent.width
        }

        Label {
            Accessible.ignored: true
            size: Theme.meta
            text: root.sentence
            width: parent.width
        }
    }
}
