# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Recurrence rules between calendars, with times in any zone, and the data, with those of the centre."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, tzinfo

from kiosk.store.importers.ics_file import Line, Refused
from kiosk.store.importers.zones import Zones
from kiosk.store.messages import say
from kiosk.store.recurrence import BadRule, for_calendars, parse

_PLAIN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"})


def rule_in(line: Line, start: date, zone: tzinfo, zones: Zones) -> str:
    """Return a rule with its times in the centre's, or raise `Refused` if it means other days here."""
    text = line.value.strip().rstrip(";").upper()
    try:
        rule = parse(text)
    except BadRule:
        return text  # the reader says what is wrong with it
    if not isinstance(start, datetime):
        return re.sub(r"(UNTIL=\d{8})T\w*", r"\1", text)
    if zone is UTC and zones.own is not None:  # so do those who name a zone for the whole calendar mean it
        start, zone = start.replace(tzinfo=UTC).astimezone(zones.own).replace(tzinfo=None), zones.own
    if zone is not zones.centre:
        _check_elsewhere(line, text, start, zone, zones)
    if rule.until is None or not re.search(r"UNTIL=\d{8}T", text):
        return text
    until = zones.local(rule.until, UTC if rule.until_is_utc else zone)
    end = f"{until:%Y%m%d}" if until.time() == time(23, 59, 59) else f"{until:%Y%m%dT%H%M%S}"
    return re.sub(r"UNTIL=[^;]*", f"UNTIL={end}", text)


def _check_elsewhere(line: Line, text: str, start: datetime, zone: tzinfo, zones: Zones) -> None:
    """Raise `Refused` unless a rule in another zone gives the same days there and here, at one hour."""
    keys = {part.partition("=")[0] for part in text.split(";")}
    shift = zones.shift(zone, start)
    is_other_day = zones.local(start, zone).date() != start.date()
    if shift is None or (shift and keys & {"BYHOUR", "BYMINUTE"}):
        what = say("a rule in a time zone whose hour is not always the same in the centre")
    elif is_other_day and not (keys <= _PLAIN and parse(text).frequency >= 2):
        what = say("a rule in a time zone where it is another day")
    else:
        return
    raise Refused(line, what, say("give the event the time zone of the centre in the calendar"))


def is_same_rule(one: str, other: str, zone: tzinfo, *, all_day: bool) -> bool:
    """Tell whether two rules say the same, in whatever order and whichever way to write their ends."""
    rules = [sorted(for_calendars(each, zone, all_day=all_day).split(";")) for each in (one, other)]
    return rules[0] == rules[1]
