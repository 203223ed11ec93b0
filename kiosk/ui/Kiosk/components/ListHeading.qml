// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The heading of a part of a long list.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

SectionTitle {
    id: root

    required property string section

    bottomPadding: Theme.small
    size: Theme.display(40)
    text: section
}
