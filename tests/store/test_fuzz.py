# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Whatever is in the file, the reader answers with a `Reading`, and what it keeps can be shown."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from kiosk.store.calendar import agenda, next_after
from kiosk.store.json_schema import json_schema
from kiosk.store.reader import Reading, read
from kiosk.store.warnings import warnings_of
from tests.store.centre import SOUND

FULL: dict[str, Any] = copy.deepcopy(SOUND)
FULL["center"] |= {"hub": "faro", "opened": 2011, "brand": {"hubs": "#0B6B4F"}}
FULL["hubs"][0] |= {
    "location": {"lat": 6.25, "lon": -75.56},
    "services": [{"name": "Wifi", "icon": "bolt"}],
    "facts": [{"value": "32", "label": "Empresas", "as_of": "2014", "source": "S", "sample": True}],
}
FULL["programs"] = [{"id": "p", "name": "P", "hub": "city", "kind": "coworking", "summary": "x"}]
FULL["tenants"][0] |= {"sector": ["coworking"], "aliases": ["Nube"], "until": "2027-01-31", "sample": True}
FULL["events"][0] |= {
    "recurrence": "FREQ=WEEKLY;BYDAY=MO;UNTIL=20271231T120000Z",
    "except": ["2026-11-30"],
    "host": "nube-viva",
    "audience": ["coworking"],
    "price": 0,
}
FULL["notices"][0] |= {"from": "2026-11-23", "until": "2026-11-24T10:00", "level": "important"}

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(
        [
            *("\ud800", "\x00", "", "1", "faro", "nube-viva", "coworking", "city", "2026-11-23"),
            *("2026-11-23T09:00", "9999-12-31", "0001-01-01T00:00", "2026-W48-1T09:00", "P1D", "PT0S", "P"),
            *(
                "FREQ=DAILY",
                "FREQ=WEEKLY;BYDAY=TU;COUNT=2",
                "FREQ=YEARLY;BYMONTHDAY=31",
                "FREQ=DAILY;UNTIL=0",
            ),
            *("FREQ=MONTHLY;BYDAY=5FR", "FREQ=YEARLY;BYWEEKNO=53", "FREQ=WEEKLY;INTERVAL=999", "FREQ=;"),
        ]
    ),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def ways(value: Any, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the paths of all values in a tree."""
    found = [way] if way else []
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        found += ways(inner, (*way, step))
    return found


WAYS = ways(FULL)
SCHEMA = Draft202012Validator(json_schema())
NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
OPENINGS = ('{"es":', '{"id":', '{"x":', "[")


def check(source: bytes) -> Reading:
    found = read(source)
    assert isinstance(found, Reading)
    line_count = source.count(b"\n") + 1
    problems = found.problems
    if found.ecosystem is not None:
        problems += warnings_of(source, found.ecosystem, Path("nowhere"), NOW)
    for problem in problems:
        assert str(problem).isprintable()
        assert problem.in_language("es").isprintable()
        assert 1 <= problem.line <= line_count
        assert problem.column >= 1
        assert str(problem.what)
        assert str(problem.remedy)
    assert found.ecosystem is not None or found.problems
    if found.ecosystem is not None:
        since = datetime(2026, 11, 23)
        agenda(found.ecosystem.events, since, since + timedelta(days=7))
        for event in found.ecosystem.events:
            next_after(event, since)
    return found


def test_the_sound_file_that_is_spoilt_here_is_sound():
    assert check(json.dumps(FULL).encode()).problems == ()


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes(source: bytes):
    check(source)


@settings(max_examples=300)
@given(st.data())
def test_a_sound_file_with_bytes_changed(data: st.DataObject):
    source = bytearray(json.dumps(FULL, indent=1, ensure_ascii=False).encode())
    for _ in range(data.draw(st.integers(1, 3))):
        begin = data.draw(st.integers(0, len(source)))
        end = begin + data.draw(st.integers(0, 4))
        junk = st.binary(max_size=3) | st.sampled_from(
            [b'"', b"{", b"}", b"[", b"]", b",", b":", b"\\", b"\n", b"1"]
        )
        source[begin:end] = data.draw(junk)
    check(bytes(source))


@settings(max_examples=600, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(WAYS), VALUES | st.just(...)), min_size=1, max_size=4))
def test_a_sound_file_with_values_changed(changes: list[tuple[tuple[str | int, ...], Any]]):
    data = copy.deepcopy(FULL)
    for (*way, last), value in changes:
        inner: Any = data
        try:
            for step in way:
                inner = inner[step]
            if value is ...:
                del inner[last]
            else:
                inner[last] = value
        except (LookupError, TypeError):
            continue  # an earlier change took this one's place away
    found = check(json.dumps(data).encode())
    if not found.problems:  # an editor must not complain of what the lobby takes
        assert [error.message for error in SCHEMA.iter_errors(data)] == []


@settings(max_examples=60)
@given(st.lists(st.sampled_from(OPENINGS), min_size=1, max_size=2000), st.sampled_from(WAYS))
def test_a_sound_file_with_depths_in_it(opening: list[str], way: tuple[str | int, ...]):
    closing = "".join("]" if each == "[" else "}" for each in reversed(opening))
    data = copy.deepcopy(FULL)
    inner: Any = data
    for step in way[:-1]:
        inner = inner[step]
    inner[way[-1]] = "HERE"
    check(json.dumps(data).replace('"HERE"', "".join(opening) + "1" + closing).encode())
