# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a visitor finds who writes as people write: half a name, as they heard it, with slips."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.app.paths import default_data
from kiosk.store.routes.building import open_building
from kiosk.store.search.search import Index
from tests.bench.generate import generate
from tests.bench.search import shipped, with_many
from tests.store.centre import SOUND, changed, event
from tests.store.finding import NOW, best, listed, made


@pytest.fixture(scope="module")
def lobby() -> Index:
    return Index(shipped(), NOW)


@pytest.mark.parametrize(
    ("query", "kind", "name", "understood"),
    [
        ("Nube Viva", "tenant", "Nube Viva", ""),
        ("nube v", "tenant", "Nube Viva", ""),
        ("viva nube", "tenant", "Nube Viva", ""),
        ("nubeviva", "tenant", "Nube Viva", ""),
        ("nu be viva", "tenant", "Nube Viva", "Nube Viva"),
        ("nuve viba", "tenant", "Nube Viva", "Nube Viva"),
        ("la nube viva", "tenant", "Nube Viva", ""),
        ("donde queda nube viva", "tenant", "Nube Viva", ""),
        ("restaurante nube viva", "tenant", "Nube Viva", "Nube Viva"),
        ("nuveviva", "tenant", "Nube Viva", "Nube Viva"),
        ("creme", "hub", "Creame", "Creame"),
        ("parke e", "hub", "Parque E", "Parque E"),
        ("espasio", "hub", "Espacio", "Espacio"),
        ("rutan", "hub", "Ruta N", "Ruta N"),
        ("estartup wikend", "program", "Startup Weekend", "Startup Weekend"),
        ("robotica", "sector", "Robótica", ""),
        ("ROBÓTICA", "sector", "Robótica", ""),
        ("salut", "sector", "Salud", "Salud"),
        ("nandu", "tenant", "Ñandú Móvil", ""),
        ("alkansia", "tenant", "Alcancía Luna", "Alcancía"),
        ("lsema", "tenant", "Laboratorio de Software Educativo Montaña Adentro", ""),
        ("kevrada", "tenant", "Quebrada Health", "Quebrada"),
        (
            "softwareeducativo montaña",
            "tenant",
            "Laboratorio de Software Educativo Montaña Adentro",
            "Software Educativo Montaña",
        ),
        ("baterias", "tenant", "Átomo Guayacán", ""),
        ("chicharra robos", "tenant", "Chicharra Robots", "Chicharra Robots"),
        ("youth marathon", "event", "Maratón de programación juvenil", ""),
        ("juvenil marathon", "event", "Maratón de programación juvenil", ""),
        ("seed capital", "program", "Fondo de capital semilla", ""),
        ("mentoría", "service", "Mentoría", ""),
        ("sala aburra", "room", "Sala Aburrá", ""),
        ("incubadora", "sector", "Incubadora", ""),
    ],
)
def test_what_is_meant_comes_first_and_says_how_it_was_understood(
    lobby: Index, query: str, kind: str, name: str, understood: str
) -> None:
    results = lobby.search(query, "es", now=NOW)
    found = best(results)
    assert (found.kind, found.name.in_language("es"), results.understood) == (kind, name, understood)


def test_what_sounds_like_startup_is_found_in_every_kind_that_has_it(lobby: Index) -> None:
    results = lobby.search("estartup", "es", now=NOW)
    assert results.understood == "Startup"
    assert [*listed(results)][:3] == ["program", "service", "event"]
    assert "Startup Weekend" in listed(results)["program"]


@pytest.mark.parametrize(
    "query", ["piso 3", "floor 3", "p3", "P 3", "piso3", "3er piso", "tercer piso", "3rd floor"]
)
def test_a_floor_is_found_however_it_is_said_with_what_is_on_it(lobby: Index, query: str) -> None:
    results = lobby.search(query, "es", 20, NOW)
    assert (best(results).kind, best(results).screen, best(results).item) == ("floor", "directory", "3")
    on_it = {each.id for each in shipped().tenants if each.floor == "3"}
    assert {
        each.item for group in results.groups if group.kind == "tenant" for each in group.results
    } == on_it
    assert {*listed(results)["room"]} == {"Sala Nutibara", "Cafetería"}
    assert results.understood == ""


@pytest.mark.parametrize("query", ["304", "oficina 304", "unit 304", "nube 304", "304 piso 3"])
def test_a_unit_is_found_by_its_number(lobby: Index, query: str) -> None:
    assert best(lobby.search(query, now=NOW)).item == "nube-viva"


def test_a_number_is_never_taken_for_another(lobby: Index) -> None:
    assert all(each.kind != "tenant" for group in lobby.search("394").groups for each in group.results)
    assert lobby.search("nube viva 305", now=NOW).understood == "Nube Viva"
    index = Index(made(changed("tenants.0.name", "3D")))
    assert (best(index.search("3d")).item, index.search("33").groups) == ("nube-viva", ())


def test_an_exact_name_is_first_whatever_else_has_its_words() -> None:
    tenants = [
        {**SOUND["tenants"][0], "id": str(number), "name": name}
        for number, name in enumerate(("Casa Luz", "Casa de la Luz", "La Casa Luz"))
    ]
    index = Index(made(changed("tenants", tenants)))
    for number, query in enumerate(("casa luz", "casa de la luz", "LA CASA LUZ")):
        assert best(index.search(query)).item == str(number)


