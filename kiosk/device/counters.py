# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the program counts of itself while it runs, for the staff panel and for whoever watches from afar."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from kiosk.store import durable
from kiosk.store.failures import Failure

STARTS_FILE = "starts"
LARGEST = 64
"""Bytes. The file holds one number in a line."""


class Counters(Struct):
    """Counts since the program started, which anybody who sees something happen adds to.

    `started` and `last_touch` are seconds of the clock that only grow; `last_touch` is `None` before the
    first. `content_since` is an aware moment. `restarts` are those of this machine, ever.
    """

    started: float = 0.0
    content_sha256: str = ""
    content_since: datetime | None = None
    rejected_edits: int = 0
    exceptions: int = 0
    qml_warnings: int = 0
    restarts: int = 0
    frames: int = 0
    visits: int = 0
    touches: int = 0
    last_touch: float | None = None
    failed_writes: int = 0

    def accept(self, sha256: str, since: datetime) -> None:
        """Note that a content is on the screen, and since when."""
        self.content_sha256 = sha256
        self.content_since = since

    def touch(self, now: float) -> None:
        """Count a touch, at `now` of the clock that only grows."""
        self.touches += 1
        self.last_touch = now


def count_start(state: Path) -> int:
    """Count this start in the state folder, and return how many there were before.

    It waits for the disk: call it once, off the thread of the screen. A count that cannot be read begins
    again, and one that cannot be kept is not; it never raises.
    """
    file = state / STARTS_FILE
    try:
        line = durable.read(file, LARGEST)
        before = int(line) if re.fullmatch(rb"\d{1,9}\n", line) else 0
    except Failure:
        before = 0
    try:
        durable.make_folder(state)
        durable.replace(file, f"{before + 1}\n".encode())
    except Failure:
        pass
    return before
