# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (messages are compared whole)
"""An indoor map in IMDF becomes plans with ways and companies; a bad one is refused with its place."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


def refused(source: bytes, language: str = "en") -> str:
    found = read_venue(source, "v.zip", ("es",))
    assert found.venue is None
    (problem,) = found.problems
    assert problem.is_error
    return problem.in_language(language)


def nan() -> bytes:
    text = json.dumps({"features": features()["unit"]})
    return text.replace("-75.567", "NaN", 1).encode()


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (b"", "v.zip:1:1: this is no IMDF archive: name the .zip that the program for indoor maps has made"),
        (archive(manifest={"version": "2.0.0"}), "v.zip/manifest.json:1:13: version: the manifest does not say IMDF 1.0.0: export it as IMDF 1.0.0"),
        (archive({}), f"v.zip/level.geojson:1:1: the archive does not have it: {AGAIN}"),
        (archive(unit_geojson=b'{"features": 3}'), f"v.zip/unit.geojson:1:14: features: a list of features is missing: {AGAIN}"),
        (archive(unit_geojson=b'{"features": [3]}'), f"v.zip/unit.geojson:1:15: features[0]: this is no IMDF feature: {AGAIN}"),
        (archive(unit_geojson=b'{"features": ['), "v.zip/unit.geojson:1:15: the file ends too early (the [ of line 1, column 14): close what is open"),
        (archive(unit_geojson=b"[" * 100_000), "v.zip/unit.geojson:1:33: lists and objects are nested more than 32 deep: write it flatter"),
        (archive(unit_geojson=nan()), f"v.zip/unit.geojson:1:118: features[0].geometry.coordinates: the coordinates are no longitudes and latitudes: {AGAIN}"),
        (archive(with_geometry("unit", 0, [[[0, 95], [0, 1], [1, 1], [0, 95]]])), f"v.zip/unit.geojson:1:147: features[0].geometry.coordinates: the coordinates are no longitudes and latitudes: {AGAIN}"),
        (archive(with_geometry("unit", 0, [[[0, 5], [0, 5]]])), f"v.zip/unit.geojson:1:147: features[0].geometry.coordinates: the coordinates are no longitudes and latitudes: {AGAIN}"),
        (archive(with_geometry("unit", 0, [[[0, 0], [1, 0], [1, 1], [0, 0]]])), "v.zip:1:1: the units lie too far apart for a building: export one building"),
        (archive(unit_geojson=b'{"features": []}'), f"v.zip:1:1: there is no level with units in it: {AGAIN}"),
        (archive(unit_geojson=json.dumps({"features": [{}] * 4001}).encode()), "v.zip/unit.geojson:1:14: features: more than 4000 features: export one building"),
        (archive(with_geometry("unit", 0, [[[0, 0]] * 60_001])), "v.zip/unit.geojson:1:44: features[0]: more than 60000 points: export one building"),
    ],
    ids=range(14),
)  # fmt: skip
def test_a_bad_archive_is_refused_with_its_place(source: bytes, line: str) -> None:
    assert refused(source) == line


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


def test_an_id_stands_for_one_feature() -> None:
    given = features()
    given["unit"][3]["id"] = given["unit"][1]["id"]
    source = json.dumps({"features": given["unit"]})
    column = source.index('"n0"', source.index('"n0"') + 1) + 1
    line = f"v.zip/unit.geojson:1:{column}: features[3].id: another feature has this id, too: {AGAIN}"
    assert refused(archive(unit_geojson=source.encode())) == line


def test_it_is_said_in_spanish() -> None:
    assert (
        refused(archive({}), "es")
        == "v.zip/level.geojson:1:1: el archivo comprimido no lo tiene: expórtalo otra vez"
    )


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("manifest.json", '{"version": "1.0.0"}')
        with packed.open("level.geojson", "w") as member:
            for _ in range(200):
                member.write(b" " * 1_000_000)
    return stream.getvalue()


def crowd() -> bytes:
    given = features()
    row = next(row for row in given["unit"] if row["id"] == "n0")
    walk = next(row for row in given["unit"] if row["id"] == "w0")
    given["unit"] = [{**(row, walk)[n % 2], "id": f"x{n}"} for n in range(3900)]
    given["opening"] = [{**given["opening"][0], "id": f"y{n}"} for n in range(3900)]
    return archive(given)


HOSTILE = """
import resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (2, 2))
from kiosk.store.imdf.imdf import read_venue
assert read_venue(sys.stdin.buffer.read(), "v.zip", ("es",)).problems
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
assert peak < 300_000, peak
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits are those of Linux")
@pytest.mark.parametrize("make", [bomb, crowd])
def test_a_trap_takes_two_seconds_and_300_megabytes_at_most(make: Any) -> None:
    done = subprocess.run(
        [sys.executable, "-c", HOSTILE], cwd=ROOT, input=make(), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr[-500:]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6) | st.sampled_from(["n0", "w0", "level-0", "elevator"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["es", "type", "coordinates", "id"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(["level", "unit", "opening", "occupant", "anchor", "address"]),
    st.integers(0, 9),
    st.sampled_from(
        [
            "id",
            "geometry",
            "name",
            "category",
            "level_id",
            "ordinal",
            "short_name",
            "anchor_id",
            "unit_id",
            "unit",
        ]
    ),
    VALUES,
)
def test_no_value_whatever_ends_in_an_exception(kind: str, n: int, key: str, value: Any) -> None:
    given = features()
    row = given[kind][n % len(given[kind])]
    if key in ("id", "geometry"):
        row[key] = value
    else:
        row["properties"][key] = value
    found = read_venue(archive(given), "v.zip", ("es", "en"))
    for name, source in found.venue.plans.items() if found.venue else ():
        assert read_plan(source, "1", name).plan is not None


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 4000), st.binary(max_size=8))
def test_no_bytes_whatever_end_in_an_exception(at: int, some: bytes) -> None:
    source = archive()
    read_venue(source[:at] + some + source[at + len(some) :], "v.zip", ("es",))
