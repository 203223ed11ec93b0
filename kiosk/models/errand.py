# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Work that is done a little at a time, so that the screen is never held up by it."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
Errand = Generator[None, None, T]
"""Work that yields whenever it may be left for a while, every millisecond or so, and returns its result."""

PIECE = 200
"""Rows that are worked on between two yields."""


def pieces(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield `rows` in pieces of up to `PIECE`."""
    for start in range(0, len(rows), PIECE):
        yield rows[start : start + PIECE]


def whole(errand: Errand[T]) -> T:
    """Do all of it now, and return the result."""
    while True:
        try:
            next(errand)
        except StopIteration as stop:
            result: T = stop.value
            return result


def ordered(rows: Sequence[T], by: Callable[[T], Any]) -> Errand[list[T]]:
    """Sort `rows` by a key: deal them out between some of the keys, and sort what lies between two."""
    keys: list[Any] = []
    for piece in pieces(rows):
        keys += map(by, piece)
        yield
    bounds = sorted(keys[::PIECE])
    between: list[list[int]] = [[] for _ in range(len(bounds) + 1)]
    for some in pieces(range(len(rows))):
        for place in some:
            between[bisect(bounds, keys[place])].append(place)
        yield
    found: list[T] = []
    for places in between:
        found += [rows[place] for place in sorted(places, key=keys.__getitem__)]
        yield
    return found
