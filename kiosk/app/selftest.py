# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk --self-test`: shows every screen once in every language, and says whether all went well."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.app.content import Content
from kiosk.app.engine import App, make_application
from kiosk.app.graphics import has_display, set_environment
from kiosk.app.journal import Journal
from kiosk.app.printing import print_lines
from kiosk.app.scale import pixels_per_mm
from kiosk.app.screens import ways
from kiosk.device.clock import FrozenClock

SIZE = (540, 960)
INCHES = 32.0
"""The usual panel, with a quarter of its pixels."""


def self_test(content: Content) -> int:
    """Return 0 when there was nothing to complain of."""
    set_environment(headless=not has_display())
    application = make_application()
    with Journal() as journal:
        _show_everything(content, FrozenClock(datetime.now(UTC)), journal)
    del application
    print_lines(["self-test: failed" if journal.count else "self-test: ok"])
    return 1 if journal.count else 0


def _show_everything(content: Content, clock: FrozenClock, journal: Journal) -> None:
    with closing(App(content.settings, clock, journal)) as app:
        window = app.load(SIZE, pixels_per_mm(SIZE, content.settings, INCHES), motion=False)
        _draw(window, journal)
        if content.ecosystem is None:
            journal.note(f"{content.name} cannot be shown")
            return
        app.learn(content)
        app.survey(content.folder, content.settings)
        app.lobby.site().finish()
        for language in content.ecosystem.center.languages:
            for way in ways(content.ecosystem, clock.now()).values():
                app.lobby.end_visit()
                visit = app.lobby.visit_now()
                visit.speak(language)
                way(visit)
                _draw(window, journal)


def _draw(window: QQuickWindow, journal: Journal) -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if window.grabWindow().isNull():
        journal.note("the window cannot be drawn")
