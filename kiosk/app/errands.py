# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Does errands between the frames of the screen, one after the other."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.models.errand import Errand

SLICE = 0.003
"""Seconds of work at a time. A frame has 16.7 ms, of which the lobby draws for about 5."""

PAUSE_MS = 3
"""How long the screen has for itself in between, when it has nothing to draw."""


class Errands(QObject):
    """A queue of work, each piece of which yields so often that no frame waits for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do."""
        super().__init__(parent)
        self._waiting: deque[Errand[None]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)

    def add(self, errand: Errand[None]) -> None:
        """Do an errand after those that wait. What goes wrong in it ends it, and none of the others."""
        self._waiting.append(errand)
        if not self._timer.isActive():
            self._timer.start(0)

    def drop(self) -> None:
        """Forget what waits."""
        self._timer.stop()
        while self._waiting:
            self._waiting.popleft().close()

    @Slot()
    def _work(self) -> None:
        end = time.perf_counter() + SLICE
        try:
            while self._waiting and time.perf_counter() < end:
                self._step()
        finally:
            if self._waiting:
                self._timer.start(PAUSE_MS)

    def _step(self) -> None:
        try:
            next(self._waiting[0])
        except StopIteration:
            self._waiting.popleft()
        except BaseException:
            self._waiting.popleft()
            raise
