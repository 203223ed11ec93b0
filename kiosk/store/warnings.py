# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What keeps nothing from the screen and still wants care: told when staff ask, never at the start."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from msgspec import Struct
from msgspec.structs import fields, replace

from kiosk.store import problems
from kiosk.store.calendar import is_over, local_now
from kiosk.store.draft import Draft
from kiosk.store.fields import FileName, Matches, Picture, Text
from kiosk.store.media import Fault, fault_of
from kiosk.store.messages import Message, say
from kiosk.store.problems import Problem, quoted
from kiosk.store.records import bare, is_record
from kiosk.store.room import ROOM
from kiosk.store.schema import Center, Ecosystem
from kiosk.store.source import decoded, tree

MOST_SAMPLES = 500
"""How many are listed; before a centre has its own data, all that it has is a sample."""

_FOLDERS: dict[object, str] = {get_args(Picture)[1]: "media", get_args(FileName)[1]: "plans"}
"""The folders in which the files lie that are named by fields with these marks."""


def warnings_of(
    source: bytes, ecosystem: Ecosystem, folder: Path, now: datetime, file: str = "ecosystem.json"
) -> tuple[Problem, ...]:
    """Return what wants care in a data file of which `ecosystem` was read, in the order of the file.

    `folder` has its pictures and plans, `now` is an aware moment, `file` the name that the problems carry.
    What the reader left out is not looked at: it has its error.
    """
    text = decoded(source)
    data = tree(text)
    look = _Look(ecosystem, folder)
    look.record(data["center"], Center, ("center",))
    for part, raw, record, path in _kept(data, ecosystem):
        look.record(raw, type(record), path)
        if part == "events":
            look.event(record, path, now)
        elif part == "notices":
            look.notice(record, path, now)
        elif part == "tenants":
            look.tenant(record, path)
    return look.found(text, file)


def is_sample(problem: Problem) -> bool:
    """Tell whether a warning says no more than that something is a sample."""
    return problem.what.template in (_sample("").template, _more_samples(0).template)


def _sample(name: str) -> Message:
    return say("{word} is a sample, not known to be true", word=quoted(name))


def _more_samples(count: int) -> Message:
    return say("{count} more samples are not listed", count=count)


def _kept(data: dict[str, Any], ecosystem: Ecosystem) -> Iterator[tuple[str, Any, Any, problems.Path]]:
    """Yield each record of the ecosystem with its part, its JSON object and its path in the file."""
    for part in fields(Ecosystem):
        records = getattr(ecosystem, part.name)
        if not isinstance(records, tuple) or not records:
            continue
        by_id = {record.id: record for record in records}
        for index, raw in enumerate(data[part.name]):
            name = raw.get("id") if isinstance(raw, dict) else None
            if isinstance(name, str) and name in by_id:
                yield part.name, raw, by_id.pop(name), (part.name, index)


class _Field(Struct, frozen=True):
    """Type of a field, mark if it names a file, and room in characters (0 is any)."""

    hint: Any
    mark: Matches | None
    room: int


@cache
def _fields(record: type) -> dict[str, _Field]:
    """Return what there is to look at in a record, by JSON keys."""
    hints = get_type_hints(record, include_extras=True)
    found = {}
    for field in fields(record):
        hint, marks = bare(hints[field.name])
        mark = next((each for each in marks if isinstance(each, Matches) and each in _FOLDERS), None)
        found[field.name.rstrip("_")] = _Field(hint, mark, ROOM.get(record, {}).get(field.name, 0))
    return found


