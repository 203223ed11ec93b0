# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What staff touch on the pad and on the panel is what they mean, and nothing that lies behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Start
from tests.staff_room import Furnish, Room, furnishing
from tests.visitor import Place, Visitor

HANDS = pytest.mark.parametrize("touch", [Visitor.tap, Visitor.click])
"""A finger, and a mouse."""


@pytest.fixture
def furnish(lobby: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Furnish]:
    with furnishing(lobby, tmp_path, monkeypatch) as make:
        yield make


def screen(room: Room) -> str:
    return str(room.visitor.visit.property("screen"))


def spots(room: Room, names: tuple[str, ...]) -> list[Place]:
    """Return where these are now."""
    places = [room.visitor.area(room.visitor.find(name)).center() for name in names]
    return [(place.x(), place.y()) for place in places]


@HANDS
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_the_pad_lets_no_touch_through(
    furnish: Furnish, size: tuple[int, int], touch: Callable[[Visitor, Place], None]
) -> None:
    room = furnish(size=size)
    room.wake()
    doors = spots(room, ("Hubs", "Directorio", "Eventos", "Accesible"))
    room.knock()
    for place in (*doors, *"1234567890", "Borrar", "Entrar"):
        touch(room.visitor, place)
        assert screen(room) == "home", place
        assert not room.visitor.visit.property("panelOpen")
    room.visitor.until(lambda: room.visitor.reads("Ese PIN no es."))
    touch(room.visitor, "Cancelar")
    assert screen(room) == "home"
    assert room.staff.stage_now() == ""


@HANDS
def test_the_panel_lets_no_touch_through(furnish: Furnish, touch: Callable[[Visitor, Place], None]) -> None:
    room = furnish()
    room.wake()
    room.visitor.tap("Eventos")
    room.knock()
    room.enter("3141")
    room.look()
    for name in ("Estado", "Problemas", "Versiones", "Vista previa", "Mañana", "Un día después", "Estado"):
        touch(room.visitor, name)
        assert screen(room) == "events", name
    touch(room.visitor, "Cerrar")
    assert room.staff.stage_now() == ""
    assert screen(room) == "events"
    assert not room.visitor.visit.property("panelOpen")


@HANDS
def test_a_question_lets_no_touch_through(furnish: Furnish, touch: Callable[[Visitor, Place], None]) -> None:
    room = furnish()
    room.come_in()
    (reload,) = spots(room, ("Leer los datos otra vez",))
    touch(room.visitor, "Reiniciar el programa")
    touch(room.visitor, reload)
    assert not room.visitor.reads("¿Reiniciar el programa?"), "a touch beside it is a no"
    for answer in ("No", "Sí, reiniciar"):
        touch(room.visitor, "Reiniciar el programa")
        assert room.visitor.reads("¿Reiniciar el programa?")
        touch(room.visitor, answer)
        assert not room.visitor.reads("¿Reiniciar el programa?")
    assert room.wishes.heard == ["restart"]


def test_a_finger_on_the_pad_scrolls_nothing_behind_it(furnish: Furnish) -> None:
    room = furnish()
    room.wake()
    room.visitor.tap("Directorio")
    lists = [item for item in room.visitor.items() if item.inherits("QQuickListView")]
    before = [each.property("contentY") for each in lists]
    room.knock()
    for x in (100, 540):
        room.visitor.drag((x, 1500), (x, 700))
    assert [each.property("contentY") for each in lists] == before
