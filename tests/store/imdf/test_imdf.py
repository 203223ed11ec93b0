# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (messages are compared whole)
"""An indoor map in IMDF becomes plans with ways and companies; a bad one is refused with its place."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from kiosk.store.imdf.file import Entry
from kiosk.store.imdf.imdf import Venue, read_venue
from kiosk.store.imdf.ways import lines_within
from kiosk.store.plans.plan import Plan, read_plan
from kiosk.store.plans.shapes import is_inside
from kiosk.store.reader import read
from kiosk.store.routes.building import building_of
from kiosk.store.routes.route import Way
from kiosk.store.routes.words import spoken
from tests.store.centre import SOUND
from tests.store.venue import Features, archive, features, with_geometry

ROOT = Path(__file__).parents[3]
AGAIN = "export it again"


def venue(source: bytes | None = None) -> Venue:
    found = read_venue(archive() if source is None else source, "v.zip", ("es", "en"))
    assert found.problems == ()
    assert found.venue is not None
    return found.venue


def records(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    return [each.record for each in entries]


def plans(found: Venue) -> dict[str, Plan]:
    made = {}
    for floor in found.floors:
        key = floor.record["id"]
        reading = read_plan(found.plans[key], key, f"{key}.svg")
        assert reading.problems == ()
        assert reading.plan is not None
        made[key] = reading.plan
    return made


def test_levels_are_floors_and_occupants_companies() -> None:
    found = venue()
    assert found.floors == (
        Entry({"id": "1", "name": {"es": "Piso 1", "en": "Floor 1"}, "level": 1}, 1),
        Entry({"id": "2", "name": {"es": "Piso 2", "en": "Floor 2"}, "level": 2}, 2),
    )
    more = {"hours": "Mo-Fr 08:00-17:00", "website": "https://example.org/x", "phone": "+57 604 000 0000"}
    assert records(found.tenants) == [
        {
            "id": "nube-viva-ie9b55f2aea",
            "name": "Nube Viva",
            "floor": "1",
            "unit": "1-04B",
            "summary": "Office software",
            **more,
        },
        {
            "id": "nandu-movil-i2352da7280",
            "name": "Ñandú Móvil",
            "floor": "2",
            "unit": "12",
            "summary": "Office software",
            **more,
        },
    ]


def test_units_are_shapes_and_lifts_are_the_same_on_each_floor() -> None:
    names = {floor: {shape.id for shape in plan.shapes} for floor, plan in plans(venue()).items()}
    always = {"floor", "r-auditorio", "lift-a", "stairs-1", "wc-1", "void"}
    assert names["1"] == {*always, "u-1-04b", "r-12", "entrance-1"}
    assert names["2"] == {*always, "", "u-12"}
    assert plans(venue())["1"].width == pytest.approx(31 + 4, abs=0.2)


def test_the_records_are_sound_and_there_is_a_way_to_every_place() -> None:
    found = venue()
    data = SOUND | {"floors": records(found.floors), "tenants": records(found.tenants), "events": []}
    reading = read(json.dumps(data).encode())
    assert reading.problems == ()
    assert reading.ecosystem is not None
    building = building_of(reading.ecosystem, plans(found))
    for tenant in reading.ecosystem.tenants:
        for step_free in (False, True):
            way = building.way(building.here(), building.goal_of(tenant), step_free=step_free)
            assert isinstance(way, Way)
            assert way.is_step_free or not step_free
            assert all(spoken(leg, "es") for leg in way.legs)
    last = building.way(building.here(), building.goal_of(reading.ecosystem.tenants[1]), step_free=True)
    assert isinstance(last, Way)
    assert [leg.leaves for leg in last.legs] == ["lift-a", ""]


def test_walkways_stay_inside_the_corridor() -> None:
    corner = ((0.0, 10.0), (20.0, 10.0), (20.0, 30.0), (17.0, 30.0), (17.0, 13.0), (0.0, 13.0))
    lines = lines_within([corner], [(1, 11.5), (18.5, 29)])
    assert len(lines) >= 2
    for a, b in lines:
        for step in range(11):
            t = step / 10
            assert is_inside((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])), [corner])


def changed(kind: str, n: int, **properties: Any) -> Features:
    found = features()
    found[kind][n]["properties"] |= properties
    return found


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (changed("occupant", 1, anchor_id="a9"), f'v.zip!occupant:2:1: anchor_id: no anchor "a9": {AGAIN}'),
        (changed("occupant", 1, anchor_id=None), f'v.zip!occupant:2:1: anchor_id: no anchor "": {AGAIN}'),
        (changed("occupant", 0, name={"es": 3}), f"v.zip!occupant:1:1: name: an occupant without a name: {AGAIN}"),
        (changed("anchor", 1, unit_id="zz"), f'v.zip!anchor:2:1: unit_id: no unit "zz": {AGAIN}'),
        (changed("unit", 2, level_id="level-9"), f'v.zip!unit:3:1: level_id: no level "level-9": {AGAIN}'),
        (changed("opening", 0, level_id=3), f'v.zip!opening:1:1: level_id: no level "": {AGAIN}'),
        (with_geometry("unit", 2, "abc"), f"v.zip!unit:3:1: geometry: nothing is drawn here that encloses a room: {AGAIN}"),
    ],
    ids=range(7),
)  # fmt: skip
def test_a_feature_that_leads_nowhere_is_told_and_the_others_stay(given: Features, line: str) -> None:
    found = read_venue(archive(given), "v.zip", ("es", "en"))
    assert [str(problem) for problem in found.problems] == [line]
    assert found.venue is not None
    assert len(found.venue.floors) == 2
    assert len(found.venue.tenants) == (1 if "occupant" in line or "anchor" in line else 2)
