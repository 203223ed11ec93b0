# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What staff see behind the hidden door: the pad for the PIN, the panel, and a preview of another moment."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.figure_model import FigureModel
from kiosk.models.moment_choice import MomentChoice
from kiosk.models.pin_entry import PinEntry
from kiosk.models.problem_model import ProblemModel
from kiosk.models.qml import changing, fixed
from kiosk.models.row_model import RowModel
from kiosk.models.sight import NOTHING, Sight
from kiosk.models.version_model import VersionModel, VersionRow
from kiosk.models.words import Words
from kiosk.store.messages import Message

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PROBLEMS = 50
"""How many are listed; who has more mends these first."""

CLOSED, PIN, PANEL, PREVIEW = "", "pin", "panel", "preview"
"""The stages, one of which is shown."""

ROLL_BACK, RESTART, LEAVE = "rollBack", "restart", "leave"
"""What is asked once more before it is done."""


@QmlElement
class Staff(QObject):
    """The state of what staff see, and their wishes as signals; nothing is done and nothing is read here.

    After `close` it is as it was before anybody came.
    """

    stageChanged = Signal()
    changed = Signal()
    knocked = Signal()
    rollBackWanted = Signal(str, arguments=["sha256"])
    reloadWanted = Signal()
    restartWanted = Signal()
    leaveWanted = Signal()
    lookWanted = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Be closed; all is said through `words`."""
        super().__init__(parent)
        self._words = words
        self._entry = PinEntry(self)
        self._moment = MomentChoice(words, self)
        self._problems = ProblemModel(words, self)
        self._versions = VersionModel(words, self)
        self._figures = FigureModel(words, self)
        self._stage = CLOSED
        self._question = ""
        self._version: VersionRow | None = None
        self._result: Message | None = None
        self._reset()

    # The door

    @Slot()
    def knock(self) -> None:
        """Ask for the pad, which opens if there is a PIN."""
        if self._stage == CLOSED:
            self.knocked.emit()

    @Slot()
    def cancel(self) -> None:
        """Leave the pad."""
        self.close()

    @Slot()
    def close(self) -> None:
        """Go away, and leave nothing behind."""
        if self._stage != CLOSED:
            self._reset()
            self._go(CLOSED)

    # The panel

    @Slot(str)
    def turnTo(self, tab: str) -> None:
        """Show a part of the panel: "status", "problems", "versions" or "preview"."""
        self._tab = tab
        self._result = None
        self.changed.emit()
        self.lookWanted.emit()

    @Slot(int)
    def rollBack(self, number: int) -> None:
        """Ask whether to go back to a version, by its number in the list."""
        row = next((row for row in self._versions.rows if row.number == number), None)
        if row is not None:
            self._version = row
            self._ask(ROLL_BACK)

    @Slot()
    def restart(self) -> None:
        """Ask whether to start the program again."""
        self._ask(RESTART)

    @Slot()
    def leave(self) -> None:
        """Ask whether to end the program."""
        self._ask(LEAVE)

    @Slot()
    def confirm(self) -> None:
        """Do what was asked about."""
        question, self._question = self._question, ""
        if question == ROLL_BACK and self._version is not None:
            self._busy = True
            self.rollBackWanted.emit(self._version.id)
        elif question == RESTART:
            self.restartWanted.emit()
        elif question == LEAVE:
            self.leaveWanted.emit()
        self.changed.emit()

    @Slot()
    def refuse(self) -> None:
        """Do not do what was asked about."""
        self._question = ""
        self.changed.emit()

    @Slot()
    def reload(self) -> None:
        """Have the data file read again."""
        self.reloadWanted.emit()

    @Slot()
    def showAt(self) -> None:
        """Show the lobby as it will be at the moment that is chosen."""
        if self._stage == PANEL:
            self._go(PREVIEW)

    @Slot()
    def endPreview(self) -> None:
        """Show the lobby as it is, and the panel over it."""
        if self._stage == PREVIEW:
            self._go(PANEL)

    # What the service says

    def stage_now(self) -> str:
        """Return which stage is shown."""
        return self._stage

    def choice(self) -> MomentChoice:
        """Return the moment that is being chosen."""
        return self._moment

    def entry_now(self) -> PinEntry:
        """Return the PIN that is being entered."""
        return self._entry

    def open_pad(self, locked_seconds: int) -> None:
        """Ask for the PIN."""
        if self._stage == CLOSED:
            self._entry.lock(locked_seconds)
            self._go(PIN)

    def admit(self) -> None:
        """Open the panel: the PIN was right."""
        if self._stage == PIN:
            self._entry.reset()
            self._go(PANEL)

    def look(self, sight: Sight) -> None:
        """Show what is the case."""
        self._sight = sight
        self._problems.show(sight.problems[:MOST_PROBLEMS])
        self._versions.show(sight.versions)
        self._figures.show(sight.figures)
        self.changed.emit()

    def tell(self, result: Message, is_good: bool) -> None:
        """Say what came of a wish."""
        self._busy = False
        self._result = result
        self._is_good = is_good
        self.changed.emit()

    def reword(self) -> None:
        """Say everything in another language."""
        for model in (self._problems, self._versions, self._figures):
            model.retranslate()
        self._moment.reword()
        self.changed.emit()

    def _reset(self) -> None:
        self._tab = "status"
        self._question = ""
        self._version = None
        self._busy = False
        self._result = None
        self._is_good = True
        self._entry.reset()
        self.look(NOTHING)

    def _go(self, stage: str) -> None:
        self._stage = stage
        self.stageChanged.emit()

    def _ask(self, question: str) -> None:
        if self._stage == PANEL and not self._busy:
            self._question = question
            self.changed.emit()

    def _count(self, is_error: bool) -> int:
        return sum(row.is_error == is_error for row in self._sight.problems)

    def _since(self) -> str:
        sight = self._sight
        return self._words.since(sight.since, sight.today) if sight.since else ""

    def _questioned(self) -> str:
        version = self._version
        return self._words.since(version.when, version.today) if version else ""

    def _said(self) -> str:
        said = self._result.in_language(self._words.language) if self._result else ""
        return said[:1].upper() + said[1:]

    stage = changing(str, "_stage", stageChanged)
    open = Property(bool, lambda self: self._stage != CLOSED, notify=stageChanged)
    previewing = Property(bool, lambda self: self._stage == PREVIEW, notify=stageChanged)
    tab = changing(str, "_tab", changed)
    question = changing(str, "_question", changed)
    questioned = Property(str, _questioned, notify=changed)
    busy = changing(bool, "_busy", changed)
    result = Property(str, _said, notify=changed)
    resultGood = changing(bool, "_is_good", changed)
    version = Property(str, lambda self: self._sight.sha256[:8], notify=changed)
    since = Property(str, _since, notify=changed)
    source = Property(str, lambda self: self._sight.source, notify=changed)
    errorCount = Property(int, lambda self: self._count(True), notify=changed)
    warningCount = Property(int, lambda self: self._count(False), notify=changed)
    code = Property(list, lambda self: list(self._sight.code), notify=changed)
    entry = fixed(PinEntry, "_entry")
    moment = fixed(MomentChoice, "_moment")
    problems = fixed(RowModel, "_problems")
    versions = fixed(RowModel, "_versions")
    figures = fixed(RowModel, "_figures")
