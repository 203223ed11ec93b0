# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Finds things for visitors: keeps the index of what the lobby knows, which another thread makes."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.models.elsewhere import Elsewhere
from kiosk.models.site import Site
from kiosk.store.schema import Ecosystem

if TYPE_CHECKING:
    from kiosk.store.routes.building import Building
    from kiosk.store.search.results import Results
    from kiosk.store.search.search import Index

SOON_MS = 1500
"""When to make an index that nobody waits for: the first screens stand by then."""


class Finder(QObject):
    """Answers queries about the last content it was told of; until that has an index, about the one before.

    `changed` comes when other things can be found than before. Times are local to the centre, without offset.
    """

    changed = Signal()

    def __init__(self, site: Site, parent: QObject | None = None) -> None:
        """Know nothing yet; rooms are found that are on the plans of `site`."""
        super().__init__(parent)
        self._site = site
        self._ecosystem: Ecosystem | None = None
        self._now: datetime | None = None
        self._since: datetime | None = None
        self._index: Index | None = None
        self._is_stale = False
        self._was_asked = False
        self._elsewhere = Elsewhere(self._take, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.begin)
        site.drawnAnew.connect(self._renew)

    def learn(self, ecosystem: Ecosystem, now: datetime | None) -> None:
        """Find what is in `ecosystem` at `now` or at no known time, as soon as there is an index of it."""
        self._now = now
        if ecosystem is not self._ecosystem or self._is_before(now):
            self._ecosystem = ecosystem
            self._since = now
            self._renew()

    def search(self, query: str, language: str, limit: int) -> Results | None:
        """Return what a query finds, `None` while there is no index at all."""
        return self._index.search(query, language, limit, self._now) if self._index else None

    def hurry(self) -> None:
        """Make the index now, if it is not made: somebody wants it, and nobody did before."""
        self._was_asked = True
        if self._is_stale:
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Make the index of what is wanted, on another thread."""
        self._soon.stop()
        if self._ecosystem is not None:
            self._is_stale = False
            self._elsewhere.begin(partial(_index_of, self._ecosystem, self._since, self._site.building()))

    @Slot()
    def _renew(self) -> None:
        """Make another index: there are other rooms."""
        self._is_stale = True
        if self._was_asked:
            self._soon.start(SOON_MS)

    def _take(self, index: Index) -> None:
        """Use an index that was made."""
        self._index = index
        self.changed.emit()

    def _is_before(self, now: datetime | None) -> bool:
        """Tell whether the clock was set back: what was over is not in the index."""
        return self._since is not None and (now is None or now < self._since)


def _index_of(ecosystem: Ecosystem, now: datetime | None, building: Building | None) -> Index:
    from kiosk.store.search.search import (
        Index,  # here, as it takes its time and the first frame has no use for it
    )

    return Index(ecosystem, now, building.rooms() if building else ())
