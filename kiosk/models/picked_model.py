# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The rows of another model that a visitor picked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QByteArray, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.errand import Errand, ordered, pieces, whole
from kiosk.models.qml import changing
from kiosk.models.row_change import Change, change_between
from kiosk.models.row_list import DISPLAY_ROLE, Index, RowList
from kiosk.models.row_model import NEEDED, RowModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FEW = 12
"""The most rows of a list that is drawn whole, below others on a screen that scrolls."""


class Pick(Struct, frozen=True):
    """What is shown of the `rows` of a source."""

    rows: list[Any]
    change: Change
    has_more: bool


def every(_: Any) -> bool:
    """Accept every row."""
    return True


@QmlElement
class PickedModel(RowList):
    """A proxy: rows of `source` that `accepts`, in the order of the source or of what `pick` sorted by.

    `accepts` may look at the state of a visit, and whoever changes that state calls `pick`.

    Not a QSortFilterProxyModel: that one answers each move in its source with a change of layout, on which
    a ListView (Qt 6.11) makes all delegates anew and jumps to the top. It also calls Python for every
    comparison, which takes ten times as long.
    """

    countChanged = Signal()

    def __init__(
        self, source: RowModel, accepts: Callable[[Any], bool], parent: QObject, most: int | None = None
    ) -> None:
        """Show the rows of `source`, the first `most` of them; the parent keeps this model."""
        super().__init__(parent)
        self.source = source
        self._accepts = accepts
        self._most = most
        self._has_more = False
        self._order: Callable[[Any], Any] | None = None
        self._planned: Pick | None = None
        self._follow()
        # Slots both: PySide gives an object that connects anything else a type of its own, which QML
        # remembers by its address for longer than the object lives.
        source.shown.connect(self._follow)
        source.reworded.connect(self.reword)

    def pick(self, by: Callable[[Any], Any] | None = None) -> None:
        """Ask about every row again, and sort them by `by`, or as the source does."""
        self._order = by
        self._planned = None
        self._follow()

    def plan(self, rows: list[Any]) -> Errand[None]:
        """Work out what to show of `rows`, for when they are those of the source."""
        self._planned = yield from self._work_out(rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles of the source."""
        return self.source.roleNames()

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Any:
        """Return what the source says of a row."""
        return self.source.value(self.rows[index.row()], role) if self.checkIndex(index, NEEDED) else None

    @Slot()
    def _follow(self) -> None:
        before = len(self.rows), self._has_more
        planned, self._planned = self._planned, None
        rows = self.source.rows
        if planned is None or planned.rows is not rows or planned.change.base is not self.rows:
            planned = whole(self._work_out(rows))
        self._has_more = planned.has_more
        self.take(planned.change)
        if before != (len(self.rows), self._has_more):
            self.countChanged.emit()

    def _work_out(self, rows: list[Any]) -> Errand[Pick]:
        picked: list[Any] = []
        for piece in pieces(rows):
            picked += filter(self._accepts, piece)
            yield
        if self._order:
            picked = yield from ordered(picked, self._order)
        change = yield from change_between(self.rows, picked[: self._most])
        return Pick(rows, change, self._most is not None and len(picked) > self._most)

    count = Property(int, lambda self: len(self.rows), notify=countChanged)
    hasMore = changing(bool, "_has_more", countChanged)
