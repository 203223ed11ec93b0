# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The time zones that calendars name, and what their times are in the centre."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from kiosk.store.checks import is_zone

WEEKS = 110
"""How far ahead two zones are compared: two years and what summer time needs to come and go."""


class Zones:
    """The time zones of one calendar file; a time without one is in the calendar's, else in the centre's."""

    def __init__(self, centre: str, floating: str | None, written: Mapping[str, str]) -> None:
        """Take the zones of the centre and of the calendar, and the VTIMEZONEs of the file by name."""
        self.centre = ZoneInfo(centre)
        self._written = written
        self._found: dict[str, tzinfo | None] = {}
        self.own = self.find(floating) if floating else None
        self.floating = self.own or self.centre

    def find(self, name: str) -> tzinfo | None:
        """Return the zone of a name: of the tz database, of Windows, or one that the file explains."""
        name = name.strip().strip('"')
        if name not in self._found:
            self._found[name] = self._look_up(name)
        return self._found[name]

    def local(self, moment: datetime, zone: tzinfo) -> datetime:
        """Return the time in the centre at a naive time in `zone`."""
        if zone is self.centre:
            return moment
        return moment.replace(tzinfo=zone).astimezone(self.centre).replace(tzinfo=None, fold=0)

    def shift(self, zone: tzinfo, since: datetime) -> timedelta | None:
        """Return how much later it is in `zone` than in the centre, `None` if that changes in two years."""
        shifts = set()
        for week in range(WEEKS):
            moment = since + timedelta(weeks=week)
            shifts.add(moment - self.local(moment, zone))
        return shifts.pop() if len(shifts) == 1 else None

    def _look_up(self, name: str) -> tzinfo | None:
        if name.upper() in ("UTC", "Z", "GMT", "ETC/UTC"):
            return UTC
        parts = name.strip("/").split("/")
        for start in range(len(parts) - 1):  # as in /freeassociation.sourceforge.net/America/Bogota
            known = "/".join(parts[start:])
            if is_zone(known):
                return self.centre if known == self.centre.key else ZoneInfo(known)
        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

        known = WINDOWS_TO_OLSON.get(name, "")
        if known:
            return self.centre if known == self.centre.key else ZoneInfo(known)
        return _explained(self._written[name]) if name in self._written else None


def _explained(text: str) -> tzinfo | None:
    """Return the zone that a VTIMEZONE explains, if its rules are such as zones have: by the year."""
    if any("FREQ=YEARLY" not in rule.upper() for rule in re.findall(r"(?im)^RRULE.*$", text)):
        return None  # one with a change every second would take for ever
    from icalendar import Timezone

    try:
        described = Timezone.from_ical(text)
        if not isinstance(described, Timezone):
            return None
        zone: tzinfo = described.to_tz(lookup_tzid=False)
        zone.utcoffset(datetime(2026, 1, 1))
    except Exception:  # the parsers of two libraries raise what they like at a broken zone
        return None
    return zone
