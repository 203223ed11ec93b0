// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What stands on a place of a plan: a symbol, or its number and its name, as far as they have room at this zoom.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    required property bool chosen
    readonly property color ink: chosen ? (Theme.highContrast ? Theme.goldInk : Theme.tintInk) : lit ? Theme.ink : Theme.faintInk
    required property string kind
    required property bool lit
    required property FontMetrics metrics
    required property string name
    required property string number
    // Pixels between the walls.
    required property size room
    readonly property string symbol: ({
            entrance: Icons.entrance,
            lift: Icons.lift,
            stairs: Icons.stairs,
            toilets: Icons.toilets
        })[kind] ?? ""

    /** The most that there is room for: number and name, the name, the number, or nothing. */
    function told(): string {
        const width = room.width - Theme.tiny;
        const most = Math.floor(room.height / metrics.height);
        const lines = wrapped(name, width);
        const first = number !== "" && metrics.advanceWidth(number) <= width && most > 0;
        if (lines.length > 0 && lines.length + (first ? 1 : 0) <= most)
            return (first ? [number] : []).concat(lines).join("\n");
        if (first)
            return number;
        return lines.length <= most ? lines.join("\n") : "";
    }

    /** The lines of a text, none if one of its words is wider than `width`. */
    function wrapped(text: string, width: real): list<string> {
        const lines = [];
        for (const word of text.split(" ").filter(each => each !== "")) {
            const longer = lines.length > 0 ? lines[lines.length - 1] + " " + word : word;
            if (lines.length > 0 && metrics.advanceWidth(longer) <= width)
                lines[lines.length - 1] = longer;
            else if (metrics.advanceWidth(word) <= width)
                lines.push(word);
            else
                return [];
        }
        return lines;
    }

    Icon {
        anchors.centerIn: parent
        color: root.ink
        size: Math.min(Theme.px(64), 0.9 * Math.min(root.room.width, root.room.height))
        text: root.symbol
        visible: text !== "" && size >= Theme.px(16)
    }

    Label {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.ink
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        size: root.metrics.font.pixelSize
        text: root.symbol === "" ? root.told() : ""
        visible: text !== ""
        wrapMode: Text.NoWrap
    }
}
