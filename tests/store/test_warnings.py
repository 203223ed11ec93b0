# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (messages are compared whole)
"""What wants care without being wrong: the exact line for each, and silence about what is well."""

from __future__ import annotations

import json
import os
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.store.draft import MOST_PROBLEMS
from kiosk.store.reader import read
from kiosk.store.room import ROOM
from kiosk.store.warnings import MOST_SAMPLES, is_sample, warnings_of
from tests.bench.generate import generate
from tests.store.centre import changed, event

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
"""Ten in the morning in Bogota, during the event."""

DATES = "remove it, or give it new dates"
FACT = {"value": "32", "label": "Empresas", "as_of": "2014", "source": "S", "sample": True}


def warned(
    data: object, folder: Path = Path("nowhere"), now: datetime = NOW, language: str = "en"
) -> list[str]:
    """Return the lines of a file without errors in it."""
    source = json.dumps(data, indent=2).encode()
    found = read(source, "e.json")
    assert found.ecosystem is not None
    problems = warnings_of(source, found.ecosystem, folder, now, "e.json")
    assert not any(problem.is_error for problem in problems)
    return [problem.in_language(language).removeprefix("e.json:") for problem in problems]


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\2\0\0\0"


def test_nothing_is_said_of_a_sound_file() -> None:
    assert warned(changed("tenants.0.unit", "304")) == []


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (changed("tenants.0.summary", {"es": "Datos"}), ['48:18: tenants[0].summary: the text is missing in en: add "en": "…"']),
        (changed("tenants.0.moved_to", {"es": "Cali"}), ['49:19: tenants[0].moved_to: the text is missing in en: add "en": "…"']),
        (event(place={"floor": "1", "room": {"es": "Sala"}}), ['59:17: events[0].place.room: the text is missing in en: add "en": "…"']),
        (changed("center.name", "C" * 25), ["4:13: center.name: a text of 25 characters: make it shorter: 24 fit in its place"]),
        (changed("tenants.0.name", "N" * 61), ["46:15: tenants[0].name: a text of 61 characters: make it shorter: 60 fit in its place"]),
        (changed("tenants.0.unit", "N" * 11), ["49:15: tenants[0].unit: a text of 11 characters: make it shorter: 10 fit in its place"]),
        (changed("hubs.0.operators", ["N" * 61]), ["30:9: hubs[0].operators[0]: a text of 61 characters: make it shorter: 60 fit in its place"]),
        (changed("hubs.0.summary", {"es": "x", "en": "y" * 121}), ["27:15: hubs[0].summary.en: a text of 121 characters: make it shorter: 120 fit in its place"]),
        (event(start="2026-11-23T09:00", duration="PT1H"), [f"52:5: events[0]: the event is over: {DATES}"]),
        (event(recurrence="FREQ=WEEKLY;COUNT=2", start="2026-11-01T09:00"), [f"52:5: events[0]: the event does not come again: {DATES}"]),
        (event(recurrence="FREQ=DAILY;UNTIL=20261122", start="2026-11-01T09:00"), [f"52:5: events[0]: the event does not come again: {DATES}"]),
        (changed("notices.0.until", "2026-11-22"), [f"66:16: notices[0].until: the notice is over: {DATES}"]),
        (changed("tenants.0.sample", True), ['49:17: tenants[0].sample: "Nube Viva" is a sample, not known to be true: put in what is true, and remove "sample"']),
        (changed("hubs.0.facts", [FACT]), ['35:21: hubs[0].facts[0].sample: "32" is a sample, not known to be true: put in what is true, and remove "sample"']),
        (changed("center.facts", [FACT]), ['17:19: center.facts[0].sample: "32" is a sample, not known to be true: put in what is true, and remove "sample"']),
        (changed("tenants.1", {"id": "otra", "name": "NÚBE  viva.", "floor": "1", "summary": "x"}), ['52:15: tenants[1].name: the name "NÚBE  viva." is that of tenants[0] too, on the same floor: remove one of them, or tell them apart']),
        (changed("tenants.0.logo", "nube.png"), ['49:15: tenants[0].logo: no file "nube.png" in media/: put it there']),
        (changed("floors.0.plan", "1.svg"), ['36:15: floors[0].plan: no file "1.svg" in plans/: put it there']),
    ],
)  # fmt: skip
def test_what_wants_care_is_said_with_its_place(data: object, lines: list[str]) -> None:
    assert warned(data) == lines


@pytest.mark.parametrize(
    "data",
    [
        event(start="2026-11-23T09:00", duration="PT1H1M"),
        event(start="2031-11-23T09:00"),
        event(recurrence="FREQ=WEEKLY", start="2020-11-23T09:00"),
        event(recurrence="FREQ=WEEKLY;COUNT=2", start="2026-11-20T09:00"),
        event(recurrence="FREQ=DAILY;UNTIL=20261123", start="2026-11-20T18:00"),
        event(start="2026-11-23", duration="P1D", all_day=True),
        changed("notices.0.until", "2026-11-23"),
        changed("tenants.1", {"id": "otra", "name": "Nube Viva", "floor": "2", "summary": "x"}),
        changed("tenants.1", {"id": "otra", "name": "Nube Vivas", "floor": "1", "summary": "x"}),
        changed("tenants.0.name", "N" * 60),
        changed("tenants.0.sample", False),
    ],
)
def test_what_is_well_is_not_mentioned(data: object) -> None:
    assert warned(data) == []


