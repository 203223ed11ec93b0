// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The search: what is typed finds things at once; before that stands everything, from A to Z.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Page {
    id: root

    // Lying, what is found is on the left, over the picture, while it is typed on the right.
    readonly property bool beside: Theme.wide && choice.isTyping
    readonly property SearchChoice choice: visit.search

    /** Open what was found; of a list, the part that was meant. */
    function open(kind: string, screen: string, item: string) {
        const listed = ["hubs", "directory", "events"].includes(screen);
        if (screen === "directory") {
            visit.directory.showPlace(kind === "sector" ? "" : item);
            if (kind === "sector")
                visit.directory.filterBySector(item);
        } else if (screen === "hubs") {
            visit.hubs.filterByKind(item);
        } else if (screen === "events") {
            visit.events.filterByKind(item);
        }
        visit.show(screen, listed ? "" : item);
    }

    lead: Theme.wide && !beside && !choice.isAsking ? qsTr("Everything here, from A to Z") : ""
    quiet: Theme.desk && choice.isTyping
    section: "search"
    tint: Theme.fill("search")
    title: Theme.wide && !beside ? qsTr("Search") : ""

    Component.onCompleted: if (visible)
        field.forceActiveFocus()
    Keys.onEscapePressed: root.choice.clear()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Backspace)
            root.choice.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.choice.submit();
        else if (event.text !== "" && event.text >= " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
            root.choice.type(event.text);
        else
            event.accepted = false;
    }
    // Whoever has a keyboard of their own types at once, but only where it is seen.
    onVisibleChanged: {
        if (visible)
            field.forceActiveFocus();
        else
            field.focus = false;
    }

    Item {
        id: area

        anchors.fill: parent

        SearchField {
            id: field

            active: root.choice.isTyping
            query: root.choice.query
            width: parent.width - 2 * x
            x: Theme.margin

            onCleared: root.choice.clear()
            onTapped: root.choice.edit()
        }

        Item {
            id: found

            height: (root.beside ? root.height - parent.mapToItem(root, 0, 0).y : parent.height - (keyboard.visible ? keyboard.height : 0)) - y
            width: (root.beside ? root.panelWidth + keyboard.x : parent.width) - Theme.margin
            x: root.beside ? Theme.margin - root.panelWidth : Theme.margin
            y: root.beside ? 0 : field.height + Theme.medium

            Label {
                id: understood

                bottomPadding: Theme.medium
                color: root.beside ? Theme.tintInk : Theme.softInk
                leftPadding: Theme.tiny
                size: Theme.meta
                text: qsTr("Showing results for «%1»").arg(root.choice.understood)
                visible: root.choice.understood !== ""
                width: parent.width - Theme.margin
            }

            EntryList {
                anchors.fill: parent
                entries: root.lobby.entries
                glass: root.beside
                visible: !root.choice.isAsking

                onChoose: (screen, item) => root.visit.show(screen, item)
            }

            Loader {
                active: root.choice.isAsking
                anchors.fill: parent
                anchors.topMargin: understood.visible ? understood.height : 0

                sourceComponent: ResultList {
                    choice: root.choice
                    glass: root.beside
                    sectors: root.visit.directory.sectors

                    onChoose: (kind, screen, item) => root.open(kind, screen, item)
                }
            }
        }

        Keyboard {
            id: keyboard

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            filled: root.choice.query !== ""
            height: implicitHeight
            language: root.visit.language
            room: Theme.wide ? area.height - field.height - Theme.small : Math.max(area.height * 0.42, 5 * Theme.touch + 2 * side)
            visible: root.choice.isTyping
            // At a desk it is wider than its side of the screen: ten fingers' breadths.
            width: Math.max(parent.width, 10 * Theme.touch + 2 * side)

            onErased: root.choice.erase()
            onSubmitted: root.choice.submit()
            onTyped: text => root.choice.type(text)
        }
    }
}
