// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Keeps what lies behind from being pressed, by whoever touches what lies before it too.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    signal tapped

    // Not a MouseArea: a click on a key before it passes that by, and presses the key and what lies behind (Qt 6.11).
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.tapped()
    }
}
