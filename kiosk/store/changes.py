# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a visitor sees change from one content to the next: "3 companies added, 1 event moved"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.store.messages import Message, say

if TYPE_CHECKING:
    from kiosk.store.schema import Ecosystem, Event

Counted = tuple[Message, Message]
"""How one is said, and how many are."""

PARTS: tuple[tuple[str, Counted, Counted, Counted], ...] = (
    (
        "tenants",
        (say("1 company added"), say("{count} companies added")),
        (say("1 company removed"), say("{count} companies removed")),
        (say("1 company changed"), say("{count} companies changed")),
    ),
    (
        "events",
        (say("1 event added"), say("{count} events added")),
        (say("1 event removed"), say("{count} events removed")),
        (say("1 event changed"), say("{count} events changed")),
    ),
    (
        "hubs",
        (say("1 hub added"), say("{count} hubs added")),
        (say("1 hub removed"), say("{count} hubs removed")),
        (say("1 hub changed"), say("{count} hubs changed")),
    ),
    (
        "programs",
        (say("1 program added"), say("{count} programs added")),
        (say("1 program removed"), say("{count} programs removed")),
        (say("1 program changed"), say("{count} programs changed")),
    ),
    (
        "notices",
        (say("1 notice added"), say("{count} notices added")),
        (say("1 notice removed"), say("{count} notices removed")),
        (say("1 notice changed"), say("{count} notices changed")),
    ),
    (
        "floors",
        (say("1 floor added"), say("{count} floors added")),
        (say("1 floor removed"), say("{count} floors removed")),
        (say("1 floor changed"), say("{count} floors changed")),
    ),
    (
        "labels",
        (say("1 label added"), say("{count} labels added")),
        (say("1 label removed"), say("{count} labels removed")),
        (say("1 label changed"), say("{count} labels changed")),
    ),
)
"""The parts of a content, in the order of what staff change most."""

MOVED = (say("1 event moved"), say("{count} events moved"))
SAME = say("nothing that a visitor sees")
"""The files differ in their layout at most."""


def summary(before: Ecosystem | None, after: Ecosystem) -> tuple[Message, ...]:
    """Return what changed, a message for each sort of change.

    A record is the same one while its id is. An event with another time or place has moved.
    """
    if before is None:
        return (say("the first version"),)
    if before == after:
        return (SAME,)
    found: list[Message] = []
    for part, added, removed, changed in PARTS:
        old = {record.id: record for record in getattr(before, part)}
        new = {record.id: record for record in getattr(after, part)}
        others = [key for key in new if key in old and old[key] != new[key]]
        moved = [key for key in others if part == "events" and _when_and_where(old[key], new[key])]
        for way, number in (
            (added, len(new.keys() - old.keys())),
            (removed, len(old.keys() - new.keys())),
            (MOVED, len(moved)),
            (changed, len(others) - len(moved)),
        ):
            if number:
                found.append(way[0] if number == 1 else way[1]._replace(values=(("count", number),)))
    if before.center != after.center:
        found.append(say("the centre changed"))
    return tuple(found) or (say("the order changed"),)


def _when_and_where(old: Event, new: Event) -> bool:
    """Tell whether an event happens at other times, or elsewhere."""
    return _course(old) != _course(new)


def _course(event: Event) -> tuple[Any, ...]:
    end = event.end or (event.start + event.duration if event.duration else None)
    return event.start, end, event.all_day, event.recurrence, frozenset(event.except_), event.place
