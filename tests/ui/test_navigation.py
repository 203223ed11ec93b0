# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Three taps to everything, home and another language in one, and back to where one was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem

from tests.conftest import Start
from tests.ui.reading import look, shipped_ways, tap_all, wake
from tests.visitor import Visitor

SIZES = [(1080, 1920), (1920, 1080)]
LIES_UNDER = ("attract", "panel", "asking", "phone-hub", "phone-company", "phone-event", "phone-way")
"""Screens that are taken away by a touch before anything else."""


@pytest.mark.parametrize("size", SIZES)
def test_three_taps_to_a_hub_a_door_and_an_event(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    tap_all(visitor, "Hubs", "Espacio")
    assert visitor.reads("Coworking con mentoría y apoyo")
    visitor = lobby(size=size)
    tap_all(visitor, "Directorio", "Átomo Guayacán")
    assert visitor.reads("Baterías para el hogar")
    visitor = lobby(size=size)
    tap_all(visitor, "Eventos", "Semillero de software: clase abierta")
    assert visitor.reads("14:00 – 16:00")
    assert visitor.reads("Piso 3 · Sala Nutibara")


@pytest.mark.parametrize("size", SIZES)
def test_the_floor_and_the_unit_of_a_company_are_the_largest_words_below_its_name(
    lobby: Start, size: tuple[int, int]
) -> None:
    visitor = lobby(size=size)
    tap_all(visitor, "Directorio", "Átomo Guayacán")
    # the unit stands on the plan, too, and there it is one of many
    heights = {str(text.property("text")): pixels(text) for text in sorted(words(visitor), key=pixels)}
    door = {text: heights.pop(text) for text in ("Piso 1", "101")}
    heights.pop("Átomo Guayacán")
    assert min(door.values()) > 1.5 * max(heights.values())


def words(visitor: Visitor) -> list[QQuickItem]:
    """Return the texts on the screen that are not icons."""
    texts = [item for item in visitor.items() if item.inherits("QQuickText") and visitor.is_in_view(item)]
    return [text for text in texts if text.property("text") and ord(text.property("text")[0]) < 0xF0000]


def pixels(text: QQuickItem) -> int:
    """Return the size of the letters of a text."""
    font = text.property("font")
    assert isinstance(font, QFont)
    return font.pixelSize()


@pytest.mark.parametrize("size", SIZES)
def test_home_is_one_tap_away_from_every_screen(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    wake(visitor)
    home = look(visitor)
    for name, way in shipped_ways(visitor).items():
        if name not in LIES_UNDER:
            way(visitor.visit)
            visitor.tap("Inicio")
            assert look(visitor) == home, name


@pytest.mark.parametrize("size", SIZES)
def test_back_and_the_language_lie_at_the_same_place_everywhere(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    backs: dict[str, QRectF] = {}
    languages: dict[str, QRectF] = {}
    for name, way in shipped_ways(visitor).items():
        if name not in LIES_UNDER:
            way(visitor.visit)
            look(visitor)
            languages[name] = visitor.area(visitor.find("English"))
            if visitor.has("Volver"):
                backs[name] = visitor.area(visitor.find("Volver"))
    visitor.tap("Hubs")
    visitor.tap(visitor.scroll_to("La ciudad de Medellín"))
    backs["city"] = visitor.area(visitor.find("Volver"))
    assert {"hub", "hub-espacio", "tenant", "event", "event-cancelled", "city"} <= backs.keys()
    assert len({area.getRect() for area in backs.values()}) == 1, backs
    assert len({area.getRect() for area in languages.values()}) == 1, languages


def test_another_language_keeps_the_place(lobby: Start) -> None:
    visitor = lobby()
    for name, way in shipped_ways(visitor).items():
        if name not in LIES_UNDER:
            visitor.visit.speak("es")
            way(visitor.visit)
            before = visitor.visit.screen, visitor.visit.item
            spanish = look(visitor)
            visitor.tap("English")
            assert visitor.has("Directory"), name
            assert (visitor.visit.screen, visitor.visit.item) == before, name
            assert look(visitor) != spanish, name
            visitor.tap("Español")
            assert look(visitor) == spanish, name


def test_back_returns_to_the_list_as_it_was(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Directorio", "Software")
    visitor.drag((600, 1600), (600, 1200))
    listed = look(visitor)
    visitor.tap("Ñandú Móvil")
    assert visitor.reads("201")
    assert visitor.has("Volver")
    visitor.tap("Volver")
    assert look(visitor) == listed


def test_from_an_event_to_its_host_and_back_and_back(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Eventos", "Jóvenes")
    agenda = look(visitor)
    visitor.tap("Semillero de software: clase abierta")
    event = look(visitor)
    visitor.tap(visitor.scroll_to("Organiza: Ruta N"))
    assert visitor.reads("El corazón de la comunidad tecnológica")
    visitor.tap("Volver")
    assert look(visitor) == event
    visitor.tap("Volver")
    assert look(visitor) == agenda


def test_from_a_hub_to_an_event_there_to_its_host_and_all_the_way_back(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Hubs", "Espacio", "Noche de mentores en Espacio", "Organiza: Espacio")
    for seen in ("Noche de mentores en Espacio", "Qué ofrece", "Lugares que te ayudan"):
        visitor.tap("Volver")
        assert visitor.reads(seen)
    assert not visitor.has("Volver")
