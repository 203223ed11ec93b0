# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Lets staff in by their PIN, shows them how the lobby is, and does what they wish."""

from __future__ import annotations

import math
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.app.options import moment_in
from kiosk.app.staff_desk import Desk, go_back, look
from kiosk.device.clock import Clock
from kiosk.device.counters import Counters
from kiosk.device.health import Health
from kiosk.device.pin import Answer, Pin
from kiosk.models.lobby import Lobby
from kiosk.models.sight import Sight
from kiosk.models.staff import CLOSED, PANEL, PIN, PREVIEW, Staff
from kiosk.store.calendar import local_now
from kiosk.store.library import Library
from kiosk.store.messages import Message, say
from kiosk.store.problems import Problem

PAD_SECONDS = 20.0
PANEL_SECONDS = 60.0
"""How long the pad, and the panel or a preview, stay without a touch."""

LOOK_MS = 1000

_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)


class StaffService(QObject):
    """Connects what staff see, `staff`, with what it is about. Call `close` before the window goes.

    `reload` asks for the data file to be read again, `restart` for the program to be started again, `leave`
    for it to be ended. `zone` is the centre's time zone, once that is known.
    """

    reload = Signal()
    restart = Signal()
    leave = Signal()

    def __init__(
        self,
        staff: Staff,
        lobby: Lobby,
        clock: Clock,
        library: Library,
        pin: Pin | None,
        counters: Counters,
        health: Health,
        data_file: Path,
        parent: QObject | None = None,
    ) -> None:
        """Wait at the door; without a `pin`, in vain."""
        super().__init__(parent)
        self.zone: str | None = None
        self.staff = staff
        self._lobby = lobby
        self._clock = clock
        self._library = library
        self._pin = pin
        self._counters = counters
        self._health = health
        self._data_file = data_file
        self._problems: tuple[Problem, ...] = ()
        self._notes: tuple[Message, ...] = ()
        self._stage = CLOSED
        self._is_knocked = False
        self._seen_at = self._locked_until = 0.0
        self._visit_language = self._panel_language = ""
        self._desk = Desk(self)
        self._desk.done.connect(self._take)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)
        staff.knocked.connect(self._answer_door)
        staff.stageChanged.connect(self._follow)
        staff.entry_now().entered.connect(self._try)
        staff.rollBackWanted.connect(self._go_back)
        staff.lookWanted.connect(self._look)
        staff.reloadWanted.connect(self._reload)
        staff.restartWanted.connect(self.restart)
        staff.leaveWanted.connect(self.leave)
        lobby.visitChanged.connect(self._forget)
        lobby.languageChanged.connect(self._reword)
        lobby.contentChanged.connect(self._look)

    def learn(self, problems: tuple[Problem, ...], notes: tuple[Message, ...] = ()) -> None:
        """Know what is wrong with the data as they were read last, and why they could not be kept."""
        self._problems, self._notes = problems, notes
        self._look()

    def close(self) -> None:
        """Show nobody anything any more, and wait until what is being written is."""
        self.staff.close()
        self._desk.close()

    @Slot()
    def touch(self) -> None:
        """Take it that somebody is there now."""
        self._seen_at = self._clock.monotonic()

    @Slot()
    def check(self) -> None:
        """Count down, and close when nobody is there. The timer calls this; so may a test."""
        now = self._clock.monotonic()
        stage = self.staff.stage_now()
        if now - self._seen_at >= (PAD_SECONDS if stage == PIN else PANEL_SECONDS):
            self.staff.close()
        elif stage == PIN and self._locked_until:
            self._lock(self._locked_until - now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at an event of a window, and let it pass."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

    @Slot()
    def _answer_door(self) -> None:
        if self._pin is not None:
            self._is_knocked = True
            self._desk.give("door", partial(_is_set, self._pin))

    @Slot(str)
    def _try(self, digits: str) -> None:
        if self._pin is not None:
            self._desk.give("try", partial(self._pin.check, digits))

    @Slot(str)
    def _go_back(self, sha256: str) -> None:
        self._desk.give("back", partial(go_back, sha256, self._data_file, self._library))

    @Slot()
    def _look(self) -> None:
        if self._pin is not None and self.staff.stage_now() == PANEL:
            args = self._counters, self._health, self._library, self._pin, self._data_file
            found = self._problems, self._notes
            self._desk.give("look", partial(look, *args, *found, self._local, self._clock.actual()))

    @Slot()
    def _reload(self) -> None:
        self.reload.emit()
        self.staff.tell(say("the data file is being read again"), True)

    @Slot(str, object)
    def _take(self, name: str, result: object) -> None:
        """Take what the desk found; whoever asked may have left meanwhile."""
        stage = self.staff.stage_now()
        if name == "door" and self._is_knocked:
            self._is_knocked = False
            is_set, locked = cast("tuple[bool, float]", result)
            if is_set:
                self.staff.open_pad(0)
                self._lock(locked)
        elif name == "try" and stage == PIN:
            answer = cast(Answer, result)
            if answer.is_right:
                self.staff.admit()
            else:
                self.staff.entry_now().answer(answer.tries_left, 0)
                self._lock(answer.locked_seconds)
        elif name == "look" and stage in (PANEL, PREVIEW):
            self.staff.look(cast(Sight, result))
        elif name == "back" and stage in (PANEL, PREVIEW):
            is_done, message = cast("tuple[bool, Message]", result)
            self.staff.tell(message, is_done)
            self._look()

    def _lock(self, seconds: float) -> None:
        self._locked_until = self._clock.monotonic() + seconds if seconds > 0 else 0.0
        self.staff.entry_now().lock(max(0, math.ceil(seconds)))

    @Slot()
    def _follow(self) -> None:
        """Do what belongs to the stage that begins, and undo what belonged to the one before."""
        before, self._stage = self._stage, self.staff.stage_now()
        self.touch()
        if before == CLOSED:
            self._visit_language = self._lobby.visit_now().language_code()
            self._timer.start(LOOK_MS)
            for window in QGuiApplication.topLevelWindows():
                window.installEventFilter(self)
        if before == PREVIEW:
            self._clock.show(None)
            self._speak(self._panel_language)
        if self._stage == PREVIEW:
            self._panel_language = self._lobby.visit_now().language_code()
            self._lobby.visit_now().open("home")
            self._clock.show(moment_in(self.staff.choice().moment(), self.zone))
            self._speak(self.staff.choice().language_code())
        if self._stage == PANEL:
            if before == PIN:
                self.staff.choice().begin(self._local(self._clock.actual()), self._visit_language)
            self._look()
        if self._stage == CLOSED:
            self._locked_until = 0.0
            self._timer.stop()
            for window in QGuiApplication.topLevelWindows():
                window.removeEventFilter(self)
            self._speak(self._visit_language)

    @Slot()
    def _forget(self) -> None:
        """Close with the visit, and say nothing to the next one."""
        self._is_knocked = False
        self._visit_language = self._panel_language = ""
        self.staff.close()

    @Slot()
    def _reword(self) -> None:
        self.staff.reword()

    def _speak(self, language: str) -> None:
        if language:
            self._lobby.visit_now().speak(language)

    def _local(self, moment: datetime) -> datetime:
        if self.zone is None:
            return moment.astimezone().replace(tzinfo=None)
        return local_now(moment, self.zone)


def _is_set(pin: Pin) -> tuple[bool, float]:
    return pin.is_set(), pin.locked_seconds()
