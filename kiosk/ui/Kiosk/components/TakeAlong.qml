// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Opens the code for a visitor's phone, of what a page shows.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Pill {
    id: root

    required property string kind
    required property Visit visit

    glass: true
    icon: Icons.qr
    most: parent ? parent.width : 0
    name: qsTr("Take it on your phone")

    onTapped: visit.phone.offer(kind)
}
