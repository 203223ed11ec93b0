# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What one event of a calendar says of the record that it becomes."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress

from kiosk.store.importers.centre import Centre
from kiosk.store.importers.ics_file import OURS, Entry, Line, Refused, unescaped
from kiosk.store.importers.moments import times
from kiosk.store.importers.rules import is_same_rule
from kiosk.store.importers.texts import retold
from kiosk.store.importers.venue import Venues
from kiosk.store.importers.words import folded
from kiosk.store.importers.zones import Zones
from kiosk.store.messages import say
from kiosk.store.problems import listed, quoted
from kiosk.store.recurrence import BadRule
from kiosk.store.writer import GONE, Record

PROPERTIES = {
    "title": "SUMMARY",
    "start": "DTSTART",
    "end": "DTEND",
    "duration": "DURATION",
    "recurrence": "RRULE",
    "except": "EXDATE",
    "place": "LOCATION",
    "host": "ORGANIZER",
    "kind": "CATEGORIES",
    "summary": "DESCRIPTION",
    "status": "STATUS",
    "audience": f"{OURS}AUDIENCE",
    "price": f"{OURS}PRICE",
    "registration": f"{OURS}REGISTRATION",
    "sample": f"{OURS}SAMPLE",
}
"""The properties that the fields of an event come from."""

STATUSES = {"CONFIRMED": "confirmed", "CANCELLED": "cancelled"}

_MARKED = re.compile(
    r"</?(?:a|b|br|div|em|font|h\d|html|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h\d)\s*/?>", re.IGNORECASE)


