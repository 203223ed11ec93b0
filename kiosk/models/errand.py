# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Work that is done a little at a time, so that the screen is never held up by it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from itertools import chain
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
    """Sort `rows` by a key: in pieces, then two and two of them into one."""
    keys: list[Any] = []
    runs: list[Sequence[int]] = []
    for piece in pieces(range(len(rows))):
        keys += [by(rows[place]) for place in piece]
        runs.append(sorted(piece, key=keys.__getitem__))
        yield
    while len(runs) > 1:
        merged: list[Sequence[int]] = []
        for place in range(0, len(runs), 2):
            # Python finds the two runs in it, and has only to merge them.
            merged.append(sorted(chain(*runs[place : place + 2]), key=keys.__getitem__))
            yield
        runs = merged
    return [rows[place] for run in runs for place in run]
