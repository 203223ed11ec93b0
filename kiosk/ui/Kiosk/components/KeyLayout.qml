// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What stands on the keys of a language. Both layers have the same keys; the last row has two fewer, for what is not a letter.
pragma ComponentBehavior: Bound

import QtQml

QtObject {
    id: root

    // The layer that comes out with the key of accents.
    required property list<string> accented

    // A letter, and what else it types when it is held.
    required property list<string> held
    required property list<string> plain

    // What stands on the key of accents.
    property string sign: "áéü"
}
