// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The code that a visitor takes along by the camera of their phone, and what is in it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

FootPanel {
    id: root

    required property PhoneCode phone

    title: qsTr("Take it on your phone")

    onClosed: phone.close()

    GridLayout {
        columnSpacing: Theme.margin
        columns: Theme.wide ? 2 : 1
        rowSpacing: Theme.large
        width: parent.width

        QrCode {
            Layout.alignment: Qt.AlignHCenter
            code: root.phone.code
            name: qsTr("QR code for your phone")
        }

        Column {
            Layout.fillWidth: true
            spacing: Theme.small

            Label {
                font.weight: Font.DemiBold
                horizontalAlignment: Theme.wide ? Text.AlignLeft : Text.AlignHCenter
                size: Theme.cardTitle
                text: root.phone.kind === "event" ? qsTr("%1, for your calendar").arg(root.phone.name) : root.phone.kind === "route" ? qsTr("The way to %1").arg(root.phone.name) : qsTr("How to reach %1").arg(root.phone.name)
                width: parent.width
            }

            Label {
                color: Theme.softInk
                horizontalAlignment: Theme.wide ? Text.AlignLeft : Text.AlignHCenter
                size: Theme.body
                text: qsTr("Point the camera of your phone at the code. It needs no internet.")
                width: parent.width
            }
        }
    }
}
