# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Finds hubs, companies, events and all else with a name, as somebody types and however they spell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.store.calendar import Occurrence, coming, first, is_forgotten
from kiosk.store.schema import Ecosystem, Event, Tenant
from kiosk.store.search.entries import KINDS, is_sector
from kiosk.store.search.index import Words
from kiosk.store.search.query import Matches, Search
from kiosk.store.search.results import Clerk, Group, Result, Results
from kiosk.store.search.terms import query_words

if TYPE_CHECKING:
    from kiosk.store.routes.building import Goal

LIMIT = 5
"""Results of a kind, unless more are asked for."""

NEAREST = 5
"""Names that are suggested when nothing is found."""


class Index:
    """Everything of an ecosystem that can be found.

    It takes a second to make for 20,000 records, so make it on another thread than the one that draws; then
    search on any, but on one at a time. Times are local to the centre, without offset.
    """

    def __init__(self, ecosystem: Ecosystem, now: datetime | None = None, rooms: Iterable[Goal] = ()) -> None:
        """Read an ecosystem and the `rooms` on its plans, without what was over at `now`.

        All events are there when that is `None`.
        """
        self._words = Words(ecosystem, now, rooms)
        self._clerk = Clerk(ecosystem)
        self._next: dict[str, tuple[datetime, Occurrence | None]] = {}
        self._sectors = [number for number, each in enumerate(self._words.entries) if is_sector(each)]

    def search(
        self, query: str, language: str = "", limit: int = LIMIT, now: datetime | None = None
    ) -> Results:
        """Return what `query` finds, at most `limit` of a kind, without events that are over at `now`.

        Any text will do. Names in `language` come before equal ones in others.
        """
        asked = tuple(query_words(query))
        if not asked:
            return Results()
        limit = max(1, limit)
        search = Search(self._words, asked, language, limit)
        groups = self._groups(search.matches(), limit, now)
        if not groups:
            return Results((), "", self._suggested(search, now))
        return Results(groups, search.understood())

    def _groups(self, matches: Matches, limit: int, now: datetime | None) -> tuple[Group, ...]:
        """Return the best of each kind, the kind of the best of all first."""
        kinds: dict[str, list[int]] = {}
        entries = self._words.entries
        # Entries are numbered by the alphabet, so equals come by it.
        for number in sorted(matches, key=lambda number: (matches[number].cost, number)):
            kinds.setdefault(entries[number].kind, []).append(number)
        found = []
        for kind, numbers in kinds.items():
            results: list[Result] = []
            has_more = False
            for result in self._results(numbers, now):
                if len(results) == limit:
                    has_more = True
                    break
                results.append(result)
            if results:
                best = round(matches[numbers[0]].cost, 2), KINDS.index(kind)
                found.append((best, Group(kind, tuple(results), has_more)))
        return tuple(group for _, group in sorted(found, key=lambda each: each[0]))

    def _results(self, numbers: Iterable[int], now: datetime | None) -> Iterator[Result]:
        today = now.date() if now else None
        for number in numbers:
            entry = self._words.entries[number]
            occurrence = None
            if isinstance(entry.subject, Event):
                occurrence = self._occurrence(entry.subject, now)
                if occurrence is None:
                    continue
            elif isinstance(entry.subject, Tenant) and is_forgotten(entry.subject, today):
                continue
            yield self._clerk.result(entry, occurrence, today)

    def _occurrence(self, event: Event, now: datetime | None) -> Occurrence | None:
        """Return the occurrence that is on or comes next, the first of all without a time."""
        if now is None:
            return first(event)
        asked, occurrence = self._next.get(event.id, (datetime.max, None))
        if asked > now or (occurrence is not None and occurrence.end <= now):
            occurrence = next(iter(coming(event, now, now)), None)
            self._next[event.id] = now, occurrence
        return occurrence

    def _suggested(self, search: Search, now: datetime | None) -> tuple[Result, ...]:
        """Return the nearest names, then the sectors."""
        nearest = search.nearest()
        sectors = [number for number in self._sectors if number not in nearest[:NEAREST]]
        return (*islice(self._results(nearest, now), NEAREST), *self._results(sectors, now))
