// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A moment that is chosen with one touch.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Chip {
    id: root

    required property MomentChoice moment
    required property string quick

    checked: moment.quick === quick
    section: ""

    onTapped: root.moment.pick(root.quick)
}
