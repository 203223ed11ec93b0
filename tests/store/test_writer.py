# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Only the records that change are written anew; all else in a data file stays as somebody wrote it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app import paths
from kiosk.store.writer import GONE, merged, rewritten

SHIPPED = (paths.default_data() / "ecosystem.json").read_text(encoding="utf-8")
DATA: dict[str, Any] = json.loads(SHIPPED)


@pytest.mark.parametrize("part", ["tenants", "events"])
def test_a_record_that_is_written_anew_looks_like_those_of_the_shipped_file(part: str) -> None:
    everything = dict(enumerate(DATA[part]))
    assert rewritten(SHIPPED, part, everything, []) == SHIPPED
    emptied = rewritten(SHIPPED, part, dict.fromkeys(everything), [])
    assert json.loads(emptied)[part] == []
    assert rewritten(emptied, part, {}, DATA[part]) == SHIPPED


def test_one_change_is_one_place_in_the_text() -> None:
    changed = {**DATA["tenants"][3], "unit": "999"}
    before, after = SHIPPED.splitlines(), rewritten(SHIPPED, "tenants", {3: changed}, []).splitlines()
    assert [line for line in after if line not in before] == ['      "unit": "999",']
    assert len(before) == len(after)


ODD = {
    "one line": '{"a": [{"tenants": [1]}], "tenants": [{"id": "x"}, {"id": "y"}], "z": 1}',
    "tabs": '{\n\t"tenants": [\n\t\t{\n\t\t\t"id":"x"\n\t\t},\n\n\t\t{"id" :\t"y"}\n\t]\n}\n',
    "comma first": '{\n  "tenants" :\n  [ {"id": "x"}\n  , {"id": "y"}\n  ]\n}',
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_other_ways_to_write_are_kept(text: str) -> None:
    assert json.loads(rewritten(text, "tenants", {}, [])) == json.loads(text)
    added = rewritten(text, "tenants", {}, [{"id": "z"}])
    assert [each["id"] for each in json.loads(added)["tenants"]] == ["x", "y", "z"]
    assert added.startswith(text[: text.index('"x"')])
    gone = rewritten(text, "tenants", {0: None}, [])
    assert [each["id"] for each in json.loads(gone)["tenants"]] == ["y"]
    assert text[text.index('"y"') :] == gone[gone.index('"y"') :]
    none = rewritten(text, "tenants", {0: None, 1: None}, [])
    assert json.loads(none)["tenants"] == []


def test_line_ends_of_windows_stay_and_new_lines_have_them() -> None:
    text = rewritten(SHIPPED.replace("\n", "\r\n"), "tenants", {1: None}, [{"id": "x", "name": "y"}])
    assert "\n" not in text.replace("\r\n", "")


def test_a_list_that_was_empty_is_written_over_lines() -> None:
    assert rewritten('{\n  "tenants": []\n}', "tenants", {}, [{"id": "x"}]) == (
        '{\n  "tenants": [\n    {\n      "id": "x"\n    }\n  ]\n}'
    )
    assert rewritten('{"tenants":[]}', "tenants", {}, [{"id": "x"}]) == '{"tenants":[{"id": "x"}]}'


def test_new_keys_come_in_their_order_and_others_stay_where_they_are() -> None:
    record = {"id": "x", "odd": 1, "summary": "s", "sample": True}
    changes = {"floor": "1", "name": "n", "sample": GONE, "hours": "h", "phone": GONE}
    order = ("id", "name", "floor", "summary", "hours", "phone", "sample")
    found = merged(record, changes, order)
    assert list(found.items()) == [
        ("id", "x"),
        ("name", "n"),
        ("floor", "1"),
        ("odd", 1),
        ("summary", "s"),
        ("hours", "h"),
    ]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
RECORDS = st.lists(st.dictionaries(st.text(max_size=5), VALUES, max_size=4), max_size=5)


@settings(max_examples=200)
@given(RECORDS, RECORDS, st.sets(st.integers(0, 4)), st.sampled_from([None, 0, 1, 2, "\t"]), st.booleans())
def test_any_records_in_any_layout(
    records: list[Any], added: list[Any], gone: set[int], indent: int | str | None, is_ascii: bool
) -> None:
    data = {"a": records, "tenants": records, "b": [{"tenants": 1}]}
    text = json.dumps(data, indent=indent, ensure_ascii=is_ascii)
    found = rewritten(text, "tenants", dict.fromkeys(gone), added)
    kept = [each for number, each in enumerate(records) if number not in gone]
    assert json.loads(found) == {**data, "tenants": [*kept, *added]}
