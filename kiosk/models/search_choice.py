# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a visitor looks for by name: what they typed, and what it finds."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.qml import changing, fixed
from kiosk.models.result_model import ResultModel, result_rows, rows_of
from kiosk.models.row_model import RowModel
from kiosk.models.sources import Sources

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 80
"""Characters of a query, at most: as many as the search looks at."""

FEW = 3
"""Results of a kind, so that none drowns another."""

MANY = 50
"""Results of the kind that a visitor wants more of."""


@QmlElement
class SearchChoice(QObject):
    """A query and what it finds, as it is typed.

    While nothing is asked, or nothing can be found yet, `isAsking` is false and the list of everything stands
    there. `isEmpty` says that what is asked is not here; then `suggestions` are the nearest names.
    `isTyping` says that the keyboard is out.
    """

    queryChanged = Signal()
    foundChanged = Signal()
    typingChanged = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Ask for nothing yet, with the keyboard out."""
        super().__init__(parent)
        self._sources = sources
        self._query = ""
        self._unfolded = ""
        self._is_typing = True
        self._is_asking = False
        self._is_empty = False
        self._understood = ""
        self._results = ResultModel(sources.words, sources.guide, self)
        self._suggestions = ResultModel(sources.words, sources.guide, self, mixed=True)
        sources.finder.changed.connect(self._search)
        # what everything is called in another language, or on another day
        sources.entries.reworded.connect(self._reword)

    @Slot(str)
    def type(self, text: str) -> None:
        """Add what was typed to the query, as far as there is room and it can be seen."""
        seen = "".join(each for each in text if each.isprintable())
        query = unicodedata.normalize("NFC", (self._query + seen).lstrip())[:LONGEST]
        self._sources.finder.hurry()
        self._set(query)

    @Slot()
    def erase(self) -> None:
        """Take the last character away."""
        self._set(self._query[:-1].lstrip())

    @Slot()
    def clear(self) -> None:
        """Begin anew, with the keyboard out."""
        self._set("")
        self.edit()

    @Slot()
    def submit(self) -> None:
        """Put the keyboard away: what is found needs the room."""
        self._set_typing(False)

    @Slot()
    def edit(self) -> None:
        """Bring the keyboard out."""
        self._set_typing(True)

    @Slot()
    def browse(self) -> None:
        """Look through the list of everything instead."""
        self._set("")
        self.submit()

    @Slot(str)
    def unfold(self, kind: str) -> None:
        """Show more results of one kind."""
        self._unfolded = kind
        self._search()

    def _set(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self._unfolded = ""
            self._search()
            self.queryChanged.emit()

    def _set_typing(self, is_typing: bool) -> None:
        if is_typing != self._is_typing:
            self._is_typing = is_typing
            self.typingChanged.emit()

    @Slot()
    def _search(self) -> None:
        limit = MANY if self._unfolded else FEW + 1
        language = self._sources.words.language
        found = self._sources.finder.search(self._query, language, limit) if self._query else None
        self._is_asking = found is not None
        self._is_empty = found is not None and not found.groups
        self._understood = found.understood if found else ""
        self._results.show(rows_of(found.groups, FEW, self._unfolded) if found else [])
        # sectors have a place of their own on the screen
        nearest = [each for each in found.suggestions if each.kind != "sector"] if found else []
        self._suggestions.show(result_rows(nearest))
        self.foundChanged.emit()

    @Slot()
    def _reword(self) -> None:
        self._search()
        self._results.retranslate()
        self._suggestions.retranslate()

    query = changing(str, "_query", queryChanged)
    isTyping = changing(bool, "_is_typing", typingChanged)
    isAsking = changing(bool, "_is_asking", foundChanged)
    isEmpty = changing(bool, "_is_empty", foundChanged)
    understood = changing(str, "_understood", foundChanged)
    results = fixed(RowModel, "_results")
    suggestions = fixed(RowModel, "_suggestions")
