# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A list of records that changes by the smallest steps, so that whoever looks at it keeps their place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Signal, Slot

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

DISPLAY_ROLE, USER_ROLE = 0, 0x100
"""`Qt.ItemDataRole` in numbers: to name `Qt` makes PySide build all of it, 25 ms of the start."""

MOST_MOVES = 100
"""More rows than these are not moved one by one, but taken out and put in again in runs."""


class RowList(QAbstractListModel):
    """Rows that are told apart by their `id`; it never resets itself.

    `shown` comes when all steps of a `show` are taken, `reworded` when every row says something else.
    """

    shown = Signal()
    reworded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self.rows: list[Any] = []

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many rows there are, none under a row."""
        return 0 if parent.isValid() else len(self.rows)

    def show(self, rows: Iterable[Any]) -> None:
        """Become `rows`: removals, then moves and insertions, then changes."""
        wanted = list(rows)
        by_id = {row.id: row for row in wanted}
        if list(by_id) != self._ids():
            self._remove_all_but(by_id.keys())
            self._arrange(by_id)
        self._replace(wanted)
        self.shown.emit()

    @Slot()
    def retranslate(self) -> None:
        """Say every row again: the words changed, or what the rows refer to."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.reworded.emit()

    def _ids(self) -> list[Any]:
        return [row.id for row in self.rows]

    def _remove_all_but(self, ids: Collection[Any]) -> None:
        unwanted = [i for i, row in enumerate(self.rows) if row.id not in ids]
        for first, last in _runs(unwanted)[::-1]:
            self.beginRemoveRows(NO_PARENT, first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()

    def _arrange(self, wanted: dict[Any, Any]) -> None:
        """Move and insert until the ids are those of `wanted` in its order; all that are there are wanted.

        Rows before `here` are in their order already, but for those that are still to be moved away.
        """
        ids = self._ids()
        places = {name: i for i, name in enumerate(ids)}
        kept = [name for name in wanted if name in places]
        staying = {kept[i] for i in _longest_rise([places[name] for name in kept])}
        if len(kept) - len(staying) > MOST_MOVES:
            self._remove_all_but(staying)
            ids = self._ids()
        present = set(ids)
        here = 0
        new: list[Any] = []
        for name, row in wanted.items():
            if name not in present:
                new.append(row)
                continue
            here = self._insert(here, new, ids)
            new = []
            here = ids.index(name, here) + 1 if name in staying else self._move(ids.index(name), here, ids)
        self._insert(here, new, ids)

    def _insert(self, here: int, rows: list[Any], ids: list[Any]) -> int:
        """Insert a run of rows and return the place after it."""
        if rows:
            self.beginInsertRows(NO_PARENT, here, here + len(rows) - 1)
            self.rows[here:here] = rows
            ids[here:here] = [row.id for row in rows]
            self.endInsertRows()
        return here + len(rows)

    def _move(self, source: int, here: int, ids: list[Any]) -> int:
        """Move a row to stand before the one at `here`, and return the place after it."""
        self.beginMoveRows(NO_PARENT, source, source, NO_PARENT, here)
        target = here if source > here else here - 1
        self.rows.insert(target, self.rows.pop(source))
        ids.insert(target, ids.pop(source))
        self.endMoveRows()
        return target + 1

    def _replace(self, wanted: list[Any]) -> None:
        """Take the rows of `wanted`, which have the ids of those that are there."""
        changed = [i for i, row in enumerate(wanted) if self.rows[i] is not row and self.rows[i] != row]
        self.rows = wanted
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Return the runs of neighbours in rising `places` as (first, last)."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs


def _longest_rise(values: list[int]) -> list[int]:
    """Return the positions of a longest rising subsequence: the rows that need not move."""
    tails: list[int] = []
    ends: list[int] = []
    before = [-1] * len(values)
    for i, value in enumerate(values):
        length = bisect_left(tails, value)
        before[i] = ends[length - 1] if length else -1
        tails[length : length + 1] = [value]
        ends[length : length + 1] = [i]
    rise: list[int] = []
    i = ends[-1] if ends else -1
    while i >= 0:
        rise.append(i)
        i = before[i]
    return rise[::-1]
