# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The hidden door and what lies behind it, by touch, on every screen; visitors find nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.app.scale import pixels_per_mm
from kiosk.store.qr import modules
from tests.conftest import Start
from tests.staff_room import NUMBER, Furnish, Room, broken, furnishing
from tests.ui import seeing
from tests.ui.reading import look, read_through
from tests.ui.test_sizes import CONTENT
from tests.ui.test_visit import flickables

HELD = 3.15
"""Seconds: the three that the door asks for, and a little."""

PAD = "Escribe el PIN"
ON_ATTRACT, ON_HOME = (110, 110), (110, 65)
"""Where the name of the centre stands, upright."""


@pytest.fixture
def furnish(lobby: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Furnish]:
    with furnishing(lobby, tmp_path, monkeypatch) as make:
        yield make


def hold(room: Room, place: tuple[float, float], seconds: float = HELD) -> None:
    room.visitor.press(place)
    room.visitor.real_time(seconds)


def test_three_seconds_on_the_name_open_the_pad_and_less_does_not(furnish: Furnish) -> None:
    room = furnish()
    room.wake()
    home = look(room.visitor)
    assert room.visitor.visit.is_awake()
    hold(room, ON_HOME, 1.6)
    room.visitor.release(ON_HOME)
    room.visitor.real_time(1.6)
    assert look(room.visitor) == home
    hold(room, ON_HOME)
    room.visitor.until(lambda: room.visitor.reads(PAD))
    room.visitor.release(ON_HOME)
    assert room.visitor.reads(PAD)
    room.visitor.tap("Cancelar")
    assert look(room.visitor) == home


def test_the_door_comes_down_with_the_name_to_who_sits(furnish: Furnish) -> None:
    room = furnish()
    room.wake()
    room.visitor.visit.switchReach()
    room.visitor.draw()
    hold(room, (ON_HOME[0], ON_HOME[1] + 0.3 * room.visitor.window.height()))
    room.visitor.until(lambda: room.visitor.reads(PAD))
    found = [thing for thing in seeing.things(room.visitor) if seeing.kind_of(thing.item) == "StaffKey"]
    assert min(key.area.top() for key in found) > 0.3 * room.visitor.window.height()


def test_a_finger_that_holds_the_name_on_the_attract_screen_wakes_and_opens(furnish: Furnish) -> None:
    room = furnish(size=(1920, 1080))
    room.visitor.press(ON_ATTRACT)
    assert room.visitor.visit.is_awake()
    room.visitor.real_time(HELD)
    room.visitor.until(lambda: room.visitor.reads(PAD))


def test_nothing_opens_beside_the_name_or_under_a_finger_that_moves(furnish: Furnish) -> None:
    room = furnish()
    room.wake()
    home = look(room.visitor)
    room.visitor.press((800, 250))
    room.visitor.press(ON_HOME, finger=1)
    room.visitor.move((300, 65), finger=1)
    room.visitor.real_time(HELD)
    room.visitor.release((300, 65), finger=1)
    room.visitor.release((800, 250))
    assert look(room.visitor) == home


def test_the_pad_says_what_it_must_in_both_languages(furnish: Furnish) -> None:
    room = furnish()
    room.wake()
    room.knock()
    room.enter("2718")
    assert room.visitor.reads("Ese PIN no es.\nQuedan 4 intentos")
    for _ in range(3):
        room.enter("2718")
    assert room.visitor.reads("Queda 1 intento")
    room.enter("2718")
    assert room.visitor.reads("Bloqueado por 1 min")
    room.visitor.visit.speak("en")
    room.visitor.draw()
    assert room.visitor.reads("Locked for 1 min")
    room.wait(15)
    assert room.visitor.reads("Locked for 45 s")
    room.visitor.tap("3")
    assert room.visitor.has("0 digits")


def test_the_panel_is_read_and_used_by_touch(furnish: Furnish) -> None:
    room = furnish()
    room.come_in()
    texts = read_through(room.visitor)
    assert {"Versión " + str(room.staff.property("version")), "Del archivo de datos", "Sin problemas"} <= set(
        texts
    )
    room.visitor.tap("Versiones")
    assert room.visitor.reads("1 empresa agregada, 1 evento agregado")
    assert len(room.visitor.find_all("Volver a esta")) == 1
    room.visitor.tap("Volver a esta")
    assert room.visitor.reads("¿Volver a esta versión?")
    assert room.visitor.reads("Viernes 20 de noviembre · 15:05")
    room.visitor.tap("No")
    assert not room.visitor.reads("¿Volver a esta versión?")
    room.visitor.tap("Volver a esta")
    room.visitor.tap("Sí, volver")
    room.visitor.until(lambda: room.visitor.reads("quedó puesta"))
    assert room.file.read_bytes() == room.before
    room.visitor.tap("Estado")
    room.visitor.tap("Reiniciar el programa")
    room.visitor.tap("Sí, reiniciar")
    room.visitor.tap("Salir del programa")
    room.visitor.tap("No")
    assert room.wishes.heard == ["restart"]
    room.visitor.tap("English")
    assert room.visitor.reads("From the data file") or room.visitor.reads("A version that was kept")
    room.visitor.tap("Close")
    assert room.visitor.reads("¿Qué quieres encontrar?")


