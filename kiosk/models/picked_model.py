# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The rows of another model that a visitor picked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QByteArray, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.models.row_list import DISPLAY_ROLE, Index, RowList
from kiosk.models.row_model import NEEDED, RowModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


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

    def __init__(self, source: RowModel, accepts: Callable[[Any], bool], parent: QObject) -> None:
        """Show the rows of `source`; the parent keeps this model."""
        super().__init__(parent)
        self._source = source
        self._accepts = accepts
        self._order: Callable[[Any], Any] | None = None
        self._follow()
        source.shown.connect(self._follow)
        source.reworded.connect(self.retranslate)

    def pick(self, by: Callable[[Any], Any] | None = None) -> None:
        """Ask about every row again, and sort them by `by`, or as the source does."""
        self._order = by
        self._follow()

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles of the source."""
        return self._source.roleNames()

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Any:
        """Return what the source says of a row."""
        return self._source.value(self.rows[index.row()], role) if self.checkIndex(index, NEEDED) else None

    def _follow(self) -> None:
        count = len(self.rows)
        rows = filter(self._accepts, self._source.rows)
        self.show(sorted(rows, key=self._order) if self._order else rows)
        if len(self.rows) != count:
            self.countChanged.emit()

    count = Property(int, lambda self: len(self.rows), notify=countChanged)
