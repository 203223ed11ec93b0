# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The moment that staff want to see the lobby at."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.models.moment_choice import MomentChoice
from tests.models.house import House, get

NOW = datetime(2026, 11, 23, 9, 41)
"""A Monday."""


@pytest.fixture
def choice(house: House) -> MomentChoice:
    choice = MomentChoice(house.lobby.words, house.lobby)
    choice.begin(NOW, "es")
    return choice


@pytest.mark.parametrize(
    ("now", "quick", "day", "time"),
    [
        (NOW, "now", "lunes 23 de noviembre", "9:41"),
        (NOW, "tonight", "lunes 23 de noviembre", "20:00"),
        (NOW, "tomorrow", "martes 24 de noviembre", "9:00"),
        (NOW, "friday", "viernes 27 de noviembre", "18:00"),
        (datetime(2026, 11, 27, 17, 59), "friday", "viernes 27 de noviembre", "18:00"),
        (datetime(2026, 11, 27, 18, 1), "friday", "viernes 4 de diciembre", "18:00"),
        (datetime(2026, 11, 29, 12), "friday", "viernes 4 de diciembre", "18:00"),
    ],
)
def test_a_quick_choice(choice: MomentChoice, now: datetime, quick: str, day: str, time: str) -> None:
    choice.begin(now, "es")
    choice.pick(quick)
    assert (get(choice, "day"), get(choice, "time"), get(choice, "quick")) == (day, time, quick)


def moved(choice: MomentChoice, *, days: int = 0, hours: int = 0) -> str:
    choice.begin(NOW, "es")
    if days:
        choice.moveDay(days)
    if hours:
        choice.moveHour(hours)
    return f"{choice.moment():%d %H:%M}"


def test_days_and_hours_are_moved_and_hours_are_whole(choice: MomentChoice) -> None:
    assert moved(choice, days=1) == "24 09:41"
    assert moved(choice, days=-2) == "21 09:41"
    assert moved(choice, hours=1) == "23 10:00"
    assert moved(choice, hours=-1) == "23 09:00"
    assert moved(choice, days=1, hours=-2) == "24 08:00"
    assert moved(choice, hours=15) == "24 00:00"
    assert get(choice, "quick") == ""


def test_nobody_looks_farther_than_a_year(choice: MomentChoice) -> None:
    choice.moveDay(100_000)
    assert choice.moment() == datetime(2027, 11, 23, 9, 41)
    choice.moveDay(-100_000)
    assert choice.moment() == datetime(2025, 11, 23, 9, 41)
