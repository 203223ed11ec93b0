# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""When events happen: their occurrences in the local time of the centre, whatever the machine's zone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct

from kiosk.store.recurrence import starts
from kiosk.store.schema import Event, Notice, Tenant

HORIZON = timedelta(days=731)
"""How far ahead `next_after` looks."""

DAY = timedelta(days=1)

REMEMBERED = timedelta(days=90)
"""For how long a company that left is still found, with the word of where it went."""

_COMPACT = str.maketrans("", "", "-:")


class Occurrence(Struct, frozen=True, gc=False):
    """An event at one of its times, from `start` until before `end` (naive, local to the centre)."""

    event: Event
    start: datetime
    end: datetime

    @property
    def key(self) -> str:
        """The name of this occurrence, the same for as long as its event starts then."""
        # strftime takes ten times as long, and an agenda has thousands of keys
        return f"{self.event.id}@{self.start.isoformat(timespec='minutes').translate(_COMPACT)}"


def occurrences(event: Event, since: datetime, until: datetime) -> list[Occurrence]:
    """Return what of `event` lies, if only in part, from `since` until before `until`, by start."""
    span = _span(event)
    found = []
    for start in _starts(event, since - span):
        if start >= until:
            break
        end = start + span
        if end > since:
            found.append(Occurrence(event, start, end))
    return found


def agenda(events: Iterable[Event], since: datetime, until: datetime) -> tuple[Occurrence, ...]:
    """Return the occurrences of all `events` as `occurrences` does, by start, end and id."""
    found = [each for event in events for each in occurrences(event, since, until)]
    found.sort(key=lambda each: (each.start, each.end, each.event.id))
    return tuple(found)


def coming(event: Event, since: datetime, until: datetime) -> list[Occurrence]:
    """Return the `occurrences` of `event`, or if there are none the first `next_after` until, in one look."""
    span = _span(event)
    found: list[Occurrence] = []
    for start in _starts(event, since - span):
        if start >= until and (found or start - until > HORIZON):
            break
        if start + span > since:
            found.append(Occurrence(event, start, start + span))
        if start >= until:
            break
    return found


def next_after(event: Event, moment: datetime) -> Occurrence | None:
    """Return the first occurrence that starts at or after `moment`, if there is one within two years."""
    for start in _starts(event, moment):
        return Occurrence(event, start, start + _span(event)) if start - moment <= HORIZON else None
    return None


def is_over(event: Event, moment: datetime) -> bool:
    """Tell whether `event` has ended at `moment` and does not come again, ever."""
    span = _span(event)
    return all(start + span <= moment for start in _starts(event, moment - span))


def first(event: Event) -> Occurrence:
    """Return the first occurrence of `event`, whenever it is, or was."""
    return Occurrence(event, event.start, event.start + _span(event))


def is_gone(tenant: Tenant, today: date | None) -> bool:
    """Tell whether a company has left: its last day is over, or it moved and nobody said when.

    Without a day, because the clock is wrong, one that has a last day is still there.
    """
    if tenant.until is not None:
        return today is not None and today > tenant.until
    return tenant.moved_to is not None


def is_forgotten(tenant: Tenant, today: date | None) -> bool:
    """Tell whether it is so long ago that a company left that nobody asks for it any more."""
    return today is not None and tenant.until is not None and today > tenant.until + REMEMBERED


def stands(notice: Notice, local: datetime | None) -> bool:
    """Tell whether a notice stands at a local time; without one, because the clock is wrong, each does."""
    if local is None:
        return True
    return (notice.from_ is None or notice.from_ <= local) and (notice.until is None or local < notice.until)


def local_now(moment: datetime, zone: str) -> datetime:
    """Return the naive local time in `zone` at the aware `moment`."""
    from zoneinfo import ZoneInfo

    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def left(occurrence: Occurrence, moment: datetime, zone: str) -> timedelta:
    """Return how long it is from the aware `moment` until the end, in hours that really pass."""
    from zoneinfo import ZoneInfo

    return occurrence.end.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) - moment.astimezone(UTC)


def _span(event: Event) -> timedelta:
    if event.end is not None:
        return event.end - event.start
    return event.duration or DAY


def _starts(event: Event, low: datetime) -> Iterator[datetime]:
    """Yield the starts of `event` at or after `low`."""
    if event.recurrence is None:
        if event.start >= low and event.start not in event.except_:
            yield event.start
        return
    for start in starts(event.recurrence, event.start, low):
        if start not in event.except_:
            yield start
