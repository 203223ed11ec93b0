# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Whether somebody is there: counts the seconds since the last touch, asks, and says when they left."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QTouchEvent

from kiosk.device.clock import Clock

LONGEST_HOLD = 600.0
"""Seconds for which one finger that stays down counts as somebody; after that it is dirt on the glass."""

_Type = QEvent.Type
_TOUCHES = frozenset({_Type.TouchBegin, _Type.TouchUpdate, _Type.TouchEnd, _Type.TouchCancel})
_BUTTONS = frozenset({_Type.MouseButtonPress, _Type.MouseButtonRelease, _Type.MouseMove})
_SIGNS = _TOUCHES | _BUTTONS | {_Type.KeyPress, _Type.KeyRelease, _Type.Wheel}


class Presence(QObject):
    """Watches the events of a window, as its event filter, while a visit is awake. It never takes one away.

    `asked` counts down each second from `ask_seconds` once nothing was touched for `idle_seconds`, and is 0
    when a touch answered. `left` comes when nothing did. `touched` comes with every new touch, also while
    no visit is awake.
    """

    asked = Signal(int)
    left = Signal()
    touched = Signal()

    def __init__(
        self, clock: Clock, idle_seconds: float, ask_seconds: float, parent: QObject | None = None
    ) -> None:
        """Watch nothing until `begin`."""
        super().__init__(parent)
        self._clock = clock
        self._idle_seconds = idle_seconds
        self._ask_seconds = ask_seconds
        self._more = 0.0
        self._awake = False
        self._seen_at = 0.0
        self._asked_at: float | None = None
        self._held_at: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    @Slot()
    def begin(self) -> None:
        """Count from now: somebody woke the lobby."""
        self._awake = True
        self._asked_at = None
        self._seen_at = self._clock.monotonic()
        self.check()

    def configure(self, idle_seconds: float, ask_seconds: float) -> None:
        """Wait for other times from the next touch on."""
        self._idle_seconds = idle_seconds
        self._ask_seconds = ask_seconds

    def allow(self, more: float) -> None:
        """Wait so many seconds more before it asks, from the last touch on."""
        if more != self._more:
            self._more = more
            if self._asked_at is None:
                self.check()

    def rest(self) -> None:
        """Stop counting: the visit is over, or has not begun."""
        self._awake = False
        self._asked_at = None
        self._timer.stop()

    @Slot()
    def see(self) -> None:
        """Take it that somebody is there now; a question is answered by it."""
        if not self._awake:
            return
        self._seen_at = self._clock.monotonic()
        if self._asked_at is not None:
            self._asked_at = None
            self._arm(self._idle_seconds + self._more)
            self.asked.emit(0)

    @Slot()
    def check(self) -> None:
        """Ask, count down or say that they left, if it is time to. The timer calls this; so may a test."""
        if not self._awake:
            return
        now = self._clock.monotonic()
        if self._asked_at is None:
            if self._is_held(now):
                self._seen_at = now
            wait = self._seen_at + self._idle_seconds + self._more - now
            if wait > 0:
                self._arm(wait)
                return
            # The seconds of the question run from here, even if the program was held up for longer.
            self._asked_at = now
        seconds_left = self._asked_at + self._ask_seconds - now
        if seconds_left <= 0:
            self.rest()
            self.left.emit()
            return
        whole = math.ceil(seconds_left)
        self._arm(seconds_left - (whole - 1))
        self.asked.emit(whole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at an event of the window, and let it pass."""
        kind = event.type()
        if kind in _SIGNS:
            if kind in _TOUCHES:
                self._follow_touch(event)
            elif kind in _BUTTONS:
                self._follow_buttons(event)
            else:
                self.see()
        return False

    def _follow_touch(self, event: QEvent) -> None:
        over = event.type() in (_Type.TouchEnd, _Type.TouchCancel)
        pressed = isinstance(event, QTouchEvent) and event.isBeginEvent()
        self._follow(down=not over, anew=pressed)

    def _follow_buttons(self, event: QEvent) -> None:
        down = isinstance(event, QMouseEvent) and bool(event.buttons())
        self._follow(down=down, anew=event.type() == _Type.MouseButtonPress)

    def _follow(self, *, down: bool, anew: bool) -> None:
        """Take a touch or a button as presence, unless it has been down for too long."""
        now = self._clock.monotonic()
        if anew:
            self.touched.emit()
        if anew or self._held_at is None:
            self._held_at = now
        stale = now - self._held_at > LONGEST_HOLD
        if not down:
            self._held_at = None
        if not stale:
            self.see()

    def _is_held(self, now: float) -> bool:
        return self._held_at is not None and now - self._held_at <= LONGEST_HOLD

    def _arm(self, seconds: float) -> None:
        self._timer.start(math.ceil(seconds * 1000))