class Teller:
    """Reads events with what is known of their calendar and of the centre.

    A calendar of somebody else says nothing of what it has no property for; one that the lobby wrote has that
    in properties of our own, and what is not there is not.
    """

    def __init__(self, centre: Centre, zones: Zones, language: str, floor: str | None) -> None:
        """Take the floor where events without a known place are, if there is one."""
        self.centre, self.zones, self.language, self.floor = centre, zones, language, floor
        self.venues = Venues(centre)
        self.unknown_kinds: dict[str, Line] = {}

    def fields(self, entry: Entry, old: Record) -> dict[str, object]:
        """Return the fields of an event, `GONE` for those that it has not, or raise `Refused`."""
        if entry.broken is not None:
            number, line = entry.broken
            what = say("{line} is no line of a calendar", line=quoted(line))
            raise Refused(Line(number, "", {}, ""), what, say("export the calendar again"))
        ours = entry.get(f"{OURS}FORMAT") is not None
        found = times(entry, self.zones) | self._rule(entry)
        for key, name in (("title", "SUMMARY"), ("summary", "DESCRIPTION"), ("registration", "REGISTRATION")):
            texts = dict(self._texts(entry, name, ours))
            if texts or ours:
                found[key] = retold(old.get(key), texts, self.centre, whole=ours)
        found["place"] = self._place(entry, old)
        found |= self._host(entry, ours) | self._kind(entry, ours) | self._status(entry, ours, old)
        if ours:
            found |= self._own(entry)
        return found

    def _rule(self, entry: Entry) -> dict[str, object]:
        """Return the rule as the data had it, if the one in the calendar still says the same."""
        own, line, begin = entry.get(f"{OURS}RRULE"), entry.get("RRULE"), entry.get("DTSTART")
        if own is None or line is None or begin is None:
            return {}
        with suppress(BadRule):
            if is_same_rule(own.text, line.value, self.zones.centre, all_day="T" not in begin.value):
                return {"recurrence": own.text}
        return {}

    def _texts(self, entry: Entry, name: str, ours: bool) -> Iterator[tuple[str, str]]:
        """Yield the wordings of a text by language."""
        lines = [*entry.all(name), *entry.all(OURS + name)]
        for line in lines:
            code = line.parameters.get("LANGUAGE", "").lower().partition("-")[0]
            text = line.text if ours else cleaned(line.text)
            if not text.strip():
                continue
            # Outlook names the language of the machine, whatever it is that somebody wrote.
            known = code in self.centre.languages and (len(lines) > 1 or code == self.centre.default)
            yield (code if known else ""), text

    def _place(self, entry: Entry, old: Record) -> object:
        line = entry.get("LOCATION")
        location = line.text.strip() if line else ""
        own = entry.get(f"{OURS}PLACE")
        if own is not None:
            with suppress(ValueError, LookupError, TypeError, AttributeError, RecursionError):
                place = json.loads(own.text)
                # Somebody may have changed what calendars show of it, which then is what counts.
                if any(
                    self.venues.written(place, each).strip() == location for each in self.centre.languages
                ):
                    return place
        if not location and old:
            return old["place"]
        place = self.venues.find(location) if location else None
        if place is not None:
            return place
        if self.floor is not None:
            return {"floor": self.floor, "room": location} if location else {"floor": self.floor}
        floors, hubs = (
            listed(each.all(self.language), 30) for each in (self.centre.floors, self.centre.hubs)
        )
        what = say("no place {word}", word=quoted(location)) if location else say("the event has no place")
        remedy = say(
            "write a floor with a room, or a hub: {floors}; {hubs}; or name a floor for all with --place",
            floors=floors,
            hubs=hubs,
        )
        raise Refused(line, what, remedy)

    def _host(self, entry: Entry, ours: bool) -> dict[str, object]:
        own, line = entry.get(f"{OURS}HOST"), entry.get("ORGANIZER")
        if own is not None and (own.text in self.centre.hubs.ids or own.text in self.centre.tenants.ids):
            return {"host": own.text}
        if line is not None:
            name = line.parameters.get("CN", "")
            host = self.centre.tenants.find(name) or self.centre.hubs.find(name) if name else None
            mail = line.value.strip().lower().removeprefix("mailto:")
            for each in (*self.centre.tenants.ids.values(), *self.centre.hubs.ids.values()):
                if host is None and str(each.get("email", "")).lower() == mail:
                    host = each["id"]
            if host is not None:
                return {"host": host}
        return {"host": GONE} if ours else {}

    def _kind(self, entry: Entry, ours: bool) -> dict[str, object]:
        for line in entry.all("CATEGORIES"):
            for part in re.split(r"(?<!\\),", line.value):
                word = unescaped(part).strip()
                kind = self.centre.labels.find(word) if word else None
                if kind is not None:
                    return {"kind": kind}
                if word:
                    self.unknown_kinds.setdefault(folded(word), line)
        return {"kind": GONE} if ours else {}

    def _status(self, entry: Entry, ours: bool, old: Record) -> dict[str, object]:
        line = entry.get("STATUS")
        status = STATUSES.get(line.value.strip().upper() if line else "", "confirmed")
        own = entry.get(f"{OURS}STATUS")
        if status == "confirmed" and own is not None and own.text.lower() == "moved":
            status = "moved"
        if status == "confirmed" and not ours and old.get("status") == "moved":
            status = "moved"  # which no calendar can say
        return {"status": GONE if status == "confirmed" else status}

    def _own(self, entry: Entry) -> dict[str, object]:
        """Return what only our own properties say."""
        texts = {
            name: line.text for name in ("AUDIENCE", "PRICE", "SAMPLE") if (line := entry.get(OURS + name))
        }
        audience = [each.strip() for each in texts.get("AUDIENCE", "").split(",") if each.strip()]
        price = texts.get("PRICE", "")
        return {
            "audience": audience or GONE,
            "price": int(price) if re.fullmatch(r"\d{1,12}", price, re.ASCII) else price or GONE,
            "sample": True if texts.get("SAMPLE", "").upper() == "TRUE" else GONE,
        }


def cleaned(text: str) -> str:
    """Return the text of somebody else's calendar, without marks that a screen of plain text would show."""
    if _MARKED.search(text):
        text = html.unescape(_MARKED.sub("", _BREAK.sub("\n", text)))
    text = re.sub(r"[\t\xa0 ]+", " ", text)
    return re.sub(r" *\n\s*\n\s*", "\n\n", text).strip()


def spot_lines(entry: Entry) -> Mapping[str, Line]:
    """Return the lines that the fields of an event come from."""
    return {key: line for key, name in PROPERTIES.items() if (line := entry.get(name))}
