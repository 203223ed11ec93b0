# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is done with a lobby that has drawn its first frame: nothing, show a list, or show everything."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SIGNAL, QEventLoop, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickWindow

Found = dict[str, Any]

PATIENCE = 20.0
"""Seconds after which something that was waited for is taken not to come."""


def start(app: Any, window: QQuickWindow, spawned: int) -> Found:
    """Do nothing more."""
    return {}


def show_list(app: Any, window: QQuickWindow, spawned: int) -> Found:
    """Open the directory and say when its list was drawn, in ms since the process was started."""
    visit = app.lobby.visit_now()
    visit.wake()
    visit.open("directory")
    frames = Frames(window)
    wait_until(lambda: frames.last > 0 and bool(shown(window, "TenantCard")))
    return {"list": (frames.last - spawned) / 1e6}


def memory(app: Any, window: QQuickWindow, spawned: int) -> Found:
    """Show every screen once, in a visit as long as that takes, and return the PSS in MB."""
    wait(2.5)
    at_rest, _ = pss()
    visit = app.lobby.visit_now()
    sources = app.lobby._sources
    company = next(row for row in sources.tenants.rows if row.unit and not row.moved_to)
    event = next(row.key for row in sources.events.rows if row.first)
    act(visit.wake)
    act(partial(visit.directory.filterByFloor, company.floor))
    for screen, inner, item in (
        ("home", "city", ""),
        ("search", "", ""),
        ("hubs", "hub", sources.hubs.rows[0].id),
        ("events", "event", event),
        ("directory", "tenant", company.id),
    ):
        act(partial(visit.open, screen))
        if inner:
            act(partial(visit.show, inner, item))
    act(partial(visit.show, "route", company.id))
    act(partial(visit.phone.offer, "route"))
    shared, alone = pss()
    return {"rest": at_rest, "pss": shared, "alone": alone}


def act(does: Callable[[], Any]) -> None:
    """Do something as a touch does: what that throws away is not freed within another loop of events."""
    QTimer.singleShot(0, does)
    wait(0.6)


def pss() -> tuple[float, float]:
    """Return the proportional share of memory of this process, and what it would be alone, in MB.

    Whoever else runs Qt at the time takes a share of its libraries off this process.
    """
    shared = alone = 0
    of_qt = False
    for line in Path("/proc/self/smaps").read_text(encoding="utf-8").splitlines():
        name, *values = line.split()
        if not name.endswith(":"):
            of_qt = "PySide6" in line or "shiboken6" in line
        elif name == "Rss:":
            alone += int(values[0]) if of_qt else 0
        elif name == "Pss:":
            shared += int(values[0])
            alone += 0 if of_qt else int(values[0])
    return shared / 1024, alone / 1024


class Frames:
    """When each frame of a window was swapped, in ns of the monotonic clock."""

    def __init__(self, window: QQuickWindow) -> None:
        self.times: list[int] = []
        self.last = 0
        QObject.connect(window, SIGNAL("frameSwapped()"), self._swapped)

    def _swapped(self) -> None:
        self.last = time.monotonic_ns()
        self.times.append(self.last)


def wait(seconds: float) -> None:
    """Let the lobby run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool]) -> None:
    """Let the lobby run until something is so."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise TimeoutError
        wait(0.001)


def shown(window: QQuickWindow, kind: str, **properties: Any) -> list[QQuickItem]:
    """Return the items of a QML type with these properties that are seen whole, from the top down."""
    found = [
        item
        for item in _visible(window.contentItem())
        if item.metaObject().className().startswith(f"{kind}_QMLTYPE")
        and all(item.property(name) == value for name, value in properties.items())
    ]
    whole = [item for item in found if _is_inside(item, window)]
    return sorted(whole, key=lambda item: item.mapToScene(item.boundingRect().topLeft()).toTuple()[::-1])


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)


def _is_inside(item: QQuickItem, window: QQuickWindow) -> bool:
    top = item.mapToScene(item.boundingRect().topLeft())
    foot = item.mapToScene(item.boundingRect().bottomRight())
    return top.y() >= 0 and foot.y() <= window.height() and top.x() >= 0 and foot.x() <= window.width()
