# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The way on the plan: its line leads from here to the stairs or the door; its arrows travel, and rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.models.route_choice import RouteChoice
from tests.conftest import Start
from tests.ui.reading import tap_all
from tests.ui.seeing import kind_of
from tests.visitor import Visitor

BLUE = QColor("#1F4FA8")
"""The colour of the directory, and of ways."""


def ask_for_a_way(visitor: Visitor) -> QQuickItem:
    """Ask for the way to a company on another floor; return its line on the plan."""
    tap_all(visitor, "Directorio", "Nube Viva", "Cómo llegar")
    return line(visitor)


def line(visitor: Visitor) -> QQuickItem:
    return next(item for item in visitor.items() if kind_of(item) == "WayLine")


def arrows(visitor: Visitor) -> list[QPointF]:
    """Return where the arrows are, those that are seen."""
    found = [item for item in visitor.items(line(visitor)) if kind_of(item) == "Icon"]
    return [item.mapToScene(QPointF(item.width() / 2, item.height() / 2)) for item in found]


def corners(visitor: Visitor) -> list[QPointF]:
    """Return the points of the way, on the screen."""
    way = line(visitor)
    route = visitor.visit.route
    assert isinstance(route, RouteChoice)
    pairs = [pair.split() for pair in str(route.line).lstrip("M").split("L")]
    metre = float(way.property("metre"))
    return [way.mapToScene(QPointF(float(x) * metre, float(y) * metre)) for x, y in pairs]


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (2160, 3840)])
def test_the_line_is_drawn_where_one_walks(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    ask_for_a_way(visitor)
    for step in ("1. Piso 1", "2. Piso 3"):
        visitor.tap(visitor.scroll_to(step))
        picture = visitor.picture()
        *_, turn, _ = corners(visitor)
        assert picture.pixelColor(turn.toPoint()) == BLUE, step


def test_arrows_point_along_the_way(lobby: Start) -> None:
    visitor = lobby()
    ask_for_a_way(visitor)
    here, *_, end = corners(visitor)
    shown = [item for item in visitor.items(line(visitor)) if kind_of(item) == "Icon"]
    assert len(shown) >= 2
    assert here.y() > end.y()
    assert here.x() < end.x()
    assert {round(item.rotation()) for item in shown} <= {0, -90, 270}


def test_arrows_travel_for_a_while_and_rest(lobby: Start) -> None:
    visitor = lobby(motion=True)
    visitor.visit.wake()
    visitor.visit.show("route", "nube-viva")
    visitor.until(lambda: bool(arrows(visitor)))
    visitor.until(lambda: is_travelling(visitor))
    visitor.until(lambda: not is_travelling(visitor), seconds=20)
    visitor.tap("2. Piso 3")
    visitor.until(lambda: is_travelling(visitor))


def is_travelling(visitor: Visitor) -> bool:
    """Tell whether an arrow moves within a few frames."""
    before = arrows(visitor)
    for _ in range(3):
        visitor.next_frame()
    return arrows(visitor) != before


def test_nothing_travels_where_nothing_is_to_move(lobby: Start) -> None:
    visitor = lobby(motion=False)
    ask_for_a_way(visitor)
    assert not is_travelling(visitor)
