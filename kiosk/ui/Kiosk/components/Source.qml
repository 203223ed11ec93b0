// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Who said so, and of what year it is.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Label {
    id: root

    required property string asOf
    required property string source

    color: Theme.softInk
    size: Theme.note
    text: qsTr("Source: %1").arg(source) + (asOf === "" || source.includes(asOf) ? "" : " · " + asOf)
    visible: source !== ""
}
