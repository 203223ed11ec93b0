# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (messages are compared whole)
"""An indoor map that is broken, or made to harm, is refused with its place, soon and with little memory."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.imdf.imdf import read_venue
from kiosk.store.plans.plan import read_plan
from tests.store.venue import archive, features, with_geometry

ROOT = Path(__file__).parents[3]
AGAIN = "export it again"


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


def nodes() -> bytes:
    return archive(with_geometry("unit", 0, [[[n * 1e-9, n % 7 * 1e-9] for n in range(10**6)]]))


def deep() -> bytes:
    return archive(unit_geojson=b'{"features":' + b"[" * 10**6)


def words() -> bytes:
    given = features()
    given["occupant"][0]["properties"]["name"] = {f"k{n}": "x" * 70 for n in range(90_000)}
    return archive(given)


def members() -> bytes:
    return archive(**{f"x{n}_y": b"" for n in range(60_000)}, unit_geojson=b"{}")


def truncated() -> bytes:
    source = archive()
    return source[: len(source) // 2]


def lying() -> bytes:
    """Return an archive whose central directory promises a small file."""
    source = bomb()
    end = source.rindex(b"PK\x01\x02")
    return source[: end + 24] + (100).to_bytes(4, "little") + source[end + 28 :]


def larger_than_all() -> bytes:
    text = json.dumps({"features": features()["unit"]}).replace("-75.567", "1e400", 1)
    return archive(unit_geojson=text.encode())


def digits() -> bytes:
    text = json.dumps({"features": features()["unit"]}).replace("-75.567", "9" * 10**6, 1)
    return archive(unit_geojson=text.encode())


def negative() -> bytes:
    return archive(with_geometry("level", 0, [[[-1e9, 0], [0, -1e9], [1, 1], [-1e9, 0]]]))


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (2, 2))
from kiosk.app.cli import main
code = main(["import", sys.argv[1], "--data", "data", "--state", sys.argv[2], "--write"])
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
assert peak < 300_000, peak
sys.exit(code)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits are those of Linux")
@pytest.mark.parametrize(
    ("make", "place"),
    [
        (bomb, "level.geojson:1:1: the file has more than"),
        (crowd, ":1:1: a level has more units and openings"),
        (nodes, "unit.geojson:"),
        (deep, "unit.geojson:1:"),
        (words, None),
        (members, "unit.geojson:1:1: features: a list of features is missing"),
        (truncated, ":1:1: this is no IMDF archive"),
        (lying, "level.geojson:1:1: "),
        (larger_than_all, "unit.geojson:1:118: "),
        (digits, "unit.geojson:1:118: "),
        (negative, "level.geojson:1:"),
    ],
    ids=lambda each: each.__name__ if callable(each) else "",
)
def test_a_trap_takes_two_seconds_and_300_megabytes_at_most(
    make: Callable[[], bytes], place: str | None, tmp_path: Path
) -> None:
    trap = tmp_path / "v.zip"
    trap.write_bytes(make())
    before = (ROOT / "data/ecosystem.json").read_bytes()
    shutil.copytree(ROOT / "data", tmp_path / "data")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, trap, tmp_path / "state"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    if place is None:
        assert done.returncode in (0, 1), done.stderr[-500:]
    else:
        assert done.returncode == 2, done.stderr[-500:]
        assert place in done.stderr.splitlines()[0]
        assert (tmp_path / "data/ecosystem.json").read_bytes() == before
        assert len(list((tmp_path / "data/plans").iterdir())) == 5


def test_names_that_lead_out_of_the_archive_lead_nowhere(tmp_path: Path) -> None:
    source = archive(**{"../../level_geojson": b"{}", "/tmp/unit_geojson": b"{}"})
    assert read_venue(source, "v.zip", ("es", "en")) == read_venue(archive(), "v.zip", ("es", "en"))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6) | st.sampled_from(["n0", "w0", "level-0", "elevator"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["es", "type", "coordinates", "id"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=120)
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


@settings(max_examples=60)
@given(st.integers(0, 4000), st.binary(max_size=8))
def test_no_bytes_whatever_end_in_an_exception(at: int, some: bytes) -> None:
    source = archive()
    read_venue(source[:at] + some + source[at + len(some) :], "v.zip", ("es",))
