// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The window: the visit of the moment, the attract screen over it while nobody is there, and nothing else.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Window {
    id: root

    required property Lobby lobby
    required property bool motion
    required property real screenPixelsPerMm
    // What opens to staff: a `Staff`, which is not loaded before the first frame. A picture of a lobby has none.
    property QtObject staff: null
    readonly property Visit visit: lobby.visit

    color: Theme.paper
    title: lobby.name
    visible: true

    Dressing {
        lobby: root.lobby
        motion: root.motion
        screenPixelsPerMm: root.screenPixelsPerMm
        shortSide: Math.min(root.width, root.height)
        visit: root.visit
        wide: root.width > root.height
    }

    // The stage of a visit is made behind the attract screen, so that the first touch finds it ready: after the
    // first frame, and after the fade that ends the visit before.
    Loader {
        id: stage

        function make() {
            if (root.lobby.ready && status === Loader.Null)
                setSource("components/Stage.qml", {
                    lobby: root.lobby,
                    visit: root.visit
                });
        }

        anchors.fill: parent
    }

    Timer {
        id: soon

        interval: 2 * Theme.slow

        onTriggered: stage.make()
    }

    Connections {
        function onVisitChanged() {
            stage.source = "";
            soon.restart();
        }

        target: root.lobby
    }

    Connections {
        function onWokeUp() {
            stage.make();
        }

        target: root.visit
    }

    Connections {
        function onFrameSwapped() {
            enabled = false;
            soon.start();
        }

        target: root
    }

    AttractScreen {
        id: attract

        anchors.fill: parent
        lobby: root.lobby
        opacity: root.visit.awake ? 0 : 1
        running: !root.visit.awake
        visible: opacity > 0 && root.lobby.ready

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
                easing.type: Easing.OutCubic
            }
        }

        onWoken: root.visit.wake()
    }

    Loader {
        id: door

        anchors.fill: parent

        Connections {
            function onStaffChanged() {
                if (root.staff)
                    door.setSource("staff/StaffLayer.qml", {
                        beneath: stage,
                        lobby: root.lobby,
                        staff: root.staff
                    });
                else
                    door.source = "";
            }

            target: root
        }
    }

    // By its address, as the stage is: what is not needed for the first frame is not compiled before it.
    Loader {
        anchors.fill: parent
        source: root.lobby.ready ? "" : "screens/BackSoonScreen.qml"
    }
}
