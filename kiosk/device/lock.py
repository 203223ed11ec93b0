# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How long wrong tries lock the PIN, counted in time that nobody can set."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

TRIES = 5
"""The last of so many wrong tries locks."""

LOCKS = (60.0, 300.0, 900.0, 3600.0)
"""Seconds of the first, second, third and every further lock, until the right PIN comes."""

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_FORM = re.compile(rb"kiosk-lock-1 ([0-4]) ([0-4]) (\d{1,4}) (\d{1,15}) ([\w-]{0,64})\n")


class Uptime(NamedTuple):
    """How many seconds the machine has been up, and the id of this start of it, where the system has one.

    The time of day is no part of it: that can be set, and a machine without a battery forgets it.
    """

    boot: str
    seconds: float


def uptime() -> Uptime:
    """Return the uptime of this machine, sleep included."""
    try:
        boot = _BOOT_ID.read_text().strip()
    except OSError:
        boot = ""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return Uptime(boot, time.clock_gettime(time.CLOCK_BOOTTIME))
    return Uptime(boot, time.monotonic())


_NEVER = Uptime("", 0.0)


@dataclass(frozen=True, slots=True)
class Lock:
    """What is kept of wrong tries: how many since the last lock, how many locks, and how long this one is."""

    tries: int = 0
    locks: int = 0
    seconds: float = 0.0
    since: Uptime = _NEVER

    def left(self, now: Uptime) -> float:
        """Return for how many seconds it is still locked; those in which the machine was off do not count."""
        same = now.boot == self.since.boot and now.seconds >= self.since.seconds
        passed = now.seconds - self.since.seconds if same else now.seconds
        return max(0.0, self.seconds - passed)

    def after_wrong_try(self, now: Uptime) -> Lock:
        """Return what is to be kept after one more wrong try."""
        if self.tries + 1 < TRIES:
            return replace(self, tries=self.tries + 1)
        locks = min(self.locks + 1, len(LOCKS))
        return Lock(0, locks, LOCKS[locks - 1], now)

    def written(self) -> bytes:
        """Return the one line in which it is kept; `since` is rounded down, so that it is never to come."""
        since = int(self.since.seconds * 1000)
        line = f"kiosk-lock-1 {self.tries} {self.locks} {self.seconds:.0f} {since} {self.since.boot}\n"
        return line.encode()


def longest(now: Uptime) -> Lock:
    """Return the lock for when nobody knows how many tries there were."""
    return Lock(0, len(LOCKS), LOCKS[-1], now)


def read_lock(line: bytes) -> Lock | None:
    """Return what was written, or `None` if it was not."""
    match = _FORM.fullmatch(line)
    if match is None:
        return None
    tries, locks, seconds, since = (int(each) for each in match.groups()[:4])
    return Lock(tries, locks, min(seconds, LOCKS[-1]), Uptime(match[5].decode(), since / 1000))
