// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Where a company went that is no longer at its door.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property string text

    color: Theme.gold
    implicitHeight: line.implicitHeight + 2 * Theme.medium
    radius: Theme.radius

    IconLine {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.goldInk
        icon: Icons.moved
        size: Theme.cardTitle
        text: root.text
        width: parent.width - 2 * x
        x: Theme.large
    }
}
