# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The clock tells the time in UTC and says when a minute turned."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.device import clock as clock_module
from kiosk.device.clock import Clock, FrozenClock

NOON = datetime(2026, 11, 23, 12, 0, 30, tzinfo=UTC)


class Turns:
    def __init__(self, clock: Clock) -> None:
        self.count = 0
        self.jumps = 0
        clock.minute.connect(self.more)
        clock.jumped.connect(self.jump)

    def more(self) -> None:
        self.count += 1

    def jump(self) -> None:
        self.jumps += 1


class Machine:
    """The clocks of a machine, which a test sets or lets run."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.wall = NOON
        self.seconds = 1000.0
        machine = type("Set", (datetime,), {"now": classmethod(lambda cls, zone: self.wall)})
        monkeypatch.setattr(clock_module, "datetime", machine)
        monkeypatch.setattr(clock_module, "time", SimpleNamespace(monotonic=lambda: self.seconds))

    def run(self, seconds: float, wall: float | None = None) -> None:
        """Let seconds pass, and the time of day go on by as many or by `wall`."""
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds if wall is None else wall)


@pytest.fixture
def machine(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


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
def test_the_clock_looks_again_within_two_seconds(qapp: QGuiApplication, second: int) -> None:
    clock = Clock(datetime(2026, 11, 23, 14, 41, second, tzinfo=UTC))
    assert 0 < clock._timer.interval() <= min((60 - second) * 1000, 1900)


@pytest.mark.parametrize("hours", [5, -7, 24 * 400])
def test_a_machine_whose_time_was_set_is_noticed_at_the_next_look(machine: Machine, hours: int) -> None:
    clock = Clock()
    turns = Turns(clock)
    machine.run(1.5, wall=1.5 + hours * 3600)
    clock._turn()
    assert (turns.jumps, turns.count) == (1, 1)
    machine.run(1.5)
    clock._turn()
    assert (turns.jumps, turns.count) == (1, 1)


def test_a_set_time_is_noticed_within_two_seconds(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    moved = type("Set", (datetime,), {"now": classmethod(lambda cls, zone: datetime(2031, 1, 1, tzinfo=UTC))})
    with qtbot.waitSignal(clock.jumped, timeout=2000):
        monkeypatch.setattr(clock_module, "datetime", moved)


def test_sleep_is_noticed(machine: Machine) -> None:
    clock = Clock()
    turns = Turns(clock)
    machine.run(0.2, wall=8 * 3600)  # seconds do not pass while a machine sleeps
    clock._turn()
    assert (turns.jumps, turns.count) == (1, 1)


@pytest.mark.parametrize("wall", [-20, 0, 3])
def test_a_jump_within_a_minute_is_a_jump_and_no_other_minute(machine: Machine, wall: float) -> None:
    clock = Clock()
    turns = Turns(clock)
    machine.run(1.5, wall)
    clock._turn()
    assert (turns.jumps, turns.count) == (1, 0)


def test_a_clock_that_is_corrected_bit_by_bit_or_looked_at_late_does_not_jump(machine: Machine) -> None:
    clock = Clock()
    turns = Turns(clock)
    for _ in range(1000):
        machine.run(1.5, wall=1.502)
        clock._turn()
    machine.run(900)  # the program was held up
    clock._turn()
    assert turns.jumps == 0


@pytest.mark.parametrize(
    ("year", "doubtful"),
    [(1970, True), (2025, True), (2026, False), (2036, False), (2037, True), (2106, True)],
)
def test_a_time_before_this_version_or_long_after_it_is_doubtful(
    machine: Machine, year: int, doubtful: bool
) -> None:
    machine.wall = NOON.replace(year=year)
    assert Clock().is_doubtful() == doubtful
    assert FrozenClock(NOON.replace(year=year)).is_doubtful() == doubtful


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
    assert turns.jumps == 1


def test_a_frozen_clock_that_is_moved_on_does_not_jump(qapp: QGuiApplication) -> None:
    clock = FrozenClock(NOON)
    turns = Turns(clock)
    clock.advance(3 * 86400)
    assert (turns.jumps, turns.count) == (0, 1)


def test_a_clock_that_shows_another_moment_goes_on_from_there_and_comes_back(machine: Machine) -> None:
    clock = Clock()
    turns = Turns(clock)
    friday = datetime(2026, 11, 27, 18, 0, tzinfo=UTC)
    clock.show(friday)
    assert (clock.now(), clock.actual(), clock.monotonic()) == (friday, NOON, 1000.0)
    assert (turns.jumps, turns.count) == (1, 1)
    machine.run(59)
    clock._turn()
    assert (turns.jumps, turns.count) == (1, 1)
    machine.run(1)
    clock._turn()
    assert (clock.now(), turns.jumps, turns.count) == (friday + timedelta(minutes=1), 1, 2)
    clock.show(None)
    assert clock.now() == clock.actual() == NOON + timedelta(minutes=1)
    assert (turns.jumps, turns.count) == (2, 3)


def test_a_clock_is_not_doubtful_for_what_it_shows(qapp: QGuiApplication) -> None:
    clock = FrozenClock(NOON)
    clock.show(NOON.replace(year=2050))
    assert (clock.now().year, clock.is_doubtful()) == (2050, False)
    clock.advance(60)
    assert clock.now() == NOON.replace(year=2050) + timedelta(minutes=1)
