# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the reader keeps of a file and what it drops: a slip costs a visitor no more than it has to."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.store.fields import Text
from kiosk.store.reader import read
from kiosk.store.schema import Ecosystem
from tests.bench.generate import generate
from tests.store.centre import GONE, SOUND, changed, event, lines, reading


def ecosystem(data: object) -> Ecosystem:
    found = reading(data)
    assert found.ecosystem is not None, found.problems
    return found.ecosystem


def test_a_sound_file_has_no_problems_and_all_its_records():
    found = reading(SOUND)
    assert found.problems == ()
    assert found.ecosystem is not None
    assert found.ecosystem.center.languages == ("es", "en")
    assert found.ecosystem.hubs[0].summary == Text((("es", "Un lugar."), ("en", "A place.")))
    assert found.ecosystem.tenants[0].summary == Text((("", "Datos"),))
    assert found.ecosystem.events[0].duration == timedelta(hours=2)
    assert found.ecosystem.notices[0].level == "info"


def test_the_shipped_data_is_clean():
    source = Path(__file__).parents[2] / "data" / "ecosystem.json"
    found = read(source.read_bytes(), "data/ecosystem.json")
    assert [str(problem) for problem in found.problems] == []
    assert found.ecosystem is not None


def test_the_generated_data_is_clean():
    assert reading(generate(tenants=60, events=400, floors=4)).problems == ()


def test_a_byte_order_mark_and_a_schema_key_are_no_problem():
    text = json.dumps({"$schema": "ecosystem.schema.json", **SOUND})
    assert read(b"\xef\xbb\xbf" + text.encode()).problems == ()


def test_one_bad_record_is_dropped_and_the_rest_is_shown():
    data = changed("tenants.1", {"id": "otra", "name": "Otra", "floor": "7", "summary": "x"})
    found = reading(data)
    assert [tenant.id for tenant in found.ecosystem.tenants] == ["nube-viva"]
    assert [str(problem) for problem in found.problems] == [
        'e.json:53:16: tenants[1].floor: no floor "7": floors are 1, 2'
    ]


def test_what_refers_to_a_dropped_record_goes_too_and_says_so():
    data = changed("floors.0.level", "uno")
    data["events"][0]["host"] = "nube-viva"
    found = reading(data)
    assert found.ecosystem.floors[0].id == "2"
    assert found.ecosystem.tenants == ()
    assert found.ecosystem.events == ()
    assert [problem.path for problem in found.problems] == [
        "floors[0].level",
        "tenants[0].floor",
        "events[0].place.floor",
        "events[0].host",
    ]
    assert str(found.problems[1].what) == 'floor "1" cannot be shown'
    assert str(found.problems[1].remedy) == "mend what is wrong in floors[0]"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("website", "nube.co"),
        ("email", "nobody"),
        ("phone", 6040000),
        ("sector", ["nothing-like-it"]),
        ("logo", "../../etc/passwd"),
        ("hours", {}),
        ("licnse", 1),
    ],
)
def test_a_bad_optional_field_costs_the_field_and_not_the_tenant(field: str, value: object):
    found = reading(changed(f"tenants.0.{field}", value))
    assert len(found.problems) == 1
    assert found.ecosystem == ecosystem(SOUND)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("tenants.0.until", "pronto"),
        ("tenants.0.moved_to", ""),
        ("tenants.0.sample", "yes"),
        ("events.0.status", "canceled"),
        ("events.0.recurrence", "weekly"),
        ("events.0.except", ["2026-11-23T09:00", "mañana"]),
        ("notices.0.until", "pronto"),
    ],
)
def test_a_record_that_would_tell_something_untrue_without_a_bad_field_is_dropped(path: str, value: object):
    found = reading(changed(path, value))
    assert len(found.problems) == 1
    assert getattr(found.ecosystem, path.split(".")[0]) == ()


def test_an_unknown_label_is_left_out_and_the_known_ones_stay():
    found = reading(changed("tenants.0.sector", ["coworking", "cowork"]))
    assert found.ecosystem.tenants[0].sector == ("coworking",)
    assert [problem.path for problem in found.problems] == ["tenants[0].sector[1]"]


def test_a_wording_in_an_unknown_language_is_left_out():
    found = reading(changed("tenants.0.summary", {"es": "Datos", "fr": "Données"}))
    assert found.ecosystem.tenants[0].summary == Text((("es", "Datos"),))


