# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""An event that a visitor takes along comes when the lobby says, by the word of another program."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.store import calendar
from kiosk.store.phone import LONGEST, Phone
from kiosk.store.schema import Ecosystem, Event, Place
from tests.store.cards import TODAY, centre, event, event_in, text

NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=LONGEST)
RULES = [
    (None, 1),
    ("FREQ=WEEKLY;BYDAY=MO,WE", 12),
    ("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SU;WKST=SU", 12),
    ("FREQ=DAILY;INTERVAL=2", 12),
    ("FREQ=MONTHLY", 12),
    ("FREQ=MONTHLY;BYDAY=-1FR", 12),
    ("FREQ=YEARLY;BYMONTH=11;BYDAY=4MO", 3),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", 12),
    ("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2", 12),
    ("FREQ=WEEKLY;COUNT=9", 9),
    ("FREQ=DAILY;UNTIL=20261204", 12),
    ("FREQ=WEEKLY;UNTIL=20261214T140000", 4),
]


def told(
    each: Event, since: datetime = datetime(2026, 11, 23), ecosystem: Ecosystem | None = None
) -> dict[str, Any]:
    """Return what is read of an event from its first occurrence since a time on."""
    occurrence = calendar.next_after(each, since)
    assert occurrence is not None
    return event_in(Phone(ecosystem or centre(), "es", TODAY).event(occurrence))


@given(name=NAMES, room=NAMES)
def test_any_title_and_room_comes_back_as_it_went(name: str, room: str) -> None:
    entry = told(event(title=text(name), place=Place(floor="3", room=text(room))))
    assert (entry["title"], entry["place"]) == (name, f"{room}, Piso 3, Centro")


@pytest.mark.parametrize("all_day", [False, True])
@pytest.mark.parametrize("zone", ["America/Bogota", "America/New_York", "UTC"])
@pytest.mark.parametrize(("rule", "most"), RULES)
def test_a_phone_finds_the_times_that_the_lobby_shows(
    rule: str | None, most: int, zone: str, all_day: bool
) -> None:
    start = datetime(2026, 10, 19, *(() if all_day else (14,)))
    day = event(
        start=start, recurrence=rule, all_day=all_day, duration=None if all_day else timedelta(hours=2)
    )
    ecosystem = centre(time_zone=zone)
    today = datetime(2026, 11, 20) if rule else start
    whole = rule is not None and ("COUNT" in rule or "SETPOS" in rule)  # such a rule is told from its begin
    end = datetime(2029, 12, 1)
    wanted = [each.start for each in calendar.occurrences(day, start if whole else today, end)][:most]
    away = tuple(wanted[2:4])
    for without in ((), away):
        entry = told(replace(day, except_=without), today, ecosystem)
        expected = [each for each in wanted if each not in without]
        assert entry["first"][: len(expected)] == expected
        assert entry["all_day"] is all_day
        assert entry["zone"] == (None if all_day else zone)


@pytest.mark.parametrize(
    ("span", "all_day"),
    [
        (timedelta(minutes=45), False),
        (timedelta(hours=50, minutes=5, seconds=3), False),
        (timedelta(days=2), False),
        (timedelta(days=3), True),
    ],
)
def test_an_event_lasts_as_long_as_it_does(span: timedelta, all_day: bool) -> None:
    start = datetime(2026, 11, 23)
    assert told(event(start=start, end=start + span, duration=None, all_day=all_day))["span"] == span


def test_a_cancelled_event_says_so_and_every_event_is_known_again() -> None:
    assert told(event(status="cancelled"))["status"] == "CANCELLED"
    assert told(event(status="moved"))["status"] is None
    assert told(event())["id"] == "cafe@lobby-kiosk"


def test_a_rule_that_is_too_long_for_a_code_leaves_this_one_day() -> None:
    away = tuple(datetime(2026, 11, 24, 14) + timedelta(days=i) for i in range(300))
    entry = told(event(recurrence="FREQ=DAILY", except_=away))
    assert entry["first"] == [datetime(2026, 11, 23, 14)]


def test_an_event_at_a_hub_is_there() -> None:
    assert told(event(place=Place(hub="faro", room=text("Terraza"))))["place"] == "Terraza, Faro"


def test_exceptions_that_are_over_take_no_room() -> None:
    past = tuple(datetime(2026, 1, 1, 14) + timedelta(days=i) for i in range(300))
    each = event(start=datetime(2026, 1, 1, 14), recurrence="FREQ=DAILY", except_=past)
    assert told(each)["first"][:2] == [datetime(2026, 11, 23, 14), datetime(2026, 11, 24, 14)]
