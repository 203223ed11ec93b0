# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Calendars: what the events of an .ics file say of the events in the data.

An event that came with a calendar has an id such as `standup-u0123456789cabcd`: made of its UID, so that it
is known when it comes again, and of its calendar, so that it goes when that calendar has it no longer.
Events that staff wrote have no such id, and an import never takes them out.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime
from hashlib import sha256

from kiosk.store.content_lines import DOMAIN
from kiosk.store.importers.centre import Centre
from kiosk.store.importers.ics_event import Teller, spot_lines
from kiosk.store.importers.ics_file import CalendarFile, Entry, Refused, read_ics
from kiosk.store.importers.likeness import changed_fields
from kiosk.store.importers.moments import occurrence, written
from kiosk.store.importers.proposals import Proposal, Proposals, Spot
from kiosk.store.importers.words import slug
from kiosk.store.importers.zones import Zones
from kiosk.store.messages import say
from kiosk.store.problems import quoted
from kiosk.store.writer import GONE, Record, merged

KEYS = (
    *("id", "title", "start", "end", "duration", "all_day", "recurrence", "except", "place", "host", "kind"),
    *("summary", "audience", "price", "registration", "status", "sample"),
)

_BROUGHT = re.compile(r".*-u([0-9a-f]{10})c([0-9a-f]{4})((?:-\d{8}(?:t\d{4})?)?)")
_INHERITED = ("host", "kind", "audience", "price", "registration", "sample")


def propose(
    source: bytes, file: str, centre: Centre, language: str, *, only_add: bool, floor: str | None
) -> Proposals:
    """Return what a calendar says, or raise `Unusable`; events without a known place are on `floor`."""
    calendar = read_ics(source)
    zones = Zones(centre.zone, calendar.properties.get("X-WR-TIMEZONE"), calendar.zones)
    found = Proposals("events", file, vague=False)
    _Import(calendar, found, centre, Teller(centre, zones, language, floor), file).propose()
    if only_add:
        found.removed.clear()
    return found


class _Import:
    """The events of a calendar beside those of the data."""

    def __init__(
        self, calendar: CalendarFile, found: Proposals, centre: Centre, teller: Teller, file: str
    ) -> None:
        self.calendar, self.found, self.teller, self.zones = calendar, found, teller, teller.zones
        self.events: list[Record] = centre.tree["events"]
        self.ids = {each["id"]: n for n, each in enumerate(self.events)}
        names = calendar.properties
        # A download may be called "programme (1).ics".
        stem = re.sub(r"\W*\(?\d*\)?\.\w+$", "", file.replace("\\", "/").rpartition("/")[2])
        self.origin = _hash(names.get("X-WR-RELCALID") or names.get("X-WR-CALNAME") or stem, 4)
        self.brought = {
            (match[1], match[3]): each["id"]
            for each in self.events
            if (match := _BROUGHT.fullmatch(each["id"]))
        }
        self.seen: dict[str, int] = {}
        self.records: dict[str, Record] = {}
        self.unclear: set[str] = set()

    def propose(self) -> None:
        """Say what each event makes of its record, and which records have no event any more."""
        masters: dict[str, Entry] = {}
        moved: dict[str, dict[date, Entry]] = {}
        for entry in self.calendar.entries:
            uid, line = _uid(entry), entry.get("RECURRENCE-ID")
            try:
                if line is None:
                    earlier = masters.setdefault(uid, entry)
                else:
                    earlier = moved.setdefault(uid, {}).setdefault(occurrence(line, self.zones), entry)
            except Refused as refused:
                self._refuse(entry, refused)
                self.unclear.add(_hash(uid, 10))
                continue
            if earlier is not entry:
                self._refuse_double(entry, earlier.number)
        for uid, entry in masters.items():
            self.records[uid] = self._take(entry, self._identity(uid), list(moved.get(uid, ())), {})
        for uid, entries in moved.items():
            days = Counter(f"-{when:%Y%m%d}" for when in entries)
            for when, entry in entries.items():
                suffix = f"-{when:%Y%m%d}"
                if days[suffix] > 1 and isinstance(when, datetime):
                    suffix += f"t{when:%H%M}"
                self._take(entry, self._identity(uid, suffix), [], self.records.get(uid, {}))
        for word, line in self.teller.unknown_kinds.items():
            what = say("no kind of event is called {word}", word=quoted(word))
            self.found.note(Spot(line.number, 1, line.name), what, say("it is left out"))
        for identity, number in self.ids.items():
            match = _BROUGHT.fullmatch(identity)
            if (
                match
                and match[2] == self.origin
                and identity not in self.seen
                and match[1] not in self.unclear
            ):
                self.found.removed.append(number)

    def _take(self, entry: Entry, identity: str, elsewhere: list[date], like: Record) -> Record:
        """Propose the record of an event and return it, or nothing if it is refused.

        On the days `elsewhere` another event stands in its place. What its calendar cannot say is as in the
        record `like`, of whose days this is one.
        """
        if identity in self.seen:
            self._refuse_double(entry, self.seen[identity])
            return {}
        self.seen[identity] = entry.number
        index = self.ids.get(identity)
        old: Record = {} if index is None else self.events[index]
        try:
            fields = self.teller.fields(entry, old)
        except Refused as refused:
            self._refuse(entry, refused)
            return {}
        gone = fields["except"]
        days = {*(gone if isinstance(gone, list) else ()), *map(written, elsewhere)}
        fields["except"] = sorted(days) or GONE
        changed = changed_fields(old, fields, self.zones.centre)
        if index is None:
            inherited = {key: like[key] for key in _INHERITED if key in like and key not in fields}
            changed = {**inherited, **changed, "id": identity}
        spots = {key: Spot(line.number, 1, line.name) for key, line in spot_lines(entry).items()}
        spots[""] = Spot(entry.number)
        record = merged(old, changed, KEYS) if changed else old
        self.found.wanted.append(Proposal(index, record, spots))
        return record

    def _identity(self, uid: str, suffix: str = "") -> str:
        """Return the id of the record of an event; `suffix` is that of a day that is not like the others."""
        name = uid.removesuffix(DOMAIN)
        if name != uid and re.fullmatch("[a-z0-9-]+", name):
            return name + suffix
        key = _hash(uid, 10)
        known = self.brought.get((key, suffix))
        return known or f"{slug(uid.partition('@')[0], 'event')[:16].strip('-')}-u{key}c{self.origin}{suffix}"

    def _refuse_double(self, entry: Entry, line: int) -> None:
        what = say("the event stands at line {line} too", line=line)
        self.found.refuse(Spot(entry.number), what, say("take one of the two out of the calendar"))

    def _refuse(self, entry: Entry, refused: Refused) -> None:
        line = refused.line
        spot = Spot(entry.number) if line is None else Spot(line.number, 1, line.name)
        self.found.refuse(spot, refused.what, refused.remedy)


def _uid(entry: Entry) -> str:
    """Return the UID of an event; one that has none is known by its title and its first start."""
    line = entry.get("UID")
    if line is not None and line.text.strip():
        return line.text.strip()
    return "|".join(line.value for name in ("SUMMARY", "DTSTART") if (line := entry.get(name)))


def _hash(text: str, length: int) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:length]
