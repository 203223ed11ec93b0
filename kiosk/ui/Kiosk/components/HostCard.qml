// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Who holds an event.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Card {
    id: root

    required property string host

    hint: qsTr("Opens its page")
    implicitHeight: Math.ceil(line.implicitHeight + 2 * Theme.large)
    name: qsTr("Held by %1").arg(host)
    section: "events"

    Detail {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        icon: Icons.host
        text: root.name
        width: parent.width - 2 * x - arrow.width
        x: Theme.large
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
