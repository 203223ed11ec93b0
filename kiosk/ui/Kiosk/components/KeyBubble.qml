// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The other letters of a key that is held, above it: the finger slides to one of them and lets go.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: root

    property real cell: Theme.touch
    readonly property string chosen: letters.charAt(place)
    property string letters: ""
    property int place: 0

    /** Show `others` over a key of the board that this lies on. */
    function showOver(key: Item, others: string) {
        const at = key.mapToItem(parent, 0, 0);
        letters = others;
        place = 0;
        x = Math.max(0, Math.min(parent.width - implicitWidth, at.x + (key.width - implicitWidth) / 2));
        y = at.y - height;
        visible = true;
    }

    /** Choose the letter at `x`, or the nearest. */
    function slideTo(x: real) {
        place = Math.max(0, Math.min(letters.length - 1, Math.floor((x - row.x) / cell)));
    }

    Accessible.ignored: true
    border.color: Theme.ink
    border.width: Theme.stroke
    color: Theme.card
    implicitWidth: letters.length * cell + 2 * Theme.tiny
    radius: Theme.px(22)

    Row {
        id: row

        anchors.centerIn: parent

        Repeater {
            model: root.letters.length

            Rectangle {
                id: choice

                required property int index

                color: index === root.place ? Theme.ink : "transparent"
                height: root.height - 2 * Theme.tiny
                radius: Theme.px(16)
                width: root.cell

                Label {
                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: choice.index === root.place ? Theme.paper : Theme.ink
                    font.weight: Font.DemiBold
                    lineHeight: 1
                    size: Math.min(Theme.type(48), choice.height * 0.6)
                    text: root.letters.charAt(choice.index)
                }
            }
        }
    }
}
