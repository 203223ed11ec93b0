# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a visitor takes along in a QR code: a contact, a date for the calendar, or the steps of a way.

The code carries the content itself, so that neither the lobby nor the phone needs a network. It is read most
surely when it is short: lines that can be done without are left out, in a fixed order, until it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from kiosk.store import calendar, recurrence
from kiosk.store.calendar import Occurrence
from kiosk.store.content_lines import DOMAIN, PRODUCT, escaped, file_of
from kiosk.store.fields import Text
from kiosk.store.schema import Ecosystem, Event, Hub, Tenant

LARGEST = 300
"""Bytes of UTF-8 that a code has where that is possible."""

MOST = 2331
"""Bytes that a code of level M can have (ISO/IEC 18004)."""

LONGEST = 60
"""Characters of a name or of a part of an address; longer ones end in an ellipsis."""

SPARED_OF_CONTACT = ("NOTE", "GEO", "URL", "EMAIL", "TEL")
SPARED_OF_EVENT = ("DTSTAMP", "PRODID", "UID")
"""What is left out of what is too long, in this order. Phones import events without these, as most codes
are; an exception of a rule always stays, since without it somebody would come on the wrong day."""


class Phone:
    """Writes in one language about the records of one ecosystem."""

    def __init__(self, ecosystem: Ecosystem, language: str, today: date | None) -> None:
        """Write as of `today`, which is not known while the clock is wrong."""
        self._ecosystem = ecosystem
        self._language = language
        self._today = today

    def company(self, tenant: Tenant) -> str:
        """Return a vCard 3.0 of a company, with its floor and unit, or where it has moved to."""
        if calendar.is_gone(tenant, self._today):
            address = ["", self._text(tenant.moved_to), ""] if tenant.moved_to else []
        else:
            floor = next(each.name for each in self._ecosystem.floors if each.id == tenant.floor)
            door = [self._text(self._ecosystem.center.name), self._text(floor), _short(tenant.unit or "")]
            address = [_joined(door), self._street(self._ecosystem.center.hub), self._city()]
        notes = [text for text in (tenant.summary, tenant.hours) if text]
        return self._contact(tenant, address, notes)

    def hub(self, hub: Hub) -> str:
        """Return a vCard 3.0 of a hub."""
        return self._contact(hub, ["", self._street(hub.id), self._city()], [hub.summary])

    def event(self, occurrence: Occurrence) -> str:
        """Return a calendar (RFC 5545) with an event from one of its occurrences on.

        Its times are in the zone of the centre by name, which phones know: explained in the code, as RFC 5545
        asks for, that zone alone would take half of it. A rule too long for any code stays away: there is
        but this occurrence then.
        """
        whole = self._calendar(occurrence, occurrence.event.recurrence)
        return whole if len(whole.encode()) <= MOST else self._calendar(occurrence, None)

    def _contact(self, who: Tenant | Hub, address: Sequence[str], notes: Iterable[Text]) -> str:
        name = escaped(self._text(who.name))
        note = escaped("\n".join(map(self._whole, notes)))
        # Without the name of a person, and with that of an organization, phones file it as a company.
        lines = ["BEGIN:VCARD", "VERSION:3.0", "N:;;;;", f"FN:{name}", f"ORG:{name}"]
        given = {"TEL": who.phone, "EMAIL": who.email, "URL": who.website}
        lines += [f"{key}:{escaped(value)}" for key, value in given.items() if value]
        if any(address):
            lines.append(f"ADR:;{';'.join(map(escaped, address))};;;")
        if isinstance(who, Hub) and who.location:
            lines.append(f"GEO:{who.location.lat:.5f};{who.location.lon:.5f}")
        return _fitting([*lines, f"NOTE:{note}", "END:VCARD"], SPARED_OF_CONTACT)

    def _calendar(self, occurrence: Occurrence, rule: str | None) -> str:
        event = occurrence.event
        start = _first(event, rule, occurrence.start)
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "BEGIN:VEVENT"]
        lines += [f"UID:{event.id}{DOMAIN}", f"DTSTAMP:{self._today or start:%Y%m%d}T000000Z"]
        lines.append(self._moments("DTSTART", [start], event))
        span = occurrence.end - occurrence.start
        if not event.all_day:
            lines.append(f"DURATION:{_duration(span)}")
        elif span > calendar.DAY:
            lines.append(self._moments("DTEND", [start + span], event))
        if rule:
            from zoneinfo import ZoneInfo

            zone = ZoneInfo(self._ecosystem.center.time_zone)
            lines.append(f"RRULE:{recurrence.for_calendars(rule, zone, all_day=event.all_day)}")
            exceptions = sorted(each for each in event.except_ if each >= start)
            lines += [self._moments("EXDATE", exceptions, event)] if exceptions else []
        lines.append(f"SUMMARY:{escaped(self._text(event.title))}")
        lines.append(f"LOCATION:{escaped(self._place(event))}")
        lines += ["STATUS:CANCELLED"] if event.status == "cancelled" else []
        return _fitting([*lines, "END:VEVENT", "END:VCALENDAR"], SPARED_OF_EVENT)

    def _moments(self, name: str, moments: Iterable[datetime], event: Event) -> str:
        if event.all_day:
            return f"{name};VALUE=DATE:" + ",".join(f"{each:%Y%m%d}" for each in moments)
        zone = self._ecosystem.center.time_zone
        return f"{name};TZID={zone}:" + ",".join(f"{each:%Y%m%dT%H%M%S}" for each in moments)

    def _place(self, event: Event) -> str:
        hubs = {hub.id: hub.name for hub in self._ecosystem.hubs}
        floors = {floor.id: floor.name for floor in self._ecosystem.floors}
        place = event.place
        if place.hub is not None:
            where = [hubs[place.hub]]
        else:
            where = [floors[place.floor or ""], self._ecosystem.center.name]
        return _joined([self._text(place.room), *map(self._text, where)])

    def _street(self, hub: str | None) -> str:
        return next((self._text(each.address) for each in self._ecosystem.hubs if each.id == hub), "")

    def _city(self) -> str:
        return self._text(self._ecosystem.center.city)

    def _whole(self, text: Text) -> str:
        return text.in_language(self._language, self._ecosystem.center.languages[0])

    def _text(self, text: Text | None) -> str:
        return _short(self._whole(text)) if text else ""


def steps(lines: Iterable[str]) -> str:
    """Return the steps of a way as a plain text, without the last ones if all are too many for a code."""
    text = ""
    for line in lines:
        longer = f"{text}\n{line}" if text else line[: MOST // 4]
        if len(longer.encode()) > MOST:
            break
        text = longer
    return text


def _first(event: Event, rule: str | None, start: datetime) -> datetime:
    """Return the start that a rule is told from: `start`, if what follows from it is what the rule gives."""
    if rule is None:
        return start
    parsed = recurrence.parse(rule)
    return start if parsed.count is None and "bysetpos" not in parsed.options else event.start


def _fitting(lines: list[str], spared: Sequence[str]) -> str:
    """Return a file of `lines`, without some if it is too long with them."""
    text = file_of(lines)
    for name in spared:
        if len(text.encode()) <= LARGEST:
            break
        lines = [line for line in lines if not line.startswith(f"{name}:")]
        text = file_of(lines)
    return text


def _duration(span: timedelta) -> str:
    minutes, seconds = divmod(span.seconds, 60)
    counts = zip((*divmod(minutes, 60), seconds), "HMS", strict=True)
    time = "".join(f"{count}{unit}" for count, unit in counts if count)
    return "P" + (f"{span.days}D" if span.days else "") + (f"T{time}" if time else "")


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(filter(None, parts))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
