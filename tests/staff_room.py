# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A lobby with somebody of the staff in front of it, who knows the PIN, with versions and problems to see."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.app import paths
from kiosk.app.content import read_content
from kiosk.app.staff import StaffService
from kiosk.device import pin as pin_module
from kiosk.device.counters import Counters
from kiosk.device.health import Health
from kiosk.device.pin import Pin
from kiosk.models.staff import Staff
from kiosk.store.library import PUBLISH, Library
from kiosk.store.problems import Problem
from kiosk.store.versions import digest
from tests.conftest import Start
from tests.visitor import Visitor

SHIPPED = paths.default_data() / paths.ECOSYSTEM
NUMBER = "3141"
FIRST = datetime(2026, 11, 20, 20, 5, tzinfo=UTC)
SECOND = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)


class Wishes(QObject):
    """Hears what staff wish."""

    def __init__(self, service: StaffService) -> None:
        super().__init__()
        self.heard: list[str] = []
        service.reload.connect(lambda: self.heard.append("reload"))
        service.restart.connect(lambda: self.heard.append("restart"))
        service.leave.connect(lambda: self.heard.append("leave"))


class Room:
    """The lobby with the staff's door in it; `visitor` is who stands in front of it."""

    def __init__(self, visitor: Visitor, folder: Path, *, with_pin: bool) -> None:
        self.visitor = visitor
        self.app = visitor.app
        self.file = folder / "data" / paths.ECOSYSTEM
        state = folder / "state"
        self.library = Library(state)
        self.now = self.file.read_bytes()
        tree = json.loads(SHIPPED.read_bytes())
        del tree["tenants"][-1], tree["events"][-1]
        self.before = json.dumps(tree).encode()
        self.library.accept(self.before, FIRST, PUBLISH)
        self.library.accept(self.now, SECOND, PUBLISH)
        self.pin = Pin(state)
        if with_pin:
            self.pin.change(NUMBER)
        counters = Counters()
        counters.accept(digest(self.now), SECOND)
        counters.visits, counters.touches = 12, 345
        health = Health(counters, self.app.clock, folder / "data", state)
        self.staff = Staff(self.app.lobby.words)
        self.service = StaffService(
            self.staff, self.app.lobby, self.app.clock, self.library, self.pin, counters, health, self.file
        )
        self.service.zone = "America/Bogota"
        self.service.learn(self.problems())
        self.wishes = Wishes(self.service)
        self._show()

    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the data of this lobby."""
        return read_content(self.file.parent).problems

    def _show(self) -> None:
        engine = self.app._engine
        assert engine is not None
        component = QQmlComponent(engine)
        component.loadFromModule("Kiosk", "StaffLayer")
        window = self.visitor.window
        stage = next(item for item in window.contentItem().childItems() if item.inherits("QQuickLoader"))
        self._properties = {"lobby": self.app.lobby, "staff": self.staff, "beneath": stage}
        layer = component.createWithInitialProperties(self._properties)
        assert isinstance(layer, QQuickItem), component.errorString()
        layer.setParentItem(window.contentItem())
        layer.setSize(window.size().toSizeF())
        self._kept = component, layer

    def close(self) -> None:
        """Go home."""
        self.service.close()
        self.visitor.settle()
        self._kept[1].deleteLater()
        self.visitor.settle()
        del self._kept  # before the engine goes

    def wake(self) -> None:
        """Touch the attract screen."""
        window = self.visitor.window
        self.visitor.tap((window.width() / 2, window.height() * 0.6))

    def knock(self) -> None:
        """Do what three seconds on the name do."""
        self.staff.knock()
        self.visitor.until(lambda: self.staff.stage_now() == "pin")
        self.visitor.draw()

    def enter(self, digits: str) -> None:
        """Enter a PIN, key by key, and wait for what comes of it."""
        for digit in digits:
            self.visitor.tap(digit)
        self.visitor.tap("Entrar" if self.visitor.has("Entrar") else "Enter")
        self.visitor.until(lambda: not self.staff.entry_now().property("checking"))
        self.visitor.draw()

    def come_in(self) -> None:
        """Open the panel, and wait until it shows what there is."""
        self.wake()
        self.knock()
        self.enter(NUMBER)
        self.look()

    def look(self) -> None:
        """Wait until the panel shows what there is."""
        self.visitor.until(lambda: self.staff.property("version") != "")
        self.visitor.draw()

    def wait(self, seconds: int) -> None:
        """Let time pass for the lobby and for the panel."""
        for _ in range(seconds):
            self.visitor.clock.advance(1)
            self.service.check()
            self.app.presence.check()
            self.visitor.settle()


Furnish = Callable[..., Room]


@contextmanager
def furnishing(start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Furnish]:
    """Give a function that makes a room, with the options of `start`; it closes the one before."""
    rooms: list[Room] = []

    def make(**options: Any) -> Room:
        while rooms:
            rooms.pop().close()
        rooms.append(furnished(start, folder, monkeypatch, **options))
        return rooms[0]

    yield make
    for room in rooms:
        room.close()


def furnished(
    start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch, *, with_pin: bool = True, **options: Any
) -> Room:
    """Start a lobby whose data and versions lie in `folder`, and whose PIN is quickly tried.

    `content` are other data than the shipped ones; `with_pin` says whether there is a PIN, which is `NUMBER`.
    """
    monkeypatch.setattr(pin_module, "COST", {"n": 2**4, "r": 8, "p": 1, "maxmem": 64 * 2**20})
    data = folder / "data"
    data.mkdir(exist_ok=True)
    (data / paths.ECOSYSTEM).write_bytes(options.pop("content", None) or SHIPPED.read_bytes())
    return Room(start(data=data, **options), folder, with_pin=with_pin)


def broken() -> bytes:
    """Return the shipped data with sixty slips in it."""
    tree = json.loads(SHIPPED.read_bytes())
    tree["tenants"][0]["floor"] = "9"
    for number in range(59):
        tree["tenants"][1][f"webste{number}"] = "x"
    return json.dumps(tree, indent=2).encode()
