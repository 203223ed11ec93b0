# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Somebody who knows half a name types it as they heard it, and gets there; nothing of it is left behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.app.content import read_content
from kiosk.app.paths import default_data
from kiosk.app.scale import pixels_per_mm
from tests.conftest import Start
from tests.ui import seeing
from tests.ui.made import guide, overfull, tenant, written
from tests.ui.reading import look, tap_all
from tests.ui.seeing import kind_of
from tests.ui.test_sizes import LARGEST, PANELS, lists, too_small
from tests.visitor import Visitor, name_of

SIZES = [(1080, 1920), (1920, 1080)]


def type_on(visitor: Visitor, text: str) -> None:
    """Touch the keys of a text, and wait for what it finds."""
    for letter in text:
        name = "Espacio" if letter == " " else letter
        visitor.tap(next(key for key in keys(visitor) if name_of(key) == name))
    visitor.until(lambda: bool(visitor.visit.search.isAsking))
    visitor.draw()


def keys(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in visitor.items() if kind_of(item) == "Key"]


def cards(visitor: Visitor) -> list[str]:
    """Return what the cards in view are called, from the top."""
    found = [item for item in visitor.items() if kind_of(item) in ("ResultCard", "EntryCard")]
    return [
        name_of(item)
        for item in sorted(found, key=lambda item: visitor.area(item).top())
        if visitor.is_in_view(item)
    ]


