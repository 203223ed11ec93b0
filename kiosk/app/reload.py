# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Shows what staff save, as soon as it is saved and if nothing is wrong with it."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.app import paths
from kiosk.app.errands import Errands
from kiosk.app.reader import LENGTH, Report, received
from kiosk.device.stamps import Stamp
from kiosk.device.watch import FolderWatch
from kiosk.models.errand import Errand
from kiosk.store.problems import Problem
from kiosk.store.schema import Ecosystem

LONGEST_MS = 60_000
"""A reading that takes longer is given up. The largest file that is read takes a few seconds."""

AGAIN_MS = 300
"""When to read again what changed while it was read."""


class Reload(QObject):
    """Reads the data folder whenever something in it changes, in another process, and says what came of it.

    `good` hands over an ecosystem, with its SHA-256; `rejected` comes when there are errors, or when it could
    not be read at all. `problems` are those of the last reading, and `checked` comes when they are complete.
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
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        """Watch from now on; `known` is the stamp of the files that are shown."""
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()
        self._folder = folder
        self._state = state
        self._errands = errands
        self._output = bytearray()
        self._is_wanted = False
        self._is_taken = False
        self._process: QProcess | None = None
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        self._guard.timeout.connect(self._give_up)
        self._watch = FolderWatch(folder, known, parent=self)
        self._watch.changed.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Read now, or once what is being read is."""
        if self._process is not None:
            self._is_wanted = True
            return
        self._is_wanted = self._is_taken = False
        self._output.clear()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._take)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        self._process = process
        self._guard.start(LONGEST_MS)
        process.setWorkingDirectory(str(paths.HOME))
        process.start(*reader_command(self._folder, self._state))

    def stop(self) -> None:
        """Read and watch no more."""
        self._watch.changed.disconnect(self.read)
        self._is_wanted = False
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished()

    @Slot()
    def _take(self) -> None:
        """Show the content as soon as it is there; its warnings may take their time."""
        assert self._process is not None
        self._output += self._process.readAllStandardOutput().data()
        end = self._length()
        if not self._is_taken and end and len(self._output) >= end:
            self._is_taken = True
            self._errands.add(self._receive(bytes(self._output[LENGTH:end])))

    @Slot()
    def _end(self) -> None:
        if self._process is None:
            return
        self._guard.stop()
        self._process.deleteLater()
        self._process = None
        end = self._length()
        if not self._is_taken:
            self.rejected.emit()
        elif len(self._output) > end:
            warnings = pickle.loads(self._output[end:])
            self.problems = tuple(sorted((*self.problems, *warnings), key=lambda problem: problem.place))
            self.checked.emit()
        self._output.clear()
        if self._is_wanted:
            self.read()

    @Slot()
    def _fail(self) -> None:
        """Go on after a process that did not even start; one that was killed ends by itself."""
        if self._process is not None and self._process.state() == QProcess.ProcessState.NotRunning:
            self._end()

    @Slot()
    def _give_up(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _length(self) -> int:
        """Return where the content ends in what was printed, 0 while that is not known."""
        if len(self._output) < LENGTH:
            return 0
        return LENGTH + int.from_bytes(self._output[:LENGTH], "little")

    def _receive(self, block: bytes) -> Errand[None]:
        report, ecosystem = yield from received(block)
        if report.is_torn:
            QTimer.singleShot(AGAIN_MS, self.read)
            return
        self.problems = report.problems
        self._tell(report, ecosystem)

    def _tell(self, report: Report, ecosystem: Ecosystem | None) -> None:
        if report.settings is not None:
            self.settled.emit(report.settings)
        if ecosystem is None:
            for problem in report.problems:
                print(problem, file=sys.stderr)
            self.rejected.emit()
        else:
            self.good.emit(ecosystem, report.sha256)


def reader_command(folder: Path, state: Path | None) -> tuple[str, list[str]]:
    """Return the program, and its arguments, that reads a data folder and prints what is in it."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "kiosk"]
    kept = ["--state", str(state.absolute())] if state else []
    return sys.executable, [*module, "--print-content", "--data", str(folder.absolute()), *kept]
