// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The light over the valley at an hour of the day: sky, ridges from far to near, sun or moon.
pragma Singleton

import QtQuick

QtObject {
    id: root

    // Over the lightest ridge it leaves white text 4.9 to 1.
    readonly property color shade: Theme.highContrast ? "#D0000000" : "#A8083A2D"

    /** The sun, or the moon at night. */
    function disc(light: string): color {
        if (light === "night")
            return "#E8EEF0";
        return light === "dusk" ? "#F6B26B" : "#FBE3A6";
    }

    /** Colours of the ridges, the farthest first. */
    function ridges(light: string): list<color> {
        if (light === "contrast")
            return ["#262626", "#1E1E1E", "#171717", "#101010", "#080808"];
        if (light === "dawn")
            return ["#B08A8C", "#6F8A82", "#3F7566", "#1F5B4C", "#0D4337"];
        if (light === "dusk")
            return ["#B47A5E", "#7E6A62", "#4A5F58", "#26504A", "#103A34"];
        if (light === "night")
            return ["#2A5560", "#1F4A50", "#173E42", "#103235", "#0A2629"];
        return ["#80B8A5", "#4F9A80", "#297D60", "#12644A", "#0A4B39"];
    }

    /** Top and foot of the sky. White text lies on it, so that it is never lighter than 4.5 to 1. */
    function sky(light: string): list<color> {
        if (light === "contrast")
            return ["#000000", "#000000"];
        if (light === "dawn")
            return ["#1F3A5F", "#7A5570"];
        if (light === "dusk")
            return ["#33264F", "#9A4A4A"];
        if (light === "night")
            return ["#071722", "#143C47"];
        return ["#0E4256", "#2F7C80"];
    }

    /** The ridges of a section: white text is legible on each of them. */
    function tintedRidges(tint: color): list<color> {
        return [Theme.mix(tint, "#FFFFFF", 0.12), Theme.mix(tint, "#FFFFFF", 0.04), Theme.mix(tint, "#000000", 0.12), Theme.mix(tint, "#000000", 0.25), Theme.mix(tint, "#000000", 0.4)];
    }

    /** The sky of a section: its colour, darker above. */
    function tintedSky(tint: color): list<color> {
        return [Theme.mix(tint, "#000000", 0.3), Theme.mix(tint, "#000000", 0.05)];
    }
}