class _Look:
    """One look through a file: what it finds goes into a draft, the samples last."""

    def __init__(self, ecosystem: Ecosystem, folder: Path) -> None:
        self._languages = ecosystem.center.languages
        self._zone = ecosystem.center.time_zone
        self._folder = folder
        self._draft = Draft(self._languages)
        self._samples: list[tuple[problems.Path, str]] = []
        self._names: dict[tuple[str, str], problems.Path] = {}
        self._files: dict[Path, Fault | None] = {}

    def found(self, text: str, file: str) -> tuple[Problem, ...]:
        """Return what was found; of samples there may be so many that they would crowd out the others."""
        remedy = say('put in what is true, and remove "sample"')
        for path, name in self._samples[:MOST_SAMPLES]:
            self._draft.fault(_sample(name), remedy, *path)
        more = self._samples[MOST_SAMPLES:]
        if more:
            self._draft.fault(_more_samples(len(more)), remedy, *more[0][0])
        return self._draft.problems(text, file, is_error=False)

    def record(self, raw: dict[str, Any], kind: type, path: problems.Path) -> None:
        """Look at all that stands in one object."""
        known = _fields(kind)
        for key, value in raw.items():
            if key in known:
                self._value(value, known[key], (*path, key))
        if raw.get("sample") is True and "sample" in known:
            self._samples.append(((*path, "sample"), self._name(raw)))

    def event(self, event: Any, path: problems.Path, now: datetime) -> None:
        """Look whether an event is still to come."""
        if is_over(event, local_now(now, self._zone)):
            what = (
                say("the event is over") if event.recurrence is None else say("the event does not come again")
            )
            self._draft.fault(what, say("remove it, or give it new dates"), *path)

    def notice(self, notice: Any, path: problems.Path, now: datetime) -> None:
        """Look whether a notice still stands."""
        if notice.until is not None and notice.until <= local_now(now, self._zone):
            self._draft.fault(
                say("the notice is over"), say("remove it, or give it new dates"), *path, "until"
            )

    def tenant(self, tenant: Any, path: problems.Path) -> None:
        """Look whether a company on the same floor has the same name."""
        name = tenant.name.in_language(self._languages[0])
        first = self._names.setdefault((tenant.floor, _folded(name)), path)
        if first != path:
            other = problems.written(first)
            what = say(
                "the name {word} is that of {other} too, on the same floor", word=quoted(name), other=other
            )
            self._draft.fault(what, say("remove one of them, or tell them apart"), *path, "name")

    def _value(self, raw: Any, field: _Field, path: problems.Path) -> None:
        if isinstance(raw, list) and get_origin(field.hint) is tuple:
            each_of = replace(field, hint=bare(get_args(field.hint)[0])[0])
            for index, each in enumerate(raw):
                self._value(each, each_of, (*path, index))
        elif isinstance(raw, dict) and is_record(field.hint):
            self.record(raw, field.hint, path)
        elif isinstance(raw, dict) and field.hint is Text:
            self._wordings(raw, field, path)
        elif isinstance(raw, str):
            self._text(raw, field, path)

    def _wordings(self, raw: dict[str, Any], field: _Field, path: problems.Path) -> None:
        for language, wording in raw.items():
            if isinstance(wording, str):
                self._text(wording, field, (*path, language))
        for language in self._languages[1:]:  # without the first it is an error
            if language not in raw:
                what = say("the text is missing in {code}", code=language)
                self._draft.fault(what, say('add "{code}": "…"', code=language), *path)

    def _text(self, raw: str, field: _Field, path: problems.Path) -> None:
        if field.room and len(raw) > field.room:
            what = say("a text of {count} characters", count=len(raw))
            self._draft.fault(what, say("make it shorter: {room} fit in its place", room=field.room), *path)
        if field.mark and raw.isprintable() and re.fullmatch(field.mark.pattern, raw):
            folder = _FOLDERS[field.mark]
            file = self._folder / folder / raw
            if file not in self._files:  # each is looked at once
                self._files[file] = fault_of(file, is_picture=folder == "media")
            fault = self._files[file]
            if fault is not None:
                self._draft.fault(*fault, *path)

    def _name(self, raw: dict[str, Any]) -> str:
        """Return what people call the record."""
        name = next((raw[key] for key in ("name", "title", "value") if key in raw), None)
        if isinstance(name, dict):
            name = name.get(self._languages[0]) or next(iter(name.values()), None)
        return name if isinstance(name, str) else str(raw.get("id", ""))


def _folded(name: str) -> str:
    """Return the letters of a name as people tell names apart: without accents, capitals and points."""
    from unicodedata import normalize

    return "".join(letter for letter in normalize("NFKD", name.casefold()) if letter.isalnum()) or name
