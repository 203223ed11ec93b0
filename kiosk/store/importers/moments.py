# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The times of a calendar's event in the local time of the centre, as the data have them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from kiosk.store.importers.ics_file import Entry, Line, Refused
from kiosk.store.importers.rules import rule_in
from kiosk.store.importers.zones import Zones
from kiosk.store.messages import say
from kiosk.store.problems import quoted
from kiosk.store.values import FIRST_YEAR, LAST_YEAR
from kiosk.store.writer import GONE

DAY = timedelta(days=1)

_MOMENT = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?", re.ASCII)


def times(entry: Entry, zones: Zones) -> dict[str, object]:
    """Return all fields of an event that have to do with time, or raise `Refused`."""
    begin = entry.get("DTSTART")
    if begin is None:
        raise Refused(None, say("the event has no DTSTART"), say("give it a time in the calendar"))
    start, zone = moment(begin, begin.value, zones)
    all_day = not isinstance(start, datetime)
    found: dict[str, object] = {
        "start": written(_local(start, zone, zones)),
        "all_day": True if all_day else GONE,
        **_lasting(entry, start, zone, zones),
        "recurrence": GONE,
    }
    for name in ("RDATE", "EXRULE"):
        line = entry.get(name)
        if line is not None:
            what = say("the lobby has no {name}", name=name)
            raise Refused(line, what, say("make an event of its own of each of those days"))
    rules = entry.all("RRULE")
    if len(rules) > 1:
        raise Refused(rules[1], say("two rules in one event"), say("make two events of it"))
    if rules:
        found["recurrence"] = rule_in(rules[0], start, zone, zones)
    exceptions = {
        written(_exception(line, value, all_day, zones))
        for line in entry.all("EXDATE")
        for value in line.value.split(",")
    }
    found["except"] = sorted(exceptions) or GONE
    return found


def occurrence(line: Line, zones: Zones) -> date:
    """Return the start, local to the centre, that a RECURRENCE-ID names."""
    if line.parameters.get("RANGE"):
        what = say("a change of all the days from one on")
        raise Refused(line, what, say("end the old event on the day before, and make a new one"))
    when, zone = moment(line, line.value, zones)
    return _local(when, zone, zones)


def written(moment: date) -> str:
    """Return a time, or a day, as the data have it."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")


def moment(line: Line, value: str, zones: Zones) -> tuple[date, tzinfo]:
    """Return a day, or a naive time and its zone, or raise `Refused`."""
    match = _MOMENT.fullmatch(value.strip())
    try:
        if match is None:
            raise ValueError
        day = date.fromisoformat(match[1])
        if not FIRST_YEAR < day.year < LAST_YEAR:
            raise ValueError
        if match[2] is None:
            return day, zones.centre
        at = time.fromisoformat(match[2])
    except ValueError:
        what = say("{value} is no date or time", value=quoted(value))
        raise Refused(line, what, say("set it again in the calendar")) from None
    name = line.parameters.get("TZID", "")
    if match[3]:
        return datetime.combine(day, at), UTC
    zone = zones.find(name) if name else zones.floating
    if zone is None:
        what = say("no time zone {name}", name=quoted(name))
        raise Refused(line, what, say("choose the zone of a city, such as America/Bogota, in the calendar"))
    return datetime.combine(day, at), zone


def _local(when: date, zone: tzinfo, zones: Zones) -> date:
    return zones.local(when, zone) if isinstance(when, datetime) else when


def _lasting(entry: Entry, start: date, zone: tzinfo, zones: Zones) -> dict[str, object]:
    """Return the `end` or the `duration`; the end of an all-day event is its last day here."""
    line, lasts = entry.get("DTEND"), entry.get("DURATION")
    if lasts is not None and line is None:
        return {"end": GONE, "duration": _duration(lasts)}
    if line is None:
        if isinstance(start, datetime):
            raise Refused(None, say("the event has no end"), say("give it one in the calendar"))
        return {"end": GONE, "duration": GONE}
    end, end_zone = moment(line, line.value, zones)
    if isinstance(end, datetime) != isinstance(start, datetime):
        raise Refused(line, say("a time for a day, or a day for a time"), say("set it again in the calendar"))
    if isinstance(end, datetime):
        return {"end": written(_local(end, end_zone, zones)), "duration": GONE}
    return {"end": written(max(end - DAY, start)), "duration": GONE}


def _duration(line: Line) -> str:
    from icalendar import vDuration

    try:
        span: timedelta = vDuration.from_ical(line.value)  # type: ignore[no-untyped-call]
    except (ValueError, OverflowError):
        span = timedelta(0)
    if span <= timedelta(0) or span % timedelta(minutes=1):
        what = say("{value} is no duration", value=quoted(line.value))
        raise Refused(line, what, say("give the event an end in the calendar"))
    return duration(span)


def duration(span: timedelta) -> str:
    """Return a duration of whole minutes as the data have it."""
    minutes = span.seconds // 60
    days = f"{span.days}D" if span.days else ""
    hours = f"{minutes // 60}H" if minutes >= 60 else ""
    rest = f"{minutes % 60}M" if minutes % 60 else ""
    return f"P{days}" + (f"T{hours}{rest}" if hours or rest else "")


def _exception(line: Line, value: str, all_day: bool, zones: Zones) -> date:
    when, zone = moment(line, value, zones)
    local = _local(when, zone, zones)
    return local.date() if all_day and isinstance(local, datetime) else local