def test_a_company_that_moved_is_found_under_its_old_name_and_says_where_it_is() -> None:
    data = changed("tenants.0.moved_to", {"es": "Torre B", "en": "Tower B"})
    data = changed("tenants.0.unit", "104", changed("tenants.0.aliases", ["Nimbus"], data))
    index = Index(made(data), NOW)
    for query in ("nube viva", "nuve", "nimbus", "torre b"):
        found = best(index.search(query, now=NOW))
        assert found.item == "nube-viva"
        assert found.is_gone
        assert found.detail is not None
        assert found.detail.in_language("en") == "Tower B"
    assert index.search("104", now=NOW).groups == ()


def test_a_result_says_what_it_opens_and_where_it_is(lobby: Index) -> None:
    def first(query: str) -> tuple[str, str, str]:
        found = best(lobby.search(query, now=NOW))
        return found.screen, found.item, found.detail.in_language("en") if found.detail else ""

    assert first("nube viva") == ("tenant", "nube-viva", "Floor 3 · 304")
    assert first("ruta n") == ("hub", "ruta-n", "The heart of Medellín’s tech community")
    assert first("startups academy")[:2] == ("hub", "ruta-n")
    assert first("semillero de software")[:2] == ("city", "")
    assert first("mentoría") == ("hub", "espacio", "Espacio")
    assert first("desayuno de robótica") == ("event", "robotics-breakfast@20261127T0800", "Café · Floor 3")
    assert first("fintech")[:2] == ("directory", "fintech")
    assert first("incubadora")[:2] == ("hubs", "incubator")
    assert first("sala aburrá") == ("directory", "2", "Floor 2")


def test_an_event_is_one_result_until_it_is_over() -> None:
    weekly = event(recurrence="FREQ=WEEKLY;COUNT=3")  # from Monday, 23 November 2026, 9:00 to 11:00
    index = Index(made(weekly))
    starts = {
        datetime(2026, 11, 23, 10, 59): 23,
        datetime(2026, 11, 23, 11, 0): 30,
        datetime(2026, 11, 30, 9, 0): 30,
        datetime(2026, 11, 1): 23,
    }
    for now, day in starts.items():
        results = index.search("cafe", now=now)
        assert [each.item for each in results.groups[0].results] == [f"cafe@202611{day}T0900"]
    over = datetime(2026, 12, 7, 11)
    assert index.search("cafe", now=over).groups == ()
    assert Index(made(weekly), over).search("cafe", now=over).groups == ()
    assert Index(made(SOUND), over).search("cafe").groups == ()


def test_no_kind_drowns_another_and_none_has_more_than_was_asked_for(lobby: Index) -> None:
    ecosystem = made(generate(400, 400))
    results = Index(ecosystem).search("nu", "es", 3)
    assert all(len(group.results) <= 3 for group in results.groups)
    many = Index(with_many(300)).search("robotica", "es", 3)
    kinds = listed(many)
    assert {"sector", "tenant", "event"} <= kinds.keys()
    assert [group.has_more for group in many.groups if group.kind == "event"] == [True]
    assert len(listed(Index(ecosystem).search("finanzas", "es", 40))["event"]) == 40


def test_nothing_found_has_the_nearest_names_and_then_the_sectors(lobby: Index) -> None:
    assert lobby.search("zzzzqqq", "es", now=NOW).groups == ()  # sounds like "sk", as "escolar" begins
    results = lobby.search("vlvstnfr", "es", now=NOW)
    assert results.groups == ()
    kinds = [each.kind for each in lobby.search("qwrtbambuqwrt", "es", now=NOW).suggestions]
    assert kinds[0] == "tenant"
    sectors = {each.id for each in shipped().labels} & {s for t in shipped().tenants for s in t.sector}
    assert {each.item for each in results.suggestions[-len(sectors) :]} == sectors
    assert len({each.item for each in results.suggestions}) == len(results.suggestions)


def test_the_names_of_the_visitors_language_come_first() -> None:
    data = changed("hubs.1", {**SOUND["hubs"][0], "id": "b", "name": {"es": "Luz", "en": "Arco"}})
    data = changed("hubs.2", {**SOUND["hubs"][0], "id": "a", "name": {"es": "Arco", "en": "Light"}}, data)
    index = Index(made(data))
    assert best(index.search("arco", "es")).item == "a"
    assert best(index.search("arco", "en")).item == "b"


TOILETS = {f"{floor}/wc-1" for floor in range(1, 6)}
CALLED = ("baños", "donde queda el baño", "wc", "sanitarios", "restroom")


def test_rooms_on_the_plans_are_found_once_each_and_toilets_by_every_name() -> None:
    ecosystem = shipped()
    building, _ = open_building(ecosystem, default_data())
    index = Index(ecosystem, NOW, building.rooms())
    for query, items in (("auditorio", {"1/r-auditorio"}), *((each, TOILETS) for each in CALLED)):
        results = index.search(query, "es", 40, NOW)
        found = [each.item for group in results.groups if group.kind == "room" for each in group.results]
        assert set(found) >= items, query
        assert len(found) == len(set(found)), query
    assert listed(index.search("auditorio", "es", 40, NOW))["room"] == ["Auditorio"]
