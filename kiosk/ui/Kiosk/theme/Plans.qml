// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The colours of a floor plan: lifts and stairs, what grows, rooms, and walls.
pragma Singleton

import QtQuick
import Kiosk

QtObject {
    readonly property color core: Theme.highContrast ? "#2A2A2A" : "#E6E2D5"
    readonly property color green: Theme.highContrast ? "#10240F" : "#DFECE3"
    readonly property color room: Theme.highContrast ? "#1C1C1C" : "#F1EEE4"
    readonly property color wall: Theme.highContrast ? "#FFD84F" : "#BFB9A8"
}
