// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The ground of the bottom bar where it begins on the left of it: beside a narrow picture. The doors keep their places.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    color: Theme.card
    height: Theme.bar

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
}
