// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The pictures of the lobby, by what they mean: code points of the bundled icon font.
pragma Singleton

import QtQml

QtObject {
    readonly property string accessible: "\uDB84\uDF8D"
    readonly property string back: "\uDB80\uDC4D"
    readonly property string bolt: "\uDB85\uDC0C"
    readonly property string cancelled: "\uDB83\uDC45"
    readonly property string check: "\uDB80\uDD2C"
    readonly property string city: "\uDB82\uDE37"
    readonly property string clock: "\uDB80\uDD50"
    readonly property string close: "\uDB80\uDD56"
    readonly property string closed: "\uDB81\uDCA1"
    readonly property string coffee: "\uDB81\uDECA"
    readonly property string contrast: "\uDB80\uDD97"
    readonly property string desk: "\uDB84\uDE39"
    readonly property string directory: "\uDB85\uDD1F"
    readonly property string email: "\uDB80\uDDF0"
    readonly property string empty: "\uDB82\uDF66"
    readonly property string entrance: "\uDB83\uDFC4"
    readonly property string erase: "\uDB82\uDF5C"
    readonly property string events: "\uDB83\uDE18"
    readonly property string floor: "\uDB82\uDDFE"
    readonly property string handshake: "\uDB85\uDDA1"
    readonly property string here: "\uDB81\uDE4D"
    readonly property string home: "\uDB80\uDEDC"
    readonly property string host: "\uDB80\uDC13"
    readonly property string hubs: "\uDB81\uDEE9"
    readonly property string info: "\uDB80\uDEFD"
    readonly property string lift: "\uDB86\uDD7B"
    readonly property string lightbulb: "\uDB80\uDF36"
    readonly property string map: "\uDB82\uDD82"
    readonly property string mentor: "\uDB84\uDF09"
    readonly property string minus: "\uDB80\uDF74"
    readonly property string money: "\uDB80\uDD16"
    readonly property string moved: "\uDB82\uDDC2"
    readonly property string network: "\uDB80\uDF17"
    readonly property string next: "\uDB80\uDD42"
    readonly property string nobody: "\uDB82\uDC1C"
    readonly property string percent: "\uDB84\uDE78"
    readonly property string phone: "\uDB83\uDDF0"
    readonly property string place: "\uDB81\uDFD9"
    readonly property string plus: "\uDB81\uDC15"
    readonly property string qr: "\uDB81\uDC33"
    readonly property string reach: "\uDB82\uDDBF"
    readonly property string recentre: "\uDB80\uDEF1"
    readonly property string repeat: "\uDB80\uDE03"
    readonly property string rocket: "\uDB85\uDCDF"
    readonly property string school: "\uDB84\uDD80"
    readonly property string search: "\uDB80\uDF49"
    readonly property string seed: "\uDB83\uDE67"
    readonly property string shift: "\uDB81\uDE36"
    readonly property string stairs: "\uDB81\uDCCD"
    readonly property string tag: "\uDB81\uDCFC"
    readonly property string textSize: "\uDB80\uDE7F"
    readonly property string ticket: "\uDB82\uDD13"
    readonly property string toilets: "\uDB80\uDEE8"
    readonly property string tools: "\uDB84\uDC64"
    readonly property string touch: "\uDB81\uDF41"
    readonly property string translate: "\uDB81\uDDCA"
    readonly property string trophy: "\uDB81\uDD3A"
    readonly property string users: "\uDB82\uDF58"
    readonly property string wait: "\uDB81\uDD1F"
    readonly property string walk: "\uDB81\uDD83"
    readonly property string way: "\uDB80\uDDD0"
    readonly property string web: "\uDB81\uDD9F"
    readonly property string youth: "\uDB80\uDEE7"

    /** The glyph called `name`, or a plain tick when there is none: staff may name an icon that a later version knows. */
    function named(name: string): string {
        const known = {
            "bolt": bolt,
            "check": check,
            "coffee": coffee,
            "desk": desk,
            "handshake": handshake,
            "lightbulb": lightbulb,
            "mentor": mentor,
            "money": money,
            "network": network,
            "percent": percent,
            "rocket": rocket,
            "school": school,
            "tag": tag,
            "tools": tools,
            "users": users
        };
        return known[name] ?? check;
    }

    /** The glyph for a kind of place on a plan, "" for one that has a name of its own. */
    function symbol(kind: string): string {
        const known = {
            "entrance": entrance,
            "lift": lift,
            "stairs": stairs,
            "toilets": toilets
        };
        return known[kind] ?? "";
    }
}
