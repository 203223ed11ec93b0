// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// When a hub opened, who runs it, and for which sectors; what is not known has no line.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Column {
    id: root

    required property int opened
    required property string operatorNames
    required property string sectorNames

    leftPadding: Theme.tiny
    spacing: Theme.small
    visible: operatorNames !== "" || sectorNames !== "" || opened > 0

    IconLine {
        icon: Icons.info
        text: qsTr("Opened in %1").arg(root.opened)
        visible: root.opened > 0
        width: parent.width
    }

    IconLine {
        icon: Icons.users
        text: qsTr("Run by %1").arg(root.operatorNames)
        visible: root.operatorNames !== ""
        width: parent.width
    }

    IconLine {
        icon: Icons.tag
        text: root.sectorNames
        visible: text !== ""
        width: parent.width
    }
}
