# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""When events happen: rules, exceptions, days that are cut by midnight, and clocks that are put forward."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.calendar import HORIZON, Occurrence, agenda, left, local_now, next_after, occurrences
from kiosk.store.fields import Text
from kiosk.store.schema import Event, Place

MONDAY = datetime(2026, 11, 23)
WEEK = timedelta(days=7)
HOUR = timedelta(hours=1)
BOGOTA = "America/Bogota"
MADRID = "Europe/Madrid"


def event(start: str, key: str = "e", **fields: object) -> Event:
    lasts = {} if "end" in fields or fields.get("all_day") else {"duration": HOUR}
    begin = datetime.fromisoformat(start)
    return Event(id=key, title=Text((("", key),)), start=begin, place=Place(floor="1"), **{**lasts, **fields})


def starts(of: Event, since: datetime = MONDAY, span: timedelta = WEEK) -> list[str]:
    return [f"{each.start:%m-%d %H:%M}" for each in occurrences(of, since, since + span)]


@pytest.fixture(params=["UTC", "Asia/Kolkata", "America/New_York"], autouse=True)
def _machine_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run each test on machines in other zones: the centre's own is all that counts."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


RULES = [
    ("2026-11-02T18:00", "FREQ=WEEKLY", ["11-23 18:00"]),
    ("2026-11-02T18:00", "FREQ=WEEKLY;BYDAY=MO,WE", ["11-23 18:00", "11-25 18:00"]),
    ("2026-11-02T18:00", "FREQ=WEEKLY;INTERVAL=2", []),
    ("2026-11-09T18:00", "FREQ=WEEKLY;INTERVAL=2", ["11-23 18:00"]),
    ("2026-11-02T18:00", "FREQ=WEEKLY;COUNT=3", []),
    ("2026-11-02T18:00", "FREQ=WEEKLY;COUNT=4", ["11-23 18:00"]),
    ("2026-11-02T18:00", "FREQ=WEEKLY;UNTIL=20261123", ["11-23 18:00"]),
    ("2026-11-02T18:00", "FREQ=WEEKLY;UNTIL=20261123T175959", []),
    ("2016-11-07T18:00", "FREQ=WEEKLY;BYDAY=TH", ["11-26 18:00"]),
    ("2026-01-27T18:00", "FREQ=MONTHLY;BYDAY=4TU", ["11-24 18:00"]),
    ("2026-01-31T18:00", "FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-1", ["11-29 18:00"]),
    ("2013-11-24T18:00", "FREQ=YEARLY", ["11-24 18:00"]),
    ("2026-12-24T18:00", "FREQ=WEEKLY", []),
    ("2026-11-23T08:00", "FREQ=DAILY;BYHOUR=8,20;COUNT=3", ["11-23 08:00", "11-23 20:00", "11-24 08:00"]),
]


@pytest.mark.parametrize(("start", "rule", "expected"), RULES)
def test_a_rule_gives_the_starts_of_the_week(start: str, rule: str, expected: list[str]):
    assert starts(event(start, recurrence=rule)) == expected


def test_an_event_without_a_rule_happens_once():
    assert starts(event("2026-11-24T09:00")) == ["11-24 09:00"]
    assert starts(event("2026-11-30T09:00")) == []


def test_exceptions_do_not_happen():
    daily = event("2026-11-23T09:00", recurrence="FREQ=DAILY", except_=(datetime(2026, 11, 24, 9),))
    assert starts(daily, span=timedelta(days=3)) == ["11-23 09:00", "11-25 09:00"]
    assert next_after(daily, datetime(2026, 11, 24)).start == datetime(2026, 11, 25, 9)


def test_an_event_of_several_days_is_there_on_each_of_them():
    weekend = event("2025-11-21T17:00", duration=timedelta(days=3), recurrence="FREQ=YEARLY")
    for day in (21, 22, 23, 24):
        since = datetime(2026, 11, day)
        assert [each.start.day for each in occurrences(weekend, since, since + timedelta(days=1))] == [21]


def test_what_ends_as_the_window_begins_or_begins_as_it_ends_is_not_in_it():
    before, after = event("2026-11-22T23:00"), event("2026-11-30T00:00")
    assert occurrences(before, MONDAY, MONDAY + WEEK) == []
    assert occurrences(after, MONDAY, MONDAY + WEEK) == []
    assert len(occurrences(before, MONDAY - timedelta(seconds=1), MONDAY)) == 1


def test_an_all_day_event_without_an_end_lasts_a_day():
    only = occurrences(event("2026-11-24", all_day=True), MONDAY, MONDAY + WEEK)[0]
    assert only.end == datetime(2026, 11, 25)


def test_an_end_goes_with_every_occurrence():
    night = event("2026-11-01T22:00", end=datetime(2026, 11, 2, 2), recurrence="FREQ=DAILY")
    first = occurrences(night, MONDAY, MONDAY + HOUR)[0]
    assert (first.start, first.end) == (datetime(2026, 11, 22, 22), datetime(2026, 11, 23, 2))


def test_the_agenda_is_by_start_then_end_then_id():
    events = [
        event("2026-11-24T09:00", "b"),
        event("2026-11-24T09:00", "a"),
        event("2026-11-24T09:00", "z", duration=HOUR / 2),
        event("2026-11-23T20:00", "y"),
    ]
    assert [each.event.id for each in agenda(events, MONDAY, MONDAY + WEEK)] == ["y", "z", "a", "b"]


def test_a_key_names_one_occurrence():
    weekly = event("2026-11-23T09:00", "cafe", recurrence="FREQ=DAILY")
    keys = [each.key for each in agenda([weekly], MONDAY, MONDAY + 2 * timedelta(days=1))]
    assert keys == ["cafe@20261123T0900", "cafe@20261124T0900"]


