# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is on, day by day, from now: the rows behind the agenda, the strip of days and the home screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from kiosk.models.day_model import Day
from kiosk.models.words import DAY, last_day, unit_of
from kiosk.store import calendar
from kiosk.store.calendar import Occurrence
from kiosk.store.schema import Ecosystem, Event

WEEK = 7
"""Days of the strip, and how far ahead every occurrence is listed; what comes later is listed once."""


class AgendaRow(Struct, frozen=True):
    """An occurrence on one of its days. `first` marks the row that stands for the whole occurrence.

    `id` and the occurrence's `key` are asked for all the time, so they are kept.
    """

    id: str
    key: str
    occurrence: Occurrence
    day: date
    today: date
    first: bool
    later: bool = False
    running: bool = False
    left: timedelta = timedelta(0)

    @classmethod
    def of(cls, occurrence: Occurrence, day: date, today: date, *, later: bool = False) -> AgendaRow:
        """Return the row of an occurrence on `day`, seen from `today`, at rest."""
        key = occurrence.key
        first = day == max(occurrence.start.date(), today)
        return cls(f"{key}/{day}", key, occurrence, day, today, first, later)

    @property
    def event(self) -> Event:
        """The event that occurs."""
        return self.occurrence.event


class Agenda:
    """Expands the events of an ecosystem once a day and says each minute which of them run."""

    def __init__(self) -> None:
        """Start without events."""
        self._events: tuple[Event, ...] = ()
        self._zone = "UTC"
        self._today: date | None = None
        self.resting: list[AgendaRow] = []
        self.rows: list[AgendaRow] = []

    def learn(self, ecosystem: Ecosystem) -> None:
        """Take the events of `ecosystem`; the next `tick` lists them."""
        self._events = ecosystem.events
        self._zone = ecosystem.center.time_zone
        self._today = None

    def tick(self, now: datetime) -> bool:
        """List what has not ended at `now`, an aware moment, and say whether that are other occurrences.

        `rows` say how long each still runs; `resting` are the same rows before they began.
        """
        local = calendar.local_now(now, self._zone)
        before = len(self.resting)
        new_day = local.date() != self._today
        if new_day:
            self._today = local.date()
            self.resting = list(self._expand(local.date()))
        self.resting = [row for row in self.resting if row.occurrence.end > local]
        self.rows = [self._at(row, local, now) for row in self.resting]
        return new_day or len(self.resting) != before

    def now_and_next(self, count: int) -> list[AgendaRow]:
        """Return up to `count` rows, what runs first, each event once and none that is cancelled."""
        running = sorted((row for row in self.rows if row.running), key=lambda row: row.occurrence.start)
        coming = (row for row in self.rows if row.first and not row.running)
        found: dict[str, AgendaRow] = {}
        for row in chain(running, coming):
            if len(found) == count:
                break
            if row.event.status != "cancelled":
                found.setdefault(row.event.id, row)
        return list(found.values())

    def week(self) -> list[Day]:
        """Return the seven days from today."""
        today = self._today or date.min
        counts = Counter(row.day for row in self.rows if row.event.status != "cancelled")
        days = [today + timedelta(days=i) for i in range(WEEK)]
        return [Day(day, counts[day], day == today) for day in days]

    def events_this_week(self) -> int:
        """Return how many different events are on in the seven days, cancelled ones aside."""
        rows = (row for row in self.rows if not row.later and row.event.status != "cancelled")
        return len({row.event.id for row in rows})

    def _expand(self, today: date) -> Iterable[AgendaRow]:
        midnight = datetime.combine(today, time())
        horizon = midnight + timedelta(days=WEEK)
        found = [each for event in self._events for each in calendar.coming(event, midnight, horizon)]
        rows = [row for each in found if each.start < horizon for row in _days(each, today)]
        rows.sort(key=_place_of)
        yield from rows
        for occurrence in sorted((o for o in found if o.start >= horizon), key=lambda o: o.start):
            yield AgendaRow.of(occurrence, occurrence.start.date(), today, later=True)

    def _at(self, row: AgendaRow, local: datetime, now: datetime) -> AgendaRow:
        """Return the row as it is at a moment: the same object while it has not begun.

        Of an occurrence of several days only the row of today runs.
        """
        if row.occurrence.start > local or not row.first or row.event.status == "cancelled":
            return row
        left = calendar.left(row.occurrence, now, self._zone)
        # as a visitor is told it, so that the row changes when the words do
        return replace(row, running=True, left=left - left % unit_of(left))


def _place_of(row: AgendaRow) -> tuple[date, bool, datetime, datetime, str]:
    """Return what sorts a day: all day first, as its frame; then by the hour."""
    occurrence = row.occurrence
    return row.day, not occurrence.event.all_day, occurrence.start, occurrence.end, occurrence.event.id


def _days(occurrence: Occurrence, today: date) -> Iterable[AgendaRow]:
    """Yield a row for each day of the strip on which an occurrence is on."""
    day = max(occurrence.start.date(), today)
    last = max(day, last_day(occurrence.start, occurrence.end))
    while day <= min(last, today + timedelta(days=WEEK - 1)):
        yield AgendaRow.of(occurrence, day, today)
        day += DAY
