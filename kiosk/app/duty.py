# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a lobby does for months besides being looked at: it follows the data, and tells how it is."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from PySide6.QtCore import SIGNAL, QObject, Slot

from kiosk.app.content import Content, in_language_first
from kiosk.app.engine import App
from kiosk.app.reload import Reload
from kiosk.device.counters import count_start
from kiosk.device.health import Health
from kiosk.device.settings import Settings
from kiosk.models.errand import Errand
from kiosk.store.library import Library
from kiosk.store.schema import Ecosystem
from kiosk.store.start import DATA, Choice


class Duty(QObject):
    """Everything that begins once the first screens stand. Call `end` before the app is closed."""

    def __init__(
        self, app: App, content: Content, choice: Choice, library: Library, language: str | None
    ) -> None:
        """Begin, with the content that is shown and the choice that it came of."""
        super().__init__()
        self._app = app
        self._content = content
        self._choice = choice
        self._library = library
        self._language = language
        self._worker = ThreadPoolExecutor(1, "kiosk")
        self._is_first = True
        self.counters = app.journal.counters
        self.counters.accept(choice.sha256, app.clock.now())
        self.health = Health(
            self.counters, app.clock, content.folder, library.state, self._worker.submit, parent=self
        )
        self.reload = Reload(content.folder, library.state, content.stamp, app.errands, self)
        self.reload.problems = content.problems
        self.reload.good.connect(self._show)
        self.reload.rejected.connect(self._reject)
        self.reload.settled.connect(self._settle)
        # By name: to whoever has not imported PySide6.QtQuick, this is a bare QWindow.
        QObject.connect(app.window, SIGNAL("frameSwapped()"), self._count_frame)
        self._worker.submit(self._remember)
        self.health.begin()
        self.reload.read()

    def end(self) -> None:
        """Stop all that goes on; what is being written is written."""
        self.reload.stop()
        self._worker.shutdown()

    def _remember(self) -> None:
        """Note that this content starts, and count the starts. It waits for the disk."""
        if self._choice.sha256:
            self._library.start_succeeded(self._choice.sha256)
        if self._library.state is not None:
            self.counters.restarts = count_start(self._library.state)

    @Slot(object, str)
    def _show(self, ecosystem: Ecosystem, sha256: str) -> None:
        """Show what was read, unless it is what is shown."""
        self._is_first = False
        if sha256 != self.counters.content_sha256:
            self._app.errands.add(self._showing(ecosystem, sha256))

    def _showing(self, ecosystem: Ecosystem, sha256: str) -> Errand[None]:
        content = Content(self._content.folder, ecosystem, self._content.settings, ())
        wanted = in_language_first(content, self._language).ecosystem
        del content, ecosystem
        if wanted is not None:
            since = self._now()
            yield from self._app.show(wanted)
            self.counters.accept(sha256, since)

    @Slot()
    def _reject(self) -> None:
        """Count an edit with errors, but not the file that was there before the start."""
        if not self._is_first or self._choice.source == DATA:
            self.counters.rejected_edits += 1
        self._is_first = False

    @Slot(object)
    def _settle(self, settings: Settings) -> None:
        self._app.presence.configure(settings.idle_seconds, settings.ask_seconds)

    @Slot()
    def _count_frame(self) -> None:
        self.counters.frames += 1

    def _now(self) -> datetime:
        return self._app.clock.actual()
