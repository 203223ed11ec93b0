# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Lists grow shorter as a visitor chooses, begin at their top again, and say so when nothing is left."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.app.paths import default_data
from tests.conftest import Start
from tests.ui.reading import buttons, is_scrolling, look, tap_all
from tests.ui.seeing import kind_of
from tests.visitor import Visitor, name_of

DATA: dict[str, Any] = json.loads((default_data() / "ecosystem.json").read_text(encoding="utf-8"))


def test_hubs_by_kind(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Hubs")
    city = "La ciudad de Medellín"  # stands below them, whichever are listed
    assert cards(visitor, "HubCard") == ["Ruta N", "Espacio", "Creame", "Parque E", city]
    for kind, hubs in (
        ("Complejo tecnológico", ["Ruta N"]),
        ("Coworking", ["Espacio", "Creame"]),
        ("Incubadora", ["Creame", "Parque E"]),
        ("Todos", ["Ruta N", "Espacio", "Creame", "Parque E"]),
    ):
        visitor.tap(kind)
        assert cards(visitor, "HubCard") == [*hubs, city]


@pytest.mark.parametrize("floor", ["1", "4"])
def test_a_floor_lists_its_companies_by_their_doors(lobby: Start, floor: str) -> None:
    visitor = lobby()
    tap_all(visitor, "Directorio")
    visitor.drag((600, 1600), (600, 800))
    visitor.tap(f"Piso {floor}")
    here = sorted((each["unit"], each["name"]) for each in DATA["tenants"] if each["floor"] == floor)
    assert cards(visitor, "TenantCard") == [name for _, name in here]


def test_a_sector_lists_its_companies_and_a_floor_takes_from_them(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Directorio", "Salud")
    assert sorted(cards(visitor, "TenantCard")) == companies(sector="health")
    visitor.tap("Piso 5")
    assert sorted(cards(visitor, "TenantCard")) == companies(sector="health", floor="5")
    visitor.tap("Fintech")
    assert cards(visitor, "TenantCard") == []
    assert visitor.reads("Aquí no hay empresas con estos filtros")
    visitor.tap("Ver todas las empresas")
    assert sorted(cards(visitor, "TenantCard")) == companies()
    chosen = [name_of(item) for item in buttons(visitor) if item.property("checked")]
    assert chosen == ["Todos", "Todos los pisos", "Directorio"]


@pytest.mark.parametrize("choice", ["Piso 2", "Software"])
def test_another_choice_of_companies_begins_at_the_top(lobby: Start, choice: str) -> None:
    visitor = lobby()
    tap_all(visitor, "Directorio", choice)
    fresh = look(visitor)
    visitor = lobby()
    tap_all(visitor, "Directorio")
    for _ in range(3):
        visitor.scroll_on()
    visitor.tap(choice)
    assert look(visitor) == fresh


def test_an_empty_day_says_so_and_what_comes_next(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Eventos", "martes 24 de noviembre")
    assert visitor.reads("Mañana, martes 24 de noviembre: sin eventos")
    assert visitor.reads("Abajo está lo que sigue.")
    assert visitor.reads("Miércoles 25 de noviembre")
    assert visitor.has("Startups Academy: tu primer pitch")
    assert not visitor.has("Semillero de software: clase abierta")


def test_a_day_with_events_is_listed_from_its_morning(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Eventos")
    visitor.scroll_on()
    visitor.tap("miércoles 25 de noviembre")
    assert cards_in_view(visitor, "EventCard")[0] == "Startups Academy: tu primer pitch"
    assert not visitor.reads("sin eventos")
    visitor.tap("lunes 23 de noviembre")
    assert visitor.reads("Hoy, lunes 23 de noviembre")
    assert cards_in_view(visitor, "EventCard")[0] == "Maratón de programación juvenil"


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [
        ("Emprender", lambda event: event["kind"] == "entrepreneurship"),
        ("Aprender", lambda event: event["kind"] == "learning"),
        ("Comunidad", lambda event: event["kind"] == "community"),
        ("Gratis", lambda event: event.get("price") == 0),
        ("Jóvenes", lambda event: "youth" in event.get("audience", [])),
    ],
    ids=["entrepreneurship", "learning", "community", "free", "youth"],
)
def test_events_by_kind_price_and_age(lobby: Start, choice: str, wanted: Any) -> None:
    visitor = lobby()
    tap_all(visitor, "Eventos")
    visitor.scroll_on()
    visitor.tap(choice)
    listed = cards(visitor, "EventCard")
    titles = {
        event["title"] if isinstance(event["title"], str) else event["title"]["es"]
        for event in filter(wanted, DATA["events"])
    }
    assert set(listed) == titles


def test_a_kind_that_is_not_on_today_offers_all_events(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Eventos", "Comunidad")
    assert visitor.reads("Hoy, lunes 23 de noviembre: sin eventos")
    visitor.tap("Ver todos los eventos")
    assert visitor.has("Maratón de programación juvenil")
    assert not visitor.reads("sin eventos")


def companies(*, sector: str = "", floor: str = "") -> list[str]:
    """Return the names of the shipped companies of a sector and a floor."""
    found = (each for each in DATA["tenants"] if not floor or each["floor"] == floor)
    return sorted(each["name"] for each in found if not sector or sector in each.get("sector", []))


def in_view(visitor: Visitor, kind: str) -> list[tuple[float, str]]:
    """Return where the cards of a list are and what they are called, from the top."""
    here = [item for item in buttons(visitor) if kind_of(item) == kind]
    return sorted((visitor.area(item).top(), name_of(item)) for item in here)


def cards_in_view(visitor: Visitor, kind: str) -> list[str]:
    """Return what the cards of a list are called, from the top."""
    return [name for _, name in in_view(visitor, kind)]


def cards(visitor: Visitor, kind: str) -> list[str]:
    """Return what all cards of a list are called, once each, dragging it to its end."""
    found: list[str] = []
    while here := in_view(visitor, kind):
        found += [name for _, name in here if name not in found]
        if not any(is_scrolling(item) for item in visitor.items()):
            break
        visitor.scroll_on()
        if in_view(visitor, kind) == here:  # a row may be called as the one before: only the end stands still
            break
    return found
