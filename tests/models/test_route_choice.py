# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The way that a visitor asked for: in their language, without stairs if they like, and true to the data."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy

from kiosk.app.survey import surveyor
from kiosk.device.settings import Settings
from kiosk.models.route_choice import RouteChoice
from kiosk.store.fields import Text
from kiosk.store.schema import Ecosystem
from tests.models.house import ROOT, House, column, readable, said, shipped

CLASS = "software-greenhouse-class@20261123T1400"
"""An event on floor 3, in the Sala Nutibara."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder whose plans may be changed."""
    return shutil.copytree(ROOT / "data", tmp_path / "data")


@pytest.fixture
def site(house: House, folder: Path) -> House:
    """Return the lobby once the plans are read."""
    return surveyed(house, folder)


def surveyed(house: House, folder: Path, settings: Settings | None = None) -> House:
    house.lobby.site().survey_by(surveyor(folder, settings or Settings()))
    house.lobby.site().finish()
    return house


def asked(house: House, item: str) -> RouteChoice:
    house.lobby.visit_now().show("route", item)
    return house.lobby.visit_now()._route


def with_tenant(**fields: Any) -> Ecosystem:
    """Return the shipped content with one company changed: Nube Viva of unit 304."""
    tenants = shipped().tenants
    changed = tuple(replace(each, **fields) if each.id == "nube-viva" else each for each in tenants)
    return replace(shipped(), tenants=changed)


def reopened(house: House, ecosystem: Ecosystem) -> None:
    house.open(ecosystem)
    house.lobby.site().finish()


def test_the_way_to_a_company_is_told_floor_by_floor(site: House) -> None:
    way = asked(site, "nube-viva")
    assert (way.name, way.place, way.summary) == ("Nube Viva", "Piso 3 · 304", "1 min · 48 m")
    assert (way.stepFree, way.isFound, way.answer) == (False, True, "")
    first, last = said(way.legs)
    assert (first["floorName"], first["by"], last["floorName"], last["by"]) == (
        "Piso 1",
        "stairs",
        "Piso 3",
        "",
    )
    assert first["sentence"].startswith("Sigue de frente, pasa la sala de espera")
    assert last["sentence"].endswith("es la primera puerta a la derecha.")
    assert way.telling()[0].startswith("Piso 1: Sigue de frente")
    assert len(way.telling()) == 2


def test_another_language_rewords_all_of_it(site: House) -> None:
    way = asked(site, "nube-viva")
    spanish = readable(way)
    told = QSignalSpy(way.legs.dataChanged)
    site.speak("en")
    assert (way.place, way.summary) == ("Floor 3 · 304", "1 min · 48 m")
    assert column(way.legs, "floorName") == ["Floor 1", "Floor 3"]
    assert column(way.legs, "sentence")[0].startswith("Go straight ahead, pass the waiting room")
    assert told.count() > 0
    site.speak("es")
    assert readable(way) == spanish


def test_without_stairs_it_goes_by_lift_and_says_so(site: House) -> None:
    way = asked(site, "nube-viva")
    way.follow(1)
    way.switchStepFree()
    assert (way.stepFree, way.summary, way.step) == (True, "2 min · 52 m · sin escaleras", 0)
    assert (way.time, way.length) == ("2 min", "52 m · sin escaleras")
    assert column(way.legs, "by") == ["lift", ""]
    way.switchStepFree()
    assert column(way.legs, "by") == ["stairs", ""]


def test_no_stairs_holds_for_the_next_way_and_not_for_the_next_visitor(site: House) -> None:
    asked(site, "nube-viva").switchStepFree()
    assert column(asked(site, "andes-robotica").legs, "by") == ["lift", ""]
    site.lobby.end_visit()
    fresh = site.lobby.visit_now()._route
    assert (fresh.stepFree, fresh.name, fresh.isFound, said(fresh.legs)) == (False, "", False, [])
    assert column(asked(site, "andes-robotica").legs, "by") == ["stairs", ""]


def test_the_visitor_leads_from_floor_to_floor(site: House) -> None:
    way = asked(site, "nube-viva")
    told = QSignalSpy(way.stepChanged)
    assert (way.plan.floor, way.mark) == ("1", "stairs-2")
    begin = way.line
    assert begin.startswith(f"M{way.plan.hereX:.2f} {way.plan.hereY:.2f}L")
    way.follow(1)
    assert (way.step, way.plan.floor, way.mark, told.count()) == (1, "3", "u-304", 1)
    assert way.line.startswith("M")
    assert way.line != begin
    for nowhere in (-1, 2, 1):
        way.follow(nowhere)
    assert (way.step, told.count()) == (1, 1)


