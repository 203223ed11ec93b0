# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is on, as the hours and days go by."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.store.fields import Text
from kiosk.store.schema import Ecosystem, Event, Place
from tests.models.house import NOW, House, Shadow, column, said, shipped

PLACE = Place(floor="1")


def at(text: str) -> datetime:
    """Return a moment of Medellín."""
    return datetime.fromisoformat(text + "-05:00")


def event(name: str, start: str, **more: Any) -> Event:
    values: dict[str, Any] = {"id": name, "title": Text((("", name),)), "place": PLACE}
    if not more.get("all_day") and "end" not in more:
        values["duration"] = timedelta(hours=2)
    if "end" in more:
        more["end"] = datetime.fromisoformat(more["end"])
    return Event(start=datetime.fromisoformat(start), **(values | more))


def holding(*events: Event) -> Ecosystem:
    return replace(shipped(), events=events)


def listed(house: House) -> list[tuple[str, str]]:
    return [(row["tag"] + str(row["number"]), row["title"]) for row in said(house.sources.events)]


def test_days_come_in_order_all_day_first(empty_house: House) -> None:
    empty_house.open(
        holding(
            event("evening", "2026-11-23T18:00"),
            event("noon", "2026-11-23T12:00"),
            event("whole", "2026-11-23", all_day=True),
            event("friday", "2026-11-27T10:00"),
            event("next week", "2026-11-30T10:00"),
            event("past", "2026-11-23T07:00"),
        )
    )
    assert listed(empty_house) == [
        ("HOY23", "whole"),
        ("HOY23", "noon"),
        ("HOY23", "evening"),
        ("VIE27", "friday"),
        ("NOV30", "next week"),
    ]
    assert column(empty_house.sources.events, "heading")[3:] == ["Viernes 27 de noviembre", "Más adelante"]
    assert column(empty_house.sources.days, "count") == [3, 0, 0, 0, 1, 0, 0]


def test_an_event_of_several_days_is_on_each_and_runs_today(empty_house: House) -> None:
    fair = event("fair", "2026-11-22T09:00", end="2026-11-25T18:00")
    empty_house.open(holding(fair))
    rows = said(empty_house.sources.events)
    assert [(row["number"], row["running"], row["timeLeft"]) for row in rows] == [
        (23, True, "quedan 2 días"),
        (24, False, ""),
        (25, False, ""),
    ]
    assert {row["hours"] for row in rows} == {"9:00 · 4 días"}
    assert [row["dayHours"] for row in rows] == ["Día 2 de 4", "Día 3 de 4", "Día 4 de 4"]
    assert column(empty_house.sources.now_and_next, "title") == ["fair"]
    assert empty_house.lobby.property("eventsThisWeek") == 1


def test_a_long_evening_is_one_evening(empty_house: House) -> None:
    empty_house.open(holding(event("party", "2026-11-23T22:00", end="2026-11-24T02:00")))
    assert listed(empty_house) == [("HOY23", "party")]
    assert column(empty_house.sources.events, "hours") == ["22:00 – 2:00"]
    empty_house.lobby.tick(at("2026-11-24T00:30"))
    assert listed(empty_house) == [("HOY24", "party")]
    assert column(empty_house.sources.events, "timeLeft") == ["queda 1 h"]
    empty_house.lobby.tick(at("2026-11-24T02:00"))
    assert listed(empty_house) == []


def test_a_whole_day_ends_with_the_day(empty_house: House) -> None:
    empty_house.open(holding(event("marathon", "2026-11-23", all_day=True)))
    assert column(empty_house.sources.events, "hours") == ["Todo el día"]
    assert column(empty_house.sources.events, "timeLeft") == ["quedan 14 h"]
    empty_house.lobby.tick(at("2026-11-23T23:59"))
    assert column(empty_house.sources.events, "timeLeft") == ["queda 1 min"]
    empty_house.lobby.tick(at("2026-11-24T00:00"))
    assert listed(empty_house) == []


def test_a_cancelled_event_is_listed_but_counts_nowhere(empty_house: House) -> None:
    empty_house.open(holding(event("talk", "2026-11-23T09:00", status="cancelled")))
    assert column(empty_house.sources.events, "cancelled") == [True]
    assert column(empty_house.sources.events, "running") == [False]
    assert column(empty_house.sources.days, "count") == [0] * 7
    assert said(empty_house.sources.now_and_next) == []
    assert empty_house.lobby.property("eventsThisWeek") == 0


def test_what_runs_stands_before_what_is_next(empty_house: House) -> None:
    events = [event(f"e{i}", f"2026-11-{23 + i}T12:00", recurrence="FREQ=WEEKLY") for i in range(6)]
    empty_house.open(holding(event("open", "2026-11-23T09:00"), *events))
    badges = column(empty_house.sources.now_and_next, "badge")[:4]
    assert badges == [
        "En curso · queda 1 h",
        "Hoy · 12:00",
        "Mañana · 12:00",
        "Este miércoles · 12:00",
    ]


def test_a_minute_changes_only_what_says_something_else(empty_house: House) -> None:
    empty_house.open(
        holding(
            event("long", "2026-11-23T09:00", end="2026-11-23T17:00"),
            event("ends", "2026-11-23T08:00"),
            event("later", "2026-11-24T08:00"),
        )
    )
    shadow = Shadow(empty_house.sources.events)
    days = Shadow(empty_house.sources.days)
    empty_house.lobby.tick(NOW + timedelta(minutes=1))
    assert column(empty_house.sources.events, "timeLeft") == ["quedan 18 min", "quedan 7 h", ""]
    assert shadow.steps == ["change 0-0"]
    empty_house.lobby.tick(at("2026-11-23T10:00"))
    assert shadow.steps[1:] == ["remove 0-0"]
    assert days.steps == ["change 0-0"]


def test_midnight_moves_the_days(empty_house: House) -> None:
    daily = event("class", "2026-11-01T08:00", recurrence="FREQ=DAILY")
    empty_house.open(holding(daily))
    shadow = Shadow(empty_house.sources.days)
    empty_house.lobby.tick(at("2026-11-24T00:00"))
    assert column(empty_house.sources.days, "number") == [24, 25, 26, 27, 28, 29, 30]
    assert column(empty_house.sources.days, "today") == [True] + [False] * 6
    assert sorted(shadow.steps) == ["change 0-0", "insert 6-6", "remove 0-0"]
    assert listed(empty_house)[0] == ("HOY24", "class")
    assert empty_house.lobby.property("date") == "martes 24 de noviembre"


def test_the_clock_on_the_wall_is_that_of_the_centre(
    empty_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    empty_house.open(shipped(), datetime.fromisoformat("2026-11-24T04:30+00:00"))
    assert empty_house.lobby.property("time") == "23:30"
    assert empty_house.lobby.property("today") == "2026-11-23"
    assert empty_house.lobby.property("greeting") == "Buenas noches."
    assert empty_house.lobby.property("light") == "night"


def test_what_ended_is_not_among_the_entries(empty_house: House) -> None:
    empty_house.open(holding(event("soon over", "2026-11-23T09:00")))
    assert "soon over" in column(empty_house.sources.entries, "name")
    empty_house.lobby.tick(at("2026-11-23T11:00"))
    assert "soon over" not in column(empty_house.sources.entries, "name")
