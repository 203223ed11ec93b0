// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The name of a part of a screen.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Label {
    id: root

    Accessible.name: text
    Accessible.role: Accessible.Heading
    display: true
    leftPadding: Theme.tiny
    size: Theme.heading
}
