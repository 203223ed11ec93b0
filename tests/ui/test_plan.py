# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A visitor finds a door on the plan of its floor; the list and the plan agree on which one it is."""

from __future__ import annotations

import pytest

from tests.conftest import Start
from tests.models.house import column, get
from tests.ui.planned import at, card_edges, chosen, on_floor, part, pinch

SIZES = [(1080, 1920), (1920, 1080)]


@pytest.mark.parametrize("size", SIZES)
def test_a_door_that_is_touched_on_the_plan_is_chosen_in_the_list(
    lobby: Start, size: tuple[int, int]
) -> None:
    visitor = lobby(size=size)
    on_floor(visitor, "Piso 3")
    assert visitor.has("Plano: Piso 3")
    visitor.tap(at(visitor, "u-306"))
    assert chosen(visitor) == "u-306"
    assert visitor.reads("306 · ")
    edges = card_edges(visitor)
    assert edges["306"] != edges["305"]
    card = next(each for each in visitor.items() if each.property("unit") == "306")
    visitor.until(lambda: visitor.area(card).height() == card.height())
    picture = visitor.picture()
    x, y = at(visitor, "u-306")
    metre = float(part(visitor, "PlanSheet").property("perMetre"))
    assert picture.pixelColor(int(x - 2 * metre), int(y - 1.5 * metre)).name() == "#1f4fa8"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("floor", ["2", "3", "4", "5"])
def test_the_list_of_a_floor_begins_with_its_first_door(
    lobby: Start, size: tuple[int, int], floor: str
) -> None:
    visitor = lobby(size=size)
    on_floor(visitor, f"Piso {floor}")
    listed = visitor.area(part(visitor, "TenantList"))
    cards = [each for each in visitor.items() if each.metaObject().className().startswith("TenantCard")]
    seen = {each.property("unit") for each in cards if listed.intersects(visitor.area(each))}
    assert {f"{floor}01", f"{floor}02"} <= seen


