# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A visitor for tests, who touches the real screens and finds things by what a screen reader says."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QInputDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.app.engine import App
from kiosk.models.lobby import Lobby
from kiosk.models.visit import Visit
from tests.rows import drawn

Place = QQuickItem | str | tuple[float, float]
"""What can be touched: an item, the name of one, or a point of the window."""

STEP = 40
"""Pixels that a dragging finger moves at a time."""

FRAME_MS = 50
"""Time in which a frame comes that was asked for."""

FINGERS = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


class Visitor:
    """Somebody in front of the screen of `app`, whose clock stands still until `wait`.

    `find` and `names` go by `Accessible.name`, `texts` by what is written. Only what is visible counts: not
    hidden, not transparent, and at least partly inside the window and of every list that it scrolls in.
    """

    def __init__(self, app: App) -> None:
        """Step up to the screen."""
        self.app = app
        self.window = app.window
        self.clock = app.clock
        self.settle()

    @property
    def lobby(self) -> Lobby:
        """What all visits share."""
        return self.app.lobby

    @property
    def visit(self) -> Visit:
        """The visit of the moment; a new one after the lobby went back to the start."""
        return self.app.lobby.visit_now()

    # Seeing

    def items(self, inside: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Yield every item on the screen in the order in which they are drawn, what lies on top last."""
        item = inside or self.window.contentItem()
        if not item.isVisible() or item.opacity() == 0:
            return
        yield item
        for child in sorted(drawn(item), key=lambda each: each.z()):
            yield from self.items(child)

    def find_all(self, name: str, inside: str | None = None) -> list[QQuickItem]:
        """Return all that is called `name` on the screen, what lies on top last."""
        among = self.items(self.find(inside) if inside else None)
        return [item for item in among if name_of(item) == name and self.is_in_view(item)]

    def find(self, name: str, inside: str | None = None) -> QQuickItem:
        """Return what is called `name`, the uppermost if there are several; fail when there is nothing."""
        found = self.find_all(name, inside)
        assert found, f'nothing here is called "{name}"; here are {self.names()}'
        return found[-1]

    def has(self, name: str) -> bool:
        """Tell whether something on the screen is called `name`."""
        return bool(self.find_all(name))

    def names(self) -> list[str]:
        """Return what a screen reader would say, from top to bottom of the drawing."""
        return [name_of(item) for item in self.items() if name_of(item) and self.is_in_view(item)]

    def texts(self) -> list[str]:
        """Return every text that is written on the screen."""
        written = [item for item in self.items() if item.inherits("QQuickText") and self.is_in_view(item)]
        return [str(item.property("text")) for item in written if item.property("text")]

    def reads(self, text: str) -> bool:
        """Tell whether `text` is written on the screen, alone or in a longer text."""
        return any(text in each for each in self.texts())

    def picture(self) -> QImage:
        """Return what the screen shows."""
        return self.window.grabWindow()

    def colour_at(self, point: tuple[float, float]) -> QColor:
        """Return the colour of a pixel."""
        return self.picture().pixelColor(int(point[0]), int(point[1]))

    def area(self, item: QQuickItem) -> QRectF:
        """Return the part of the window that an item covers, clipped by whatever clips it; may be empty."""
        area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        area = area.intersected(QRectF(0, 0, self.window.width(), self.window.height()))
        parent = item.parentItem()
        while parent is not None:
            if parent.clip():
                area = area.intersected(parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height())))
            parent = parent.parentItem()
        return area

    def is_in_view(self, item: QQuickItem) -> bool:
        """Tell whether any of an item lies where it can be seen."""
        area = self.area(item)
        return area.width() >= 1 and area.height() >= 1

    # Touching

    def press(self, place: Place, finger: int = 0) -> None:
        """Put a finger down."""
        QTest.touchEvent(self.window, FINGERS).press(finger, self._point(place), self.window)
        self.settle()

    def move(self, place: Place, finger: int = 0) -> None:
        """Move a finger that is down, until the next frame: Qt adds the moves up, and tells of them then."""
        QTest.touchEvent(self.window, FINGERS).move(finger, self._point(place), self.window)
        self.next_frame()
        self.draw()

    def release(self, place: Place, finger: int = 0) -> None:
        """Lift a finger."""
        QTest.touchEvent(self.window, FINGERS).release(finger, self._point(place), self.window)
        self.settle()

    def tap(self, place: Place) -> None:
        """Touch the middle of what can be seen of an item, which must be on the screen."""
        point = self._point(place)
        self.press((point.x(), point.y()))
        self.release((point.x(), point.y()))
        self.draw()

    def click(self, place: Place) -> None:
        """Do the same with a mouse, as which some touch screens pass themselves off."""
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window, button, keys, self._point(place))
        self.draw()

    def drag(self, start: Place, end: tuple[float, float]) -> None:
        """Drag a finger slowly, and lift it when it has come to rest, so that nothing flies on."""
        here = self._point(start)
        self.press((here.x(), here.y()))
        way = QPointF(end[0] - here.x(), end[1] - here.y())
        steps = max(2, ceil(max(abs(way.x()), abs(way.y())) / STEP))
        for i in range(1, steps + 1):
            self.move((here.x() + way.x() * i / steps, here.y() + way.y() * i / steps))
        for _ in range(3):
            self.real_time(0.03)
            self.move(end)
        self.release(end)
        self.until(lambda: not any(item.property("moving") for item in self.items()))

    def scroll_to(self, name: str, inside: str | None = None, most: int = 40) -> QQuickItem:
        """Drag the largest list, at its end back, until something called `name` is all in view; return it."""
        for back in (False, True):
            for _ in range(most):
                if (found := self.find_all(name, inside)) and self._is_whole(found[-1]):
                    return found[-1]
                before = self.texts()
                self.scroll_on(back=back)
                if self.texts() == before:
                    break
        return self.find(name, inside)

    def scroll_on(self, *, back: bool = False) -> None:
        """Drag the largest list up by most of what can be seen of it, or back down."""
        lists = [item for item in self.items() if item.inherits("QQuickFlickable") and self._scrolls(item)]
        assert lists, "nothing here scrolls"
        area = self.area(max(lists, key=lambda item: self.area(item).height() * self.area(item).width()))
        x = area.left() + area.width() / 2
        ends = (x, area.bottom() - area.height() / 8), (x, area.top() + area.height() / 8)
        self.drag(*(ends[::-1] if back else ends))

    # Waiting

    def wait(self, seconds: float) -> None:
        """Let time pass for the lobby, second by second, as fast as that goes."""
        while seconds > 0:
            step = min(1.0, seconds)
            self.clock.advance(step)
            self.app.presence.check()
            self.settle()
            seconds -= step

    def settle(self) -> None:
        """Let everything happen that is due."""
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def draw(self) -> None:
        """Have a frame drawn: only then does everything lie where it belongs."""
        self.settle()
        self.window.grabWindow()

    def next_frame(self) -> None:
        """Wait for the next frame of the lobby itself, if there is one to come."""
        QSignalSpy(self.window.frameSwapped).wait(FRAME_MS)

    def real_time(self, seconds: float) -> None:
        """Let time pass in the world outside, as animations and timers of Qt see it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.settle()
            time.sleep(0.002)

    def until(self, is_so: Callable[[], bool], seconds: float = 3.0) -> None:
        """Wait in real time until something is so; fail when it does not become so."""
        end = time.monotonic() + seconds
        while not is_so():
            assert time.monotonic() < end, f"it did not come to that; here are {self.names()}"
            self.real_time(0.01)

    @staticmethod
    def _scrolls(item: QQuickItem) -> bool:
        return float(item.property("contentHeight")) > item.height() + 1

    def _is_whole(self, item: QQuickItem) -> bool:
        return self.area(item).height() >= min(item.height(), self.window.height() / 2) - 1

    def _point(self, place: Place) -> QPoint:
        if isinstance(place, tuple):
            return QPoint(round(place[0]), round(place[1]))
        item = self.find(place) if isinstance(place, str) else place
        assert self.is_in_view(item), f'"{name_of(item)}" is not where it can be touched'
        return self.area(item).center().toPoint()


def name_of(item: QObject) -> str:
    """Return what a screen reader calls an item, "" for what it passes over."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def role_of(item: QObject) -> QAccessible.Role:
    """Return what a screen reader says an item is."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface is not None else QAccessible.Role.NoRole
