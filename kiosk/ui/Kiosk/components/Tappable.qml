// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What every control is built on: one meaning, told to the finger, to keys and to a screen reader alike.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    property bool checkable: false
    property bool checked: false
    property real focusRadius: Theme.radius
    property string hint: ""
    required property string name
    readonly property bool pressed: tap.pressed && enabled

    signal tapped

    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.description: hint
    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    implicitHeight: Theme.touch
    implicitWidth: Theme.touch

    Accessible.onPressAction: root.tapped()
    Keys.onReturnPressed: root.tapped()
    Keys.onSpacePressed: root.tapped()

    TapHandler {
        id: tap

        // However long a finger rests: Qt else takes a slow hand's tap for a long press, and does nothing.
        longPressThreshold: 0

        onTapped: root.tapped()
    }

    // Made when it is needed: as software draws, each rounded corner that stands ready is a picture of its own.
    Loader {
        active: root.activeFocus
        anchors.fill: parent
        anchors.margins: -Theme.tiny
        z: 1

        sourceComponent: Rectangle {
            border.color: Theme.focus
            border.width: Theme.stroke
            color: "transparent"
            radius: root.focusRadius + Theme.tiny
        }
    }
}
