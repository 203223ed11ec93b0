# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How a list of rows becomes another by the smallest steps, worked out before anything is changed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence
from itertools import compress
from typing import Any

from msgspec import Struct

from kiosk.models.errand import Errand, pieces

MOST_MOVES = 100
"""More rows than these are not moved one by one, but taken out and put in again in runs."""


class Removal(Struct, frozen=True):
    """The rows from `first` to `last` go."""

    first: int
    last: int


class Insertion(Struct, frozen=True):
    """`rows` come to stand before the one at `here`."""

    here: int
    rows: list[Any]


class Move(Struct, frozen=True):
    """The row at `source` comes to stand before the one at `here`."""

    source: int
    here: int


Step = Removal | Insertion | Move


class Change(Struct, frozen=True):
    """What makes `base` to `rows`: steps in their order, then the runs of rows that say something else."""

    base: list[Any]
    rows: list[Any]
    steps: list[Step]
    reworded: list[tuple[int, int]]


def change_between(base: list[Any], wanted: Sequence[Any]) -> Errand[Change]:
    """Find the change from `base` to `wanted`, whose rows are told apart by their `id`."""
    by_id: dict[Any, Any] = {}
    for piece in pieces(wanted):
        by_id.update((row.id, row) for row in piece)
        yield
    before: dict[Any, Any] = {}
    for piece in pieces(base):
        before.update((row.id, row) for row in piece)
        yield
    steps: list[Step] = []
    ids = list(before)
    if list(by_id) != ids:
        kept = yield from _remove(ids, by_id, steps)
        yield from _arrange(kept, by_id, steps)
    changed: list[bool] = []
    for piece in pieces(rows := list(by_id.values())):
        changed += [(old := before.get(row.id, row)) is not row and old != row for row in piece]
        yield
    return Change(base, rows, steps, runs(list(compress(range(len(rows)), changed))))


def runs(places: list[int]) -> list[tuple[int, int]]:
    """Return the runs of neighbours in rising `places` as (first, last)."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def _remove(ids: list[Any], kept: Container[Any], steps: list[Step]) -> Errand[list[Any]]:
    """Take out what is not `kept`, from the end on, and return what is left."""
    unwanted: list[int] = []
    left: list[Any] = []
    for piece in pieces(range(len(ids))):
        for place in piece:
            if ids[place] in kept:
                left.append(ids[place])
            else:
                unwanted.append(place)
        yield
    steps += [Removal(first, last) for first, last in reversed(runs(unwanted))]
    return left


def _arrange(ids: list[Any], wanted: dict[Any, Any], steps: list[Step]) -> Errand[None]:
    """Move and insert until `ids`, all of which are wanted, are those of `wanted` in its order.

    Those before `here` are in their order already, but for those that are still to be moved away.
    """
    places: dict[Any, int] = {}
    for some in pieces(range(len(ids))):
        places.update((ids[place], place) for place in some)
        yield
    kept: list[Any] = []
    order: list[int] = []
    for piece in pieces(list(wanted)):
        kept += filter(places.__contains__, piece)
        order += map(places.__getitem__, kept[len(order) :])
        yield
    staying: set[Any] = set()
    for some in pieces((yield from _longest_rise(order))):
        staying.update(map(kept.__getitem__, some))
        yield
    if len(kept) - len(staying) > MOST_MOVES:
        ids = yield from _remove(ids, staying, steps)
    present = set(ids)
    yield
    here = 0
    new: list[Any] = []
    for piece in pieces(list(wanted)):
        for name in piece:
            if name not in present:
                new.append(wanted[name])
                continue
            here = _insert(here, new, ids, steps)
            new = []
            stays = name in staying
            here = ids.index(name, here) + 1 if stays else _move(ids.index(name), here, ids, steps)
        yield
    _insert(here, new, ids, steps)


def _insert(here: int, rows: list[Any], ids: list[Any], steps: list[Step]) -> int:
    """Insert a run of rows and return the place after it."""
    if rows:
        steps.append(Insertion(here, rows))
        ids[here:here] = [row.id for row in rows]
    return here + len(rows)


def _move(source: int, here: int, ids: list[Any], steps: list[Step]) -> int:
    """Move a row to stand before the one at `here`, and return the place after it."""
    steps.append(Move(source, here))
    target = here if source > here else here - 1
    ids.insert(target, ids.pop(source))
    return target + 1


def _longest_rise(values: list[int]) -> Errand[list[int]]:
    """Return the positions of a longest rising subsequence: the rows that need not move."""
    tails: list[int] = []
    ends: list[int] = []
    before = [-1] * len(values)
    for piece in pieces(range(len(values))):
        for i in piece:
            length = bisect_left(tails, values[i])
            before[i] = ends[length - 1] if length else -1
            tails[length : length + 1] = [values[i]]
            ends[length : length + 1] = [i]
        yield
    rise: list[int] = []
    i = ends[-1] if ends else -1
    while i >= 0:
        rise.append(i)
        i = before[i]
    return rise[::-1]
