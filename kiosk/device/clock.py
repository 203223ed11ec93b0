# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The time, handed to whatever needs it, so that a test, a preview or a rehearsal can move it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

MINUTE_MS = 60_000
SOON_MS = 500
LOOK_MS = 1_500
"""How often the time is looked at, so that a machine whose time was set is noticed within 2 s."""

JUMP = timedelta(seconds=1)
"""By how much the time of day may leave the seconds that passed, between two looks, and be no jump."""

BUILT = 2026
"""The year of this version: an earlier one on the machine's clock is wrong."""

LIFE_YEARS = 10
"""Years after `BUILT` from which on a clock is rather wrong than this version still in use."""


class Clock(QObject):
    """The time of the machine, or another time that moves on with it.

    `minute` comes right after each minute turns. `jumped` comes within 2 s when the time of day went on
    otherwise than the seconds did, forwards or back: somebody set it, or the machine slept. Then `minute`
    comes too if it is another one. `show` makes it tell another time for a while, which is such a jump.
    """

    minute = Signal()
    jumped = Signal()

    def __init__(self, start: datetime | None = None, parent: QObject | None = None) -> None:
        """Tell the machine's time, or begin now at the aware moment `start`."""
        super().__init__(parent)
        self._ahead = start - datetime.now(UTC) if start else timedelta()
        self._shift = timedelta()
        self._note()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self._arm()

    def now(self) -> datetime:
        """Return the moment that is to be shown, aware, in UTC."""
        return self.actual() + self._shift

    def actual(self) -> datetime:
        """Return the moment that it is, whatever is shown: for what is counted and kept."""
        return datetime.now(UTC) + self._ahead

    def show(self, moment: datetime | None) -> None:
        """Tell the time as if it were an aware moment now, and go on from there; for `None`, as it is."""
        self._shift = moment - self.actual() if moment else timedelta()
        self._turn()

    def monotonic(self) -> float:
        """Return seconds that only ever grow, whatever happens to the time of day."""
        return time.monotonic()

    def is_doubtful(self) -> bool:
        """Tell whether the time is plainly wrong, so that nothing should be hidden because of its date."""
        return not BUILT <= self.actual().year <= BUILT + LIFE_YEARS

    @Slot()
    def _turn(self) -> None:
        zero, shown = self._zero, self._shown
        self._note()
        has_jumped, has_turned = abs(self._zero - zero) > JUMP, self._shown != shown
        if has_jumped:
            self.jumped.emit()
        if has_turned:
            self.minute.emit()
        self._arm()

    def _note(self) -> None:
        """Take note of the minute, and of the moment at which the seconds began, which moves in a jump."""
        now = self.now()
        self._zero = now - timedelta(seconds=self.monotonic())
        self._shown = _whole_minute(now)

    def _arm(self) -> None:
        now = self.now()
        left = MINUTE_MS - now.second * 1000 - now.microsecond // 1000
        # A timer is right to 5 %: go most of the way, and most of the rest. (A precise one must be asked for
        # with a word of the namespace Qt, and the first of these costs a tenth of the start.)
        self._timer.start(left if left < SOON_MS else min(left * 9 // 10, LOOK_MS))


class FrozenClock(Clock):
    """A clock that stands still until somebody moves it."""

    def __init__(self, at: datetime, parent: QObject | None = None) -> None:
        """Stand at the aware moment `at`."""
        self._at = at.astimezone(UTC)
        self._seconds = 0.0
        super().__init__(None, parent)

    def actual(self) -> datetime:
        """Return the moment at which the clock stands."""
        return self._at

    def monotonic(self) -> float:
        """Return the seconds that the clock was moved on by."""
        return self._seconds

    def advance(self, seconds: float) -> None:
        """Move on; `minute` comes once when at least one minute turned."""
        self._seconds += seconds
        self.jump(self._at + timedelta(seconds=seconds))

    def jump(self, at: datetime) -> None:
        """Stand at another moment, as when somebody sets the machine's time: no seconds pass."""
        self._at = at.astimezone(UTC)
        self._turn()

    def _arm(self) -> None:
        """Wait for nothing."""


def _whole_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
