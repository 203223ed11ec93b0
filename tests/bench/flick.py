# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Flicks through a long list with a finger, and measures the time between frames while it moves."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import Any

from PySide6.QtCore import SIGNAL, QEventLoop, QObject, QPoint
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.bench.scenes import Found, shown, wait, wait_until

FLICKS = 3
MOVES = 8
MOVE_SECONDS = 0.008
"""How a hand flicks: eight reports of a touch panel, 8 ms apart."""


def directory(app: Any, window: QQuickWindow, spawned: int) -> Found:
    """Flick through the companies on all floors."""
    return _flick(app, window, "directory", "TenantCard")


def events(app: Any, window: QQuickWindow, spawned: int) -> Found:
    """Flick through the agenda."""
    return _flick(app, window, "events", "EventCard")


def _flick(app: Any, window: QQuickWindow, screen: str, card: str) -> Found:
    visit = app.lobby.visit_now()
    visit.wake()
    visit.open(screen)
    wait_until(lambda: bool(shown(window, card)))
    wait(1)
    item = shown(window, card)[0]
    while not item.inherits("QQuickListView"):
        item = item.parentItem()
    finger = QTest.createTouchDevice()
    moved: list[int] = []
    intervals: list[float] = []

    def swapped() -> None:
        if item.property("moving"):
            moved.append(time.monotonic_ns())

    window.frameSwapped.connect(swapped)
    begun, began = item.property("contentY"), time.process_time()
    start = time.monotonic()
    for _ in range(FLICKS):
        moved.clear()
        _stroke(window, finger, item)
        _rest(item)
        intervals += [(b - a) / 1e6 for a, b in pairwise(moved)]
    share = (time.process_time() - began) / (time.monotonic() - start)
    return {
        "intervals": intervals,
        "travelled": (item.property("contentY") - begun) / window.height(),
        "core": share * 100,
    }


def _rest(item: QQuickItem) -> None:
    """Wait for the end of the movement without a look at it in between, which would hold up its frames."""
    loop = QEventLoop()
    QObject.connect(item, SIGNAL("movementEnded()"), loop.quit)
    if item.property("moving"):
        loop.exec()


def _stroke(window: QQuickWindow, finger: Any, item: QQuickItem) -> None:
    middle = item.mapToScene(item.boundingRect().center())
    x, y = round(middle.x()), round(middle.y() + item.height() * 0.3)
    step = round(item.height() * 0.6 / MOVES)
    QTest.touchEvent(window, finger).press(0, QPoint(x, y), window)
    for _ in range(MOVES):
        wait(MOVE_SECONDS)
        y -= step
        QTest.touchEvent(window, finger).move(0, QPoint(x, y), window)
    wait(MOVE_SECONDS / 2)
    QTest.touchEvent(window, finger).release(0, QPoint(x, y), window)
