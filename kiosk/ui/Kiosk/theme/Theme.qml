// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Every colour, size, type and duration of the lobby. Sizes are thought in units of a 32-inch portrait panel, 1080 wide.
pragma Singleton

import QtQuick

QtObject {
    id: root

    readonly property real bar: Math.max(touch, px(160))
    readonly property real body: type(32)
    readonly property int calm: motion ? 220 : 0
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property real cardTitle: type(36)
    readonly property real density: desk ? 0.42 : Math.min(1, Math.max(0.64, shortSideMm / 398))
    readonly property bool desk: shortSideMm < 200
    property color directory: "#1F4FA8"
    readonly property string displayFamily: "Inter Display"
    property color events: "#A3235E"
    readonly property color faintInk: highContrast ? "#C8C8C8" : "#6B756F"
    readonly property real figure: display(64)
    readonly property color focus: highContrast ? "#FFFFFF" : "#13211B"
    readonly property int frame: 20
    readonly property real gap: Math.ceil((desk ? 4 : 8) * pixelsPerMm)
    readonly property color glass: highContrast ? "#000000" : "#8C1A383D"
    readonly property color glassDisc: "#2EFFFFFF"
    readonly property color glassEdge: highContrast ? gold : "#48FFFFFF"
    readonly property color gold: highContrast ? "#FFD84F" : "#F2B233"
    readonly property color goldInk: "#13211B"
    readonly property real greeting: display(92)
    readonly property real hairline: Math.max(1, px(2))
    readonly property real heading: display(44)
    readonly property real heroTitle: display(112)
    property bool highContrast: false
    // How long the name of the centre is held to enter as staff.
    readonly property int hold: 3000
    property color hubs: "#0B6B4F"
    readonly property string iconFamily: "Lobby Icons"
    readonly property color ink: highContrast ? "#FFFFFF" : "#13211B"
    readonly property color keyTool: highContrast ? "#1C1C1C" : "#D0CABC"
    readonly property color keyboard: highContrast ? "#000000" : "#E5E1D6"
    readonly property real large: px(32)
    readonly property color line: highContrast ? "#FFD84F" : "#DEDACF"
    // How long an answered question still takes touches, whether things move or not.
    readonly property int linger: 400
    // How long a key is held until it does more, and how soon it does it again.
    readonly property int longPress: 450
    readonly property real margin: px(48)
    readonly property real medium: px(24)
    readonly property real meta: type(28)
    // Pixels of a screen that fades in as fast as it should on a processor alone.
    readonly property real mostFaded: 4e6
    property bool motion: true
    readonly property real note: type(24)
    readonly property real pageTitle: display(76)
    // The part of a lying screen that its picture takes.
    readonly property real panelShare: 0.3956
    readonly property color paper: highContrast ? "#000000" : "#F6F3EC"

    // What the screen is; Main sets these once.
    property real pixelsPerMm: 2.71
    readonly property int quick: motion ? 120 : 0
    readonly property real radius: px(28)
    readonly property int repeatKey: 90
    readonly property color search: "#24463A"
    property real shortSide: 1080

    // A unit is 0.369 mm, so that things are as large on every panel. A smaller panel is read from nearer: there all
    // is smaller, down to body text with capitals of 3.5 mm on the screen of a desk.
    readonly property real shortSideMm: shortSide / pixelsPerMm
    readonly property int slideEvery: 8000
    readonly property int slow: motion ? 300 : 0
    readonly property real small: px(14)
    readonly property color softInk: highContrast ? "#FFFFFF" : "#4A5852"
    readonly property real stroke: px(3)
    readonly property string textFamily: "Inter"

    // Type. Text grows with the visitor's choice; headings, large already, grow by half of it.
    readonly property real textScale: [1, 1.15, 1.3, 1.5][textSize]

    // How this visitor likes to see it, and whose lobby it is.
    property int textSize: 0
    readonly property color tintInk: "#FFFFFF"
    readonly property real tiny: px(8)
    // 20 mm, 8 mm apart (Colle & Hiszem 2004); at a desk, seated and near, above the floor of 12.7 mm (VVSG 2.0).
    readonly property real touch: Math.ceil((desk ? 14 : 20) * pixelsPerMm)
    readonly property real unit: pixelsPerMm * 0.369 * density
    readonly property color veil: "#B3101A16"
    property bool wide: false

    /** Pixels of a heading's size, in units. */
    function display(units: real): real {
        return Math.round(units * unit * (1 + textScale) / 2 * (desk ? 0.8 : 1));
    }

    /** Pixels for a number of units of what is seen across the lobby: a share of the screen, whatever its size. */
    function far(units: real): real {
        return Math.round(units * shortSide / 1080);
    }

    /** The colour of a section, as a ground under white text. */
    function fill(section: string): color {
        if (section === "hubs")
            return hubs;
        if (section === "directory")
            return directory;
        if (section === "search")
            return search;
        return section === "events" ? events : "#13211B";
    }

    /** The size, at most `size`, at which the longest word of a heading fits into `width`; a letter is 0.64 wide. */
    function fitting(text: string, size: real, width: real): real {
        const longest = Math.max(1, ...text.split(" ").map(word => word.length));
        return Math.floor(Math.min(size, width / (0.64 * longest)));
    }

    /** The colour of a ground that a finger is on: darker, or lighter where it is dark. */
    function held(ground: color): color {
        return mix(ground, ground.hslLightness > 0.5 ? "#13211B" : "#FFFFFF", 0.25);
    }

    /** The colour between `a` and `b`, `share` of the way. */
    function mix(a: color, b: color, share: real): color {
        return Qt.rgba(a.r + (b.r - a.r) * share, a.g + (b.g - a.g) * share, a.b + (b.b - a.b) * share, 1);
    }

    /** Pixels for a number of units, on the pixel grid. */
    function px(units: real): real {
        return Math.round(units * unit);
    }

    /** The colour of a section, as text and lines on paper and cards. */
    function tint(section: string): color {
        if (highContrast)
            return gold;
        return fill(section);
    }

    /** Pixels of a text size, in units, as this visitor likes it. */
    function type(units: real): real {
        return Math.round(units * unit * textScale);
    }

    /** A breath of the colour of a section, as a ground under its own tint. */
    function wash(section: string): color {
        return highContrast ? "#1C1C1C" : mix(fill(section), "#FFFFFF", 0.88);
    }
}
