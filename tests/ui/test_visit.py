# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A visit from the touch that wakes the lobby to the moment when nothing of the visitor is left."""

from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from tests.conftest import Start
from tests.ui.reading import album, buttons, look, wake
from tests.visitor import Visitor, name_of

SIZES = [(1080, 1920), (1920, 1080)]
QUESTION = "¿Sigues ahí?"


@pytest.mark.parametrize("size", SIZES)
def test_the_first_touch_only_wakes(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    attract = look(visitor)
    wake(visitor)
    assert look(visitor) != attract
    for name, point in [(name_of(item), visitor.area(item).center()) for item in buttons(visitor)]:
        visitor.wait(80)
        assert not visitor.visit.is_awake()
        visitor.tap((point.x(), point.y()))
        assert visitor.visit.is_awake()
        assert visitor.reads("¿Qué quieres encontrar?"), f"woken at {name}"
        assert not visitor.has("Listo"), f"woken at {name}"


def test_a_finger_that_wakes_the_lobby_and_slides_on_moves_nothing(lobby: Start) -> None:
    visitor = lobby(size=(1920, 1080))
    wake(visitor)
    home = look(visitor)
    visitor = lobby(size=(1920, 1080))
    visitor.drag((1300, 700), (1300, 200))
    assert look(visitor) == home


def test_after_a_minute_it_asks_and_counts_down(lobby: Start) -> None:
    visitor = lobby()
    visitor.tap((540, 900))
    visitor.tap("Hubs")
    visitor.wait(59)
    assert not visitor.reads(QUESTION)
    visitor.wait(1)
    assert visitor.reads(QUESTION)
    assert "20" in visitor.texts()
    visitor.wait(1)
    assert "19" in visitor.texts()
    visitor.wait(18)
    assert "1" in visitor.texts()
    assert visitor.reads(QUESTION)
    visitor.wait(1)
    assert not visitor.reads(QUESTION)
    assert not visitor.visit.is_awake()


@pytest.mark.parametrize("size", SIZES)
def test_a_touch_anywhere_answers_and_presses_nothing_behind(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    wake(visitor)
    visitor.tap("Hubs")
    for name, point in [(name_of(item), visitor.area(item).center()) for item in buttons(visitor)][::3]:
        visitor.wait(65)
        assert visitor.reads(QUESTION)
        visitor.tap((point.x(), point.y()))
        assert not visitor.reads(QUESTION)
        visitor.tap((point.x(), point.y()))
        assert visitor.reads("Lugares que te ayudan"), f"answered at {name}, twice"
        assert not visitor.has("Listo"), f"answered at {name}, twice"
    visitor.real_time(0.5)
    visitor.tap("Espacio")
    assert visitor.has("Volver")


def test_a_drag_that_answers_does_not_scroll_what_is_behind(lobby: Start) -> None:
    visitor = lobby()
    wake(visitor)
    visitor.tap("Directorio")
    top = visitor.texts()
    visitor.wait(65)
    visitor.drag((600, 1500), (600, 700))
    visitor.real_time(0.5)
    assert not visitor.reads(QUESTION)
    assert [each for each in visitor.texts() if each != "9:42"] == [each for each in top if each != "9:41"]


def test_touches_of_every_sort_count_as_presence(lobby: Start) -> None:
    visitor = lobby()
    wake(visitor)
    visitor.tap("Directorio")
    for sign in (drag, flick, tap_on_nothing):
        visitor.wait(50)
        sign(visitor)
        visitor.wait(50)
        assert not visitor.reads(QUESTION), sign
    visitor.press((600, 1500))
    visitor.wait(300)
    assert not visitor.reads(QUESTION)
    visitor.release((600, 1500))
    visitor.wait(61)
    assert visitor.reads(QUESTION)


def drag(visitor: Visitor) -> None:
    """Pull the list up."""
    visitor.drag((600, 1500), (600, 1100))


def flick(visitor: Visitor) -> None:
    """Throw the list down."""
    visitor.press((600, 800))
    for y in range(800, 1400, 120):
        visitor.move((600, y))
    visitor.release((600, 1400))


def tap_on_nothing(visitor: Visitor) -> None:
    """Touch a place where there is only paper."""
    visitor.tap((8, 400))


@pytest.mark.parametrize("size", SIZES)
def test_after_the_countdown_everything_is_as_at_the_start(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size, at="2026-11-23T09:41")
    leave_traces(visitor)
    visit = visitor.visit
    visitor.wait(110)
    visitor.settle()
    assert not shiboken6.isValid(visit)
    used = album(visitor)
    fresh = album(lobby(size=size, at="2026-11-23T09:42:50"))
    assert used.keys() == fresh.keys()
    assert [name for name in used if used[name] != fresh[name]] == []


def leave_traces(visitor: Visitor) -> None:
    """Change all that a visitor can: language, view, filters, scroll, and leave with the panel open."""
    wake(visitor)
    visitor.tap("Accesible")
    visitor.tap("Texto más grande")
    visitor.tap("Contraste fuerte")
    if visitor.has("Todo al alcance"):
        visitor.tap("Todo al alcance")
    visitor.tap("Listo")
    visitor.tap("English")
    visitor.tap("Directory")
    visitor.tap("Floor 3" if visitor.has("Floor 3") else visitor.scroll_to("Floor 3"))
    visitor.tap("Software")
    visitor.tap("Events")
    visitor.tap("Free" if visitor.has("Free") else visitor.scroll_to("Free"))
    for screen in ("Search", "Directory", "Events", "Home"):
        visitor.tap(screen)
        for view in flickables(visitor):
            if view.property("contentHeight") > view.height() + 40:
                area = visitor.area(view)
                x = area.center().x()
                visitor.drag((x, area.bottom() - 60), (x, area.bottom() - 260))
    visitor.tap("Hubs")
    visitor.tap("Incubator" if visitor.has("Incubator") else visitor.scroll_to("Incubator"))
    visitor.tap("Accessible")
    assert visitor.has("Done")


def flickables(visitor: Visitor) -> list[QQuickItem]:
    """Return every list on the screen."""
    return [item for item in visitor.items() if item.inherits("QQuickFlickable")]


def test_nothing_that_ends_with_a_visit_has_a_type_of_its_own(lobby: Start) -> None:
    """PySide makes one for an object that connects to a method that is no Slot, and frees it with the object.

    QML remembers types by their address: a later object whose type comes to lie there is taken for the old,
    without its properties, and each visit leaves some memory behind.
    """
    visitor = lobby()
    wake(visitor)
    objects = [each for each in gc.get_objects() if isinstance(each, QObject)]
    ours = [each for each in objects if type(each).__module__.startswith("kiosk.")]
    assert len(ours) > 20
    assert {type(each).__name__ for each in ours if "__METAOBJECT__" in vars(each)} == set()
