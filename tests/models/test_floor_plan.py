# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The plan of a floor as the screen draws it: who is behind which door, and what a finger means."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from kiosk.app.survey import surveyor
from kiosk.device.settings import Settings
from kiosk.models.directory_choice import DirectoryChoice
from kiosk.models.floor_plan import FloorPlan
from tests.models.house import NOW, ROOT, House, column, get, said, shipped
from tests.store.floors import HALL, svg

DATA = ROOT / "data"


def drawn(house: House, folder: Path = DATA, settings: Settings | None = None) -> DirectoryChoice:
    """Let a lobby read its plans, and return what a visitor chooses in the directory."""
    house.lobby.site().survey_by(surveyor(folder, settings or Settings()))
    house.lobby.site().finish()
    choice = house.lobby.visit_now()._directory
    assert isinstance(choice, DirectoryChoice)
    return choice


def row(plan: FloorPlan, place: str) -> dict[str, object]:
    return next(each for each in said(plan._places) if each["key"] == place)


def middle(plan: FloorPlan, place: str) -> tuple[float, float]:
    found = next(each for each in plan._places.rows if each.id == place)
    return found.centre_x, found.centre_y


def test_a_floor_says_what_is_behind_each_door(house: House) -> None:
    choice = drawn(house)
    plan = choice._plan
    assert not get(plan, "isThere")
    choice.filterByFloor("1")
    assert get(plan, "isThere")
    assert (row(plan, "u-101")["name"], row(plan, "u-101")["number"]) == ("Átomo Guayacán", "101")
    assert row(plan, "r-recepcion")["name"] == "Recepción"
    assert plan.title("u-101") == "101 · Átomo Guayacán"
    told, reworded = QSignalSpy(plan.changed), QSignalSpy(plan._places.reworded)
    house.speak("en")
    assert told.count() > 0
    assert reworded.count() == 1
    assert row(plan, "r-recepcion")["name"] == "Reception"
    assert get(plan, "floorName") == "Floor 1"


def test_every_outline_is_drawn_once(house: House) -> None:
    choice = drawn(house)
    choice.filterByFloor("1")
    looks = ("units", "faint", "rooms", "cores", "scenery")
    rings = sum(str(tile[look]).count("M") for tile in said(choice._plan._tiles) for look in looks)
    building = house.lobby.site().building()
    assert building is not None
    shapes = [each for each in building.plans["1"].shapes if each.kind not in ("floor", "void", "green")]
    assert rings == sum(len(each.outline) for each in shapes)


def test_a_sector_leaves_its_companies_lit(house: House) -> None:
    choice = drawn(house)
    choice.filterByFloor("1")
    choice.filterBySector("energia")
    lit = {each["number"] for each in said(choice._plan._places) if each["isLit"] and each["kind"] == "unit"}
    assert lit == set(column(choice._listed, "unit"))
    assert any(tile["faint"] for tile in said(choice._plan._tiles))
    assert row(choice._plan, "r-recepcion")["isLit"]


def test_a_finger_means_what_it_is_on_or_what_is_near(house: House) -> None:
    choice = drawn(house)
    choice.filterByFloor("1")
    plan = choice._plan
    x, y = middle(plan, "u-101")
    box = plan.box("u-101")
    assert plan.placeAt(x, y, 0) == "u-101"
    assert plan.placeAt(box.left() - 0.5, y, 1) == "u-101"
    assert plan.placeAt(box.left() - 0.5, y, 0.1) == ""
    assert plan.placeAt(-50, -50, 1) == ""
    assert plan.box("nothing").isEmpty()


def test_a_company_that_left_is_behind_no_door(house: House) -> None:
    tenants = shipped().tenants
    first = next(each for each in tenants if each.unit == "101")
    gone = replace(first, until=NOW.date() - timedelta(days=1))
    house.open(replace(shipped(), tenants=(gone, *(each for each in tenants if each is not first))))
    choice = drawn(house)
    choice.filterByFloor("1")
    assert not row(choice._plan, "u-101")["isLit"]
    choice.choose("u-101")
    assert get(choice, "chosen") == []


def test_two_companies_in_a_unit_are_both_chosen(house: House) -> None:
    tenants = shipped().tenants
    first = next(each for each in tenants if each.unit == "101")
    house.open(replace(shipped(), tenants=(*tenants, replace(first, id="beside"))))
    choice = drawn(house)
    choice.filterByFloor("1")
    choice.choose("u-101")
    assert sorted(get(choice, "chosen")) == sorted([first.id, "beside"])
    assert str(row(choice._plan, "u-101")["name"]).count(" · ") == 1


def test_the_open_company_is_at_its_door(house: House) -> None:
    choice = drawn(house)
    one, other = (each for each in shipped().tenants if each.unit in ("101", "102"))
    for tenant in (one, other):
        house.lobby.visit_now().show("tenant", tenant.id)
        assert get(choice, "doorPlace") == f"u-{tenant.unit}"
        assert get(choice._door, "floor") == "1"


def test_a_plan_that_is_turned_has_what_lies_ahead_on_top(house: House, tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans/piso-1.svg").write_bytes(svg(HALL))
    place = Settings(floor="1", x=20, y=20, facing=90, turn_plan=True)
    choice = drawn(house, tmp_path, place)
    choice.filterByFloor("1")
    plan = choice._plan
    east, west = middle(plan, "u-103"), middle(plan, "r-auditorio")
    assert east[1] < west[1]
    assert east[0] == pytest.approx(west[0])
    assert (get(plan, "isHere"), get(plan, "facing")) == (True, 0)
    assert get(plan, "width") < get(plan, "height")
    level = drawn(house, tmp_path, Settings(floor="1", x=20, y=20, facing=90))._plan
    assert middle(level, "u-103")[0] > middle(level, "r-auditorio")[0]
    assert get(level, "facing") == 90


def test_a_plan_that_is_drawn_anew_changes_what_differs(house: House, tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    file = tmp_path / "plans/piso-1.svg"
    file.write_bytes(svg(HALL))
    choice = drawn(house, tmp_path)
    choice.filterByFloor("1")
    choice.choose("u-102")
    gone = QSignalSpy(choice._plan._places.rowsRemoved)
    came = QSignalSpy(choice._plan._places.rowsInserted)
    file.write_bytes(svg(HALL.replace('id="u-103"', 'id="u-104"')))
    house.lobby.site().look()
    house.lobby.site().finish()
    assert (gone.count(), came.count()) == (1, 1)
    assert get(choice, "place") == "u-102"


def test_the_models_keep_the_rules_of_qt(house: House, qtmodeltester: ModelTester) -> None:
    choice = drawn(house)
    choice.filterByFloor("1")
    qtmodeltester.check(choice._plan._places)  # type: ignore[no-untyped-call]
    qtmodeltester.check(choice._plan._tiles)  # type: ignore[no-untyped-call]