@pytest.mark.parametrize("size", SIZES)
def test_a_slip_is_understood_and_leads_to_the_company(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    tap_all(visitor, "Buscar")
    type_on(visitor, "nubeviva")
    assert cards(visitor)[0] == "Nube Viva"
    assert visitor.reads("Empresas")
    assert visitor.reads("Piso 3 · 304")
    visitor.tap("Nube Viva")
    assert visitor.visit.screen == "tenant"
    visitor.tap("Volver")
    assert cards(visitor)[0] == "Nube Viva"


@pytest.mark.parametrize(
    ("language", "said"), [("es", "Mostrando resultados para «"), ("en", "Showing results for «")]
)
def test_what_was_understood_is_named(lobby: Start, language: str, said: str) -> None:
    visitor = lobby(language=language)
    tap_all(visitor, {"es": "Buscar", "en": "Search"}[language])
    type_on(visitor, "startup")
    assert not visitor.reads(said)
    visitor.visit.search.clear()
    type_on(visitor, "estartup")
    assert visitor.reads(said)


def test_before_the_first_letter_and_after_clearing_everything_stands_from_a_to_z(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Buscar")
    everything = look(visitor)
    assert visitor.has("Alcancía Luna")
    type_on(visitor, "parke e")
    assert cards(visitor)[0] == "Parque E"
    visitor.tap("Borrar todo")
    assert look(visitor) == everything


def test_nothing_found_offers_the_sectors_and_the_list(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Buscar")
    type_on(visitor, "xqwzkj")
    assert visitor.reads("No encontramos «xqwzkj»")
    visitor.tap("Salud")
    assert (visitor.visit.screen, visitor.visit.directory.sector) == ("directory", "health")
    visitor.tap("Volver")
    visitor.tap("Ver todo de la A a la Z")
    assert visitor.has("Alcancía Luna")
    assert not keys(visitor)


def test_nothing_found_names_the_nearest(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Buscar")
    type_on(visitor, "robotarium")
    assert visitor.reads("¿Buscabas…?")
    nearest = cards(visitor)[0]
    visitor.tap(nearest)
    assert visitor.visit.screen in ("tenant", "hub", "event", "city", "directory", "events", "hubs")


@pytest.mark.parametrize(
    ("query", "card", "screen", "filters"),
    [
        ("piso 3", "Piso 3", "directory", ("3", "")),
        ("robotica", "Robótica", "directory", ("", "robotics")),
        ("aburra", "Sala Aburrá", "directory", ("2", "")),
    ],
)
def test_a_floor_a_sector_and_a_room_open_their_part_of_the_directory(
    lobby: Start, query: str, card: str, screen: str, filters: tuple[str, str]
) -> None:
    visitor = lobby()
    tap_all(visitor, "Buscar")
    type_on(visitor, query)
    visitor.tap("Buscar ahora")
    visitor.tap(visitor.scroll_to(card))
    directory = visitor.visit.directory
    assert (visitor.visit.screen, directory.floor, directory.sector) == (screen, *filters)


def test_more_of_a_kind_is_one_tap_away(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Buscar")
    type_on(visitor, "a")
    before = visitor.visit.search.results.rowCount()
    visitor.tap(visitor.scroll_to("Ver más"))
    assert visitor.visit.search.results.rowCount() > before


def test_the_keyboard_goes_away_and_comes_back(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Buscar")
    type_on(visitor, "a")
    few = len(cards(visitor))
    visitor.tap("Buscar ahora")
    visitor.draw()
    assert not keys(visitor)
    assert len(cards(visitor)) > few
    visitor.tap("Busca una empresa, un hub o un evento")
    assert keys(visitor)


def test_another_language_says_what_was_found_again(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Buscar")
    type_on(visitor, "semillero")
    visitor.tap("English")
    assert visitor.visit.search.query == "semillero"
    assert visitor.reads("Programs")
    assert not visitor.reads("Programas")


def test_what_is_typed_dies_with_the_visit(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Buscar")
    fresh = look(visitor)
    began = visitor.clock.now()
    type_on(visitor, "nube")
    visitor.tap("Letras con tilde")
    visitor.tap("Letra mayúscula")
    visitor.tap("Buscar ahora")
    visitor.wait(100)
    assert not visitor.visit.is_awake()
    visitor.clock.jump(began)
    tap_all(visitor, "Buscar")
    assert visitor.visit.search.query == ""
    assert look(visitor) == fresh


def test_the_data_are_no_markup(lobby: Start, tmp_path: Path) -> None:
    name = "<b>Nube</b><img src='x.png'>"
    floors = [{"id": "1", "name": "Piso 1", "level": 1}]
    data = written(tmp_path, guide(floors=floors, tenants=[tenant(name=name)]))
    visitor = lobby(data=data)
    tap_all(visitor, "Buscar")
    type_on(visitor, "nube")
    assert visitor.reads(name)


@pytest.mark.parametrize("query", ["estartup", "xqwzkj", "robotarium", "piso 3", "a"])
@pytest.mark.parametrize("panel", ["1080x1920", "1920x1080", "desk"])
def test_all_that_is_found_can_be_read_and_touched(lobby: Start, panel: str, query: str) -> None:
    size, inches = PANELS[panel]
    visitor = lobby(size=size, inches=inches)
    tap_all(visitor, "Buscar")
    assert faults(visitor, query, panel) == []


@pytest.mark.parametrize("query", ["estartup", "a"])
def test_all_that_is_found_can_be_read_and_touched_from_a_chair(lobby: Start, query: str) -> None:
    visitor = lobby()
    visitor.visit.switchReach()
    tap_all(visitor, "Buscar")
    assert faults(visitor, query, "1080x1920") == []
    assert min(visitor.area(key).top() for key in keys(visitor)) > 0.3 * visitor.window.height()


@pytest.mark.parametrize("panel", ["1080x1920", "1920x1080", "desk"])
def test_the_longest_names_and_queries_can_be_read(lobby: Start, tmp_path: Path, panel: str) -> None:
    size, inches = PANELS[panel]
    visitor = lobby(size=size, inches=inches, data=written(tmp_path, overfull()))
    tap_all(visitor, "Buscar")
    assert faults(visitor, "versicherungsgesellschaft strasse", panel) == []


def faults(visitor: Visitor, query: str, panel: str) -> list[str]:
    """Return what cannot be read or touched of what a query finds, in the smallest text and the largest."""
    size, inches = PANELS[panel]
    scale = pixels_per_mm(size, read_content(default_data()).settings, inches)
    visitor.visit.search.type(query)
    visitor.until(lambda: bool(visitor.visit.search.isAsking))
    wrong = []
    for text_size in (0, LARGEST):
        for _ in range(text_size):
            visitor.visit.enlargeText()
        for is_typing in (True, False):
            visitor.visit.search.edit() if is_typing else visitor.visit.search.submit()
            visitor.draw()
            for at_end in (False, True):
                for view in lists(visitor) if at_end else []:
                    view.setProperty("contentY", view.property("contentHeight") - view.height())
                visitor.draw()
                found = seeing.things(visitor)
                here = [*seeing.misprints(visitor, found), *too_small(visitor, found, scale, panel == "desk")]
                wrong += [f"text size {text_size}, {is_typing=}, {at_end=}: {fault}" for fault in here]
    visitor.visit.search.edit()
    visitor.draw()
    return wrong
