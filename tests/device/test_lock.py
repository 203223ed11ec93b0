# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Wrong tries lock for longer and longer, in time that neither a set clock nor a restart makes shorter."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.device.lock import LOCKS, TRIES, Lock, Uptime, longest, read_lock, uptime

NOW = Uptime("boot-a", 5000.0)
LOCKED = Lock(0, 2, 300.0, NOW)


def after(tries: int) -> Lock:
    lock = Lock()
    for _ in range(tries):
        lock = lock.after_wrong_try(NOW)
    return lock


def test_four_wrong_tries_lock_nothing() -> None:
    assert after(TRIES - 1).left(NOW) == 0


@pytest.mark.parametrize(("block", "minutes"), [(1, 1), (2, 5), (3, 15), (4, 60), (5, 60), (9, 60)])
def test_every_fifth_wrong_try_locks_for_longer(block: int, minutes: int) -> None:
    assert after(block * TRIES).left(NOW) == minutes * 60
    assert after(block * TRIES - 1).tries == TRIES - 1


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (Uptime("boot-a", 5000.0), 300),
        (Uptime("boot-a", 5299.5), 0.5),
        (Uptime("boot-a", 5300.0), 0),
        (Uptime("boot-a", 99999.0), 0),
        (Uptime("boot-b", 0.0), 300),  # the machine was started again: what it was off does not count
        (Uptime("boot-b", 100.0), 200),
        (Uptime("boot-b", 5100.0), 0),
        (Uptime("", 40.0), 260),
    ],
)
def test_only_time_that_the_machine_ran_opens_a_lock(now: Uptime, left: float) -> None:
    assert LOCKED.left(now) == left


def test_without_ids_of_starts_a_shorter_uptime_is_another_start() -> None:
    lock = Lock(0, 1, 60.0, Uptime("", 5000.0))
    assert [lock.left(Uptime("", each)) for each in (5020.0, 20.0, 5100.0)] == [40, 40, 0]


@pytest.mark.parametrize("lock", [Lock(), LOCKED, after(3), after(TRIES), longest(NOW)])
def test_what_is_written_is_read_again(lock: Lock) -> None:
    assert read_lock(lock.written()) == lock


def test_a_lock_that_is_read_again_did_not_begin_later() -> None:
    now = Uptime("boot-a", 5000.0009)
    kept = read_lock(Lock(0, 1, 60.0, now).written())
    assert kept is not None
    assert 59.9 < kept.left(now) <= 60


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\0" * 40,
        b"kiosk-lock-1 0 0 0 0",
        b"kiosk-lock-1 9 0 0 0 \n",
        b"kiosk-lock-1 0 9 60 0 \n",
        b"kiosk-lock-1 0 1 -60 0 \n",
        b"kiosk-lock-1 0 1 nan 0 \n",
        b"kiosk-lock-2 0 0 0 0 \n",
        LOCKED.written()[:-3],
        LOCKED.written() * 2,
    ],
)
def test_what_was_not_written_is_no_lock(line: bytes) -> None:
    assert read_lock(line) is None


def test_no_line_locks_for_longer_than_an_hour() -> None:
    lock = read_lock(b"kiosk-lock-1 0 4 9999 0 \n")
    assert lock is not None
    assert lock.left(Uptime("", 0.0)) == LOCKS[-1]


def test_the_uptime_grows_and_is_not_the_time_of_day() -> None:
    first = uptime()
    assert uptime().boot == first.boot
    assert first.seconds <= uptime().seconds < datetime.now(UTC).timestamp() / 10
