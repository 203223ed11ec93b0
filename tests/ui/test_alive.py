# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Nothing on the screens is dead: whatever looks like a button changes what is seen when it is touched."""

from __future__ import annotations

import pytest

from kiosk.app.screens import Way
from tests.conftest import Start
from tests.ui.reading import buttons, look, shipped_ways
from tests.ui.seeing import things
from tests.visitor import Visitor, name_of

BARS = ("Inicio", "Hubs", "Directorio", "Eventos", "Buscar", "English", "Accesible")
"""What is on every screen in the same place; touched on some of them."""

BARS_TOUCHED_ON = ("home", "event", "search")


UPRIGHT, LYING = (1080, 1920), (1920, 1080)
LYING_SCREENS = ("home", "hub", "directory", "events", "panel")
"""Screens that are put together in another way when the screen lies."""


@pytest.mark.parametrize("size", [UPRIGHT, LYING])
def test_every_button_does_something(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    dead = []
    touched = 0
    for screen, way in shipped_ways(visitor).items():
        if screen.startswith("hub-") or (size == LYING and screen not in LYING_SCREENS):
            continue
        arrive(visitor, way)
        before = look(visitor)
        for name, point in touchable(visitor, screen):
            visitor.tap(point)
            touched += 1
            # the first picture may catch it on its way; the last word has the one that stays
            if visitor.picture() == before and look(visitor) == before:
                dead.append(f"{name} on {screen}")
            arrive(visitor, way)
    assert dead == []
    assert touched > 40


def arrive(visitor: Visitor, way: Way) -> None:
    """Begin a new visit and go to a screen."""
    visitor.app.lobby.end_visit()
    way(visitor.visit)
    visitor.settle()


def touchable(visitor: Visitor, screen: str) -> list[tuple[str, tuple[float, float]]]:
    """Return what can be touched and where, but for what is chosen already or lies behind a question."""
    found = []
    within = [thing.item for thing in things(visitor)]
    for item in buttons(visitor):
        if item not in within or not item.isEnabled():
            continue
        chosen = item.property("checked") and screen != "panel"
        elsewhere = name_of(item) in BARS and screen not in BARS_TOUCHED_ON
        if not chosen and not elsewhere:
            point = visitor.area(item).center()
            found.append((name_of(item), (point.x(), point.y())))
    return found
