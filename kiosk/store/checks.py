# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What must be right between the fields of one record, and what a type and its marks cannot say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.store.draft import Draft
from kiosk.store.messages import say
from kiosk.store.problems import quoted
from kiosk.store.recurrence import BadRule, happens, local, parse
from kiosk.store.schema import Brand, Center, Event, Location, Notice, Place, Tenant

VITAL: dict[type, tuple[str, ...]] = {
    Event: ("end", "duration", "all_day", "recurrence", "except_", "status"),
    Notice: ("from_", "until"),
    Place: ("floor", "hub"),
    Tenant: ("moved_to", "until"),
}
"""Optional fields without which a record would tell a visitor something untrue: it goes when one is bad."""

DAY = timedelta(days=1)

MOST_VAIN = 20
"""Rules that never give a day. To find that out takes a quarter of a second each."""

LEAST_CONTRAST = 4.5
"""Of white text on a colour, after WCAG 2.2, success criterion 1.4.3."""


def center(found: dict[str, Any], draft: Draft) -> bool:
    """Check the languages and the time zone; the zone is known to `draft` from here on."""
    if not found["languages"]:
        draft.fault(say("no languages"), say('name one at least, as ["es", "en"]'), "languages")
        return False
    found["languages"] = tuple(dict.fromkeys(found["languages"]))
    zone = found["time_zone"]
    if is_zone(zone):
        draft.zone = zone
        return True
    from zoneinfo import available_timezones

    otherwise = say("write it as America/Bogota")
    remedy = draft.guess(zone, available_timezones(), otherwise, "time zone")
    draft.fault(say("no time zone {word}", word=quoted(zone)), remedy, "time_zone")
    return False


def is_zone(name: str) -> bool:
    """Tell whether there is such a time zone."""
    from zoneinfo import ZoneInfo

    if "/" not in name and name != "UTC":
        return False  # short names are ambiguous, and some are files of one machine
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def brand(found: dict[str, Any], draft: Draft) -> bool:
    """Take out the colours on which white text is hard to read."""
    for name, colour in list(found.items()):
        contrast = white_contrast(colour)
        if contrast < LEAST_CONTRAST:
            del found[name]
            ratio = f"{contrast:.2f}:1"
            what = say("white text on {colour} has a contrast of {ratio}", colour=colour, ratio=ratio)
            remedy = say("use a darker colour, {ratio} at least", ratio=f"{LEAST_CONTRAST}:1")
            draft.fault(what, remedy, name)
    return True


def white_contrast(colour: str) -> float:
    """Return the contrast of white on `#RRGGBB`: 1 to 21, by the formula of WCAG 2.2."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def location(found: dict[str, Any], draft: Draft) -> bool:
    """Check that the point is on the earth."""
    fit = True
    for name, most in (("lat", 90), ("lon", 180)):
        if abs(found[name]) > most:
            what = say("{number} degrees", number=f"{found[name]:g}")
            draft.fault(what, say("it is from {low} to {high}", low=-most, high=most), name)
            fit = False
    return fit


def place(found: dict[str, Any], draft: Draft) -> bool:
    """Check that the place is on a floor or at a hub."""
    if ("floor" in found) == ("hub" in found):
        both = "floor" in found
        what = say("both a floor and a hub") if both else say("neither a floor nor a hub")
        draft.fault(what, say('give one: "floor" for a room in this building, "hub" for another place'))
        return False
    return True


def notice(found: dict[str, Any], draft: Draft) -> bool:
    """Turn dates into times: a notice stands from the first midnight of its days to the last."""
    begin = _midnight(found.get("from_"))
    end = _midnight(found.get("until"), DAY)
    if begin is not None:
        found["from_"] = begin
    if end is not None:
        found["until"] = end
    if begin is not None and end is not None and begin >= end:
        draft.fault(say("the notice ends before it begins"), say("put until after from"), "until")
        return False
    return True


def event(found: dict[str, Any], draft: Draft) -> bool:
    """Bring the times of an event into the form that the record promises, and check its rule."""
    if "end" in found and "duration" in found:
        draft.fault(say("both an end and a duration"), say("remove one of them"), "duration")
        return False
    dated = _dated(found, draft) if found.get("all_day") else _timed(found, draft)
    if not dated:
        return False
    if "end" in found and found["end"] <= found["start"]:
        draft.fault(say("the event ends before it begins"), say("put end after start"), "end")
        return False
    return "recurrence" not in found or _recurs(found, draft)


def _timed(found: dict[str, Any], draft: Draft) -> bool:
    for name in ("start", "end"):
        if name in found and not isinstance(found[name], datetime):
            remedy = say('write {day}T09:00, or add "all_day": true', day=found[name])
            draft.fault(say("a date without a time"), remedy, name)
            return False
    if "end" not in found and "duration" not in found:
        draft.fault(say("neither an end nor a duration"), say('add one, as "duration": "PT2H"'))
        return False
    if "except_" in found:  # a day alone is the start on that day
        at = found["start"].time()
        found["except_"] = tuple(_midnight(each, at=at) for each in found["except_"])
    return True


def _dated(found: dict[str, Any], draft: Draft) -> bool:
    days = {"start": found["start"], "end": found.get("end")}
    for name, value in days.items():
        if isinstance(value, datetime):
            return _no_time(value, draft, name)
    for index, value in enumerate(found.get("except_", ())):
        if isinstance(value, datetime):
            return _no_time(value, draft, "except", index)
    if "duration" in found and found["duration"] % DAY:
        draft.fault(say("an all-day event of a part of a day"), say("write whole days, as P2D"), "duration")
        return False
    found["start"] = _midnight(found["start"])
    if "end" in found:
        found["end"] = _midnight(found["end"], DAY)
    if "except_" in found:
        found["except_"] = tuple(_midnight(each) for each in found["except_"])
    return True


def _no_time(value: datetime, draft: Draft, *steps: str | int) -> bool:
    remedy = say("write {example}", example=f"{value:%Y-%m-%d}")
    draft.fault(say("a time of day on an all-day event"), remedy, *steps)
    return False


def _recurs(found: dict[str, Any], draft: Draft) -> bool:
    rule = found["recurrence"]
    try:
        parse(rule)
    except BadRule as error:
        draft.fault(error.what, error.remedy, "recurrence")
        return False
    found["recurrence"] = local(rule, draft.zone)
    if draft.vain_rules >= MOST_VAIN:
        remedy = say("mend the rules that never give a day first")
        draft.fault(say("the rule is not looked at"), remedy, "recurrence")
        return False
    if happens(found["recurrence"], found["start"]):
        return True
    draft.vain_rules += 1
    draft.fault(say("the rule never gives a day"), say("see to its days and its UNTIL"), "recurrence")
    return False


def _midnight(value: date | None, later: timedelta = timedelta(0), at: time = time()) -> datetime | None:
    """Return a time as it is, and a date as the time `at` on it, `later` than that."""
    if value is None or isinstance(value, datetime):
        return value
    return datetime.combine(value, at) + later


CHECKS: dict[type, Callable[[dict[str, Any], Draft], bool]] = {
    Brand: brand,
    Center: center,
    Event: event,
    Location: location,
    Notice: notice,
    Place: place,
}
