// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Something that a search found, or the way to more of its kind.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

EntryCard {
    id: root

    required property string colour
    required property string item
    required property string screen

    icon: {
        const pictures = {
            "hub": Icons.hubs,
            "tenant": Icons.directory,
            "event": Icons.events,
            "program": Icons.school,
            "service": Icons.handshake,
            "sector": Icons.tag,
            "floor": Icons.floor,
            "room": Icons.nobody
        };
        return screen === "" ? Icons.plus : pictures[kind];
    }
    section: colour
}
