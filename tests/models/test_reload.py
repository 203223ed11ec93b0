# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A changed file changes what is on the screen, row by row, under a visitor who is reading it."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.models.picked_model import PickedModel
from kiosk.store.fields import Text
from kiosk.store.schema import CITY, Ecosystem
from tests.models.house import House, Shadow, column, get, readable, said, shipped


class Watched:
    """Reads every role of every model at each step of a change, as the worst of screens would."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.models = [*house.models().values(), *house.lobby.findChildren(PickedModel)]
        self.shadows = [Shadow(model) for model in self.models]
        for model in self.models:
            for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.dataChanged):
                signal.connect(self.read)

    def read(self) -> None:
        for model in self.models:
            said(model)

    def check(self) -> None:
        for shadow in self.shadows:
            assert shadow.rows == shadow.model.rows
            assert shadow.texts == said(shadow.model)
            assert shadow.count("reset") == shadow.count("layout") == 0

    def steps(self) -> int:
        return sum(len(shadow.steps) for shadow in self.shadows)


def without_hub(ecosystem: Ecosystem, hub: str) -> Ecosystem:
    return replace(
        ecosystem,
        hubs=tuple(each for each in ecosystem.hubs if each.id != hub),
        programs=tuple(each for each in ecosystem.programs if each.hub != hub),
        events=tuple(e for e in ecosystem.events if hub not in (e.place.hub, e.host)),
    )


def everything(house: House) -> dict[str, Any]:
    return {"lobby": readable(house.lobby), **{name: said(model) for name, model in house.models().items()}}


def changes() -> dict[str, Ecosystem]:
    ecosystem = shipped()
    first = ecosystem.tenants[0]
    renamed = replace(first, name=Text((("", "Zeta Última"),)))
    moved = replace(first, floor=next(f.id for f in ecosystem.floors if f.id != first.floor))
    return {
        "a company went": replace(ecosystem, tenants=ecosystem.tenants[1:]),
        "a company came": replace(ecosystem, tenants=(*ecosystem.tenants, replace(renamed, id="new"))),
        "a company changed its name": replace(ecosystem, tenants=(renamed, *ecosystem.tenants[1:])),
        "a company moved": replace(ecosystem, tenants=(moved, *ecosystem.tenants[1:])),
        "hubs were put in another order": replace(ecosystem, hubs=ecosystem.hubs[::-1]),
        "a hub went with all of its own": without_hub(ecosystem, "creame"),
        "labels were renamed": replace(
            ecosystem,
            labels=tuple(replace(label, name=Text((("", label.id),))) for label in ecosystem.labels),
        ),
        "a floor was renamed": replace(
            ecosystem, floors=tuple(replace(f, name=Text((("", f"Nivel {f.id}"),))) for f in ecosystem.floors)
        ),
        "the currency changed": replace(ecosystem, center=replace(ecosystem.center, currency="USD")),
        "facts of the city went": replace(ecosystem, center=replace(ecosystem.center, facts=())),
        "nothing is left": Ecosystem(
            format=1, center=replace(ecosystem.center, hub=None), hubs=(), floors=(), tenants=(), events=()
        ),
    }


@pytest.mark.parametrize("change", changes())
def test_a_reload_equals_a_start_with_the_new_file(house: House, translations: Any, change: str) -> None:
    visit = house.lobby.visit_now()
    visit.show("hub", "creame")
    visit.show("tenant", shipped().tenants[0].id)
    visit.show("event", house.sources.events.rows[0].key)
    watched = Watched(house)
    house.open(changes()[change])
    watched.check()
    assert watched.steps() > 0
    fresh = House(translations).open(changes()[change])
    house.lobby.end_visit()
    assert everything(house) == everything(fresh)
    fresh.close()


def test_the_same_file_again_changes_nothing(house: House) -> None:
    watched = Watched(house)
    house.open(shipped())
    assert watched.steps() == 0


def test_an_open_hub_that_went_leaves_its_screen_empty(house: House) -> None:
    visit = house.lobby.visit_now()
    visit.show("hub", "creame")
    assert column(get(visit, "hubs", "one"), "name") == ["Creame"]
    house.open(without_hub(shipped(), "creame"))
    assert [said(get(visit, "hubs", name)) for name in ("one", "facts", "services")] == [[], [], []]


def test_chips_are_those_that_something_carries(house: House) -> None:
    kinds = get(house.lobby, "visit", "hubs", "kinds")
    assert "Incubadora" in column(kinds, "name")
    hubs = tuple(hub for hub in shipped().hubs if "incubator" not in hub.kind)
    house.open(replace(shipped(), hubs=hubs, programs=(), events=()))
    assert "Incubadora" not in column(kinds, "name")
    assert kinds.property("count") == len(said(kinds))


def test_programs_of_the_city_stay_with_the_city(house: House) -> None:
    of_city = [program for program in shipped().programs if program.hub == CITY]
    shown = get(house.lobby, "visit", "hubs", "cityPrograms")
    assert column(shown, "key") == [program.id for program in of_city]


def test_slides_take_turns_and_name_whose_fact_it_is(house: House) -> None:
    sections = column(house.sources.slides, "section")
    assert sections[:3] == ["events", "hubs", "city"]
    badges = [row["badge"] for row in said(house.sources.slides) if row["section"] == "city"]
    assert "Ruta N · 2014" in badges
    assert "Medellín · 2014" in badges
