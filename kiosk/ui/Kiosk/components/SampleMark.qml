// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Says that what stands beside it is an example, not a fact.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    property bool glass: false

    border.color: glass ? Theme.tintInk : Theme.faintInk
    border.width: Theme.hairline
    color: "transparent"
    implicitHeight: word.implicitHeight + Theme.tiny
    implicitWidth: word.implicitWidth + 2 * Theme.small
    radius: height / 2

    Label {
        id: word

        anchors.centerIn: parent
        color: root.glass ? Theme.tintInk : Theme.softInk
        lineHeight: 1
        size: Theme.note
        text: qsTr("sample")
        wrapMode: Text.NoWrap
    }
}
