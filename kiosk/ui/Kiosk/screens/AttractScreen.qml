// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What the lobby shows while nobody touches it: one thing worth knowing after another. The first touch only wakes it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    // Words stand in the sky above it.
    readonly property real horizon: Theme.wide ? 0.58 : 0.53
    required property Lobby lobby
    property bool running: true
    readonly property real side: Theme.far(72)

    signal woken

    Accessible.name: qsTr("Touch to explore")
    Accessible.role: Accessible.Button

    Accessible.onPressAction: root.woken()

    // It takes every touch, so that the one that wakes the lobby presses nothing else.
    MouseArea {
        anchors.fill: parent

        onPressed: root.woken()
    }

    Valley {
        anchors.fill: parent
        horizon: root.horizon
        light: root.lobby.light
    }

    Label {
        color: Theme.tintInk
        display: true
        size: Theme.far(64)
        text: root.lobby.name
        x: root.side
        y: root.side
    }

    Column {
        anchors.right: parent.right
        anchors.rightMargin: root.side
        y: root.side

        Label {
            anchors.right: parent.right
            color: Theme.tintInk
            display: true
            size: Theme.far(84)
            text: root.lobby.time
        }

        Label {
            anchors.right: parent.right
            color: Theme.tintInk
            size: Theme.far(34)
            text: root.lobby.date
        }
    }

    ListView {
        id: slides

        cacheBuffer: 0
        currentIndex: 0
        height: parent.height * root.horizon - y
        highlightMoveDuration: 0
        highlightRangeMode: ListView.StrictlyEnforceRange
        // Else the highlight, which nobody sees, grows for seconds, and the screen is drawn with each step.
        highlightResizeDuration: 0
        interactive: false
        // A list that is not laid out yet makes all of its delegates, which is half of the time to the first frame.
        model: slides.width > 0 && slides.height > 0 ? root.lobby.slides : null
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        width: parent.width
        y: Theme.wide ? Theme.far(180) : Theme.far(290)

        delegate: Slide {
            required property int index

            height: slides.height
            opacity: index === slides.currentIndex ? 1 : 0
            side: root.side
            width: slides.width

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.slow
                    easing.type: Easing.OutCubic
                }
            }
        }

        Timer {
            interval: Theme.slideEvery
            repeat: true
            running: root.running && root.visible && slides.count > 1

            onTriggered: slides.currentIndex = (slides.currentIndex + 1) % slides.count
        }
    }

    Invitation {
        id: invitation

        anchors.bottom: dots.top
        anchors.bottomMargin: Theme.wide || notices.visible ? Theme.far(24) : Theme.far(72)
        anchors.horizontalCenter: parent.horizontalCenter
    }

    Dots {
        id: dots

        anchors.bottom: notices.top
        anchors.bottomMargin: Theme.wide || notices.visible ? Theme.far(40) : Theme.far(130)
        anchors.horizontalCenter: parent.horizontalCenter
        chosen: slides.currentIndex
        count: slides.count
    }

    NoticeBar {
        id: notices

        anchors.bottom: parent.bottom
        notices: root.lobby.notices
        side: root.side
        size: Theme.far(36)
        width: parent.width
    }
}
