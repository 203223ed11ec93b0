# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The events of the data as a calendar (RFC 5545) that any program opens, and that comes back as it went."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from kiosk.store.content_lines import DOMAIN, PRODUCT, escaped, file_of
from kiosk.store.importers.centre import Centre
from kiosk.store.importers.ics_file import OURS
from kiosk.store.importers.venue import Venues
from kiosk.store.importers.words import wording, wordings
from kiosk.store.recurrence import for_calendars
from kiosk.store.writer import Record


def export_ics(centre: Centre, language: str) -> bytes:
    """Return all events as a calendar; names of places and kinds are in `language`."""
    zone = ZoneInfo(centre.zone)
    head = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"),
        f"X-WR-CALNAME:{escaped(wording(centre.tree['center']['name'], language))}",
        f"X-WR-TIMEZONE:{centre.zone}",
    ]
    writer = _Writer(centre, zone, language)
    body = [line for event in centre.tree["events"] for line in writer.lines(event)]
    lines = [*head, *_described(zone).split("\r\n"), *body, "END:VCALENDAR"]
    return file_of(filter(None, lines)).encode()


class _Writer:
    """Writes events with the names and the time of one export."""

    def __init__(self, centre: Centre, zone: ZoneInfo, language: str) -> None:
        self.centre, self.zone, self.language = centre, zone, language
        self.venues = Venues(centre)
        self.stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"

    def lines(self, event: Record) -> Iterator[str]:
        """Yield the properties of an event, not folded."""
        yield "BEGIN:VEVENT"
        yield f"UID:{event['id']}{DOMAIN}"
        yield f"DTSTAMP:{self.stamp}"
        yield f"{OURS}FORMAT:1"
        yield from self._times(event)
        yield from self._text("SUMMARY", event["title"])
        yield from self._text("DESCRIPTION", event.get("summary"))
        place = event["place"]
        yield f"LOCATION:{escaped(self.venues.written(place, self.language))}"
        yield f"{OURS}PLACE:{escaped(json.dumps(place, ensure_ascii=False))}"
        if "kind" in event:
            yield f"CATEGORIES:{escaped(self.centre.labels.name(event['kind'], self.language))}"
        if "host" in event:
            yield f"{OURS}HOST:{event['host']}"
        if event.get("audience"):
            yield f"{OURS}AUDIENCE:{','.join(event['audience'])}"
        if "price" in event:
            yield f"{OURS}PRICE:{event['price']}"
        for language, text in wordings(event.get("registration")).items():
            yield _said(f"{OURS}REGISTRATION", language, text)
        status = event.get("status", "confirmed")
        yield f"STATUS:{'CANCELLED' if status == 'cancelled' else 'CONFIRMED'}"
        if status == "moved":
            yield f"{OURS}STATUS:MOVED"
        if event.get("sample"):
            yield f"{OURS}SAMPLE:TRUE"
        yield "END:VEVENT"

    def _times(self, event: Record) -> Iterator[str]:
        all_day = event.get("all_day") is True
        yield self._moment("DTSTART", event["start"])
        if "end" in event:
            end = event["end"]
            if all_day:  # the last day for us, the day after it for calendars
                end = (date.fromisoformat(end) + timedelta(days=1)).isoformat()
            yield self._moment("DTEND", end)
        if "duration" in event:
            yield f"DURATION:{event['duration']}"
        if "recurrence" in event:
            rule = for_calendars(event["recurrence"], self.zone, all_day=all_day)
            yield f"RRULE:{rule}"
            if rule != event["recurrence"] or "UNTIL" in rule:
                yield f"{OURS}RRULE:{escaped(event['recurrence'])}"
        for day in event.get("except", ()):
            at = "" if all_day or "T" in day else event["start"][10:]
            yield self._moment("EXDATE", day + at)

    def _moment(self, name: str, moment: str) -> str:
        if len(moment) == 10:
            return f"{name};VALUE=DATE:{date.fromisoformat(moment):%Y%m%d}"
        return f"{name};TZID={self.zone.key}:{datetime.fromisoformat(moment):%Y%m%dT%H%M%S}"

    def _text(self, name: str, text: object) -> Iterator[str]:
        """Yield a text: calendars have it in the default language, and the lobby alone in others."""
        for language, each in wordings(text).items():
            theirs = language in ("", self.centre.default)
            yield _said(name if theirs else OURS + name, language, each)


@cache
def _described(zone: ZoneInfo) -> str:
    """Return the VTIMEZONE of a zone, for programs that do not know it by name."""
    from icalendar import Timezone

    described: bytes = Timezone.from_tzinfo(zone).to_ical()
    return described.decode()


def _said(name: str, language: str, text: str) -> str:
    return f"{name}{f';LANGUAGE={language}' if language else ''}:{escaped(text)}"
