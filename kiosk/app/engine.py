# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The lobby put together: data, clock, presence and languages behind one window."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QFont, QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app import paths
from kiosk.app.content import Content
from kiosk.app.errands import Errands
from kiosk.app.journal import Journal
from kiosk.app.languages import Languages
from kiosk.app.options import NotLoaded, Size
from kiosk.app.survey import surveyor
from kiosk.device.clock import Clock
from kiosk.device.presence import Presence
from kiosk.device.settings import Settings
from kiosk.models.errand import Errand
from kiosk.models.lobby import Lobby
from kiosk.store.schema import Ecosystem

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

LONGER = 30
"""Seconds more for whoever follows a way or reads large text, until they are asked."""

STEADY_MM = 4
"""How far a finger may slip on the glass and still tap: Qt's ten pixels are 2 mm of a fine screen."""


def make_application() -> QGuiApplication:
    """Start Qt, whose environment must be set."""
    application = QGuiApplication(["kiosk"])
    application.setApplicationName("kiosk")
    application.setFont(QFont("Inter"))
    return application


class App:
    """One window with the lobby in it. Call `close` before the last reference goes.

    It has nothing to show, and says so, until it learns a content.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        journal: Journal,
        translations: Path = paths.TRANSLATIONS,
    ) -> None:
        """Put everything together but the window."""
        self.clock = clock
        self.journal = journal
        journal.counters.started = clock.monotonic()
        self.languages = Languages(translations)
        self.lobby = Lobby(self.languages.names())
        self.presence = Presence(clock, settings.idle_seconds, settings.ask_seconds)
        self.errands = Errands()
        self._engine: QQmlApplicationEngine | None = None
        self.languages.use(self.lobby.words.language)
        self._media = ""
        self._attend()
        self.lobby.languageChanged.connect(self._speak)
        self.lobby.visitChanged.connect(self._attend)
        clock.minute.connect(self.tick)
        clock.jumped.connect(self.tick)
        self.presence.touched.connect(self._count_touch)
        self.presence.asked.connect(self._ask)
        self.presence.left.connect(self.lobby.end_visit)
        journal.on_exception = self._go_home

    def learn(self, content: Content) -> None:
        """Show a content, if there is anything in it that can be shown."""
        if content.ecosystem is None:
            return
        self._note_languages(content.ecosystem)
        self._media = (content.folder.resolve() / "media").as_uri()
        self.lobby.learn(content.ecosystem, self._now(), self._media)

    def survey(self, folder: Path, settings: Settings) -> None:
        """Read the plans in a data folder, on another thread; not before the first frame."""
        self.lobby.site().survey_by(surveyor(folder, settings))

    def show(self, ecosystem: Ecosystem) -> Errand[None]:
        """Show another content of the same folder, a little at a time."""
        self._note_languages(ecosystem)
        yield from self.lobby.showing(ecosystem, self._now(), self._media)

    def load(
        self, size: Size, pixels_per_mm: float, *, motion: bool, full_screen: bool = False
    ) -> QQuickWindow:
        """Show the screens in a window of `size` and return it; raise `NotLoaded` if that cannot be."""
        # The engine does not keep these values alive: we must, for as long as it lives.
        self._properties: dict[str, object] = {
            "lobby": self.lobby,
            "screenPixelsPerMm": pixels_per_mm,
            "motion": motion,
            "width": size[0],
            "height": size[1],
        }
        if full_screen:
            self._properties["visibility"] = QWindow.Visibility.FullScreen.value
        QGuiApplication.styleHints().setStartDragDistance(round(STEADY_MM * pixels_per_mm))
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.QML))
        self._engine.setInitialProperties(self._properties)
        self._engine.loadFromModule("Kiosk", "Main")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QWindow):
            raise NotLoaded(f"{paths.written(paths.QML)} cannot be loaded")
        # It is known as what it is to those only who imported PySide6.QtQuick before: 3 MB that few need.
        self.window = cast("QQuickWindow", roots[0])
        self.window.installEventFilter(self.presence)
        return self.window

    def close(self) -> None:
        """Take the window away, and only then what it shows."""
        self.presence.rest()
        self.errands.drop()
        self.journal.on_exception = None
        self._engine = None
        self.languages.drop()

    def _attend(self) -> None:
        """Watch over a new visit once it wakes."""
        self.presence.rest()
        visit = self.lobby.visit_now()
        visit.wokeUp.connect(self.presence.begin)
        visit.wokeUp.connect(self._count_visit)
        visit.stayed.connect(self.presence.see)
        visit.screenChanged.connect(self._be_patient)
        visit.viewChanged.connect(self._be_patient)
        self._be_patient()

    def _be_patient(self) -> None:
        """Leave a visitor the time that what they do takes."""
        self.presence.allow(LONGER if self.lobby.visit_now().takes_time() else 0)

    def _ask(self, seconds_left: int) -> None:
        self.lobby.visit_now().ask(seconds_left)

    def tick(self) -> None:
        """Show what another moment changes."""
        self.errands.add(self._ticking())

    def _ticking(self) -> Errand[None]:
        yield from self.lobby.ticking(self._now())

    def _now(self) -> datetime | None:
        """Return the moment, if it can be believed: nothing is hidden because of a wrong date."""
        return None if self.clock.is_doubtful() else self.clock.now()

    def _note_languages(self, ecosystem: Ecosystem) -> None:
        for file in self.languages.missing(ecosystem.center.languages):
            self.journal.note(f"kiosk: {paths.written(file)} is missing: this language has no words")

    def _count_visit(self) -> None:
        self.journal.counters.visits += 1

    def _count_touch(self) -> None:
        self.journal.counters.touch(self.clock.monotonic())

    def _speak(self) -> None:
        self.languages.use(self.lobby.words.language)
        self.lobby.retranslate()
        if self._engine is not None:
            self._engine.retranslate()

    def _go_home(self) -> None:
        self.lobby.visit_now().open("home")
