// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A fact with its year: large when it is a figure.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    required property string asOf
    required property string label
    required property bool sample
    property string section: "hubs"
    required property string value

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.card
    implicitHeight: words.implicitHeight + 2 * Theme.medium
    radius: Theme.radius

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny
        width: parent.width - 2 * x
        x: Theme.medium

        Label {
            color: Theme.tint(root.section)
            display: true
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.px(18)
            size: root.value.length > 8 ? Theme.heading : Theme.figure
            text: root.value
            width: parent.width
        }

        Label {
            color: Theme.softInk
            horizontalAlignment: Text.AlignHCenter
            size: Theme.type(26)
            text: root.label + " (" + root.asOf + ")"
            width: parent.width
        }

        SampleMark {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.sample
        }
    }
}
