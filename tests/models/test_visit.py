# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A visitor finds their way, and leaves nothing behind."""

from __future__ import annotations

import gc
import weakref

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.models.visit import LONGEST_WAY, TEXT_SIZES, Visit
from tests.models.house import House, column, get, readable, shipped


def where(visit: Visit) -> tuple[str, str]:
    return visit.property("screen"), visit.property("item")


@pytest.fixture
def visit(house: House) -> Visit:
    return house.lobby.visit_now()


def clear_away() -> None:
    """Delete what waits for it, as the event loop does."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def use_everything(house: House) -> None:
    """Do all that a visitor can do."""
    visit = house.lobby.visit_now()
    visit.wake()
    visit.speak("en")
    visit.enlargeText()
    visit.switchContrast()
    visit.switchReach()
    visit.openPanel()
    visit.ask(7)
    visit._hubs.filterByKind("incubator")
    visit._directory.filterByFloor("3")
    visit._directory.filterBySector("fintech")
    visit._events.filterByKind("free")
    visit._events.startAtDay("2026-11-26")
    visit._search.type("nube")
    visit._route.switchStepFree()
    visit.show("hub", "creame")
    visit.show("tenant", shipped().tenants[3].id)
    visit.show("event", house.sources.events.rows[0].key)
    visit._phone.offer("event")


def test_a_new_visit_equals_the_first(house: House) -> None:
    untouched = readable(house.lobby)
    use_everything(house)
    used = readable(house.lobby)
    for name, before in untouched["visit"].items():
        assert used["visit"][name] != before, name
    house.lobby.end_visit()
    assert readable(house.lobby) == untouched


def test_the_old_visit_is_gone_for_good(house: House) -> None:
    clear_away()
    use_everything(house)
    old = house.lobby.visit_now()
    models = weakref.WeakSet([old, old._hubs, old._directory._listed, old._events._one])
    destroyed: list[bool] = []
    old.destroyed.connect(lambda: destroyed.append(True))
    children = len(house.lobby.children())
    house.lobby.end_visit()
    del old
    clear_away()
    assert destroyed == [True]
    assert len(house.lobby.children()) == children
    assert list(models) == []


def test_the_first_touch_wakes_and_does_no_more(visit: Visit) -> None:
    before = readable(visit)
    visit.wake()
    assert readable(visit) == {**before, "awake": True}


def test_back_leads_the_way_that_one_came(visit: Visit) -> None:
    visit.open("hubs")
    assert not visit.property("canGoBack")
    visit.show("hub", "creame")
    visit.show("event", "some@20261123T1400")
    assert (where(visit), visit.property("section")) == (("event", "some@20261123T1400"), "events")
    visit.goBack()
    assert (where(visit), visit.property("section")) == (("hub", "creame"), "hubs")
    assert column(get(visit, "hubs", "one"), "key") == ["creame"]
    visit.goBack()
    assert where(visit) == ("hubs", "")
    visit.goBack()
    assert where(visit) == ("home", "")


def test_a_second_tap_on_the_same_item_is_no_step(visit: Visit) -> None:
    visit.show("hub", "creame")
    visit.show("hub", "creame")
    visit.goBack()
    assert where(visit) == ("home", "")


def test_a_door_of_the_bar_begins_a_new_way(visit: Visit) -> None:
    visit.show("hub", "creame")
    visit.open("events")
    visit.goBack()
    assert where(visit) == ("home", "")


def test_a_way_and_large_text_take_time(visit: Visit) -> None:
    visit.show("tenant", "nube-viva")
    assert not visit.takes_time()
    visit.show("route", "nube-viva")
    assert (visit.takes_time(), visit.property("section")) == (True, "directory")
    visit.goBack()
    assert not visit.takes_time()
    visit.enlargeText()
    assert visit.takes_time()


def test_a_visit_of_hours_stays_small(visit: Visit) -> None:
    for i in range(1000):
        visit.show("tenant", f"t{i}")
    for _ in range(LONGEST_WAY + 1):
        visit.goBack()
    assert where(visit) == ("home", "")


def test_text_grows_and_begins_again(visit: Visit) -> None:
    sizes = []
    for _ in range(TEXT_SIZES):
        visit.enlargeText()
        sizes.append(visit.property("textSize"))
    assert sizes == [*range(1, TEXT_SIZES), 0]


def test_a_floor_is_listed_by_its_units_and_all_floors_by_name(visit: Visit) -> None:
    listed = visit._directory._listed
    names = column(listed, "name")
    assert names[:3] == ["Alcancía Luna", "Andes Robótica", "Arepa Analítica"]
    visit._directory.filterByFloor("3")
    assert set(column(listed, "floor")) == {"3"}
    units = column(listed, "unit")
    assert units == sorted(units, key=int)
    visit._directory.filterByFloor("")
    assert column(listed, "name") == names


def test_unit_9_comes_before_unit_101(house: House, visit: Visit) -> None:
    units = ("101", "9", "9B", "12")
    tenants = [replace(shipped().tenants[i], floor="3", unit=unit) for i, unit in enumerate(units)]
    house.open(replace(shipped(), tenants=tuple(tenants)))
    visit._directory.filterByFloor("3")
    assert column(visit._directory._listed, "unit") == ["9", "9B", "12", "101"]


def test_filters_of_the_directory_work_together(visit: Visit) -> None:
    sector = shipped().tenants[0].sector[0]
    floor = shipped().tenants[0].floor
    visit._directory.filterBySector(sector)
    visit._directory.filterByFloor(floor)
    expected = {t.id for t in shipped().tenants if sector in t.sector and t.floor == floor}
    assert set(column(visit._directory._listed, "key")) == expected


def test_events_are_picked_by_kind_price_age_and_day(visit: Visit) -> None:
    events = visit._events
    everything = len(column(events._listed, "key"))
    events.filterByKind("youth")
    assert all(column(events._listed, "young"))
    events.filterByKind("free")
    assert set(column(events._listed, "price")) == {"Entrada libre"}
    kind = column(events._kinds, "key")[0]
    events.filterByKind(kind)
    assert set(column(events._listed, "kindName")) == {column(events._kinds, "name")[0]}
    events.filterByKind("")
    events.startAtDay("2026-11-25")
    assert 0 < len(column(events._listed, "key")) < everything
    events.startAtDay("")
    assert len(column(events._listed, "key")) == everything


def test_a_day_without_events_says_so(visit: Visit) -> None:
    said: list[str] = []
    visit._events.emptyDayChanged.connect(lambda: said.append(visit._events.property("emptyDay")))
    visit._events.startAtDay("2026-11-24")
    visit.speak("en")
    visit._events.startAtDay("2026-11-23")
    assert said[0] == "Mañana, martes 24 de noviembre"
    assert "Tomorrow, Tuesday, November 24" in said
    assert said[-1] == ""


def test_events_of_a_hub_and_of_a_company_are_theirs(house: House, visit: Visit) -> None:
    visit.show("hub", "ruta-n")
    rows = visit._hubs._events.rows
    assert rows
    assert all(row.event.place.hub in (None, "ruta-n") for row in rows)
    host = next(t.id for t in shipped().tenants if any(e.host == t.id for e in shipped().events))
    visit.show("tenant", host)
    assert set(column(visit._directory._events, "hostTenant")) == {host}


def test_a_visit_that_began_before_the_data_came_ends_when_it_comes(empty_house: House) -> None:
    before = empty_house.lobby.visit_now()
    before.wake()
    empty_house.open(shipped())
    assert empty_house.lobby.visit_now() is not before
    assert not empty_house.lobby.visit_now().is_awake()
