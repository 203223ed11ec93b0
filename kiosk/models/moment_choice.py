# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The moment and the language that staff want to see the lobby at."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.qml import changing
from kiosk.models.words import DAY, HOUR, Words

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FARTHEST = timedelta(days=365)
"""How far from now one can look, either way."""

FRIDAY = 4


@QmlElement
class MomentChoice(QObject):
    """A time of day in the centre, hour by hour, and a language. Which quick choice it is stands in `quick`.

    `quick` is "now", "tonight" (20:00), "tomorrow" (9:00), "friday" (the next one, 18:00), or "".
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QObject) -> None:
        """Choose now, as soon as `begin` tells when that is."""
        super().__init__(parent)
        self._words = words
        self._now = self._moment = datetime(2026, 1, 1)
        self._language = ""

    def begin(self, now: datetime, language: str) -> None:
        """Choose the time that it is in the centre, without a zone, and a language."""
        self._now = self._moment = now
        self._language = language
        self.changed.emit()

    def moment(self) -> datetime:
        """Return what is chosen, in the time of the centre and without a zone."""
        return self._moment

    def language_code(self) -> str:
        """Return the language that is chosen."""
        return self._language

    @Slot(int)
    def moveDay(self, days: int) -> None:
        """Choose the same hour so many days later."""
        self._choose(self._moment + days * DAY)

    @Slot(int)
    def moveHour(self, hours: int) -> None:
        """Choose so many whole hours later."""
        whole = self._moment.replace(minute=0, second=0, microsecond=0)
        back = hours < 0 and whole != self._moment
        self._choose(whole + (hours + back) * HOUR)

    @Slot(str)
    def pick(self, quick: str) -> None:
        """Make a quick choice."""
        self._choose(self._quick(quick))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Choose a language."""
        self._language = language
        self.changed.emit()

    def reword(self) -> None:
        """Say it in another language."""
        self.changed.emit()

    def _choose(self, moment: datetime) -> None:
        self._moment = min(max(moment, self._now - FARTHEST), self._now + FARTHEST)
        self.changed.emit()

    def _quick(self, name: str) -> datetime:
        midnight = self._now.replace(hour=0, minute=0, second=0, microsecond=0)
        if name == "tonight":
            return midnight + 20 * HOUR
        if name == "tomorrow":
            return midnight + DAY + 9 * HOUR
        if name == "friday":
            friday = midnight + (FRIDAY - midnight.weekday()) % 7 * DAY + 18 * HOUR
            return friday if friday >= self._now else friday + 7 * DAY
        return self._now

    def _which(self) -> str:
        names = ("now", "tonight", "tomorrow", "friday")
        return next((name for name in names if self._quick(name) == self._moment), "")

    day = Property(str, lambda self: self._words.day(self._moment.date()), notify=changed)
    time = Property(str, lambda self: self._words.clock(self._moment), notify=changed)
    quick = Property(str, _which, notify=changed)
    language = changing(str, "_language", changed)
