# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A centre with little in it, and what a phone reads in its codes: contacts, and calendars by icalendar."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import cache
from itertools import islice
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Calendar
from msgspec.structs import replace

from kiosk.app.paths import ECOSYSTEM, default_data
from kiosk.store.fields import Text
from kiosk.store.reader import read
from kiosk.store.schema import Ecosystem, Event, Floor, Hub, Place, Tenant

TODAY = date(2026, 11, 23)


def text(wording: str) -> Text:
    """Return a text that is the same in all languages."""
    return Text((("", wording),))


@cache
def shipped() -> Ecosystem:
    """Return what the lobby knows when it is delivered."""
    found = read((default_data() / ECOSYSTEM).read_bytes()).ecosystem
    assert found is not None
    return found


def centre(**center: Any) -> Ecosystem:
    """Return a centre with a hub and a floor."""
    found = shipped()
    hub = Hub(
        id="faro", name=text("Faro"), kind=(), summary=text("Un lugar"), address=text("Calle 67, 52-20")
    )
    floor = Floor(id="3", name=Text((("es", "Piso 3"), ("en", "Floor 3"))), level=3)
    own = replace(found.center, name=text("Centro"), hub="faro", **center)
    return replace(found, center=own, hubs=(hub,), floors=(floor,), tenants=(), events=(), programs=())


def tenant(**fields: Any) -> Tenant:
    """Return a company."""
    return Tenant(**{"id": "nube", "name": text("Nube"), "floor": "3", "summary": text("Datos"), **fields})


def event(**fields: Any) -> Event:
    """Return an event of this afternoon."""
    start = datetime(2026, 11, 23, 14)
    given = {"id": "cafe", "title": text("Café"), "start": start, "duration": timedelta(hours=2)}
    return Event(**{**given, "place": Place(floor="3"), **fields})


def unfolded(text: str) -> list[str]:
    """Return the lines of a card or a calendar."""
    assert text.endswith("\r\n")
    lines = text.split("\r\n")[:-1]
    assert not any(mark in line for line in lines for mark in "\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    return "\r\n".join(lines).replace("\r\n ", "").split("\r\n")


def contact_in(text: str) -> dict[str, list[str]]:
    """Return the properties of a vCard by name, each in its parts."""
    lines = unfolded(text)
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    assert lines[-1] == "END:VCARD"
    found: dict[str, list[str]] = {}
    for line in lines[1:-1]:
        name, _, value = line.partition(":")
        assert name not in found
        found[name] = [_plain(part) for part in re.findall(r"(?:^|;)((?:[^\\;]|\\.)*)", value)]
    return found


def event_in(text: str) -> dict[str, Any]:
    """Return what a calendar says of its one event; `first` are its first times, naive."""
    unfolded(text)
    calendar = Calendar.from_ical(text)
    assert calendar["VERSION"] == "2.0"
    (entry,) = calendar.walk("VEVENT")
    start = entry.decoded("DTSTART")
    begin = _naive(start)
    first = [begin]
    if "RRULE" in entry:
        rule = entry["RRULE"].to_ical().decode()
        zone = getattr(start, "tzinfo", None)
        aware = rrulestr(rule, dtstart=start if zone else begin)
        gone = entry.get("EXDATE", [])
        away = {_naive(each.dt) for line in (gone if isinstance(gone, list) else [gone]) for each in line.dts}
        first = [each for each in map(_naive, islice(aware, 12 + len(away))) if each not in away]
    end = entry.get("DTEND") and _naive(entry.decoded("DTEND"))
    return {
        "title": str(entry["SUMMARY"]),
        "place": str(entry["LOCATION"]),
        "all_day": not isinstance(start, datetime),
        "zone": entry["DTSTART"].params.get("TZID"),
        "span": end - begin if end else entry.get("DURATION") and entry.decoded("DURATION"),
        "first": first,
        "status": entry.get("STATUS"),
        "id": entry.get("UID"),
    }


def _naive(moment: Any) -> datetime:
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime(moment.year, moment.month, moment.day)


def _plain(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] == "n" else match[1], value)
