# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Where a visitor wants to go: a company, an event, or a room on a plan."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from kiosk.store import calendar
from kiosk.store.fields import Text
from kiosk.store.schema import Ecosystem, Event, Tenant

if TYPE_CHECKING:
    from kiosk.store.routes.building import Building, Goal


class Destination(Struct, frozen=True):
    """What it is called, the words that say where it is, and where on the plans, if it is on any."""

    name: Text
    where: tuple[Text, ...]
    goal: Goal | None


def destination_of(item: str, building: Building, today: date | None) -> Destination | None:
    """Return what `item` names, `None` if there is no such thing (any more).

    It is the id of a company, the key of an occurrence, or a floor and a shape on its plan, `3/r-cafeteria`.
    """
    ecosystem = building.ecosystem
    if "/" in item:
        return _room(building, *item.split("/", 1))
    if "@" in item:
        name = item.partition("@")[0]
        event = next((each for each in ecosystem.events if each.id == name), None)
        return _event(building, event) if event else None
    tenant = next((each for each in ecosystem.tenants if each.id == item), None)
    return _tenant(building, tenant, today) if tenant else None


def _tenant(building: Building, tenant: Tenant, today: date | None) -> Destination:
    if calendar.is_gone(tenant, today):
        moved_to = (tenant.moved_to,) if tenant.moved_to else ()
        return Destination(tenant.name, moved_to, building.goal_of(tenant) if moved_to else None)
    here = replace(tenant, moved_to=None)  # it may be known where it will go
    where = (*_floor(building.ecosystem, tenant.floor), *_same(tenant.unit))
    return Destination(tenant.name, where, building.goal_of(here))


def _event(building: Building, event: Event) -> Destination:
    place = event.place
    hub = tuple(each.name for each in building.ecosystem.hubs if each.id == place.hub)
    room = (place.room,) if place.room else ()
    where = (*hub, *_floor(building.ecosystem, place.floor), *room)
    return Destination(event.title, where, building.goal_at(place))


def _room(building: Building, floor: str, name: str) -> Destination | None:
    from kiosk.store.routes.building import Goal  # here: no first frame waits for the plans

    plan = building.plans.get(floor)
    shape = plan.shape(name) if plan else None
    if shape is None:
        return None
    languages = building.ecosystem.center.languages
    label = shape.label or Text(tuple((code, _called(name, shape.kind, code)) for code in languages))
    return Destination(label, _floor(building.ecosystem, floor), Goal(floor, name, label))


def _called(name: str, kind: str, language: str) -> str:
    """Return what stands on the door of a place without a name, or what it is."""
    from kiosk.store.routes.names import generic  # here: no first frame waits for the plans

    if kind == "unit":
        return name.partition("-")[2].upper()
    return generic(kind).sentence(language).removesuffix(".")


def _floor(ecosystem: Ecosystem, floor: str | None) -> tuple[Text, ...]:
    return tuple(each.name for each in ecosystem.floors if each.id == floor)


def _same(words: str | None) -> tuple[Text, ...]:
    """Return what is the same in all languages as a text."""
    return (Text((("", words),)),) if words else ()
