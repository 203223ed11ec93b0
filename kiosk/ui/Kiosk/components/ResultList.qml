// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What a search found, kind by kind; where it found nothing, what is nearest, the sectors, and the way to the list.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

ListView {
    id: root

    required property SearchChoice choice
    property bool glass: false
    required property PickedModel sectors

    signal choose(kind: string, screen: string, item: string)

    bottomMargin: Theme.medium
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    // No row is the current one: its highlight, which nobody sees, would follow it at 400 pixels a second.
    currentIndex: -1
    model: choice.isEmpty ? choice.suggestions : choice.results
    reuseItems: true
    section.property: "heading"
    spacing: Theme.gap

    delegate: ResultCard {
        width: ListView.view.width - Theme.margin

        // Qt 6.11 hides a row from screen readers when it puts it aside, and does not bring it back.
        ListView.onReused: Accessible.ignored = false
        onTapped: {
            if (screen === "")
                root.choice.unfold(kind);
            else
                root.choose(kind, screen, item);
        }
    }
    footer: Item {
        height: visible ? sectors.height + Theme.medium : 0
        visible: root.choice.isEmpty && labels.count > 0
        width: root.width - Theme.margin

        Column {
            id: sectors

            spacing: Theme.small
            topPadding: Theme.medium
            width: parent.width

            SectionTitle {
                color: root.glass ? Theme.tintInk : Theme.ink
                size: Theme.display(40)
                text: qsTr("Or choose a sector")
                width: parent.width
            }

            Flow {
                spacing: Theme.gap
                width: parent.width

                Repeater {
                    id: labels

                    model: root.sectors

                    Chip {
                        id: chip

                        required property string key

                        glass: root.glass
                        section: "directory"

                        onTapped: root.choose("sector", "directory", chip.key)
                    }
                }
            }
        }
    }
    header: Item {
        height: nothing.visible ? nothing.implicitHeight + Theme.medium : 0
        width: root.width - Theme.margin

        EmptyState {
            id: nothing

            action: qsTr("See everything from A to Z")
            icon: Icons.search
            title: qsTr("Nothing here is called «%1»").arg(root.choice.query.trim())
            visible: root.choice.isEmpty
            width: parent.width

            onActed: root.choice.browse()
        }
    }
    section.delegate: ListHeading {
        color: root.glass ? Theme.tintInk : Theme.ink
        width: ListView.view.width - Theme.margin
    }

    ScrollMark {
        view: root
    }

    // Another query finds other things: they are read from the best on.
    Connections {
        function onQueryChanged() {
            root.positionViewAtBeginning();
        }

        target: root.choice
    }
}
