# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""From a company to its door: the way is asked for, followed floor by floor without stairs, and forgotten."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.app.content import read_content
from kiosk.app.paths import default_data
from tests.conftest import Start
from tests.ui.reading import look, tap_all, wake
from tests.ui.seeing import kind_of
from tests.visitor import Visitor

SIZES = [(1080, 1920), (1920, 1080)]
QUESTION = "¿Sigues ahí?"
ASK = "Cómo llegar"
STEP_FREE = "Evitar escaleras"


def ask_for(visitor: Visitor, *names: str) -> None:
    """Go to a company or an event, and ask the way."""
    tap_all(visitor, *names, ASK)


def is_on(visitor: Visitor, name: str) -> bool:
    """Tell whether something that can be chosen or switched is."""
    return bool(visitor.find(name).property("checked"))


@pytest.mark.parametrize("size", SIZES)
def test_the_way_to_a_company_without_stairs_over_two_floors_and_nothing_of_it_stays(
    lobby: Start, size: tuple[int, int]
) -> None:
    visitor = lobby(size=size)
    ask_for(visitor, "Directorio", "Nube Viva")
    untouched = visitor.texts()
    assert {"Nube Viva", "Piso 3 · 304", "1 min", "48 m", "1. Piso 1", "2. Piso 3"} <= set(visitor.texts())
    assert visitor.reads("sube por la escalera oriental hasta el piso 3")
    visitor.tap(STEP_FREE)
    assert is_on(visitor, STEP_FREE)
    assert {"2 min", "52 m · sin escaleras"} <= set(visitor.texts())
    assert visitor.reads("toma el ascensor B")
    assert is_on(visitor, "1. Piso 1")
    visitor.tap(visitor.scroll_to("2. Piso 3"))
    assert is_on(visitor, "2. Piso 3")
    assert not is_on(visitor, "1. Piso 1")
    visitor.tap("English")
    assert visitor.reads("no stairs")
    visitor.wait(110)
    assert not visitor.visit.is_awake()
    ask_for(visitor, "Directorio", "Nube Viva")
    assert [*map(without_time, visitor.texts())] == [*map(without_time, untouched)]
    assert not is_on(visitor, STEP_FREE)
    assert is_on(visitor, "1. Piso 1")


def without_time(text: str) -> str:
    """Return a text, none for the time of day."""
    return "" if re.fullmatch(r"\d+:\d\d", text) else text


@pytest.mark.parametrize("size", SIZES)
def test_the_way_to_an_event_leads_back_to_it(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    tap_all(visitor, "Eventos", "Semillero de software: clase abierta")
    event = look(visitor)
    visitor.tap(visitor.scroll_to(ASK))
    assert visitor.reads("Piso 3 · Sala Nutibara")
    assert visitor.scroll_to("2. Piso 3")
    visitor.tap("Volver")
    assert look(visitor) == event


def test_who_is_not_in_the_building_has_no_way(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Eventos", "Noche de mentores en Espacio")
    assert not visitor.has(ASK)
    visitor = lobby()
    ask_for(visitor, "Directorio", "Alcancía Luna")
    assert visitor.reads("Piso 5, unidad 503")
    assert visitor.has("2. Piso 5")


def data(tmp_path: Path, file: str, old: str, new: str) -> Path:
    """Return a copy of the shipped data with one of its files changed."""
    folder = shutil.copytree(default_data(), tmp_path / "data")
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), "utf-8")
    return folder


@pytest.mark.parametrize("size", SIZES)
def test_where_only_stairs_lead_the_way_with_them_is_one_tap_away(
    lobby: Start, tmp_path: Path, size: tuple[int, int]
) -> None:
    visitor = lobby(size=size, data=data(tmp_path, "plans/piso-3.svg", 'id="lift-', 'id="lift-x'))
    ask_for(visitor, "Directorio", "Nube Viva")
    visitor.tap(STEP_FREE)
    assert visitor.reads("No hay camino sin escaleras hasta Nube Viva: pregunta en la recepción")
    assert visitor.has("Volver")
    visitor.tap(visitor.scroll_to("Ver el camino con escaleras"))
    assert not is_on(visitor, STEP_FREE)
    assert visitor.has("1. Piso 1")


def test_a_door_on_no_plan_is_told_in_words(lobby: Start, tmp_path: Path) -> None:
    folder = data(tmp_path, "plans/piso-3.svg", "u-304", "u-399")
    visitor = lobby(data=folder)
    ask_for(visitor, "Directorio", "Nube Viva")
    assert {"Nube Viva", "Piso 3 · 304"} <= set(visitor.texts())
    assert visitor.reads("Este lugar no está en los planos: pregunta en la recepción")
    assert not visitor.has(STEP_FREE)


def test_a_company_that_goes_while_its_way_is_open_is_gone_and_home_is_near(
    lobby: Start, tmp_path: Path
) -> None:
    visitor = lobby()
    ask_for(visitor, "Directorio", "Nube Viva")
    folder = data(tmp_path, "ecosystem.json", '"id": "nube-viva"', '"id": "niebla-viva"')
    visitor.app.learn(read_content(folder))
    visitor.lobby.site().finish()
    visitor.draw()
    assert visitor.reads("Este lugar ya no está en el directorio")
    assert not visitor.reads("Nube Viva")
    visitor.tap("Volver")
    assert visitor.reads("Esta empresa ya no está en el directorio")


def test_on_a_way_and_in_large_text_it_asks_after_a_minute_and_a_half(lobby: Start) -> None:
    visitor = lobby()
    ask_for(visitor, "Directorio", "Nube Viva")
    visitor.wait(89)
    assert not visitor.reads(QUESTION)
    visitor.wait(1)
    assert visitor.reads(QUESTION)
    visitor.tap((540, 900))
    visitor.real_time(0.5)
    visitor.tap("Volver")
    visitor.wait(60)
    assert visitor.reads(QUESTION)
    visitor.wait(20)
    wake(visitor)
    tap_all(visitor, "Accesible", "Texto más grande", "Listo")
    visitor.wait(89)
    assert not visitor.reads(QUESTION)
    visitor.wait(1)
    assert visitor.reads(QUESTION)


def test_the_screen_of_the_way_is_made_when_it_is_opened_and_let_go_of_when_it_is_left(lobby: Start) -> None:
    visitor = lobby()
    assert not is_made(visitor, "RouteScreen")
    ask_for(visitor, "Directorio", "Nube Viva")
    assert is_made(visitor, "RouteScreen")
    visitor.tap("Volver")
    assert is_made(visitor, "TenantScreen")
    assert not is_made(visitor, "RouteScreen")


def is_made(visitor: Visitor, screen: str) -> bool:
    """Tell whether a screen takes memory, shown or not."""
    return any(kind_of(item) == screen for item in visitor.window.findChildren(QQuickItem))
