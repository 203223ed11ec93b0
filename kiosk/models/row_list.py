# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A list of records that changes by the smallest steps, so that whoever looks at it keeps their place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Signal, Slot

from kiosk.models.errand import whole
from kiosk.models.row_change import Change, Insertion, Move, Removal, Step, change_between

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

DISPLAY_ROLE, USER_ROLE = 0, 0x100
"""`Qt.ItemDataRole` in numbers: to name `Qt` makes PySide build all of it, 25 ms of the start."""


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
        """Become `rows`, now."""
        self.take(whole(change_between(self.rows, list(rows))))

    def take(self, change: Change) -> None:
        """Make a change that was worked out before, or one to the same end if the rows are others by now."""
        if change.base is not self.rows:
            change = whole(change_between(self.rows, change.rows))
        for step in change.steps:
            self._step(step)
        self.rows = change.rows
        for first, last in change.reworded:
            self.dataChanged.emit(self.index(first), self.index(last))
        self.shown.emit()

    def retranslate(self) -> None:
        """Say every row again, in other words."""
        self.reword()

    @Slot()
    def reword(self) -> None:
        """Say every row again in the same order: what the rows refer to changed."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.reworded.emit()

    def _step(self, step: Step) -> None:
        match step:
            case Removal(first, last):
                self.beginRemoveRows(NO_PARENT, first, last)
                del self.rows[first : last + 1]
                self.endRemoveRows()
            case Insertion(here, rows):
                self.beginInsertRows(NO_PARENT, here, here + len(rows) - 1)
                self.rows[here:here] = rows
                self.endInsertRows()
            case Move(source, here):
                self.beginMoveRows(NO_PARENT, source, source, NO_PARENT, here)
                row = self.rows.pop(source)
                self.rows.insert(here if source > here else here - 1, row)
                self.endMoveRows()
