# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Which fields of an event a calendar really changes, and which it only writes in another way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

from kiosk.store.importers.rules import is_same_rule
from kiosk.store.recurrence import BadRule
from kiosk.store.writer import GONE, Record

_NOTHING: tuple[object, ...] = ([], False, "confirmed", GONE)
"""What says no more than if the key were not there."""

_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?", re.ASCII)


def changed_fields(old: Record, fields: Mapping[str, object], zone: tzinfo) -> dict[str, object]:
    """Return those of `fields` (`GONE` for what is not there) that differ from the sound record `old`."""
    found = {key: each for key, each in fields.items() if each is not old.get(key, GONE)}
    if not old:
        return {key: each for key, each in found.items() if each is not GONE}
    new = {**old, **fields}
    found = {key: each for key, each in found.items() if not _is_same(key, old, new, zone)}
    if {"end", "duration"} & found.keys() and _lasting(old) == _lasting(new):
        found.pop("end", None)
        found.pop("duration", None)
    return found


def _is_same(key: str, old: Record, new: Record, zone: tzinfo) -> bool:
    before, after = old.get(key, GONE), new[key]
    if before == after or (before in _NOTHING and after in _NOTHING):
        return True
    if before is GONE or after is GONE:
        return False
    if key in ("start", "end"):
        return datetime.fromisoformat(before) == datetime.fromisoformat(after)
    if key == "except":
        return _days(old) == _days(new)
    if key == "recurrence":
        try:
            return is_same_rule(before, after, zone, all_day=new.get("all_day") is True)
        except BadRule:
            return False
    return False


def _days(record: Record) -> set[datetime]:
    """Return the starts that do not happen; a day alone is the start on that day."""
    start = datetime.fromisoformat(record["start"])
    days = [datetime.fromisoformat(each) for each in record["except"]]
    return {
        datetime.combine(each, start.time()) if len(text) == 10 else each
        for each, text in zip(days, record["except"], strict=True)
    }


def _lasting(record: Record) -> timedelta | None:
    """Return how long an event lasts, in the way that its record counts."""
    end, duration = record.get("end", GONE), record.get("duration", GONE)
    day = timedelta(days=record.get("all_day") is True)
    if end is not GONE:
        return datetime.fromisoformat(end) - datetime.fromisoformat(record["start"]) + day
    match = None if duration is GONE else _DURATION.fullmatch(duration)
    if match is None:
        return day
    days, hours, minutes = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)
