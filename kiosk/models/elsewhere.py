# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Does work on another thread, and brings what came of it back to the thread of the screen."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 20
"""How often to look whether the other thread is done."""

Work = Callable[[], Any]
"""Knows nothing of Qt. What goes wrong in it is printed, and nothing comes of it."""


class Elsewhere(QObject):
    """Does one work at a time on another thread, and hands its result to `take` on the thread of this object.

    Only while the program collects its garbage on one thread: on the other no object of Qt may die.
    """

    def __init__(self, take: Callable[[Any], None], parent: QObject) -> None:
        """Have nothing to do."""
        super().__init__(parent)
        self._take = take
        self._next: Work | None = None
        self._thread: Thread | None = None
        self._made: list[Any] = []
        # The other thread is asked whether it is done: it tells nothing of Qt anything by itself.
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def begin(self, work: Work) -> None:
        """Do `work` now, or after what is being done and instead of what waits."""
        self._next = work
        if self._thread is None:
            self._start()

    def finish(self) -> None:
        """Wait until there is nothing left to do."""
        while self._thread is not None:
            self._thread.join()
            self._look()

    def _start(self) -> None:
        work, self._next = self._next, None
        if work is not None:
            self._thread = Thread(target=_do, args=(work, self._made))
            self._thread.start()
            self._timer.start(LOOK_MS)

    @Slot()
    def _look(self) -> None:
        """Hand over what was made, once it is, and begin what waits."""
        if self._thread is None or self._thread.is_alive():
            return
        self._thread = None
        self._timer.stop()
        made = self._made.copy()
        self._made.clear()
        self._start()
        for result in made:
            self._take(result)


def _do(work: Work, made: list[Any]) -> None:
    made.append(work())
