// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The same figures as a QR code, to be photographed and sent to whoever helps.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Sheet {
    id: root

    required property list<string> code

    title: qsTr("To send it")

    Label {
        size: Theme.body
        text: qsTr("Photograph this code and send it to whoever helps you.")
        width: parent.width
    }

    QrCode {
        code: root.code
        name: qsTr("QR code with how it runs")
        x: Math.floor((parent.width - width) / 2)
    }
}