def test_a_text_without_the_default_language_is_shown_in_the_one_it_has():
    found = reading(changed("tenants.0.summary", {"en": "Data"}))
    assert found.ecosystem.tenants[0].summary.in_language("es") == "Data"
    assert len(found.problems) == 1


def test_the_first_of_two_records_with_one_id_is_kept():
    found = reading(changed("tenants.1", {**SOUND["tenants"][0], "name": "Copia"}))
    assert [tenant.name.in_language("es") for tenant in found.ecosystem.tenants] == ["Nube Viva"]


def test_the_same_id_in_two_parts_is_no_problem():
    assert reading(changed("hubs.0.id", "nube-viva")).problems == ()


@pytest.mark.parametrize("path", ["format", "center", "center.name", "center.time_zone", "center.languages"])
def test_without_a_centre_or_a_format_nothing_can_be_shown(path: str):
    found = reading(changed(path, GONE))
    assert found.ecosystem is None
    assert [problem.path for problem in found.problems] == [path]


@pytest.mark.parametrize("part", ["hubs", "floors", "tenants", "events"])
def test_a_missing_list_is_reported_and_the_others_are_shown(part: str):
    found = reading(changed(part, GONE))
    assert getattr(found.ecosystem, part) == ()
    assert str(found.problems[0]) == f'e.json:1:1: {part}: missing: add "{part}"'


def test_an_all_day_event_ends_at_the_midnight_after_its_last_day():
    data = event(start="2026-11-23", duration=GONE, end="2026-11-24", all_day=True, except_=["2026-11-30"])
    first = ecosystem(data).events[0]
    assert (first.start, first.end) == (datetime(2026, 11, 23), datetime(2026, 11, 25))
    assert first.except_ == (datetime(2026, 11, 30),)


def test_an_all_day_event_may_have_neither_an_end_nor_a_duration():
    found = reading(event(start="2026-11-23", duration=GONE, all_day=True))
    assert found.problems == ()
    assert found.ecosystem.events[0].end is None


def test_a_day_among_the_exceptions_of_a_timed_event_is_its_start_on_that_day():
    data = event(recurrence="FREQ=DAILY", except_=["2026-11-24", "2026-11-25T09:00"])
    assert ecosystem(data).events[0].except_ == (datetime(2026, 11, 24, 9), datetime(2026, 11, 25, 9))


def test_a_notice_until_a_day_stands_through_that_day():
    data = changed("notices.0.until", "2026-11-23")
    data["notices"][0]["from"] = "2026-11-23T12:00"
    notice = ecosystem(data).notices[0]
    assert (notice.from_, notice.until) == (datetime(2026, 11, 23, 12), datetime(2026, 11, 24))


def test_the_last_day_of_a_tenant_is_a_date():
    assert ecosystem(changed("tenants.0.until", "2026-12-31")).tenants[0].until == date(2026, 12, 31)


def test_a_rule_until_a_time_in_utc_is_held_in_local_time():
    data = event(recurrence="freq=weekly;until=20270101T035959Z")
    assert ecosystem(data).events[0].recurrence == "FREQ=WEEKLY;UNTIL=20261231T225959"


def test_all_problems_are_told_at_once_in_the_order_of_the_file():
    data = changed("tenants.0.floor", "7")
    data["events"][0]["place"] = {}
    data["center"]["opened"] = "2011"
    data["hubs"][0]["name"] = ""
    found = reading(data).problems
    assert [problem.path for problem in found] == [
        "center.opened",
        "hubs[0].name",
        "tenants[0].floor",
        "events[0].place",
    ]
    assert list(found) == sorted(found, key=lambda problem: (problem.line, problem.column))


def test_problems_of_thousands_of_records_are_counted_after_the_first_thousand():
    data = changed("tenants", [{}] * 5000)
    found = lines(json.dumps(data).encode())
    assert len(found) == 1001
    assert found[-1].endswith("19000 more problems are not listed: mend these first")


def test_a_file_full_of_rules_that_never_give_a_day_is_not_searched_for_hours():
    data = event(recurrence="FREQ=WEEKLY;UNTIL=20200101")
    data["events"] = [data["events"][0] | {"id": f"e{number}"} for number in range(25)]
    found = [line.partition("recurrence: ")[2] for line in lines(json.dumps(data).encode())]
    assert (
        found
        == ["the rule never gives a day: see to its days and its UNTIL"] * 20
        + ["the rule is not looked at: mend the rules that never give a day first"] * 5
    )
