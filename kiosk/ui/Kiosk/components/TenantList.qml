// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The companies of one floor or of all, with those behind the chosen door standing out.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

ListView {
    id: root

    required property DirectoryChoice directory
    readonly property bool everything: directory.floor === "" && directory.sector === ""
    // It keeps the chosen card in sight until somebody scrolls.
    property bool follows: false
    required property string media

    signal opened(tenant: string)

    /** Show it from its first card on, or from the chosen one. */
    function begin() {
        // Qt 6.11 leaves a list empty that lost all rows in sight and its width at once, until it moves.
        positionViewAtEnd();
        positionViewAtBeginning();
        follow();
    }

    /** Bring the chosen card into sight. */
    function follow() {
        if (follows && directory.chosenRow >= 0)
            positionViewAtIndex(directory.chosenRow, ListView.Contain);
    }

    bottomMargin: Theme.medium
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    // No row is the current one: its highlight, which nobody sees, would follow it at 400 pixels a second.
    currentIndex: -1
    model: directory.listed
    reuseItems: true
    section.criteria: ViewSection.FullString
    section.property: directory.floor === "" ? "letter" : "floorName"
    spacing: Theme.gap

    delegate: TenantCard {
        required property string key

        edge: root.directory.chosen.includes(key) ? Theme.tint("directory") : Theme.line
        media: root.media
        width: ListView.view.width - Theme.margin

        // Qt 6.11 hides a row from screen readers when it puts it aside, and does not bring it back.
        ListView.onReused: Accessible.ignored = false
        onTapped: root.opened(key)
    }
    footer: Item {
        height: nobody.visible ? nobody.implicitHeight : 0
        width: root.width - Theme.margin

        EmptyState {
            id: nobody

            action: root.everything ? "" : qsTr("Show all companies")
            icon: Icons.nobody
            title: qsTr("No company here with these filters")
            visible: root.directory.listed.count === 0
            width: parent.width

            onActed: {
                root.directory.filterByFloor("");
                root.directory.filterBySector("");
            }
        }
    }
    section.delegate: ListHeading {
        width: ListView.view.width - Theme.margin
    }

    // The heights of cards that were not there before are guesses at first.
    onContentHeightChanged: Qt.callLater(follow)
    onMovementStarted: follows = false

    ScrollMark {
        view: root
    }

    // Another choice is another list: it is read from its beginning, or from the chosen door.
    Connections {
        function onFloorChanged() {
            Qt.callLater(root.begin);
        }

        function onPlaceChanged() {
            root.follows = true;
            root.follow();
        }

        function onSectorChanged() {
            Qt.callLater(root.begin);
        }

        target: root.directory
    }
}
