# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is on, day by day, from now: the rows behind the agenda, the strip of days and the home screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import chain

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.models.day_model import Day
from kiosk.models.errand import Errand, ordered, pieces
from kiosk.models.words import DAY, last_day, unit_of
from kiosk.store import calendar
from kiosk.store.calendar import Occurrence
from kiosk.store.schema import Ecosystem, Event

WEEK = 7
"""Days of the strip, and how far ahead every occurrence is listed; what comes later is listed once."""

FEW_EVENTS = 20
"""Events that are expanded between two yields: a rule takes a tenth of a millisecond."""


class AgendaRow(Struct, frozen=True, gc=False):
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


class Agenda(Struct, frozen=True, kw_only=True):
    """What has not ended at a moment: `rows` say how long each still runs, `resting` are they at rest.

    `changed` says that these are other occurrences than those of the agenda before.
    """

    events: tuple[Event, ...] = ()
    today: date = date.min
    resting: list[AgendaRow] = field(default_factory=list)
    rows: list[AgendaRow] = field(default_factory=list)
    week: list[Day] = field(default_factory=list)
    events_this_week: int = 0
    changed: bool = False

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


def undated(ecosystem: Ecosystem) -> Agenda:
    """Return the agenda for a time that nobody knows: every event once, at its first time, none over."""
    firsts = sorted(map(calendar.first, ecosystem.events), key=lambda each: each.start)
    rows = [AgendaRow.of(each, each.start.date(), date.min, later=True) for each in firsts]
    return Agenda(events=ecosystem.events, resting=rows, rows=rows, changed=True)


def agenda_at(ecosystem: Ecosystem, now: datetime, before: Agenda) -> Errand[Agenda]:
    """Return the agenda at `now`, an aware moment; events are expanded once a day, or when they change."""
    zone = ecosystem.center.time_zone
    local = calendar.local_now(now, zone)
    today = local.date()
    same = before.events is ecosystem.events and before.today == today
    listed = before.resting if same else (yield from _expanded(ecosystem.events, today))
    resting: list[AgendaRow] = []
    rows: list[AgendaRow] = []
    counts: Counter[date] = Counter()
    this_week: set[str] = set()
    for piece in pieces(listed):
        left = [row for row in piece if row.occurrence.end > local]
        resting += left
        rows += [_at(row, local, now, zone) for row in left]
        on = [row for row in left if row.event.status != "cancelled"]
        counts.update(row.day for row in on)
        this_week.update(row.event.id for row in on if not row.later)
        yield
    days = [today + timedelta(days=i) for i in range(WEEK)]
    return Agenda(
        events=ecosystem.events,
        today=today,
        resting=resting,
        rows=rows,
        week=[Day(day, counts[day], day == today) for day in days],
        events_this_week=len(this_week),
        changed=not same or len(resting) != len(before.resting),
    )


def _expanded(events: tuple[Event, ...], today: date) -> Errand[list[AgendaRow]]:
    """List the days of what has not ended at midnight: those of the week, then what comes later."""
    midnight = datetime.combine(today, time())
    horizon = midnight + timedelta(days=WEEK)
    rows: list[AgendaRow] = []
    later: list[AgendaRow] = []
    for i, event in enumerate(events):
        for occurrence in calendar.coming(event, midnight, horizon):
            if occurrence.start < horizon:
                rows += _days(occurrence, today)
            else:
                later.append(AgendaRow.of(occurrence, occurrence.start.date(), today, later=True))
        if i % FEW_EVENTS == 0:
            yield
    rows = yield from ordered(rows, _place_of)
    later = yield from ordered(later, lambda row: row.occurrence.start)
    return rows + later


def _at(row: AgendaRow, local: datetime, now: datetime, zone: str) -> AgendaRow:
    """Return the row as it is at a moment: the same object while it has not begun.

    Of an occurrence of several days only the row of today runs.
    """
    if row.occurrence.start > local or not row.first or row.event.status == "cancelled":
        return row
    left = calendar.left(row.occurrence, now, zone)
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
