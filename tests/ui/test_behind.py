# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is touched on that which lies over the screens is what is meant, and presses nothing behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.conftest import Start
from tests.ui.reading import wake
from tests.visitor import Place, Visitor

Touch = Callable[[Visitor, Place], None]

HANDS = pytest.mark.parametrize("touch", [Visitor.tap, Visitor.click])
"""A finger, and a mouse, as which some touch screens pass themselves off."""

QUESTION = "¿Sigues ahí?"
HOME = ("home", "")


def behind(visitor: Visitor) -> tuple[str, str]:
    """Return what is open; it would be something else if anything behind had been pressed."""
    return str(visitor.visit.property("screen")), str(visitor.visit.property("item"))


@HANDS
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("screen", ["Inicio", "Hubs", "Directorio", "Eventos"])
def test_the_switches_let_no_touch_through(
    lobby: Start, screen: str, size: tuple[int, int], touch: Touch
) -> None:
    visitor = lobby(size=size)
    wake(visitor)
    visitor.tap(screen)
    here = behind(visitor)
    visitor.tap("Accesible")
    for name in ("Contraste fuerte", "Contraste fuerte", "Texto más grande", "Texto más grande"):
        touch(visitor, name)
        assert behind(visitor) == here, name
    title = visitor.area(visitor.find("Texto más grande"))
    touch(visitor, (title.center().x(), title.top() - 12))
    assert visitor.has("Listo"), "beside the switches nothing is meant"
    touch(visitor, "Listo")
    assert (visitor.has("Texto más grande"), behind(visitor)) == (False, here)


@HANDS
def test_a_touch_beside_the_switches_closes_them_and_no_more(lobby: Start, touch: Touch) -> None:
    visitor = lobby()
    wake(visitor)
    for name in ("English", "Directorio", "Hubs"):
        place = visitor.area(visitor.find_all(name)[0]).center()
        visitor.tap("Accesible")
        touch(visitor, (place.x(), place.y()))
        assert not visitor.has("Listo"), name
        assert (behind(visitor), visitor.has("English")) == (HOME, True), name


def test_no_drag_on_the_switches_moves_what_is_behind(lobby: Start) -> None:
    visitor = lobby()
    wake(visitor)
    visitor.tap("Directorio")
    lists = [item for item in visitor.items() if item.inherits("QQuickFlickable")]
    before = [item.property("contentY") for item in lists]
    visitor.tap("Accesible")
    for x in (100, 540):
        for drag in (Visitor.drag, drag_by_mouse):
            drag(visitor, (x, 1880), (x, 900))
            assert [item.property("contentY") for item in lists] == before, (x, drag)


def drag_by_mouse(visitor: Visitor, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Drag with the button of a mouse held."""
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(visitor.window, button, keys, QPoint(*start))
    for part in range(1, 11):
        way = QPoint(*end) - QPoint(*start)
        QTest.mouseMove(visitor.window, QPoint(*start) + way * part / 10)
        visitor.draw()
    QTest.mouseRelease(visitor.window, button, keys, QPoint(*end))
    visitor.draw()


@HANDS
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_the_answer_to_the_question_lets_no_touch_through(
    lobby: Start, size: tuple[int, int], touch: Touch
) -> None:
    visitor = lobby(size=size)
    wake(visitor)
    visitor.tap("Hubs")
    here = behind(visitor)
    for name in ("Inicio", "Directorio", "Accesible", "English"):
        place = visitor.area(visitor.find(name)).center()
        visitor.wait(65)
        assert visitor.reads(QUESTION)
        touch(visitor, (place.x(), place.y()))
        assert not visitor.reads(QUESTION)
        assert behind(visitor) == here, name
        assert not visitor.has("Listo")
        visitor.real_time(0.5)
