// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What stands on a place of a plan: a symbol, or its number and its name, as far as they have room at this zoom.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One item for both, as a floor may have hundreds.
Label {
    id: root

    required property real centreX
    required property real centreY
    required property bool chosen
    required property string kind
    required property bool lit
    required property FontMetrics metrics
    required property string name
    required property string number
    required property real perMetre
    // Metres between the walls.
    required property real roomHeight
    required property real roomWidth
    readonly property string symbol: Icons.symbol(kind)
    readonly property real symbolSize: Math.min(Theme.px(64), 0.9 * Math.min(roomWidth, roomHeight) * perMetre)

    /** The most that there is room for: number and name, the name, the number, or nothing. */
    function told(width: real, lines: int): string {
        if (lines < 1)
            return "";
        const words = wrapped(name, width, lines);
        const first = number !== "" && metrics.advanceWidth(number) <= width;
        if (words.length > 0 && words.length + (first ? 1 : 0) <= lines)
            return (first ? [number] : []).concat(words).join("\n");
        return first ? number : words.join("\n");
    }

    /** The lines of a text; none if it takes more than `most`, or one of its words is wider than `width`. */
    function wrapped(text: string, width: real, most: int): list<string> {
        const lines = [];
        for (const word of text.split(" ").filter(each => each !== "")) {
            const longer = lines.length > 0 ? lines[lines.length - 1] + " " + word : "";
            if (longer !== "" && metrics.advanceWidth(longer) <= width)
                lines[lines.length - 1] = longer;
            else if (lines.length < most && metrics.advanceWidth(word) <= width)
                lines.push(word);
            else
                return [];
        }
        return lines;
    }

    Accessible.ignored: true
    color: chosen ? (Theme.highContrast ? Theme.goldInk : Theme.tintInk) : lit ? Theme.ink : Theme.faintInk
    font.family: symbol === "" ? Theme.textFamily : Theme.iconFamily
    font.weight: symbol === "" ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignHCenter
    lineHeight: 1
    size: symbol === "" ? metrics.font.pixelSize : symbolSize
    text: symbol === "" ? told(roomWidth * perMetre - Theme.tiny, Math.floor(roomHeight * perMetre / metrics.height)) : symbolSize < Theme.px(16) ? "" : symbol
    wrapMode: Text.NoWrap
    x: Math.round(centreX * perMetre - width / 2)
    y: Math.round(centreY * perMetre - height / 2)
}
