# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a lobby does for months besides being looked at: it follows the data, and tells how it is."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from PySide6.QtCore import SIGNAL, QCoreApplication, QObject, Slot

from kiosk.app import paths
from kiosk.app.content import Content, in_language_first
from kiosk.app.engine import App
from kiosk.app.options import RESTART, RunOptions
from kiosk.app.reload import Reload
from kiosk.app.staff import StaffService
from kiosk.device.counters import count_start
from kiosk.device.health import Health
from kiosk.device.pin import Pin
from kiosk.device.settings import Settings
from kiosk.models.errand import Errand
from kiosk.models.staff import Staff
from kiosk.store.library import Library, state_folder
from kiosk.store.schema import Ecosystem
from kiosk.store.start import DATA


class Duty(QObject):
    """Everything that begins once the first screens stand. Call `end` before the app is closed."""

    def __init__(self, app: App, content: Content, library: Library, options: RunOptions) -> None:
        """Begin, with what the content came of that is shown, and with how the lobby was started."""
        super().__init__()
        self._app = app
        self._content = content
        self._library = library
        self._language = options.language
        self._settings = content.settings
        self._worker = ThreadPoolExecutor(1, "kiosk")
        self._is_first = True
        self.counters = app.journal.counters
        self.counters.accept(content.sha256, app.clock.now())
        self.health = Health(
            self.counters, app.clock, content.folder, library.state, self._worker.submit, parent=self
        )
        self.reload = Reload(content.folder, library.state, content.stamp, content.sha256, app.errands, self)
        self.reload.problems = content.problems
        state = options.state or state_folder()
        self.staff = Staff(app.lobby.words, self)
        self.desk = StaffService(
            self.staff,
            app.lobby,
            app.clock,
            library,
            Pin(state) if state else None,
            self.counters,
            self.health,
            content.folder / paths.ECOSYSTEM,
            self,
        )
        self._brief()
        self.reload.checked.connect(self._brief)
        self.reload.rejected.connect(self._brief)
        self.desk.reload.connect(self.reload.read)
        self.desk.restart.connect(self._restart)
        self.desk.leave.connect(self._leave)
        app.lobby.contentChanged.connect(self._brief)
        app.window.setProperty("staff", self.staff)
        self.reload.good.connect(self._show)
        self.reload.rejected.connect(self._reject)
        self.reload.settled.connect(self._settle)
        # By name: to whoever has not imported PySide6.QtQuick, this is a bare QWindow.
        QObject.connect(app.window, SIGNAL("frameSwapped()"), self._count_frame)
        self._worker.submit(self._remember)
        self.health.begin()
        app.survey(content.folder, content.settings)
        self.reload.read()

    def end(self) -> None:
        """Stop all that goes on; what is being written is written."""
        self.desk.close()
        self._app.window.setProperty("staff", None)
        self.reload.stop()
        self.health.end()
        self._worker.shutdown()
        self.deleteLater()  # and with it whatever would go on once events are waited for again

    def _remember(self) -> None:
        """Note that this content starts, and count the starts. It waits for the disk."""
        if self._content.sha256:
            self._library.start_succeeded(self._content.sha256)
        if self._library.state is not None:
            self.counters.restarts = count_start(self._library.state)

    @Slot(object, str)
    def _show(self, ecosystem: Ecosystem | None, sha256: str) -> None:
        """Show what was read, unless it is what is shown."""
        if ecosystem is not None:
            self._app.errands.add(self._showing(ecosystem, sha256))
        elif not self._is_first:
            self._app.lobby.site().look()
        self._is_first = False

    def _showing(self, ecosystem: Ecosystem, sha256: str) -> Errand[None]:
        content = Content(self._content.folder, ecosystem, self._content.settings, ())
        is_spoken = self._language in ecosystem.center.languages  # else staff took it out meanwhile
        wanted = in_language_first(content, self._language if is_spoken else None).ecosystem
        del content, ecosystem
        if wanted is not None:
            since = self._now()
            yield from self._app.show(wanted)
            self.counters.accept(sha256, since)

    @Slot()
    def _reject(self) -> None:
        """Count an edit with errors, but not the file that was there before the start."""
        if not self._is_first or self._content.source == DATA:
            self.counters.rejected_edits += 1
        if not self._is_first:
            self._app.lobby.site().look()
        self._is_first = False

    @Slot()
    def _brief(self) -> None:
        """Tell staff, if they ask, what is wrong by now."""
        self.desk.zone = self._app.lobby.time_zone()
        self.desk.learn(self.reload.problems, self.reload.notes)

    @Slot()
    def _restart(self) -> None:
        QCoreApplication.exit(RESTART)

    @Slot()
    def _leave(self) -> None:
        QCoreApplication.exit(0)

    @Slot(object)
    def _settle(self, settings: Settings) -> None:
        self._app.presence.configure(settings.idle_seconds, settings.ask_seconds)
        if settings != self._settings:
            self._settings = settings
            self._app.survey(self._content.folder, settings)

    @Slot()
    def _count_frame(self) -> None:
        self.counters.frames += 1

    def _now(self) -> datetime:
        return self._app.clock.actual()
