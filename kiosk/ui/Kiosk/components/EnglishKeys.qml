// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The keys of English, which has no accents; the names of this city do.
pragma ComponentBehavior: Bound

import Kiosk

KeyLayout {
    id: root

    accented: ["1234567890", "qwértyúíóp", "ásdfghjklñ", "zxcvbnmü"]
    held: ["aá", "eé", "ií", "oó", "uúü", "nñ"]
    plain: ["1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm-"]
}
