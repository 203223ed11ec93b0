# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A visitor in front of the plan of a floor."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.models.house import get
from tests.visitor import FINGERS, Visitor


def on_floor(visitor: Visitor, floor: str) -> None:
    """Wake the lobby and open the directory at a floor."""
    visitor.tap((500, 500))
    visitor.tap("Directorio")
    visitor.tap(visitor.find(floor))


def part(visitor: Visitor, kind: str) -> QQuickItem:
    return next(item for item in visitor.items() if item.metaObject().className().startswith(kind))


def at(visitor: Visitor, place: str) -> tuple[float, float]:
    """Return where the middle of a place is on the screen."""
    plan = get(visitor.visit, "directory", "plan")
    row = next(row for row in plan.places.rows if row.id == place)
    sheet = part(visitor, "PlanSheet")
    metre = float(sheet.property("perMetre"))
    point = sheet.mapToScene(QPointF(row.centre_x * metre, row.centre_y * metre))
    return point.x(), point.y()


def chosen(visitor: Visitor) -> str:
    return str(get(visitor.visit, "directory", "place"))


def card_edges(visitor: Visitor) -> dict[str, Any]:
    """Return the colours of the edges of the cards by the units on them."""
    cards = [each for each in visitor.items() if each.metaObject().className().startswith("TenantCard")]
    return {card.property("unit"): card.property("edge") for card in cards}


def pinch(visitor: Visitor, middle: tuple[float, float], start: float, end: float) -> None:
    """Move two fingers apart, or together, until they are `end` pixels from the middle."""
    x, y = middle
    for step in range(11):
        reach = round(start + (end - start) * step / 10)
        fingers = QTest.touchEvent(visitor.window, FINGERS)
        touch = fingers.move if step else fingers.press
        touch(0, QPoint(round(x) - reach, round(y)), visitor.window)
        touch(1, QPoint(round(x) + reach, round(y)), visitor.window)
        fingers.commit()
        visitor.next_frame()
    fingers = QTest.touchEvent(visitor.window, FINGERS)
    fingers.release(0, QPoint(round(x - end), round(y)), visitor.window)
    fingers.release(1, QPoint(round(x + end), round(y)), visitor.window)
    fingers.commit()
    visitor.draw()
