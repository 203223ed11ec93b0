// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What came of the last try; it keeps its room while there is nothing to say.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    required property PinEntry entry
    readonly property string locked: entry.lockedSeconds < 60 ? qsTr("Locked for %1 s").arg(entry.lockedSeconds) : qsTr("Locked for %1 min").arg(Math.ceil(entry.lockedSeconds / 60))
    readonly property string wrong: entry.triesLeft > 0 ? qsTr("That PIN is wrong.\n%n tries left", "", entry.triesLeft) : ""

    implicitHeight: Math.max(words.implicitHeight, 2 * words.font.pixelSize * words.lineHeight * 1.3)

    Label {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        size: Theme.body
        text: root.entry.lockedSeconds > 0 ? root.locked : root.entry.checking ? qsTr("One moment…") : root.wrong
        width: parent.width
    }
}
