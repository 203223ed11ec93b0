# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What Qt and Python complain of while the lobby runs: printed, counted, and kept for whoever asks."""

from __future__ import annotations

import sys
import traceback
from collections import deque
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.app.printing import complain
from kiosk.device.counters import Counters

KEPT = 100
"""The last complaints are kept; a lobby runs for months."""

HARMLESS = ("This plugin does not support propagateSizeHints()",)
"""What Qt says of a platform without a screen."""


class Journal:
    """Listens, inside a `with`, to the warnings of Qt and to exceptions that nobody caught.

    An exception in a slot does not end the program: Qt goes on behind it. `on_exception` is called then.
    """

    def __init__(self, on_exception: Callable[[], None] | None = None) -> None:
        """Do not listen yet."""
        self.counters = Counters()
        self.count = 0
        self.complaints: deque[str] = deque(maxlen=KEPT)
        self.on_exception = on_exception

    def __enter__(self) -> Journal:
        """Listen."""
        self._hook_before = sys.excepthook
        sys.excepthook = self._exception
        self._handler_before = qInstallMessageHandler(self._message)
        return self

    def __exit__(self, *error: object) -> None:
        """Let those listen again who did before."""
        qInstallMessageHandler(self._handler_before)
        sys.excepthook = self._hook_before

    def note(self, complaint: str) -> None:
        """Keep a complaint, and print it."""
        self.count += 1
        self.complaints.append(complaint)
        complain(complaint)

    def _exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._trace(error)
        if self.on_exception is not None:
            try:
                self.on_exception()
            except Exception as second:
                self._trace(second)

    def _trace(self, error: BaseException) -> None:
        self.counters.exceptions += 1
        self.note("".join(traceback.format_exception(error)).rstrip())

    def _message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message in HARMLESS:
            return
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            complain(message)
        else:
            self.counters.qml_warnings += 1
            self.note(message)
