# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Shows what staff save, as soon as it is saved and if nothing is wrong with it."""

from __future__ import annotations

import pickle
import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.app import paths
from kiosk.app.errands import Errands
from kiosk.app.printing import complain
from kiosk.app.reader import LENGTH, Report, received
from kiosk.device.stamps import Stamp
from kiosk.device.watch import FolderWatch
from kiosk.models.errand import Errand
from kiosk.store.messages import Message, say
from kiosk.store.problems import Problem
from kiosk.store.schema import Ecosystem

LONGEST_MS = 60_000
"""A reading that takes longer is given up. The largest file that is read takes a few seconds."""

AGAIN_MS = 300
"""When to read again what changed while it was read."""

LATER_MS, SELDOM_MS = 15_000, 600_000
"""When to read again what could not be read at all: soon, and then ever more seldom."""


class Reload(QObject):
    """Reads the data folder whenever something in it changes, in another process, and says what came of it.

    `good` hands over an ecosystem, `None` if it is what was handed over last, and its SHA-256; `rejected`
    comes when there are errors, or when it could not be read at all. `problems` are those of the last
    reading, `notes` say why it is not kept as a version, and `checked` comes when both are complete.
    """

    good = Signal(object, str)
    rejected = Signal()
    settled = Signal(object)
    checked = Signal()

    def __init__(
        self,
        folder: Path,
        state: Path | None,
        known: Stamp | None,
        shown: str,
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        """Watch from now on; `known` is the stamp of the files that were read, `shown` the SHA-256."""
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()
        self.notes: tuple[Message, ...] = ()
        self._folder = folder
        self._state = state
        self._errands = errands
        self._handed_over = shown
        self._content = BytesIO()
        self._warnings = bytearray()
        self._is_wanted = False
        self._is_taken = False
        self._process: QProcess | None = None
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        self._guard.timeout.connect(self._give_up)
        self._wait_ms = LATER_MS
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.read)
        self._watch = FolderWatch(folder, known, parent=self)
        self._watch.changed.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Read now, or once what is being read is."""
        if self._process is not None:
            self._is_wanted = True
            return
        self._is_wanted = self._is_taken = False
        self._later.stop()
        self._content = BytesIO()
        self._warnings.clear()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._take)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        self._process = process
        self._guard.start(LONGEST_MS)
        process.setWorkingDirectory(str(paths.HOME))
        process.start(*reader_command(self._folder, self._state))

    def stop(self) -> None:
        """Read and watch no more."""
        self._watch.changed.disconnect(self.read)
        self._later.stop()
        self._is_wanted = False
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished()

    @Slot()
    def _take(self) -> None:
        """Show the content as soon as it is there; its warnings may take their time."""
        if self._process is None:
            return
        printed = self._process.readAllStandardOutput().data()
        if self._is_taken:
            self._warnings += printed
            return
        content = self._content
        content.write(printed)
        end = LENGTH + int.from_bytes(content.getbuffer()[:LENGTH], "little")
        if content.tell() >= max(end, LENGTH):
            self._is_taken = True
            content.seek(end)
            self._warnings += content.read()
            content.seek(LENGTH)
            self._errands.add(self._receive(content))

    @Slot()
    def _end(self) -> None:
        """Go on after a process that ended or did not even start; one that crashed says so twice."""
        if self._process is None or self._process.state() != QProcess.ProcessState.NotRunning:
            return
        self._guard.stop()
        self._process.deleteLater()
        self._process = None
        if self._is_taken:
            self._errands.add(self._warn(bytes(self._warnings)))
        else:
            self._fail()
        if self._is_wanted:
            self.read()

    @Slot()
    def _give_up(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _receive(self, content: BytesIO) -> Errand[None]:
        try:
            report, ecosystem = yield from received(content, self._handed_over)
        except Exception as error:  # of what a process printed that went wrong, anything may come
            complain(f"kiosk: the data were read, and not understood: {error!r}")
            self._fail()
            return
        if report.is_torn:
            QTimer.singleShot(AGAIN_MS, self.read)
        elif report.is_unread:
            self._come_to_nothing(report.problems)
        else:
            self._wait_ms = LATER_MS
            self.problems = report.problems
            self._tell(report, ecosystem)

    def _warn(self, block: bytes) -> Errand[None]:
        """Add the warnings to the problems, which came before them; a process that was ended has none."""
        with suppress(Exception):
            warnings, self.notes = pickle.loads(block)
            yield
            self.problems = tuple(sorted((*self.problems, *warnings), key=lambda problem: problem.place))
            self.checked.emit()

    def _fail(self) -> None:
        what = say("the program that reads it did not come to its end")
        name = paths.written(self._folder / paths.ECOSYSTEM)
        self._come_to_nothing((Problem(name, 1, 1, "", what, say("it is tried again by itself")),))

    def _come_to_nothing(self, problems: tuple[Problem, ...]) -> None:
        """Say once why nothing could be read, and try again in a while: nobody need save the file again."""
        if self.problems != problems:
            self.problems = problems
            complain(*map(str, problems))
            self.rejected.emit()
        self._later.start(self._wait_ms)
        self._wait_ms = min(2 * self._wait_ms, SELDOM_MS)

    def _tell(self, report: Report, ecosystem: Ecosystem | None) -> None:
        if report.settings is not None:
            self.settled.emit(report.settings)
        if not report.is_good:
            complain(*map(str, report.problems))
            self.rejected.emit()
        else:
            self._handed_over = report.sha256
            self.good.emit(ecosystem, report.sha256)


def reader_command(folder: Path, state: Path | None) -> tuple[str, list[str]]:
    """Return the program, and its arguments, that reads a data folder and prints what is in it."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "kiosk"]
    kept = ["--state", str(state.absolute())] if state else []
    return sys.executable, [*module, "--print-content", "--data", str(folder.absolute()), *kept]
