# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A visit by touch, each screen opened for the first time: how soon the glass shows each touch."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.bench.scenes import PATIENCE, Found, Frames, shown, wait, wait_until

QUIET = 0.15
"""Seconds without a frame after which the picture is taken to stand still."""

LONGEST = 0.6
"""Seconds after which only what goes on moving still does: the arrows on a way."""

# The screen, what is touched there (a QML type, its place among those shown, properties), and what opens.
WAY: list[tuple[str, str, int, dict[str, Any], str]] = [
    ("home", "Door", 0, {"section": "hubs"}, "hubs"),
    ("hubs", "HubCard", 0, {}, "hub"),
    ("hub", "BarItem", 0, {"section": "directory"}, "directory"),
    ("directory", "TenantCard", 1, {}, "tenant"),
    ("tenant", "WayButton", 0, {}, "route"),
    ("route", "WideSwitch", 0, {}, "route"),
    ("route", "LegCard", 1, {}, "route"),
    ("route", "TakeAlong", 0, {}, "route"),
    ("phone", "Pill", 0, {"name": "Listo"}, "route"),
    ("route", "Pill", 0, {"name": "Volver"}, "tenant"),
    ("tenant", "Pill", 0, {"name": "Volver"}, "directory"),
    ("directory", "FloorButton", 2, {}, "directory"),
    ("directory", "PlanTool", 0, {}, "directory"),
    ("directory", "FloorButton", 0, {}, "directory"),
    ("directory", "Chip", 2, {}, "directory"),
    ("directory", "Chip", 0, {}, "directory"),
    ("directory", "BarItem", 0, {"section": "events"}, "events"),
    ("events", "DayButton", 2, {}, "events"),
    ("events", "DayButton", 0, {}, "events"),
    ("events", "Chip", 2, {}, "events"),
    ("events", "Chip", 0, {}, "events"),
    ("events", "EventCard", 0, {}, "event"),
    ("event", "BarItem", 0, {"section": "search"}, "search"),
    ("search", "EntryCard", 1, {}, "*"),
    ("*", "BarItem", 0, {"section": "home"}, "home"),
    ("home", "Pill", 0, {"name": "Medellín"}, "city"),
    ("city", "Pill", 0, {"name": "English"}, "city"),
    ("city", "Pill", 0, {"name": "Accessible"}, "city"),
    # Through all sizes of text: in large text it would leave more time before it asks.
    *[("panel", "EaseSwitch", 0, {}, "city")] * 4,
    ("panel", "EaseSwitch", 1, {}, "city"),
    ("panel", "EaseSwitch", 2, {}, "city"),
    ("panel", "Pill", 0, {"name": "Done"}, "city"),
]


def touch(app: Any, window: QQuickWindow, spawned: int) -> Found:
    """Return, for each touch, the ms until pixels changed: at the press, and again at the release."""
    wait(3)  # as long as nobody can touch faster: a lobby stands for hours before it is touched
    hand = _Hand(window)
    visit = app.lobby.visit_now()
    waits: list[tuple[str, float]] = []
    touched: Counter[str] = Counter()
    before = hand.picture()
    middle = QPoint(window.width() // 2, window.height() // 2)
    waits.append(("attract: wake", hand.press(middle, before)))
    hand.settle()
    hand.release(middle)
    for screen, kind, place, properties, opened in WAY:
        found = shown(window, kind, **properties)
        if len(found) <= place:
            raise AssertionError(f"{visit.screen} shows {len(found)} of {kind} with {properties}")
        item = found[place]
        name = f"{screen}: {kind} {item.property('name')}"
        touched[name] += 1
        name += f" ({touched[name]})" if touched[name] > 1 else ""
        area = item.mapRectToScene(item.boundingRect()).toRect()
        hand.look_at(area)
        at = area.center()
        before = hand.settle()
        waits.append((f"{name}, press", hand.press(at, before)))
        before = hand.settle()
        waits.append((f"{name}, release → {opened}", hand.release(at, before)))
        hand.settle()
        if opened != "*" and visit.screen != opened:
            raise AssertionError(f"{name} opened {visit.screen}")
    wait_until(lambda: bool(visit.secondsLeft))
    hand.look_at(window.contentItem().boundingRect().toRect())
    before = hand.settle()
    waits.append(("asking: anywhere", hand.press(middle, before)))
    return {"waits": waits}


class _Hand:
    """A finger on the glass, and an eye that looks at what the display server shows."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._finger = QTest.createTouchDevice()
        self._frames = Frames(window)
        self._area = QRect(0, 0, window.width(), window.height())

    def look_at(self, area: QRect) -> None:
        """Look at a part of the window only: at what is touched, which something else may move beside."""
        self._area = area

    def picture(self) -> QImage:
        """Return what is on the glass."""
        x, y, width, height = self._area.getRect()
        return self._window.screen().grabWindow(self._window.winId(), x, y, width, height).toImage()

    def settle(self) -> QImage:
        """Wait until nothing moves, and return the picture."""
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            count = len(self._frames.times)
            wait(QUIET)
            if len(self._frames.times) == count:
                break
        return self.picture()

    def press(self, at: QPoint, before: QImage) -> float:
        """Touch, and return the ms until the picture differs from `before`."""
        begun = self._begin()
        QTest.touchEvent(self._window, self._finger).press(0, at, self._window)
        return self._changed(begun, before)

    def release(self, at: QPoint, before: QImage | None = None) -> float:
        """Lift the finger, and return the ms until the picture differs from `before`."""
        begun = self._begin()
        QTest.touchEvent(self._window, self._finger).release(0, at, self._window)
        return self._changed(begun, before) if before is not None else 0

    def _begin(self) -> int:
        self._frames.times.clear()
        return time.monotonic_ns()

    def _changed(self, begun: int, before: QImage) -> float:
        """Wait for a frame with other pixels; what looking at the frames before it took does not count."""
        looking = 0
        seen = 0
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if len(self._frames.times) == seen:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
                continue
            seen, swapped = len(self._frames.times), self._frames.last
            start = time.monotonic_ns()
            if self.picture() != before:
                return (swapped - begun - looking) / 1e6
            looking += time.monotonic_ns() - start
        raise TimeoutError("nothing changed on the glass")