def test_an_event_is_over_by_the_clock_of_the_centre() -> None:
    data = event(start="2026-11-23T09:00", duration="PT2H")
    assert warned(data, now=datetime(2026, 11, 23, 15, 59, tzinfo=UTC)) == []
    assert len(warned(data, now=datetime(2026, 11, 23, 16, tzinfo=UTC))) == 1


def test_a_record_that_was_left_out_has_its_error_and_no_warning() -> None:
    data = changed(
        "tenants.1", {"id": "otra", "name": "N" * 90, "floor": "9", "summary": "x", "sample": True}
    )
    data["tenants"].insert(0, "x")
    data["floors"].append(data["floors"][0])
    assert warned(data) == []


def test_a_file_with_a_bad_name_has_its_error_and_is_not_looked_for() -> None:
    for name in ("../logo.png", "logo\0.png", "logo.svg"):
        assert warned(changed("tenants.0.logo", name)) == []


PICTURES = [
    ("logo.png", png(8000, 10), None),
    ("logo.png", png(8001, 10), "the picture has 8001 × 10 pixels: make it smaller: 8000 a side at most"),
    ("logo.png", png(10, 9000), "the picture has 10 × 9000 pixels: make it smaller: 8000 a side at most"),
    ("logo.png", b"<svg/>", '"logo.png" is no picture: save it as PNG, JPEG or WebP'),
    ("logo.png", b"", '"logo.png" is no picture: save it as PNG, JPEG or WebP'),
    ("Logo.PNG", png(8, 8), 'no file "logo.png" in media/: did you mean "Logo.PNG"?'),
    (
        "logo.png",
        png(8, 8) + bytes(10 * 1024**2 + 600_000),
        "the file has 10.6 MB: make it smaller: 10 MB at most",
    ),
]


@pytest.mark.parametrize(("name", "content", "what"), PICTURES, ids=range(len(PICTURES)))
def test_a_picture_is_looked_at(tmp_path: Path, name: str, content: bytes, what: str | None) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / name).write_bytes(content)
    said = warned(changed("tenants.0.logo", "logo.png"), tmp_path)
    assert said == ([] if what is None else [f"49:15: tenants[0].logo: {what}"])


def test_what_lies_in_the_place_of_a_picture_or_a_plan_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "media" / "logo.png").mkdir(parents=True)
    (tmp_path / "plans").mkdir()
    os.mkfifo(tmp_path / "plans" / "1.svg")
    data = changed("floors.0.plan", "1.svg", changed("tenants.0.logo", "logo.png"))
    assert warned(data, tmp_path) == [
        '36:15: floors[0].plan: "1.svg" is no file: put one there',
        '50:15: tenants[0].logo: "logo.png" is no file: put one there',
    ]
    long = changed("tenants.0.logo", "l" * 300 + ".png")
    assert "cannot be read (its name is too long): put it there again" in warned(long, tmp_path)[0]


def test_depths_have_their_error_and_nothing_more() -> None:
    deep = json.loads('{"es":' * 300 + "1" + "}" * 300)
    assert len(warned(changed("tenants.0.hours", deep))) == 1  # of the language that is missing
    assert warned(changed("tenants.0.aliases", json.loads("[" * 300 + "]" * 300))) == []


def test_they_are_said_in_spanish() -> None:
    data = changed("tenants.0.summary", {"es": "D" * 130})
    assert warned(data, language="es") == [
        '48:18: tenants[0].summary: falta el texto en en: agrega "en": "…"',
        "49:15: tenants[0].summary.es: un texto de 130 caracteres: acórtalo: en su lugar caben 120",
    ]


def test_thousands_of_samples_are_counted_and_are_no_more_than_samples() -> None:
    data = generate(tenants=1500, events=0, floors=4)
    source = json.dumps(data).encode()
    found = read(source)
    assert found.ecosystem is not None
    warnings = warnings_of(source, found.ecosystem, Path("nowhere"), NOW)
    assert len(warnings) == MOST_SAMPLES + 1
    assert all(map(is_sample, warnings))
    assert [str(each.what) for each in warnings].count("1002 more samples are not listed") == 1


def test_samples_do_not_crowd_out_what_is_worse() -> None:
    data: dict[str, Any] = generate(tenants=1500, events=0, floors=4)
    data["tenants"][-1]["name"] = "N" * 80
    source = json.dumps(data).encode()
    found = read(source)
    assert found.ecosystem is not None
    warnings = warnings_of(source, found.ecosystem, Path("nowhere"), NOW)
    assert len([each for each in warnings if not is_sample(each)]) == 1
    assert len(warnings) <= MOST_PROBLEMS


def test_nothing_but_samples_is_said_of_the_shipped_data() -> None:
    folder = Path(__file__).parents[2] / "data"
    source = (folder / "ecosystem.json").read_bytes()
    found = read(source)
    assert found.ecosystem is not None
    later = NOW + timedelta(days=900)
    assert [
        str(each) for each in warnings_of(source, found.ecosystem, folder, later) if not is_sample(each)
    ] == []


def test_the_table_of_room_names_fields_that_there_are() -> None:
    assert [
        (record.__name__, name)
        for record, room in ROOM.items()
        for name in room
        if name not in record.__slots__
    ] == []
