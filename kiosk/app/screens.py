# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Every screen of the lobby by name, and the way a visitor would get there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import cast

from kiosk.models.directory_choice import DirectoryChoice
from kiosk.models.phone_code import PhoneCode
from kiosk.models.route_choice import RouteChoice
from kiosk.models.visit import Visit
from kiosk.store import calendar
from kiosk.store.calendar import Occurrence
from kiosk.store.plans.names import unit_name
from kiosk.store.schema import Ecosystem

Way = Callable[[Visit], None]

BACK_SOON = "back-soon"
"""What is shown without data: no visit leads there."""

SECONDS_ASKED = 20


def ways(ecosystem: Ecosystem, now: datetime) -> dict[str, Way]:
    """Return how a new visit gets to each screen that there is in this data at `now`, an aware moment."""
    found: dict[str, Way] = {"attract": stay, "home": _open("home")}
    found["hubs"] = _open("hubs")
    for i, hub in enumerate(ecosystem.hubs):
        found["hub" if i == 0 else f"hub-{hub.id}"] = _show("hubs", "hub", hub.id)
    found["city"] = _open("city")
    found["directory"] = _open("directory")
    if ecosystem.floors:
        found["directory-floor"] = _on_floor(ecosystem.floors[-1].id)
        found |= _units(ecosystem)
    sectors = [sector for tenant in ecosystem.tenants for sector in tenant.sector]
    if sectors:
        found["directory-sector"] = _in_sector(sectors[0])
    if ecosystem.tenants:
        found["tenant"] = _show("directory", "tenant", ecosystem.tenants[0].id)
        found |= _routes(ecosystem)
    found["events"] = _open("events")
    found |= _events(ecosystem, now)
    found["search"] = _open("search")
    for name, screen in (("hub", "hub"), ("company", "tenant"), ("event", "event"), ("way", "route")):
        if screen in found:
            found[f"phone-{name}"] = _take_along(found[screen], screen)
    found["panel"] = _panel
    found["asking"] = _asked
    return found


def stay(visit: Visit) -> None:
    """Leave a visit as it begins."""


def _routes(ecosystem: Ecosystem) -> dict[str, Way]:
    levels = {floor.id: floor.level for floor in ecosystem.floors}
    staying = [tenant for tenant in ecosystem.tenants if tenant.moved_to is None]
    elsewhere = [event for event in ecosystem.events if event.place.hub is not None]
    found = {}
    if staying:
        by_level = sorted(staying, key=lambda tenant: levels.get(tenant.floor, 0))
        found["route"] = _route(by_level[len(by_level) // 2].id)
        found["route-step-free"] = _step_free(found["route"])
    if elsewhere:
        found["route-none"] = _route(calendar.first(elsewhere[0]).key)
    return found


def _events(ecosystem: Ecosystem, now: datetime) -> dict[str, Way]:
    local = calendar.local_now(now, ecosystem.center.time_zone)
    week = calendar.agenda(ecosystem.events, local, local + timedelta(days=7))
    on = [each for each in week if each.event.status != "cancelled"]
    found = {}
    for name, among in (
        ("event", sorted(on, key=lambda each: (each.start > local, each.event.all_day))),
        ("event-cancelled", [each for each in week if each.event.status == "cancelled"]),
        ("event-moved", [each for each in week if each.event.status == "moved"]),
    ):
        if among:
            found[name] = _event(among[0])
    return found


def _open(screen: str) -> Way:
    def go(visit: Visit) -> None:
        visit.wake()
        visit.open(screen)

    return go


def _show(list_screen: str, screen: str, item: str) -> Way:
    def go(visit: Visit) -> None:
        _open(list_screen)(visit)
        visit.show(screen, item)

    return go


def _event(occurrence: Occurrence) -> Way:
    return _show("events", "event", occurrence.key)


def _route(item: str) -> Way:
    return _show("directory", "route", item)


def _step_free(way: Way) -> Way:
    def go(visit: Visit) -> None:
        way(visit)
        route = cast(RouteChoice, visit.route)
        if not route.stepFree:
            route.switchStepFree()

    return go


def _on_floor(floor: str) -> Way:
    def go(visit: Visit) -> None:
        _open("directory")(visit)
        cast(DirectoryChoice, visit.directory).filterByFloor(floor)

    return go


def _units(ecosystem: Ecosystem) -> dict[str, Way]:
    """Return how a visitor chooses the first unit that there is on a plan."""
    for floor in ecosystem.floors:
        units = [each.unit for each in ecosystem.tenants if each.floor == floor.id and each.unit]
        if floor.plan and units:
            return {"directory-unit": _in_unit(floor.id, unit_name(units[0]))}
    return {}


def _in_unit(floor: str, place: str) -> Way:
    def go(visit: Visit) -> None:
        _on_floor(floor)(visit)
        cast(DirectoryChoice, visit.directory).choose(place)

    return go


def _in_sector(sector: str) -> Way:
    def go(visit: Visit) -> None:
        _open("directory")(visit)
        cast(DirectoryChoice, visit.directory).filterBySector(sector)

    return go


def _panel(visit: Visit) -> None:
    _open("home")(visit)
    visit.openPanel()


def _take_along(way: Way, kind: str) -> Way:
    def go(visit: Visit) -> None:
        way(visit)
        cast(PhoneCode, visit.phone).offer(kind)

    return go


def _asked(visit: Visit) -> None:
    _open("hubs")(visit)
    visit.ask(SECONDS_ASKED)
