# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The lines of a calendar file (RFC 5545), event by event, each with its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.store.importers.csv_file import decoded
from kiosk.store.importers.table import LARGEST_FILE, Unusable
from kiosk.store.messages import Message, say
from kiosk.store.problems import quoted

MOST_EVENTS = 10_000
"""Of one calendar. The lobby shows as many at most within a second."""

LONGEST_LINE = 100_000
"""Characters, once unfolded."""

OURS = "X-KIOSK-"
"""What the names of properties begin with that only the lobby writes and reads."""

WANTED = frozenset(
    {
        *("UID", "SEQUENCE", "RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE"),
        *("EXRULE", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "ORGANIZER", "STATUS"),
    }
)
"""What is read of an event, besides what is `OURS`."""

_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its place, its name in capitals, its parameters, and its value as it stands."""

    number: int
    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value of a property whose type is TEXT."""
        return unescaped(self.value)


class Refused(Exception):
    """Something in a line of an event that the lobby cannot take: what, and what to do."""

    def __init__(self, line: Line | None, what: Message, remedy: Message) -> None:
        """Say where, what, and what to do; `None` is the event as a whole."""
        super().__init__(what, remedy)
        self.line, self.what, self.remedy = line, what, remedy


@dataclass(slots=True)
class Entry:
    """An event of the file, which begins at the line `number`; `broken` is the first line that is none."""

    number: int
    lines: list[Line] = field(default_factory=list)
    broken: tuple[int, str] | None = None

    def all(self, name: str) -> list[Line]:
        """Return the properties of a name."""
        return [line for line in self.lines if line.name == name]

    def get(self, name: str) -> Line | None:
        """Return the first property of a name."""
        return next((line for line in self.lines if line.name == name), None)


@dataclass(slots=True)
class CalendarFile:
    """A calendar: its own properties by name, its events, and its time zones as they are written."""

    properties: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    zones: dict[str, str] = field(default_factory=dict)


def read_ics(source: bytes) -> CalendarFile:
    """Return the calendar in a file, or raise `Unusable`."""
    if len(source) > LARGEST_FILE:
        what = say("the file has {size} bytes", size=len(source))
        raise Unusable(what, say("{most} are the most", most=LARGEST_FILE))
    if not source.strip(b"\0 \r\n\t"):
        raise Unusable(say("the file is empty"), say("export the calendar again"))
    found = CalendarFile()
    open_parts: list[tuple[str, int]] = []
    zone: list[str] = []
    number = 1
    for number, line in _unfolded(decoded(source)):
        name, _, value = line.partition(":")
        name, value = name.strip().upper(), value.strip()
        if not open_parts and (name, value.upper()) != ("BEGIN", "VCALENDAR"):
            raise Unusable(say("this is no calendar"), say("export it as iCalendar (.ics)"), number)
        parts = [part for part, _ in open_parts]
        if name == "BEGIN":
            open_parts.append((value.upper(), number))
            if len(open_parts) > _DEEPEST:
                raise Unusable(
                    say("parts lie too deep in each other"), say("export the calendar again"), number
                )
            if parts == ["VCALENDAR"] and value.upper() == "VEVENT":
                found.entries.append(Entry(number))
                if len(found.entries) > MOST_EVENTS:
                    what = say("more than {count} events", count=MOST_EVENTS)
                    raise Unusable(what, say("export a shorter time of the calendar"), number)
        elif name == "END":
            if parts[-1] != value.upper():
                part, since = quoted(parts[-1]), open_parts[-1][1]
                end = quoted(value)
                what = say("{end} where {part} is open since line {line}", end=end, part=part, line=since)
                raise Unusable(what, say("export the calendar again"), number)
            open_parts.pop()
        elif parts == ["VCALENDAR"]:
            found.properties.setdefault(name.partition(";")[0], unescaped(value))
        elif parts == ["VCALENDAR", "VEVENT"]:
            _take(line, number, found.entries[-1])
        if parts[1:2] == ["VTIMEZONE"] or (name, value.upper()) == ("BEGIN", "VTIMEZONE"):
            zone.append(line)
            if name == "END" and len(open_parts) == 1:
                named = next(
                    (each.partition(":")[2].strip() for each in zone if each[:4].upper() == "TZID"), ""
                )
                found.zones.setdefault(named, "\r\n".join(zone) + "\r\n")
                zone = []
    if open_parts or not number:
        part, since = open_parts[-1]
        what = say("the file ends while {part} of line {line} is open", part=quoted(part), line=since)
        raise Unusable(what, say("export the calendar again: the end of it is missing"), number)
    return found


def unescaped(value: str) -> str:
    """Return the text that a value stands for."""
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def _take(line: str, number: int, entry: Entry) -> None:
    """Put a line of an event into its entry, if it is read at all."""
    name = re.match(r"[\w-]*", line)
    word = name[0].upper() if name else ""
    if word not in WANTED and not word.startswith(OURS):
        if (not word or line[len(word) :].lstrip()[:1] not in (":", ";")) and entry.broken is None:
            entry.broken = number, line
        return
    from icalendar.parser import Contentline

    try:
        _, parameters, value = Contentline(line).raw_parts()  # type: ignore[no-untyped-call]
    except ValueError:
        entry.broken = entry.broken or (number, line)
        return
    flat = {
        key.upper(): each if isinstance(each, str) else ",".join(each) for key, each in parameters.items()
    }
    entry.lines.append(Line(number, word, flat, value))


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that say something, each with the number of its first part."""
    begun, size = 0, 0
    parts: list[str] = []
    for number, line in enumerate(re.split("\r\n|\n|\r", text), 1):
        if line[:1] in (" ", "\t") and parts:
            parts.append(line[1:])
            size += len(line)
        else:
            if parts and "".join(parts).strip():
                yield begun, "".join(parts)
            begun, parts, size = number, [line], len(line)
        if size > LONGEST_LINE:
            what = say(
                "a line of more than {count} characters: {line}", count=LONGEST_LINE, line=quoted(parts[0])
            )
            raise Unusable(what, say("shorten it in the calendar"), begun)
    if parts and "".join(parts).strip():
        yield begun, "".join(parts)
