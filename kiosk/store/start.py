# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Finds what the lobby starts with: the data file, else the last good version, else what is shipped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kiosk.store import durable
from kiosk.store.failures import Failure
from kiosk.store.library import STARTING, Library
from kiosk.store.messages import Message, say
from kiosk.store.reader import Reading, read
from kiosk.store.source import LARGEST_FILE
from kiosk.store.versions import FAILED, STARTS, Index, Version, digest, local_time

DATA, VERSION, SHIPPED, NOTHING = "data", "version", "shipped", "nothing"

MOST_NOTED = 64 * 1024
"""Bytes of the file of starts that did not succeed, a line each."""


class Choice(NamedTuple):
    """What to show, and from where: one of the four words above. With `NOTHING` there is no ecosystem.

    `data` is what the data file was read as, with its problems; nothing if it was not read. `notes` say why
    something else is shown in its place.
    """

    source: str
    sha256: str
    reading: Reading
    data: Reading | None
    notes: tuple[Message, ...] = ()


def choose(library: Library, file: Path, shipped: Path | None = None, name: str | None = None) -> Choice:
    """Return what to start with, whatever is on the disk.

    A version that was begun with twice and did not come to the screen is marked, and not started with again.
    Once there is no other left, it is not the content that is at fault, and the marks are withdrawn.
    """
    search = _Search(library, file, shipped, name or str(file))
    choice = search.choice()
    if search.is_exhausted:
        library.change(Index.forgiven)
        if library.state:
            durable.remove(library.state / STARTING)
        return choice
    for sha256, content in search.failed_now.items():
        version = Version(sha256, datetime.now(UTC), FAILED)
        library.change(partial(Index.marked, version=version), content)
    return choice


def look(library: Library, file: Path, shipped: Path | None = None, name: str | None = None) -> Choice:
    """Return what a lobby that starts now would choose, and change nothing."""
    return _Search(library, file, shipped, name or str(file)).choice()


class _Search:
    """One way through all that could be shown, the best first."""

    def __init__(self, library: Library, file: Path, shipped: Path | None, name: str) -> None:
        self.failed_now: dict[str, bytes] = {}
        self.is_exhausted = False
        self._library = library
        self._file = file
        self._shipped = shipped
        self._name = name
        self._begun = _begun(library)
        self._index = library.index()
        self._data: Reading | None = None
        self._why: Message | None = None

    def choice(self) -> Choice:
        failed: list[tuple[str, bytes, Version | None]] = []
        in_part: Choice | None = None
        for candidate in self._candidates():
            source, content, _ = candidate
            sha256 = digest(content)
            version = self._index.get(sha256)
            if (version and version.is_failed) or self._begun[sha256] >= STARTS:
                # Not even read: the reading may be what the program did not come back from.
                failed.append(candidate)
                if not (version and version.is_failed):
                    self.failed_now[sha256] = content
                if source == DATA:
                    self._why = say("{file}: the program did not start with it, twice", file=self._name)
                continue
            choice = self._chosen(*candidate)
            if choice.reading.ecosystem is None:
                continue
            if not choice.reading.is_good:
                # Without its bad records it is better than nothing, and worse than what was whole.
                in_part = in_part or choice
                if source == DATA:
                    self._why = say("{file}: it has errors: kiosk check says which", file=self._name)
            elif source == SHIPPED and in_part:
                return in_part
            else:
                return choice
        if in_part:
            return in_part
        if failed:
            self.is_exhausted = True
            self._why = say("no version starts, so the fault is not in them: the first is tried again")
            return self._chosen(*failed[0])
        notes = (self._why,) if self._why else ()
        return Choice(NOTHING, "", self._data or Reading(None, ()), self._data, notes)

    def _candidates(self) -> Iterator[tuple[str, bytes, Version | None]]:
        """Give what could be shown; `_why` says on the way what was wrong with the data file."""
        try:
            yield DATA, durable.read(self._file, LARGEST_FILE + 1), None
        except Failure as failure:
            self._why = failure.message
        for version in self._index.in_order_of_trust():
            content = self._library.content(version.sha256)
            if content is not None:
                yield VERSION, content, version
        if self._shipped is not None:
            try:
                yield SHIPPED, durable.read(self._shipped, LARGEST_FILE + 1), None
            except Failure:
                return

    def _chosen(self, source: str, content: bytes, version: Version | None) -> Choice:
        reading = read(content, self._name)
        if source == DATA:
            self._data = reading
            if reading.ecosystem is None:
                self._why = say("{file}: it cannot be read: kiosk check says why", file=self._name)
        notes = [self._why] if self._why else []
        if version and reading.ecosystem:
            when = local_time(version.when, reading.ecosystem.center.time_zone)
            notes.append(say("the version of {when} is shown in its place", when=when))
        elif source == SHIPPED:
            notes.append(say("what the program brings is shown in its place"))
        return Choice(source, digest(content), reading, self._data, tuple(notes))


def _begun(library: Library) -> Counter[str]:
    """Return how often each version was begun with since a start last succeeded."""
    if library.state is None:
        return Counter()
    try:
        noted = durable.read(library.state / STARTING, MOST_NOTED)
    except Failure:
        return Counter()
    return Counter(noted.decode("ascii", "replace").split("\n"))
