# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The clock tells the time in UTC and says when a minute turned."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.device import clock as clock_module
from kiosk.device.clock import Clock, FrozenClock

NOON = datetime(2026, 11, 23, 12, 0, 30, tzinfo=UTC)


class Turns:
    def __init__(self, clock: Clock) -> None:
        self.count = 0
        clock.minute.connect(self.more)

    def more(self) -> None:
        self.count += 1


def test_the_clock_tells_the_time_of_the_machine(qapp: QGuiApplication) -> None:
    assert abs(Clock().now() - datetime.now(UTC)) < timedelta(seconds=1)


def test_a_clock_that_begins_at_another_time_moves_on(qapp: QGuiApplication) -> None:
    bogota = timezone(timedelta(hours=-5))
    clock = Clock(datetime(2026, 11, 23, 9, 41, tzinfo=bogota))
    first = clock.now()
    assert first.utcoffset() == timedelta(0)
    assert timedelta(0) <= first - datetime(2026, 11, 23, 14, 41, tzinfo=UTC) < timedelta(seconds=1)
    assert clock.now() > first


def test_a_minute_is_told_right_after_it_turned(qtbot: QtBot) -> None:
    clock = Clock(datetime(2026, 11, 23, 14, 41, 59, 300_000, tzinfo=UTC))
    with qtbot.waitSignal(clock.minute, timeout=2000):
        pass
    assert timedelta(0) <= clock.now() - datetime(2026, 11, 23, 14, 42, tzinfo=UTC) < timedelta(seconds=0.3)


def test_a_timer_that_fires_early_tells_nothing_and_waits_for_the_rest(qapp: QGuiApplication) -> None:
    clock = Clock(datetime(2026, 11, 23, 14, 41, 30, tzinfo=UTC))
    turns = Turns(clock)
    clock._turn()
    assert turns.count == 0
    assert 0 < clock._timer.remainingTime() <= 30_000


@pytest.mark.parametrize("second", [0, 1, 30, 59])
def test_the_clock_never_sleeps_longer_than_a_minute(qapp: QGuiApplication, second: int) -> None:
    clock = Clock(datetime(2026, 11, 23, 14, 41, second, tzinfo=UTC))
    assert 0 < clock._timer.interval() <= (60 - second) * 1000


def test_a_machine_whose_time_was_set_is_noticed(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    turns = Turns(clock)
    for hours in (5, -7):
        moved = datetime.now(UTC) + timedelta(hours=hours)
        frozen = type("Set", (datetime,), {"now": classmethod(lambda cls, zone, at=moved: at)})
        monkeypatch.setattr(clock_module, "datetime", frozen)
        clock._turn()
    assert turns.count == 2


def test_a_frozen_clock_stands(qapp: QGuiApplication) -> None:
    clock = FrozenClock(NOON)
    assert (clock.now(), clock.now(), clock.monotonic()) == (NOON, NOON, 0.0)
    assert not clock._timer.isActive()


def test_a_frozen_clock_is_moved_on(qapp: QGuiApplication) -> None:
    clock = FrozenClock(NOON)
    turns = Turns(clock)
    clock.advance(29)
    assert turns.count == 0
    clock.advance(1)
    assert (turns.count, clock.monotonic()) == (1, 30.0)
    assert clock.now() == NOON + timedelta(seconds=30)
    clock.advance(600)
    assert turns.count == 2


def test_a_frozen_clock_that_is_set_lets_no_seconds_pass(qapp: QGuiApplication) -> None:
    clock = FrozenClock(NOON)
    turns = Turns(clock)
    clock.jump(NOON - timedelta(days=1))
    assert (turns.count, clock.monotonic(), clock.now()) == (1, 0.0, NOON - timedelta(days=1))
