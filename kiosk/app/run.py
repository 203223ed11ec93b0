# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk run`: the lobby on the screen, until somebody ends it."""

from __future__ import annotations

import gc
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import SIGNAL, QObject, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QScreen, QWindow

from kiosk.app.content import Content, in_language_first, report, start_content
from kiosk.app.ending import Ending
from kiosk.app.engine import App, make_application
from kiosk.app.graphics import set_environment
from kiosk.app.journal import Journal
from kiosk.app.memory import Sweeper, give_back
from kiosk.app.options import RunOptions, Size, moment_in
from kiosk.app.scale import pixels_per_mm
from kiosk.device.clock import Clock
from kiosk.store.library import Library

if TYPE_CHECKING:
    from kiosk.app.duty import Duty

SWITCH_SECONDS = 0.0005
"""How long a thread keeps Python from the screen that asks for it: a tenth of what Python does by itself."""

SETTLED_MS = 1000
"""When the first screens stand, and nobody waits."""

WINDOW_SHARE = 0.85
"""How much of the height of a desk's screen a window takes that is not told its size."""


def run(folder: Path, library: Library, options: RunOptions) -> int:
    """Show the lobby of a data folder and return the exit code."""
    content = start_content(folder, library)
    report(content)
    set_environment(headless=False)
    application = make_application()
    ending = Ending()
    content = in_language_first(content, options.language)
    zone = content.ecosystem.center.time_zone if content.ecosystem else None
    clock = Clock(moment_in(options.at, zone) if options.at else None)
    with Journal() as journal, closing(App(content.settings, clock, journal)) as app:
        app.learn(content)
        content = replace(content, ecosystem=None)  # which the app lets go of when another is shown
        _open_window(app, content, options)
        if content.sha256:
            library.begin_start(content.sha256)
        gc.freeze()  # nothing of what is loaded by now ever becomes garbage
        sweeper = Sweeper()
        sys.setswitchinterval(SWITCH_SECONDS)
        duties: list[Duty] = []

        def settle() -> None:
            from kiosk.app.duty import Duty

            duties.append(Duty(app, content, library, options))
            give_back()

        QTimer.singleShot(SETTLED_MS, settle)
        code = application.exec()
        del sweeper, ending
        for duty in duties:
            duty.end()
        if content.sha256 and not duties:
            library.start_succeeded(content.sha256)  # it was ended in good order
    return code


def _open_window(app: App, content: Content, options: RunOptions) -> None:
    """Show the window: all of the screen and nothing but the lobby on it, or a window on a desk."""
    screen = QGuiApplication.primaryScreen()
    whole = (screen.size().width(), screen.size().height())
    windowed = options.windowed or options.size is not None
    size = (options.size or _window_on(screen)) if windowed else whole
    claimed: tuple[float, float] | None = None
    if QGuiApplication.platformName() != "offscreen":
        mm = screen.physicalSize()
        claimed = (mm.width() * size[0] / whole[0], mm.height() * size[1] / whole[1])
    scale = pixels_per_mm(size, content.settings, options.inches, claimed)
    window = app.load(size, scale, motion=True, full_screen=not windowed)
    if not windowed:
        _hide_pointer_over(window)


def _hide_pointer_over(window: QWindow) -> None:
    """Hide it after the first frame: the first word of the namespace Qt takes as long as to draw one."""

    def hide() -> None:
        from PySide6.QtCore import Qt

        QObject.disconnect(window, SIGNAL("frameSwapped()"), hide)
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))

    # By name: to whoever has not imported PySide6.QtQuick, this is a bare QWindow.
    QObject.connect(window, SIGNAL("frameSwapped()"), hide)


def _window_on(screen: QScreen) -> Size:
    """Return the size of an upright lobby panel that fits on a screen."""
    height = int(screen.availableSize().height() * WINDOW_SHARE)
    return height * 9 // 16, height
