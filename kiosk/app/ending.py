# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Ends the program in good order when the system asks for it, as at the stop of a service or by Ctrl-C."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot


class Ending(QObject):
    """Listens to the signals that ask a program to end. The second of a kind ends it at once.

    Python sees a signal when it is called next, which in a lobby that nobody touches may take a minute; so
    what wakes the event loop is a pipe that it writes to. Windows asks no program, and Ctrl-C just ends it.
    """

    def __init__(self) -> None:
        """Listen from now on."""
        super().__init__()
        if sys.platform == "win32":
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            return
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._pipe[1])
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, _once)

    @Slot()
    def _end(self) -> None:
        os.read(self._pipe[0], 1)
        QCoreApplication.exit(0)


def _once(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