def test_problems_are_listed_with_their_places(furnish: Furnish) -> None:
    room = furnish(content=broken())
    room.come_in()
    room.visitor.tap("Problemas: 60")
    assert room.visitor.reads('No hay piso "9": en floors hay 1, 2, 3, 4, 5')
    assert room.visitor.reads("ecosystem.json, línea ")
    tab = max(flickables(room.visitor), key=lambda view: view.property("contentHeight"))
    tab.setProperty("contentY", tab.property("contentHeight") - tab.height())
    room.visitor.draw()
    assert room.visitor.reads("Y 10 más: corrige primero estos.")


def test_a_moment_is_previewed_and_left_by_the_golden_bar(furnish: Furnish) -> None:
    room = furnish()
    room.wake()
    room.visitor.tap("Directorio")
    room.knock()
    room.enter(NUMBER)
    room.look()
    room.visitor.tap("Vista previa")
    room.visitor.tap("Viernes 18:00")
    room.visitor.tap("Un día después")
    room.visitor.tap("Una hora antes")
    assert room.visitor.reads("sábado 28 de noviembre")
    assert room.visitor.reads("17:00")
    room.visitor.tap("English")
    room.visitor.tap("Mostrar")
    bar = "Preview: Saturday, November 28, 17:00 · back"
    room.visitor.until(lambda: room.visitor.has(bar))
    room.visitor.draw()
    assert room.visitor.reads("Good afternoon."), "it begins at home, as for a visitor"
    room.visitor.tap("Events")
    assert room.visitor.visit.property("screen") == "events"
    room.visitor.tap(bar)
    assert not room.visitor.has(bar)
    assert room.visitor.reads("¿Qué mostrará el lobby?")


def test_a_touch_keeps_the_preview_and_its_absence_ends_it(furnish: Furnish) -> None:
    room = furnish()
    room.come_in()
    room.staff.choice().pick("tomorrow")
    room.staff.showAt()
    room.wait(50)
    room.visitor.tap((540, 1500))
    room.wait(50)
    assert room.staff.stage_now() == "preview"
    room.wait(10)
    assert room.staff.stage_now() == ""


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_the_code_on_the_screen_is_that_of_the_text_to_the_pixel(
    furnish: Furnish, size: tuple[int, int]
) -> None:
    room = furnish(size=size)
    room.come_in()
    code = room.visitor.scroll_to("Código QR de cómo va el programa")
    room.visitor.until(lambda: not any(item.property("moving") for item in room.visitor.items()))
    picture, area = look(room.visitor), room.visitor.area(code)
    rows = room.staff.property("code")
    module = round(area.width() / len(rows))
    assert module * len(rows) == area.width() >= 60 * pixels_per_mm(size, CONTENT.settings)
    seen = []
    for row in range(len(rows)):
        y = round(area.top()) + row * module
        dots = [
            {
                picture.pixelColor(round(area.left()) + column * module + dx, y + dy).lightness() < 128
                for dx in (0, module - 1)
                for dy in (0, module - 1)
            }
            for column in range(len(rows))
        ]
        assert all(len(dot) == 1 for dot in dots), f"row {row} is not on whole pixels"
        seen.append("".join("1" if dot == {True} else "0" for dot in dots))
    assert seen == rows
    assert len(rows) <= len(modules("x" * 300))


def test_nothing_is_left_for_the_next_visitor(furnish: Furnish) -> None:
    room = furnish()
    room.wait(130)
    fresh = [*visited(room)]
    room = furnish()
    room.come_in()
    room.visitor.tap("English")
    room.visitor.tap("Versions")
    room.visitor.tap("Preview")
    room.visitor.tap("Tomorrow")
    room.visitor.tap("Show it")
    room.visitor.tap("Eventos")
    room.wait(130)
    assert not room.visitor.visit.is_awake()
    assert [*visited(room)] == fresh


def visited(room: Room) -> Iterator[QImage]:
    """Look at some screens as the next visitor does, but not at what the attract screen tells just now."""
    room.wake()
    for name in ("Eventos", "Inicio"):
        room.visitor.tap(name)
        yield look(room.visitor)
