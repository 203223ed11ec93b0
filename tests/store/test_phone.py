# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A contact that a visitor takes along says what the data say, and is short if that is possible."""

from __future__ import annotations

from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.store import calendar
from kiosk.store.phone import LARGEST, LONGEST, MOST, Phone, steps
from kiosk.store.schema import Floor, Location, Place
from tests.store.cards import TODAY, centre, contact_in, event, event_in, shipped, tenant, text

NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=LONGEST)


def test_all_that_is_shipped_is_short_and_says_what_the_data_say() -> None:
    ecosystem = shipped()
    for language in ("es", "en"):
        phone = Phone(ecosystem, language, TODAY)
        floors = {floor.id: floor.name.in_language(language) for floor in ecosystem.floors}
        for each in ecosystem.tenants:
            code = phone.company(each)
            assert len(code.encode()) <= LARGEST
            card = contact_in(code)
            assert card["FN"] == card["ORG"] == [each.name.in_language(language)]
            if not calendar.is_gone(each, TODAY):
                assert card["ADR"][1] == f"Ruta N, {floors[each.floor]}, {each.unit}"
        for hub in ecosystem.hubs:
            code = phone.hub(hub)
            assert len(code.encode()) <= LARGEST
            assert contact_in(code)["FN"] == [hub.name.in_language(language)]
        for occurrence in calendar.agenda(ecosystem.events, datetime(2026, 11, 1), datetime(2027, 3, 1)):
            code = phone.event(occurrence)
            assert len(code.encode()) <= LARGEST
            entry = event_in(code)
            assert entry["first"][0] == occurrence.start
            assert (entry["status"] == "CANCELLED") == (occurrence.event.status == "cancelled")


def test_a_company_is_a_contact_with_its_door() -> None:
    full = tenant(
        unit="304",
        phone="+57 604 000 0000",
        email="hola@nube.co",
        website="https://nube.co",
        hours=text("8–17"),
    )
    assert contact_in(Phone(centre(), "en", TODAY).company(full)) == {
        "VERSION": ["3.0"],
        "N": [""] * 5,
        "FN": ["Nube"],
        "ORG": ["Nube"],
        "TEL": ["+57 604 000 0000"],
        "EMAIL": ["hola@nube.co"],
        "URL": ["https://nube.co"],
        "ADR": ["", "Centro, Floor 3, 304", "Calle 67, 52-20", "Medellín", "", "", ""],
        "NOTE": ["Datos\n8–17"],
    }


def test_nobody_is_sent_to_the_door_of_a_company_that_has_left() -> None:
    phone = Phone(centre(), "es", TODAY)
    moved = contact_in(phone.company(tenant(unit="304", moved_to=text("Calle 10"))))
    assert moved["ADR"] == ["", "", "Calle 10", "", "", "", ""]
    assert "ADR" not in contact_in(phone.company(tenant(unit="304", until=date(2026, 11, 22))))
    staying = contact_in(phone.company(tenant(until=TODAY, moved_to=text("Calle 10"))))
    assert staying["ADR"][1] == "Centro, Piso 3"


def test_a_hub_is_a_contact_with_its_place_on_earth() -> None:
    hub = replace(centre().hubs[0], location=Location(lat=6.26512345, lon=-75.5667), phone="604 000 0000")
    card = contact_in(Phone(centre(), "es", TODAY).hub(hub))
    assert (card["GEO"], card["TEL"]) == (["6.26512", "-75.56670"], ["604 000 0000"])
    assert card["ADR"][2:4] == ["Calle 67, 52-20", "Medellín"]


def test_what_can_be_done_without_is_left_out_in_order_until_the_rest_is_short() -> None:
    seen = set()
    for length in range(0, 300, 5):
        full = replace(
            centre().hubs[0],
            name=text("Nube" + "ñ" * (length // 8)),
            website=f"https://nube.co/{'x' * length}",
            phone="604 000 0000",
            email="hola@nube.co",
            location=Location(lat=6.26512, lon=-75.5667),
        )
        code = Phone(centre(), "es", TODAY).hub(full)
        card = contact_in(code)
        spared = ["NOTE", "GEO", "URL", "EMAIL", "TEL"]
        count = sum(key in card for key in spared)
        assert set(spared[5 - count :]) <= card.keys()
        assert len(code.encode()) <= LARGEST
        seen.add(count)
    assert seen == {2, 3, 4, 5}


@given(name=NAMES, unit=NAMES, hours=NAMES, summary=st.text("ab;,\\\n:", max_size=40))
def test_any_name_comes_back_as_it_went(name: str, unit: str, hours: str, summary: str) -> None:
    code = Phone(centre(), "es", TODAY).company(
        tenant(name=text(name), unit=unit, hours=text(hours), summary=text(summary))
    )
    card = contact_in(code)
    assert card["FN"] == card["ORG"] == [name]
    assert card["ADR"][1] == f"Centro, Piso 3, {unit}"
    assert card.get("NOTE") in (None, [f"{summary}\n{hours}"])
    assert "NOTE" in card or len(code.encode()) > LARGEST - len(f"{summary}{hours}".encode()) * 2 - 60


@given(st.text(min_size=1).map(lambda each: each * 200))
def test_nothing_is_too_long_for_a_code(wording: str) -> None:
    wording = wording.encode("utf-8", "ignore").decode().replace("\r", "") or "ñ"
    long = text(wording)
    phone = Phone(replace(centre(), floors=(Floor(id="3", name=long, level=3),)), "es", TODAY)
    full = tenant(name=long, unit=wording, summary=long, website=f"https://{wording}", email=wording)
    assert len(phone.company(full).encode()) <= MOST
    each = event(id="x" * 3000, title=long, place=Place(floor="3", room=long))
    assert len(phone.event(calendar.first(each)).encode()) <= MOST
    assert len(steps([wording] * 20).encode()) <= MOST


def test_steps_are_lines_and_the_first_ones_stay() -> None:
    assert steps(["Sal del ascensor", "Gira a la derecha"]) == "Sal del ascensor\nGira a la derecha"
    cut = steps([f"{i}. {'paso ' * 30}" for i in range(40)])
    assert cut.startswith("0. paso")
    assert cut.splitlines()[-1].startswith("14. ")


def test_a_name_too_long_for_a_line_ends_in_an_ellipsis() -> None:
    card = contact_in(Phone(centre(), "es", TODAY).company(tenant(name=text("ñ" * 61), unit="ñ" * 60)))
    assert card["FN"] == ["ñ" * 59 + "…"]
    assert card["ADR"][1] == "Centro, Piso 3, " + "ñ" * 60
