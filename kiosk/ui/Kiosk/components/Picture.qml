// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A picture that staff brought, scaled down as it is read; nothing where there is none, or none that can be read.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Image {
    id: root

    required property string file
    required property string media
    readonly property bool there: status === Image.Ready

    Accessible.ignored: true
    asynchronous: true
    cache: false
    fillMode: Image.PreserveAspectFit
    source: file === "" ? "" : media + "/" + encodeURIComponent(file)
    sourceSize: Qt.size(width, height)
    visible: there
}
