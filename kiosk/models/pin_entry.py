# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The PIN while it is being entered: how many digits, and what came of the last try."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.qml import changing

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 12
"""Digits of a PIN, at most."""

SHORTEST = 4


@QmlElement
class PinEntry(QObject):
    """The digits are told to nobody but who hears `entered`; the screen learns how many there are.

    After a wrong try `triesLeft` is how many are left until it locks, else 0.
    """

    changed = Signal()
    entered = Signal(str)

    def __init__(self, parent: QObject) -> None:
        """Begin without digits."""
        super().__init__(parent)
        self._digits = ""
        self._checking = False
        self._tries_left = 0
        self._locked_seconds = 0

    @Slot(int)
    def enterDigit(self, digit: int) -> None:
        """Add a digit, if there is room for it and no try goes on."""
        if self._is_open() and len(self._digits) < LONGEST and 0 <= digit <= 9:
            self._digits += str(digit)
            self._tries_left = 0
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit away."""
        if self._is_open():
            self._digits = self._digits[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Try what was entered."""
        if self._is_open() and len(self._digits) >= SHORTEST:
            entered, self._digits = self._digits, ""
            self._checking = True
            self.changed.emit()
            self.entered.emit(entered)

    def reset(self) -> None:
        """Forget everything of the last one who stood here."""
        self.answer(0, 0)

    def answer(self, tries_left: int, locked_seconds: int) -> None:
        """Say what came of a try that was not right."""
        self._digits = ""
        self._checking = False
        self._tries_left = tries_left
        self.lock(locked_seconds)

    def lock(self, seconds: int) -> None:
        """Take no digits for so long; the caller counts down."""
        self._locked_seconds = seconds
        if seconds:
            self._digits = ""
        self.changed.emit()

    def _is_open(self) -> bool:
        return not self._checking and not self._locked_seconds

    count = Property(int, lambda self: len(self._digits), notify=changed)
    complete = Property(bool, lambda self: len(self._digits) >= SHORTEST, notify=changed)
    checking = changing(bool, "_checking", changed)
    triesLeft = changing(int, "_tries_left", changed)
    lockedSeconds = changing(int, "_locked_seconds", changed)
