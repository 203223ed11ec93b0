# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The schema of a data file: equal to the records, on the side of who types, and as strict about shapes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from msgspec import Struct
from msgspec.structs import fields

from kiosk.store import schema
from kiosk.store.descriptions import TOLD
from kiosk.store.json_schema import json_schema, schema_text
from tests.bench.generate import generate
from tests.store.centre import GONE, SOUND, changed, reading
from tests.store.test_fuzz import FULL

DATA = Path(__file__).parents[2] / "data"
SCHEMA = json_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
RECORDS = [
    each
    for each in vars(schema).values()
    if isinstance(each, type) and issubclass(each, Struct) and each.__module__ == schema.__name__
]


def refused(data: object) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(data)]


def leaves(part: dict[str, Any], name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the schema of each single value of a record, with its name."""
    for key, kind in part.get("properties", {}).items():
        while kind.get("type") == "array":
            kind = kind["items"]
        if kind.get("$ref", "#/$defs/text") == "#/$defs/text":
            yield f"{name}.{key}", kind


def test_the_file_for_editors_is_what_the_records_say() -> None:
    text = (DATA / "ecosystem.schema.json").read_text(encoding="utf-8")
    assert text == schema_text(), "write it anew: kiosk check --schema > data/ecosystem.schema.json"


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_shipped_data_name_it_first_and_fit_it() -> None:
    data = json.loads((DATA / "ecosystem.json").read_text(encoding="utf-8"))
    assert next(iter(data.items())) == ("$schema", "ecosystem.schema.json")
    assert refused(data) == []


@pytest.mark.parametrize("data", [SOUND, FULL, generate(tenants=20, events=100, floors=4)], ids=range(3))
def test_what_the_reader_takes_fits_it(data: object) -> None:
    assert reading(data).problems == ()
    assert refused(data) == []


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_field_is_described_in_both_languages(record: type) -> None:
    told = TOLD[record]
    assert set(told) == {field.name.rstrip("_") for field in fields(record)}
    for description, _ in told.values():
        spanish, dash, english = description.partition(" — ")
        assert spanish.strip()
        assert dash
        assert english.strip()


def test_every_single_value_has_an_example_that_fits() -> None:
    kinds = [("", SCHEMA), *SCHEMA["$defs"].items()]
    found = [leaf for name, part in kinds for leaf in leaves(part, name)]
    assert len(found) > 80
    for name, leaf in found:
        (example,) = leaf["examples"]
        validator = Draft202012Validator({**leaf, "$defs": SCHEMA["$defs"]})
        assert [error.message for error in validator.iter_errors(example)] == [], name


SHAPES: list[tuple[str, object]] = [
    ("", []),
    ("format", 2),
    ("format", "1"),
    ("format", GONE),
    ("center", GONE),
    ("center", []),
    ("center.name", GONE),
    ("center.name", ""),
    ("center.name", 1),
    ("center.name", {}),
    ("center.name", {"ES": "x"}),
    ("center.name", {"es": 1}),
    ("center.languages", []),
    ("center.languages", "es"),
    ("center.languages", ["español"]),
    ("center.opened", 2999),
    ("center.opened", "2011"),
    ("center.currency", "pesos"),
    ("center.brand", {"hubs": "green"}),
    ("center.brand", {"hub": "#000000"}),
    ("hubs", {}),
    ("hubs", GONE),
    ("hubs.0.kind", "coworking"),
    ("hubs.0.kind", [1]),
    ("hubs.0.image", "foto.svg"),
    ("hubs.0.image", "../foto.png"),
    ("hubs.0.location", {"lat": 6}),
    ("hubs.0.location", {"lat": 91, "lon": 0}),
    ("hubs.0.services", [{"name": "Wifi", "icon": "wifi"}]),
    ("hubs.0.facts", [{"value": "1", "label": "x", "as_of": "2014"}]),
    ("hubs.0.website", "www.example.org"),
    ("hubs.0.email", "nobody"),
    ("floors.0.id", "Piso 1"),
    ("floors.0.level", "1"),
    ("floors.0.level", 1.5),
    ("floors.0.plan", "a/b.svg"),
    ("tenants.0", "x"),
    ("tenants.0.webste", "https://example.org"),
    ("tenants.0.floor", GONE),
    ("tenants.0.floor", 1),
    ("tenants.0.sample", "true"),
    ("tenants.0.until", "2026-12-31T09:00"),
    ("tenants.0.until", "31/12/2026"),
    ("tenants.0.aliases", "x"),
    ("events.0.start", "mañana"),
    ("events.0.start", "2026-11-23T09:00-05:00"),
    ("events.0.duration", "2h"),
    ("events.0.duration", "P"),
    ("events.0.end", "2026-11-23T10:00"),
    ("events.0.place", {}),
    ("events.0.place", {"floor": "1", "hub": "faro"}),
    ("events.0.price", -1),
    ("events.0.price", "0"),
    ("events.0.status", "canceled"),
    ("events.0.audience", None),
    ("notices.0.level", "urgent"),
    ("notices.0.until", "pronto"),
]


@pytest.mark.parametrize(("path", "value"), SHAPES, ids=[f"{path}={value}"[:40] for path, value in SHAPES])
def test_it_refuses_the_shapes_that_the_reader_refuses(path: str, value: object) -> None:
    data = changed(path, value) if path else value
    assert refused(data) != []
    assert reading(data).problems != ()
