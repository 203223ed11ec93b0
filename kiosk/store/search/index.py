# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The index of a search: entries in three shelves, their words in SQLite's FTS5, their names by sound."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.store.calendar import is_over
from kiosk.store.schema import Ecosystem, Event
from kiosk.store.search.entries import Entries, Entry, Found, name_of
from kiosk.store.search.slips import Vocabulary
from kiosk.store.search.terms import sound_of, words_of

if TYPE_CHECKING:
    from kiosk.store.routes.building import Goal

_TABLE = """\
CREATE VIRTUAL TABLE {shelf} USING fts5(
    name, about, content='', columnsize=0, detail=column, prefix='1 2',
    tokenize='unicode61 remove_diacritics 2'
)"""
_SETTING = "INSERT INTO {shelf} ({shelf}, rank) VALUES ('hashsize', 16777216)"
_ROW = "INSERT INTO {shelf} (rowid, name, about) VALUES (?, ?, ?)"
_LOOK = "SELECT rowid FROM {shelf} WHERE {shelf} MATCH ? LIMIT ?"
_TERMS = "CREATE VIRTUAL TABLE terms_of_{shelf} USING fts5vocab({shelf}, row)"


class Shelf(Struct, gc=False):
    """Entries of which none drowns another's, in a table of their own, by what they are called.

    `sounds` are their names as they sound, written as one word, sorted; `owners` whose each is.
    """

    table: str
    sounds: list[str]
    owners: array[int]

    def named(self, sound: str, most: int) -> Iterator[tuple[int, str]]:
        """Yield the first entries of a name that begins with this sound, and that name."""
        at = bisect_left(self.sounds, sound)
        for place in range(at, min(at + most, len(self.sounds))):
            if not self.sounds[place].startswith(sound):
                return
            yield self.owners[place], self.sounds[place]


class Words:
    """Everything that can be found, looked up by words; the numbers of `entries` begin at 0.

    It may be made on one thread and used on another, by one at a time: SQLite is told so.
    """

    def __init__(self, ecosystem: Ecosystem, now: datetime | None, rooms: Iterable[Goal] = ()) -> None:
        """Read an ecosystem and the rooms on its plans.

        The events that were over at the local time `now` are left out, once and for all.
        """

        def is_coming(event: Event) -> bool:
            # A rule takes a tenth of a millisecond: events that come again are asked when they are found.
            return now is None or event.recurrence is not None or not is_over(event, now)

        self.entries: list[Entry] = []
        self.shelves: list[Shelf] = []
        self._shown: dict[str, str] = {}
        self._base = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        source = Entries(ecosystem, rooms)
        today = now.date() if now else None
        self._fill("few", source.few())
        self._fill("tenants", source.tenants(today))
        self._fill("events", source.events(is_coming))
        terms = [term for shelf in self.shelves for term in self._terms(shelf)]
        self.vocabulary = Vocabulary(self._shown, terms)

    def look(self, query: str, shelf: Shelf, most: int) -> list[int]:
        """Return the first entries of a shelf that an FTS5 query finds."""
        return [row for (row,) in self._base.execute(_LOOK.format(shelf=shelf.table), (query, most))]

    def _terms(self, shelf: Shelf) -> Iterator[str]:
        self._base.execute(_TERMS.format(shelf=shelf.table))
        return (term for (term,) in self._base.execute(f"SELECT term FROM terms_of_{shelf.table}"))

    def _fill(self, table: str, found: Iterable[Found]) -> None:
        """Put entries on a shelf of their own, by what they are called."""
        rows: list[tuple[int, str, str]] = []
        names: list[tuple[str, int]] = []
        entries, shown = self.entries, self._shown
        by_name = sorted(found, key=lambda each: each[0].names)
        for number, (entry, about) in enumerate(by_name, start=len(entries)):
            entries.append(entry)
            words = [word for _, words in entry.names for word in words]
            rows.append((number, " ".join(words), about))
            names += {(sound_of("".join(words)), number) for _, words in entry.names}
            if not shown.keys() >= {word for word in words if not word.isdecimal()}:
                self._show(entry)
        self._base.execute(_TABLE.format(shelf=table))
        self._base.execute(_SETTING.format(shelf=table))
        self._base.execute("BEGIN")
        self._base.executemany(_ROW.format(shelf=table), rows)
        self._base.execute("COMMIT")
        names.sort()
        sounds, owners = [sound for sound, _ in names], array("i", [number for _, number in names])
        self.shelves.append(Shelf(table, sounds, owners))

    def _show(self, entry: Entry) -> None:
        """Note how the words of a name are written; what is an alias only, as it is looked for."""
        for _, wording in name_of(entry).wordings:
            for word in wording.split():
                self._shown.setdefault("".join(words_of(word)), word.strip('.,;:!?¡¿()«»"“”'))
        for _, words in entry.names:
            for word in words:
                self._shown.setdefault(word, word)