def test_next_is_the_first_that_has_not_begun_before_the_moment():
    weekly = event("2020-01-06T09:00", recurrence="FREQ=WEEKLY")
    assert next_after(weekly, datetime(2026, 11, 23, 9)).start == datetime(2026, 11, 23, 9)
    assert next_after(weekly, datetime(2026, 11, 23, 9, 1)).start == datetime(2026, 11, 30, 9)
    assert next_after(event("2026-11-20T09:00"), MONDAY) is None
    assert next_after(event("2029-11-20T09:00"), MONDAY) is None


def test_the_local_time_is_that_of_the_centre():
    moment = datetime(2026, 11, 23, 2, 30, tzinfo=UTC)
    assert local_now(moment, BOGOTA) == datetime(2026, 11, 22, 21, 30)
    assert local_now(moment, "Asia/Tokyo") == datetime(2026, 11, 23, 11, 30)


@pytest.mark.parametrize(
    ("night", "hours"), [(datetime(2026, 3, 28), 7), (datetime(2026, 10, 24), 9), (datetime(2026, 6, 1), 8)]
)
def test_what_is_left_counts_hours_that_pass_when_clocks_are_changed(night: datetime, hours: int):
    begin = night + 22 * HOUR
    shift = Occurrence(event(begin.isoformat()), begin, begin + 8 * HOUR)
    moment = datetime.fromisoformat(f"{begin.isoformat()}+0{1 if night.month == 3 else 2}:00")
    assert left(shift, moment, MADRID) == hours * HOUR


@pytest.mark.parametrize(("text", "hour"), [("2026-03-29", 9), ("2026-10-25", 9)])
def test_an_event_keeps_its_hour_when_clocks_are_changed(text: str, hour: int):
    daily = event("2026-01-01T09:00", recurrence="FREQ=DAILY")
    day = datetime.fromisoformat(text)
    assert [each.start.hour for each in occurrences(daily, day, day + timedelta(days=1))] == [hour]


BY_DAY = st.lists(
    st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, max_size=3, unique=True
)


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 4))}"]
    if draw(st.booleans()):
        parts.append(f"BYDAY={','.join(draw(BY_DAY))}")
        if frequency in ("WEEKLY", "MONTHLY") and draw(st.booleans()):
            parts.append(f"BYSETPOS={draw(st.sampled_from([1, -1]))}")
    elif draw(st.booleans()):
        parts.append(
            f"BYMONTHDAY={draw(st.integers(1, 28))}" if frequency in ("MONTHLY", "DAILY") else "BYMONTH=3"
        )
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(['MO', 'SU', 'WE']))}")
    bound = draw(st.sampled_from(["", "COUNT=40", "UNTIL=20261231"]))
    return ";".join([*parts, bound] if bound else parts)


@settings(max_examples=150)
@given(
    rule=rules(),
    start=st.datetimes(datetime(2019, 1, 1), datetime(2026, 12, 1)),
    hours=st.integers(1, 200),
    since=st.datetimes(datetime(2026, 1, 1), datetime(2027, 6, 1)),
)
def test_a_window_shows_what_the_whole_rule_gives(rule: str, start: datetime, hours: int, since: datetime):
    start, since, span = start.replace(second=0, microsecond=0), since.replace(microsecond=0), hours * HOUR
    until = since + 3 * WEEK
    whole = rrulestr(rule.replace("UNTIL=20261231", "UNTIL=20261231T235959"), dtstart=start)
    expected = [each for each in whole.between(datetime(2018, 1, 1), until) if each + span > since]
    one = event(start.isoformat(), duration=span, recurrence=rule)
    assert [each.start for each in occurrences(one, since, until)] == expected
    following = next_after(one, since)
    truth = whole.after(since, inc=True)
    assert (following.start if following else None) == (truth if truth and truth - since <= HORIZON else None)


OLD_RULES = [
    ("2020-01-31T09:00", "FREQ=MONTHLY", "2026-03-20", "2026-03-31"),
    ("2020-02-29T09:00", "FREQ=YEARLY", "2026-03-20", "2028-02-29"),
    ("2020-01-07T09:00", "FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=1", "2026-11-25", "2026-11-30"),
    ("2020-01-15T09:00", "FREQ=MONTHLY;BYMONTHDAY=10,20;BYSETPOS=1", "2026-11-16", "2026-12-10"),
    ("2020-12-31T09:00", "FREQ=YEARLY;BYWEEKNO=53", "2026-11-16", "2026-12-28"),
    ("2020-01-08T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=WE", "2026-11-25", "2026-12-08"),
]


@pytest.mark.parametrize(("start", "rule", "since", "expected"), OLD_RULES)
def test_a_rule_that_is_old_gives_what_it_always_gave(start: str, rule: str, since: str, expected: str):
    moment = datetime.fromisoformat(since)
    assert rrulestr(rule, dtstart=datetime.fromisoformat(start)).after(moment).date().isoformat() == expected
    assert next_after(event(start, recurrence=rule), moment).start.date().isoformat() == expected


def test_a_rule_that_is_old_is_not_counted_through():
    """A rule of 1950 costs about what one of this year does; counting through costs hundreds of times it."""
    old, young = seconds_of_weeks("1950-01-01T09:00"), seconds_of_weeks("2026-11-01T09:00")
    assert old < 20 * young


def seconds_of_weeks(start: str) -> float:
    daily = event(start, recurrence="FREQ=DAILY")
    begin = time.perf_counter()
    for _ in range(50):
        assert len(occurrences(daily, MONDAY, MONDAY + WEEK)) == 7
    return time.perf_counter() - begin
