// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The keyboard of the lobby: letters, digits and accents of a language, in reach of all fingers at once.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    // Lying, all room that is left goes above the keys.
    readonly property real above: Theme.wide ? Theme.px(12) : side
    property bool accents: false
    readonly property real below: Theme.wide ? 0 : side
    readonly property real cellHeight: Math.floor(Math.min(Theme.px(115), (room - above - below) / 5))
    readonly property real cellWidth: Math.floor((width - 2 * side) / 10)
    // Whether there is something to erase, or to leave a space after.
    required property bool filled
    required property string language
    readonly property KeyLayout layout: language === "es" ? spanish : english
    // How high it may be.
    required property real room
    readonly property list<string> rows: (accents ? layout.accented : layout.plain).map(row => shift ? row.toUpperCase() : row)
    property bool shift: false
    readonly property real side: Theme.wide ? Theme.small / 2 : Theme.px(20)

    signal erased
    signal submitted
    signal typed(text: string)

    /** Type, and take the letters of everyday again. */
    function type(text: string) {
        shift = false;
        accents = false;
        typed(text);
    }

    color: Theme.keyboard
    implicitHeight: above + 5 * cellHeight + below

    SpanishKeys {
        id: spanish
    }

    EnglishKeys {
        id: english
    }

    Fingers {
        id: fingers

        onChoosingChanged: if (!choosing)
            bubble.visible = false
        onChosen: {
            root.type(bubble.chosen);
            bubble.visible = false;
        }
        onHeldLong: key => {
            const letter = (key as Key).name;
            const others = root.layout.held.find(each => each.charAt(0) === letter.toLowerCase())?.slice(1) ?? "";
            if (others === "")
                return;
            bubble.showOver(key, letter === letter.toLowerCase() ? others : others.toUpperCase());
            choosing = true;
        }
        onSlid: (key, x) => bubble.slideTo(key.mapToItem(bubble, x, 0).x)
    }

    Column {
        x: (root.width - 10 * root.cellWidth) / 2
        y: root.above

        Repeater {
            model: 3

            KeyRow {
                required property int index

                cellHeight: root.cellHeight
                cellWidth: root.cellWidth
                fingers: fingers
                letters: root.rows[index]

                onTyped: letter => root.type(letter)
            }
        }

        Row {
            Key {
                checkable: true
                checked: root.shift
                fingers: fingers
                height: root.cellHeight
                icon: Icons.shift
                name: qsTr("Capital letter")
                tool: true
                width: root.cellWidth

                onTapped: root.shift = !root.shift
            }

            KeyRow {
                cellHeight: root.cellHeight
                cellWidth: root.cellWidth
                fingers: fingers
                letters: root.rows[3]

                onTyped: letter => root.type(letter)
            }

            Key {
                eager: true
                enabled: root.filled
                fingers: fingers
                height: root.cellHeight
                icon: Icons.erase
                name: qsTr("Erase")
                tool: true
                width: root.cellWidth

                onTapped: root.erased()
            }
        }

        KeyFoot {
            accents: root.accents
            cellHeight: root.cellHeight
            cellWidth: root.cellWidth
            filled: root.filled
            fingers: fingers
            sign: root.layout.sign

            onAccented: root.accents = !root.accents
            onSpaced: root.type(" ")
            onSubmitted: root.submitted()
        }
    }

    KeyBubble {
        id: bubble

        cell: root.cellWidth
        height: root.cellHeight
        visible: false
        width: implicitWidth
    }
}
