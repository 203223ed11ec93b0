# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Times, days and counts are said as people of the language say them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from kiosk.models.words import collation_key, last_day
from kiosk.store.fields import Text
from tests.models.house import House, column, shipped

TODAY = date(2026, 11, 23)


def moment(text: str) -> datetime:
    return datetime.fromisoformat("2026-11-" + text)


@pytest.mark.parametrize(
    ("minutes", "spanish", "english"),
    [
        (0, "queda 1 min", "1 min left"),
        (59, "quedan 59 min", "59 min left"),
        (60, "queda 1 h", "1 h left"),
        (60 * 48 - 1, "quedan 47 h", "47 h left"),
        (60 * 48, "quedan 2 días", "2 days left"),
    ],
)
def test_time_left_is_rounded_down_to_its_largest_unit(
    house: House, minutes: int, spanish: str, english: str
) -> None:
    assert house.lobby.words.left(timedelta(minutes=minutes)) == spanish
    house.speak("en")
    assert house.lobby.words.left(timedelta(minutes=minutes)) == english


@pytest.mark.parametrize(
    ("start", "spanish", "english"),
    [
        ("20T18:00", "20 de noviembre · 18:00", "November 20 · 18:00"),
        ("23T18:00", "Hoy · 18:00", "Today · 18:00"),
        ("24T09:30", "Mañana · 9:30", "Tomorrow · 9:30"),
        ("27T18:00", "Este viernes · 18:00", "This Friday · 18:00"),
        ("30T18:00", "30 de noviembre · 18:00", "November 30 · 18:00"),
    ],
)
def test_when_something_starts(house: House, start: str, spanish: str, english: str) -> None:
    assert house.lobby.words.when(moment(start), TODAY, False) == spanish
    house.speak("en")
    assert house.lobby.words.when(moment(start), TODAY, False) == english


@pytest.mark.parametrize(
    ("start", "end", "last"),
    [
        ("23T09:00", "23T17:00", 23),
        ("23T00:00", "24T00:00", 23),
        ("23T09:00", "25T00:00", 24),
        ("23T22:00", "24T02:00", 23),
        ("23T22:00", "24T06:00", 24),
        ("23T18:00", "26T03:00", 25),
        ("23T01:00", "23T03:00", 23),
    ],
)
def test_a_night_belongs_to_the_day_before(start: str, end: str, last: int) -> None:
    assert last_day(moment(start), moment(end)).day == last


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(4, "Buenas noches."), (5, "Buenos días."), (12, "Buenas tardes."), (19, "Buenas noches.")],
)
def test_the_greeting_follows_the_hour(house: House, hour: int, greeting: str) -> None:
    assert house.lobby.words.greeting(hour) == greeting


def test_headings_say_how_near_a_day_is(house: House) -> None:
    words = house.lobby.words
    assert words.heading(TODAY, TODAY) == "Hoy, lunes 23 de noviembre"
    assert words.heading(TODAY + timedelta(days=1), TODAY) == "Mañana, martes 24 de noviembre"
    assert words.heading(TODAY + timedelta(days=2), TODAY) == "Miércoles 25 de noviembre"
    house.speak("en")
    assert words.heading(TODAY, TODAY) == "Today, Monday, November 23"


def test_enye_has_its_own_place_in_the_alphabet() -> None:
    names = ["Nube", "Ñandú", "nata", "Oso", "Ébano", "Zeta", "eco", "Ñame"]
    assert sorted(names, key=collation_key) == [
        "Ébano",
        "eco",
        "nata",
        "Nube",
        "Ñame",
        "Ñandú",
        "Oso",
        "Zeta",
    ]


def test_the_directory_is_in_the_order_of_the_language(house: House) -> None:
    first, second = shipped().tenants[:2]
    names = (Text((("es", "Abeja"), ("en", "Bee"))), Text((("es", "Búho"), ("en", "Awl"))))
    house.open(replace(shipped(), tenants=(replace(first, name=names[0]), replace(second, name=names[1]))))
    listed = house.lobby.visit_now()._directory._listed
    assert column(listed, "name") == ["Abeja", "Búho"]
    house.speak("en")
    assert column(listed, "name") == ["Awl", "Bee"]
    assert column(listed, "letter") == ["A", "B"]
    entries = [name for name in column(house.sources.entries, "name") if name in ("Awl", "Bee")]
    assert entries == ["Awl", "Bee"]
    house.lobby.end_visit()
    assert column(house.lobby.visit_now()._directory._listed, "name") == ["Abeja", "Búho"]


@pytest.mark.parametrize(("name", "initials", "letter"), [("Ñandú & Cía", "ÑC", "Ñ"), ("3D Lab", "3L", "#")])
def test_initials_and_letters(house: House, name: str, initials: str, letter: str) -> None:
    tenant = replace(shipped().tenants[0], name=Text((("", name),)))
    house.open(replace(shipped(), tenants=(tenant,)))
    assert column(house.sources.tenants, "initials") == [initials]
    assert column(house.sources.tenants, "letter") == [letter]
