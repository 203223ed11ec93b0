# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is exported comes back as it went: nothing changes where it was, and elsewhere nothing is lost."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kiosk.store.importers import calendars, companies
from kiosk.store.importers.centre import Centre, centre_of
from kiosk.store.importers.ics_out import export_ics
from kiosk.store.importers.merge import Outcome, outcome
from kiosk.store.importers.sheets import export_csv, export_xlsx
from kiosk.store.reader import read
from tests.store.centre import SOUND

CENTRE: dict[str, Any] = copy.deepcopy(SOUND) | {
    "labels": [
        {"id": "coworking", "name": "Coworking"},
        {"id": "data", "name": {"es": "Datos, y más", "en": "Data"}},
        {"id": "c", "name": "C"},
        {"id": "c-plus", "name": "C++"},
        {"id": "other-data", "name": "datos y mas"},
    ],
    "floors": [
        {"id": "1", "name": {"es": "Piso 1", "en": "Floor 1"}, "level": 1},
        {"id": "2", "name": "=3", "level": 2},
        {"id": "sotano", "name": "Piso -1", "level": -1},
        {"id": "3", "name": "Piso 4", "level": 4},
        {"id": "4", "name": "Piso 3", "level": 3},
    ],
}
FLOORS = [floor["id"] for floor in CENTRE["floors"]]
LABELS = [label["id"] for label in CENTRE["labels"]]

LETTERS = st.characters(exclude_categories=["Cs", "Cc", "Cn"]) | st.sampled_from(
    list("\n=+-@'\";,\\:\u2028\u00a0 ñÁ|#")
)
UNSEEN = set(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
LOOSE = st.text(LETTERS, min_size=1, max_size=30).filter(lambda text: text.strip() and not UNSEEN & set(text))
TIDY = LOOSE.map(str.strip)
IDS = st.from_regex(r"[a-z0-9-]{1,12}", fullmatch=True)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2150, 1, 1))


