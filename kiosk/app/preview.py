# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk preview`: every screen as a picture, the same byte for byte whenever the data and the time are."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.app import paths
from kiosk.app.content import Content, checked_language
from kiosk.app.engine import App, make_application
from kiosk.app.graphics import set_environment
from kiosk.app.journal import Journal
from kiosk.app.options import Mistake, PreviewOptions, Size, moment_in
from kiosk.app.printing import print_lines
from kiosk.app.scale import pixels_per_mm
from kiosk.app.screens import BACK_SOON, Way, stay, ways
from kiosk.device.clock import FrozenClock
from kiosk.store.failures import reason
from kiosk.store.messages import say
from kiosk.store.problems import quoted

TRIES = 30
"""Pictures taken, at most, until two in a row are equal."""


def preview(content: Content, options: PreviewOptions) -> int:
    """Draw the pictures and print a line for each; return 2 without data, 1 after complaints of Qt."""
    if content.ecosystem is None:
        return 2
    studio = _Studio(content, options)
    _make_folder(options.out)
    set_environment(headless=True)
    application = make_application()
    with studio.journal:
        for size in options.sizes:
            studio.draw(size)
    del application
    return 1 if studio.journal.count else 0


class _Studio:
    """Draws the screens of one content, as it is at one moment."""

    def __init__(self, content: Content, options: PreviewOptions) -> None:
        """Take what is asked for, or raise `Mistake` if there is no such thing."""
        assert content.ecosystem is not None
        center = content.ecosystem.center
        self._content = content
        self._options = options
        self._languages = tuple(checked_language(content, code) for code in options.languages)
        self._languages = self._languages or center.languages
        now = moment_in(options.at, center.time_zone) if options.at else datetime.now(UTC)
        self._clock = FrozenClock(now)
        self._ways = ways(content.ecosystem, now)
        self._names = options.screens or (*self._ways, BACK_SOON)
        self.journal = Journal()
        for name in self._names:
            if name not in self._ways and name != BACK_SOON:
                names = ", ".join((*self._ways, BACK_SOON))
                raise Mistake(
                    say(
                        "--screen: no {word} in this data at this time: there are {words}",
                        word=quoted(name),
                        words=names,
                    )
                )

    def draw(self, size: Size) -> None:
        """Draw everything in one size."""
        names = [name for name in self._names if name != BACK_SOON]
        if names:
            self._draw(size, {name: self._ways[name] for name in names}, self._content)
        if BACK_SOON in self._names:
            self._draw(size, {BACK_SOON: stay}, None)

    def _draw(self, size: Size, screens: dict[str, Way], content: Content | None) -> None:
        settings = self._content.settings
        with closing(App(settings, self._clock, self.journal)) as app:
            if content is not None:
                app.learn(content)
                app.survey(content.folder, settings)
                app.lobby.site().finish()
            window = app.load(size, pixels_per_mm(size, settings, self._options.inches), motion=False)
            for language in self._languages:
                for name, way in screens.items():
                    self._visit(app, language, way)
                    file = self._options.out / f"{size[0]}x{size[1]}-{language}-{name}.png"
                    _save(_settled(window), file)

    def _visit(self, app: App, language: str, way: Way) -> None:
        """Begin a new visit and go to a screen."""
        app.lobby.end_visit()
        visit = app.lobby.visit_now()
        visit.speak(language)
        for _ in range(self._options.text_size):
            visit.enlargeText()
        if self._options.contrast:
            visit.switchContrast()
        if self._options.reach:
            visit.switchReach()
        way(visit)


def _settled(window: QQuickWindow) -> QImage:
    """Return a picture of the window once nothing in it changes any more."""
    before = QImage()
    for _ in range(TRIES):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        image = window.grabWindow()
        if image == before:
            break
        before = image
    return before


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Mistake(
            say("--out: {file}: cannot be made: {reason}", file=folder, reason=reason(error))
        ) from error


def _save(image: QImage, file: Path) -> None:
    if not image.save(str(file)):
        raise Mistake(
            say("--out: {file}: cannot be written: see to the folder and the room on the disk", file=file)
        )
    print_lines([paths.written(file)])
