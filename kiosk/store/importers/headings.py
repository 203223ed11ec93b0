# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Finds the row of headings in a sheet, and what stands under each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kiosk.store.importers.cells import Fault, bared
from kiosk.store.importers.columns import COLUMNS, Heading, heading, near_heading
from kiosk.store.importers.proposals import Proposals, Spot
from kiosk.store.importers.table import Row, Unusable
from kiosk.store.messages import Message, say
from kiosk.store.problems import listed, quoted

_TOP = 10
"""Rows in which the headings may be, under a title or a logo."""


@dataclass(frozen=True, slots=True)
class Head:
    """The row of headings: its number, what it says, and the columns that are known."""

    row: int
    words: Sequence[str]
    known: dict[int, Heading]

    def cells(self, row: Row) -> dict[Heading, str]:
        """Return the cells of a row under the headings that are known."""
        cells = row.cells
        return {each: bared(cells[place]) if place < len(cells) else "" for place, each in self.known.items()}

    def spots(self, row: Row) -> dict[str, Spot]:
        """Return the places of the fields in a row."""
        found = {"": Spot(row.number)}
        for place, each in self.known.items():
            spot = self._spot(row, place)
            found.setdefault(each.column.key, spot)
            found[f"{each.column.key}.{each.language}"] = spot
        return found

    def broken(self, row: Row) -> Iterator[tuple[Spot, Fault]]:
        """Yield the cells of a row that cannot be taken as they are."""
        for place, fault in sorted(row.broken.items()):
            if place in self.known:
                yield self._spot(row, place), fault
        for place, cell in enumerate(row.cells[len(self.words) :], len(self.words)):
            if cell:
                what = say("{word} stands under no heading", word=quoted(cell))
                yield (
                    Spot(row.number, place + 1),
                    (what, say('put a text with a comma or semicolon in it in "…"')),
                )
                return

    def _spot(self, row: Row, place: int) -> Spot:
        return Spot(row.number, place + 1, _printable(self.words[place]))


@lru_cache
def _printable(word: str) -> str:
    return quoted(word)[1:-1]


def find_headings(rows: Sequence[Row], found: Proposals, languages: Sequence[str]) -> Head:
    """Return the row of headings, or raise `Unusable`; columns that are not known are noted in `found`."""
    heads = [
        Head(
            row.number,
            row.cells,
            {n: each for n, cell in enumerate(row.cells) if (each := heading(cell, languages))},
        )
        for row in rows[:_TOP]
    ]
    head = max(heads, key=lambda each: len(each.known), default=None)
    if head is None or not {"name", "id"} & {each.column.key for each in head.known.values()}:
        raise Unusable(
            say("no headings of a list of companies"),
            say("write nombre, piso and resumen above the columns; kiosk export --template makes a sheet"),
        )
    first: dict[Heading, int] = {}
    for place, each in head.known.items():
        if each in first:
            what = say("the heading {word} stands twice", word=quoted(head.words[place]))
            remedy = say("column {column} is the same: remove one of the two", column=first[each] + 1)
            raise Unusable(what, remedy, head.row, place + 1)
        first[each] = place
    for place, word in enumerate(head.words):
        if place in head.known or not any(place < len(row.cells) and row.cells[place] for row in rows):
            continue
        near = near_heading(word) if word else None
        remedy = say("did you mean {word}?", word=quoted(near)) if near else _columns()
        found.note(
            Spot(head.row, place + 1),
            say("the column {word} is not known and is left out", word=quoted(word)),
            remedy,
        )
    return head


def _columns() -> Message:
    return say("columns are {words}", words=listed([column.spanish for column in COLUMNS], 30))