def wording(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    return texts | st.fixed_dictionaries({"es": texts}, optional={"en": texts})


def tenants(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[dict[str, Any]]]:
    one = st.fixed_dictionaries(
        {"id": IDS, "name": wording(texts), "floor": st.sampled_from(FLOORS), "summary": wording(texts)},
        optional={
            "unit": texts,
            "sector": st.lists(st.sampled_from(LABELS), min_size=1, max_size=3),
            "hours": wording(texts),
            "website": st.just("http://x.org/=1"),
            "phone": st.sampled_from(["+57 604 000 0000", "6040000000", "(604) 1234"]),
            "email": st.just("a@b.co"),
            "logo": st.just("=l,o;g'o.png"),
            "aliases": st.lists(texts, min_size=1, max_size=3),
            "moved_to": wording(texts),
            "until": DAYS.map(str),
            "sample": st.just(True),
        },
    )
    return st.lists(one, max_size=5, unique_by=lambda each: each["id"])


@st.composite
def events(draw: st.DrawFn) -> dict[str, Any]:
    day = draw(DAYS)
    all_day = draw(st.booleans())
    at = draw(st.sampled_from(["T00:00", "T09:30", "T02:30", "T23:59:59"]))
    found: dict[str, Any] = {"id": draw(IDS), "title": draw(wording(LOOSE))}
    found["start"] = f"{day}" if all_day else f"{day}{at}"
    lasting = draw(st.sampled_from(["end", "duration", ""]))
    if all_day:
        found["all_day"] = True
        found |= {"end": {"end": f"{day}"}, "duration": {"duration": "P2D"}, "": {}}[lasting]
    elif lasting == "end":
        found["end"] = f"{day.replace(year=day.year + 1, day=1)}T01:30"
    else:
        found["duration"] = draw(st.sampled_from(["PT90M", "PT1H30M", "P1DT1M", "P3D"]))
    if draw(st.booleans()):
        found["recurrence"] = draw(
            st.sampled_from(
                [
                    "FREQ=WEEKLY;BYDAY=MO,TU",
                    "byday=2TU;freq=monthly",
                    "FREQ=DAILY;COUNT=4",
                    "FREQ=YEARLY;INTERVAL=2",
                ]
                + [
                    f"FREQ=DAILY;UNTIL=219{n}0303{at}"
                    for n, at in enumerate(["", "T101112", "T235959", "T045959Z"])
                ]
            )
        )
    if draw(st.booleans()):
        times = ["", at] if not all_day else [""]
        found["except"] = [f"{day}{draw(st.sampled_from(times))}" for day in draw(st.lists(DAYS, max_size=3))]
    found["place"] = draw(
        st.fixed_dictionaries({"floor": st.sampled_from(FLOORS)}, optional={"room": wording(LOOSE)})
        | st.fixed_dictionaries({"hub": st.just("faro")}, optional={"room": wording(LOOSE)})
    )
    more = st.fixed_dictionaries(
        {},
        optional={
            "host": st.sampled_from(["faro", "nube-viva"]),
            "kind": st.sampled_from(LABELS),
            "summary": wording(LOOSE),
            "audience": st.lists(st.sampled_from(LABELS), min_size=1, max_size=2),
            "price": st.integers(0, 10**6),
            "registration": wording(LOOSE),
            "status": st.sampled_from(["cancelled", "moved"]),
            "sample": st.just(True),
        },
    )
    return found | draw(more)


def imported(part: str, content: bytes, centre: Centre, text: str, language: str) -> Outcome:
    if part == "events":
        found = calendars.propose(content, "f", centre, language, only_add=False, floor=None)
    else:
        found = companies.propose(content, "f", centre, language, only_add=False)
    return outcome(text, centre.tree, found, language)


def come_back(part: str, export: Callable[[Centre, str], bytes], data: dict[str, Any], language: str) -> None:
    """Export, and import into the same data, and into data that have none of it."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    assert [each for each in read(text.encode()).problems if each.is_error] == []
    content = export(centre_of(data), language)
    if data[part]:
        same = imported(part, content, centre_of(data), text, language)
        assert (same.refused, same.changes, same.content) == ((), (), None)
        empty = {**data, part: []}
        new = imported(part, content, centre_of(empty), json.dumps(empty), language)
        assert (new.refused, new.notes) == ((), ())
        assert new.content is not None
        there = json.loads(new.content)
        there[part], here = map(retold, there[part]), map(retold, data[part])
        assert list(there.pop(part)) == list(here)
        assert there == {key: each for key, each in data.items() if key != part}


def retold(record: dict[str, Any]) -> dict[str, Any]:
    """Return an event in one of the ways to write it, as to its exceptions and its duration."""
    at = record.get("start", "")[10:]
    days = sorted({day + (at if len(day) == 10 else "") for day in record.get("except", ())})
    told = {**record, "except": days}
    return told | ({"duration": "PT1H30M"} if record.get("duration") == "PT90M" else {})


EXPORTS = {"csv": export_csv, "xlsx": export_xlsx}
COMPANIES = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("ending", EXPORTS)
@COMPANIES
@given(tenants(TIDY), st.sampled_from(["es", "en"]))
def test_companies_come_back_from_a_sheet(
    ending: str, companies: list[dict[str, Any]], language: str
) -> None:
    come_back("tenants", EXPORTS[ending], {**CENTRE, "events": [], "tenants": companies}, language)


@pytest.mark.parametrize("ending", EXPORTS)
@COMPANIES
@given(tenants(LOOSE), st.sampled_from(["es", "en"]))
def test_blanks_around_texts_are_no_change(
    ending: str, companies: list[dict[str, Any]], language: str
) -> None:
    assume(companies)
    data = {
        **CENTRE,
        "events": [],
        "tenants": [{**each, "aliases": each.get("aliases", [])} for each in companies],
    }
    content = EXPORTS[ending](centre_of(data), language)
    found = imported("tenants", content, centre_of(data), json.dumps(data), language)
    assert (found.refused, found.changes) == ((), ())


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(events(), max_size=4, unique_by=lambda each: each["id"]),
    st.sampled_from(["America/Bogota", "Europe/Madrid", "UTC"]),
    st.sampled_from(["es", "en"]),
)
def test_events_come_back_from_a_calendar(events: list[dict[str, Any]], zone: str, language: str) -> None:
    center = {**CENTRE["center"], "time_zone": zone}
    come_back("events", export_ics, {**CENTRE, "center": center, "events": events}, language)
