# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The code for a visitor's phone is of what is open, as it is now and in their language."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy

from kiosk.app.survey import surveyor
from kiosk.device.settings import Settings
from kiosk.models.phone_code import PhoneCode
from kiosk.store.fields import Text
from kiosk.store.schema import Ecosystem
from tests.models.house import NOW, ROOT, House, readable, shipped
from tests.scanner import scan_rows
from tests.store.cards import contact_in, event_in

CLASS = "software-greenhouse-class@20261123T1400"


def offered(house: House, screen: str, item: str) -> PhoneCode:
    """Open something and ask for its code."""
    visit = house.lobby.visit_now()
    visit.show(screen, item)
    visit._phone.offer(screen)
    return visit._phone


def scanned(phone: PhoneCode) -> str:
    assert phone.property("open")
    text: str = scan_rows(phone._code).text
    return text


def with_tenant(**fields: Any) -> Ecosystem:
    tenants = shipped().tenants
    changed = tuple(replace(each, **fields) if each.id == "nube-viva" else each for each in tenants)
    return replace(shipped(), tenants=changed)


def with_event(**fields: Any) -> Ecosystem:
    events = shipped().events
    event = CLASS.partition("@")[0]
    return replace(shipped(), events=tuple(replace(e, **fields) if e.id == event else e for e in events))


def test_each_kind_has_its_code(house: House) -> None:
    phone = offered(house, "tenant", "nube-viva")
    assert contact_in(scanned(phone))["ADR"][1] == "Ruta N, Piso 3, 304"
    assert (phone.property("kind"), phone.property("name")) == ("tenant", "Nube Viva")
    assert contact_in(scanned(offered(house, "hub", "creame")))["FN"] == ["Creame"]
    phone = offered(house, "event", CLASS)
    assert event_in(scanned(phone))["title"] == "Semillero de software: clase abierta"
    assert phone.property("name") == "Semillero de software: clase abierta"


def test_the_way_is_told_line_by_line(house: House) -> None:
    house.lobby.site().survey_by(surveyor(ROOT / "data", Settings()))
    house.lobby.site().finish()
    phone = offered(house, "route", "nube-viva")
    first, *legs = scanned(phone).split("\n")
    assert first == f"Nube Viva: {house.lobby.visit_now()._route.property('summary')}"
    assert legs == house.lobby.visit_now()._route.telling()
    house.lobby.visit_now()._route.switchStepFree()
    assert "sin escaleras" in scanned(phone)
    house.open(replace(shipped(), tenants=()))
    house.lobby.site().finish()
    assert not phone.property("open")


def test_it_speaks_as_the_visitor_does(house: House) -> None:
    phone = offered(house, "tenant", "nube-viva")
    house.speak("en")
    assert contact_in(scanned(phone))["ADR"][1] == "Ruta N, Floor 3, 304"


def test_it_follows_the_data_while_it_is_shown(house: House) -> None:
    phone = offered(house, "tenant", "nube-viva")
    house.open(with_tenant(unit="305"))
    assert contact_in(scanned(phone))["ADR"][1] == "Ruta N, Piso 3, 305"
    floors = tuple(replace(each, name=Text((("", f"Nivel {each.id}"),))) for each in shipped().floors)
    house.open(replace(with_tenant(unit="305"), floors=floors))
    assert contact_in(scanned(phone))["ADR"][1] == "Ruta N, Nivel 3, 305"


@pytest.mark.parametrize(
    ("screen", "item", "without"),
    [
        ("tenant", "nube-viva", replace(shipped(), tenants=shipped().tenants[:2])),
        ("event", CLASS, replace(shipped(), events=())),
        ("event", CLASS, with_event(status="cancelled")),
        ("hub", "creame", replace(shipped(), hubs=shipped().hubs[:1], programs=(), events=())),
    ],
)
def test_what_is_gone_or_cancelled_is_not_taken_along(
    house: House, screen: str, item: str, without: Ecosystem
) -> None:
    closed = readable(house.lobby.visit_now()._phone)
    phone = offered(house, screen, item)
    assert phone.property("open")
    house.open(without)
    assert readable(phone) == closed
    house.open(shipped())
    assert readable(phone) == closed


def test_an_event_that_ends_closes(house: House) -> None:
    phone = offered(house, "event", CLASS)
    house.lobby.tick(NOW + timedelta(hours=1))
    assert phone.property("open")
    house.lobby.tick(NOW + timedelta(hours=8))
    assert not phone.property("open")


def test_who_goes_on_leaves_the_code_behind(house: House) -> None:
    visit = house.lobby.visit_now()
    for go in (lambda: visit.show("hub", "creame"), visit.goBack, lambda: visit.open("home")):
        phone = offered(house, "tenant", "nube-viva")
        go()
        assert not phone.property("open")
    phone = offered(house, "tenant", "nube-viva")
    phone.close()
    assert not phone.property("open")
    assert phone.property("code") == []


def test_a_code_put_away_says_nothing_more(house: House) -> None:
    phone = offered(house, "tenant", "nube-viva")
    phone.close()
    spy = QSignalSpy(phone.changed)
    house.open(with_tenant(unit="305"))
    house.speak("en")
    assert spy.count() == 0


def test_a_minute_later_the_same_code_is_not_made_anew(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    phone = offered(house, "event", CLASS)
    made: list[str] = []
    monkeypatch.setattr("kiosk.models.phone_code.modules", made.append)
    house.lobby.tick(NOW + timedelta(minutes=1))
    assert made == []
    assert scanned(phone)