@pytest.mark.parametrize(
    ("item", "name", "place", "goal"),
    [
        (CLASS, "Semillero de software: clase abierta", "Piso 3 · Sala Nutibara", "r-sala-nutibara"),
        ("1/r-auditorio", "Auditorio", "Piso 1", "r-auditorio"),
        ("3/u-304", "304", "Piso 3", "u-304"),
    ],
)
def test_ways_lead_to_events_and_rooms_too(site: House, item: str, name: str, place: str, goal: str) -> None:
    way = asked(site, item)
    assert (way.name, way.place, way.isFound) == (name, place, True)
    way.follow(len(said(way.legs)) - 1)
    assert way.mark == goal


def test_to_a_company_that_moved_the_way_leads_to_its_new_door(site: House) -> None:
    way = asked(site, "alcancia-luna")
    assert (way.place, way.isFound) == ("Piso 5, unidad 503", True)
    way.follow(1)
    assert (way.plan.floor, way.mark) == ("5", "u-503")


def test_a_company_that_is_yet_to_move_is_still_where_it_is(site: House) -> None:
    soon = {"moved_to": Text((("", "Piso 5, unidad 503"),)), "until": date(2026, 12, 31)}
    reopened(site, with_tenant(**soon))
    way = asked(site, "nube-viva")
    way.follow(1)
    assert (way.place, way.mark) == ("Piso 3 · 304", "u-304")


def test_where_there_is_no_way_without_stairs_it_says_so_and_there_is_one_with_them(
    house: House, folder: Path
) -> None:
    for plan in (folder / "plans").glob("*.svg"):
        plan.write_text(plan.read_text("utf-8").replace('id="lift-', 'id="lift-' + plan.stem[-1]), "utf-8")
    way = asked(surveyed(house, folder), "nube-viva")
    assert way.isFound
    way.switchStepFree()
    assert (way.isFound, way.isByStairs, way.summary, way.telling()) == (False, True, "", [])
    assert way.answer.startswith("No hay camino sin escaleras hasta Nube Viva: pregunta en la recepción")
    assert (way.plan.floor, way.mark, way.line) == ("3", "u-304", "")
    way.switchStepFree()
    assert way.isFound


def test_what_is_on_no_plan_is_told_in_words(house: House, folder: Path) -> None:
    (folder / "plans/piso-3.svg").unlink()
    way = asked(surveyed(house, folder), "nube-viva")
    assert (way.hasPlace, way.isFound, way.isByStairs) == (True, False, False)
    assert (way.name, way.place, way.plan.floor) == ("Nube Viva", "Piso 3 · 304", "")
    assert way.answer.startswith("Este lugar no está en los planos: pregunta en la recepción")


def test_where_nobody_knows_where_the_screen_stands_the_door_is_shown(house: House, folder: Path) -> None:
    plan = folder / "plans/piso-1.svg"
    plan.write_text(plan.read_text("utf-8").replace('id="entrance-1"', 'id="porch"'), "utf-8")
    way = asked(surveyed(house, folder), "nube-viva")
    assert way.answer.startswith("Falta decir dónde está esta pantalla: pregunta al personal de Ruta N")
    assert (way.plan.floor, way.mark) == ("3", "u-304")


def test_a_way_that_is_open_follows_the_plans(site: House, folder: Path) -> None:
    way = asked(site, "nube-viva")
    way.follow(1)
    plan = folder / "plans/piso-3.svg"
    plan.write_text(plan.read_text("utf-8").replace('id="stairs-', 'id="stairs-x'), "utf-8")
    site.lobby.site().look()
    site.lobby.site().finish()
    assert (column(way.legs, "by"), way.step, way.plan.floor) == (["lift", ""], 1, "3")


def test_a_company_that_goes_while_its_way_is_open_is_gone(site: House) -> None:
    way = asked(site, "nube-viva")
    way.follow(1)
    tenants = tuple(each for each in shipped().tenants if each.id != "nube-viva")
    reopened(site, replace(shipped(), tenants=tenants))
    assert (way.hasPlace, way.name, way.isFound, said(way.legs)) == (False, "", False, [])


def test_before_the_plans_are_read_nothing_is_said_and_then_all(house: House, folder: Path) -> None:
    way = asked(house, "nube-viva")
    assert (way.hasPlace, way.isFound, way.answer) == (True, False, "")
    surveyed(house, folder)
    assert (way.name, way.isFound) == ("Nube Viva", True)


def test_who_can_be_led_to(site: House) -> None:
    def inside(tenant: str) -> bool:
        rows = said(site.sources.tenants)
        return next(bool(row["inside"]) for row in rows if row["key"] == tenant)

    assert inside("nube-viva")
    assert inside("alcancia-luna")
    reopened(site, with_tenant(moved_to=Text((("", "Calle 10 # 43-12"),))))
    assert not inside("nube-viva")
    reopened(site, with_tenant(until=date(2026, 11, 20)))
    assert not inside("nube-viva")
    events = {row["key"]: row["inside"] for row in said(site.sources.events)}
    assert events[CLASS]
    assert not next(events[key] for key in events if key.startswith("espacio-mentor-evening@"))
