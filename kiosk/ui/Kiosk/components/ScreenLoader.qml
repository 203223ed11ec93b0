// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A screen that is made when it is first opened, or sooner when there is time, and kept as it was left: until the visit ends,
// or, if it is `fleeting`, while the way back leads to it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Loader {
    id: root

    property bool fleeting: false
    // What it lies on while it is shown. One that was left is taken off the window: what Qt keeps ready of it to be drawn
    // weighs as much as the screen itself, and is made anew in the time of a frame.
    required property Item host
    required property Lobby lobby
    required property string name
    readonly property bool onWay: visit.way.includes(name)
    readonly property bool shown: visit.screen === name
    // Without a graphics processor, to draw eight million pixels through is three times as slow as to draw them.
    readonly property bool slow: GraphicsInfo.api === GraphicsInfo.Software && width * height > Theme.mostFaded
    required property Visit visit

    /** Make the screen, if it is not there yet. */
    function prepare() {
        if (status === Loader.Null)
            setSource("../screens/" + name.charAt(0).toUpperCase() + name.slice(1) + "Screen.qml", {
                lobby: lobby,
                visit: visit
            });
    }

    /** Come onto the window, or leave it. */
    function take() {
        if (shown) {
            prepare();
            parent = host;
            visible = true;
        } else {
            visible = false;
            parent = null;
        }
    }

    height: host.height
    visible: false
    width: host.width

    Component.onCompleted: if (shown)
        take()
    onOnWayChanged: if (fleeting && !onWay)
        source = ""
    onShownChanged: {
        take();
        if (shown && !slow)
            arrive.restart();
    }

    NumberAnimation {
        id: arrive

        duration: Theme.calm
        easing.type: Easing.OutCubic
        from: 0.4
        property: "opacity"
        target: root
        to: 1
    }
}
