# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Opens the plan of a floor and drags it with a finger, and measures the time between frames meanwhile."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QMetaObject, QPoint, Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.bench.scenes import Found, Frames, shown, wait, wait_until

LARGER = 3
"""How often the plan is drawn larger before it is dragged."""

STROKES = 6
MOVES = 60
MOVE_SECONDS = 0.008
"""How a hand drags: half a second of reports of a touch panel, 8 ms apart, to and fro."""


def plan(app: Any, window: QQuickWindow, spawned: int) -> Found:
    """Return the ms until the plan is seen, and those between the frames of dragging it."""
    wait(3)  # until the plans are read
    visit = app.lobby.visit_now()
    visit.wake()
    visit.open("directory")
    wait(1)
    frames = Frames(window)
    begun = time.monotonic_ns()
    visit.directory.filterByFloor("1")
    wait_until(lambda: bool(frames.times))
    opened = (frames.times[0] - begun) / 1e6
    assert shown(window, "PlanView")
    wait(0.5)
    for _ in range(LARGER):
        tool = shown(window, "PlanTool", name="Acercar")[0]
        QMetaObject.invokeMethod(tool, "tapped", Qt.ConnectionType.DirectConnection)
        wait(0.6)
    finger = QTest.createTouchDevice()
    intervals: list[float] = []
    for stroke in range(STROKES):
        frames.times.clear()
        _stroke(window, finger, 1 if stroke % 2 else -1)
        intervals += [(b - a) / 1e6 for a, b in pairwise(frames.times)]
        wait(0.5)
    return {"opened": opened, "intervals": intervals}


def _stroke(window: QQuickWindow, finger: Any, way: int) -> None:
    view = shown(window, "PlanView")[0]
    middle = view.mapToScene(view.boundingRect().center())
    x, y = middle.x() - way * view.width() * 0.3, middle.y() - way * view.height() * 0.2
    QTest.touchEvent(window, finger).press(0, QPoint(round(x), round(y)), window)
    for _ in range(MOVES):
        wait(MOVE_SECONDS)
        x += way * view.width() * 0.6 / MOVES
        y += way * view.height() * 0.4 / MOVES
        QTest.touchEvent(window, finger).move(0, QPoint(round(x), round(y)), window)
    QTest.touchEvent(window, finger).release(0, QPoint(round(x), round(y)), window)
