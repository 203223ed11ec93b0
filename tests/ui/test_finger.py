# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A finger is not a mouse: it slips a little while it taps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from tests.conftest import Start
from tests.ui.reading import buttons, shipped_ways
from tests.ui.seeing import things
from tests.visitor import Visitor, name_of


@pytest.mark.parametrize("size", [(1080, 1920), (2160, 3840)])
@pytest.mark.parametrize(("slip_mm", "opens"), [(3, True), (9, False)])
def test_a_finger_that_slips_a_little_still_taps(
    lobby_app: Start, size: tuple[int, int], slip_mm: float, opens: bool
) -> None:
    visitor = lobby_app(size=size)
    visitor.tap((500, 500))
    visitor.tap("Hubs")
    card = visitor.area(visitor.find("Espacio")).center()
    slip = slip_mm * size[0] / 398.5  # pixels, on a 32-inch panel
    visitor.press((card.x(), card.y()))
    visitor.move((card.x(), card.y() - slip / 2))
    visitor.move((card.x(), card.y() - slip))
    visitor.release((card.x(), card.y() - slip))
    assert visitor.has("Volver") is opens


def test_a_slow_finger_taps_too(lobby: Start) -> None:
    visitor = lobby()
    visitor.tap((500, 500))
    visitor.tap("Hubs")
    card = visitor.area(visitor.find("Espacio")).center()
    visitor.press((card.x(), card.y()))
    visitor.real_time(1.0)
    visitor.release((card.x(), card.y()))
    assert visitor.has("Volver")


SHOWN_ON = (
    "home",
    "hubs",
    "directory-unit",
    "tenant",
    "events",
    "event",
    "search",
    "route-step-free",
    "panel",
)
"""Screens that have each kind of button between them, chosen and not."""


@pytest.mark.parametrize("contrast", [False, True])
def test_every_button_shows_the_finger_that_is_on_it(lobby: Start, contrast: bool) -> None:
    visitor = lobby()
    ways = shipped_ways(visitor)
    still = []
    count = 0
    for screen in SHOWN_ON:
        visitor.app.lobby.end_visit()
        ways[screen](visitor.visit)
        if contrast:
            visitor.visit.switchContrast()
        visitor.draw()
        within = [thing.item for thing in things(visitor)]
        for item in [each for each in buttons(visitor) if each in within and each.isEnabled()]:
            count += 1
            if not shows_a_finger(visitor, visitor.area(item)):
                still.append(f"{name_of(item)} on {screen}")
    assert still == [], "\n".join(still)
    assert count > 100


def shows_a_finger(visitor: Visitor, area: QRectF) -> bool:
    """Put a finger on a place, tell whether that is seen there, and slip off, so that nothing is tapped."""
    part, middle = area.toRect(), area.center()
    before = visitor.picture().copy(part)
    visitor.press((middle.x(), middle.y()))
    visitor.draw()
    after = visitor.picture().copy(part)
    away = (middle.x() + 60, middle.y())  # along a list, so as not to scroll it
    visitor.move(away)
    visitor.release(away)
    visitor.draw()
    return after != before