def test_a_company_that_was_opened_is_chosen_on_the_plan(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 3")
    visitor.tap("Andes Robótica")
    visitor.tap("Volver")
    assert chosen(visitor) == "u-301"


def test_the_screen_of_a_company_shows_its_door(lobby: Start) -> None:
    visitor = lobby()
    visitor.tap((500, 500))
    visitor.tap("Directorio")
    visitor.tap("Andes Robótica")
    assert visitor.scroll_to("Plano: Piso 3")
    assert visitor.reads("301 · Andes Robótica")


def test_a_room_says_what_it_is_and_an_empty_spot_nothing(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 1")
    visitor.tap(at(visitor, "r-recepcion"))
    assert visitor.reads("Recepción")
    assert len({edge.name() for edge in card_edges(visitor).values()}) == 1
    view = visitor.area(visitor.find("Plano: Piso 1"))
    visitor.tap((view.left() + 30, view.top() + 30))
    assert chosen(visitor) == ""
    assert not visitor.reads("Recepción")


def test_all_floors_have_no_plan(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 3")
    visitor.tap(at(visitor, "u-301"))
    visitor.tap("Todos los pisos")
    assert not any(name.startswith("Plano") for name in visitor.names())
    assert chosen(visitor) == ""


def test_a_sector_leaves_the_others_pale_and_out_of_reach(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 1")
    listed = get(visitor.visit, "directory", "listed")
    visitor.tap("Energía")
    units = column(listed, "unit")
    assert 0 < len(units) < 6
    other = next(unit for unit in ("101", "102", "103", "104", "105", "106") if unit not in units)
    visitor.tap(at(visitor, f"u-{other}"))
    assert chosen(visitor) == ""
    visitor.tap(at(visitor, f"u-{units[0]}"))
    assert chosen(visitor) == f"u-{units[0]}"


def test_it_is_drawn_larger_dragged_and_brought_back(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 3")
    whole = at(visitor, "u-301"), at(visitor, "u-306")
    assert not visitor.has("Alejar")
    visitor.tap("Acercar")
    larger = at(visitor, "u-301"), at(visitor, "u-306")
    assert abs(larger[1][0] - larger[0][0]) > 1.3 * abs(whole[1][0] - whole[0][0])
    view = visitor.area(visitor.find("Plano: Piso 3"))
    middle = view.center().x(), view.center().y()
    visitor.drag(middle, (middle[0] + 200, middle[1] + 60))
    dragged = at(visitor, "u-301")
    assert dragged[0] > larger[0][0] + 50
    assert chosen(visitor) == "", "a drag is no tap"
    visitor.tap("Ver todo el plano")
    assert (at(visitor, "u-301"), at(visitor, "u-306")) == whole
    assert not visitor.has("Ver todo el plano")


def test_two_fingers_draw_it_larger_about_the_point_between_them(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 3")
    view = visitor.area(visitor.find("Plano: Piso 3"))
    x, y = view.center().x(), view.center().y()
    before = at(visitor, "u-301")
    pinch(visitor, (x, y), 60, 160)
    after = at(visitor, "u-301")
    assert after[0] < before[0] - 50
    assert visitor.has("Ver todo el plano")
    assert chosen(visitor) == ""
    pinch(visitor, (x, y), 200, 40)
    assert at(visitor, "u-301") == pytest.approx(before, abs=2)
    assert not visitor.has("Ver todo el plano")


def test_the_next_visitor_finds_nothing_of_it(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 3")
    visitor.tap("Acercar")
    visitor.tap(at(visitor, "u-303"))
    visitor.wait(81)
    assert not visitor.visit.is_awake()
    on_floor(visitor, "Piso 3")
    assert chosen(visitor) == ""
    assert not visitor.has("Ver todo el plano")


def test_the_language_of_the_plan_is_that_of_the_visitor(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 1")
    visitor.tap(at(visitor, "r-recepcion"))
    assert visitor.reads("Estás aquí")
    visitor.tap("English")
    assert visitor.has("Plan of Floor 1")
    assert visitor.reads("Reception")
    assert visitor.reads("You are here")


@pytest.mark.parametrize("size", SIZES)
def test_what_is_chosen_on_the_plan_is_one_tap_from_the_way_to_it(
    lobby: Start, size: tuple[int, int]
) -> None:
    visitor = lobby(size=size)
    on_floor(visitor, "Piso 3")
    assert not visitor.has("Cómo llegar")
    for place, name in (("u-304", "Nube Viva"), ("r-cafeteria", "Cafetería"), ("wc-1", "Baños")):
        visitor.tap(at(visitor, place))
        visitor.tap("Cómo llegar")
        assert name in visitor.texts()
        assert visitor.scroll_to("2. Piso 3")
        visitor.tap("Volver")
        assert chosen(visitor) == place


def test_a_room_that_was_searched_for_is_chosen_on_its_plan(lobby: Start) -> None:
    visitor = lobby()
    visitor.tap((500, 500))
    visitor.tap("Buscar")
    for letter in "cafeteria":
        visitor.tap(letter)
    visitor.until(lambda: visitor.reads("Salas"))
    visitor.tap("Cafetería")
    assert visitor.has("Plano: Piso 3")
    assert chosen(visitor) == "r-cafeteria"


def test_in_large_text_within_reach_the_doors_can_still_be_told_apart(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 1")
    visitor.tap(at(visitor, "r-recepcion"))
    visitor.tap("Accesible")
    for name in ("Texto más grande", "Texto más grande", "Todo al alcance", "Listo"):
        visitor.tap(name)
    assert visitor.reads("Recepción")
    assert at(visitor, "u-104")[0] - at(visitor, "u-101")[0] > 150
    visitor.tap(at(visitor, "u-104"))
    assert chosen(visitor) == "u-104"


def test_the_way_to_a_place_does_not_reach_into_the_plan(lobby: Start) -> None:
    visitor = lobby()
    on_floor(visitor, "Piso 3")
    visitor.tap(at(visitor, "u-306"))
    lead = visitor.area(visitor.find("Cómo llegar"))
    larger = visitor.area(visitor.find("Acercar"))
    assert lead.top() >= visitor.area(part(visitor, "PlanMap")).bottom()
    assert abs(lead.center().y() - larger.center().y()) <= 1
