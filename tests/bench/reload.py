# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Saves the data while a visitor looks at a long list: how long the screen is held up, and when it shows.

`python -m tests.bench.reload FOLDER` makes the edits that are saved, apart: to make them takes a memory and a
collection of garbage that the lobby does not have.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.app import duty as duty_module
from tests.bench.scenes import Found, shown, wait, wait_until

BEAT_MS = 1
QUIET = 1.5
"""Seconds before a save, and after it was shown, in which what is left over may still hold the screen up."""

PATIENCE_MS = 60_000


def edits(app: Any, window: QQuickWindow, spawned: int) -> Found:
    """Look at all companies while the file is saved with one record changed, with a few, and with every one.

    For each, in ms: the longest that the thread of the screen did not come back to its event loop, by the
    clock and by what the thread worked in that time, and the time from the save to the rows on the screen.
    """
    readings: list[int] = []
    begin = duty_module.Duty

    def begun(*given: Any) -> Any:
        duty = begin(*given)
        duty.reload.checked.connect(lambda: readings.append(time.monotonic_ns()))
        return duty

    duty_module.Duty = begun  # type: ignore[assignment, misc]
    visit = app.lobby.visit_now()
    visit.wake()
    visit.open("directory")
    file = Path(sys.argv[sys.argv.index("--data") + 1]) / "ecosystem.json"
    source = file.read_bytes()
    subprocess.run([sys.executable, "-m", __name__, file.parent], check=True)
    _wait_for(readings, 1)
    wait_until(lambda: bool(shown(window, "TenantCard")))
    found: dict[str, tuple[float, float, float]] = {}
    try:
        for name in EDITS:
            wait(QUIET)
            before = app.journal.counters.content_sha256
            heart = _Heart(app)
            saved = time.monotonic()
            _edited(file, name).replace(file)
            _wait_for(readings, len(readings) + 1)
            wait(QUIET)
            if before == app.journal.counters.content_sha256:
                raise AssertionError(f"{name}: it was read and not shown")
            found[name] = (*heart.stop(), (heart.shown - saved) * 1000)
    finally:
        for name in EDITS:
            _edited(file, name).unlink(missing_ok=True)
        file.write_bytes(source)
    return {"saves": found}


def _one(data: dict[str, Any]) -> None:
    """Call a company by another name, under which it stands somewhere else."""
    data["tenants"][0]["name"] = "Aaron Zafiro"


def _few(data: dict[str, Any]) -> None:
    """Take out, put in and change some records all over the file."""
    tenants, events = data["tenants"], data["events"]
    del tenants[50::500], events[50::500]
    tenants += [{**tenant, "id": f"new-{i}"} for i, tenant in enumerate(tenants[::500])]
    for tenant in tenants[10::500]:
        tenant["unit"] = "999"
    for event in events[10::500]:
        event["place"] = {"floor": "1"}


def _every(data: dict[str, Any]) -> None:
    """Change a text in every company and every event."""
    for record in (*data["tenants"], *data["events"]):
        record["summary"] = {"es": "Otro texto.", "en": "Another text."}


EDITS = {"one": _one, "few": _few, "every": _every}


def _edited(file: Path, name: str) -> Path:
    return file.with_name(f".{name}.json")


def _wait_for(readings: list[int], count: int) -> None:
    end = time.monotonic() + PATIENCE_MS / 1000
    while len(readings) < count:
        if time.monotonic() > end:
            raise TimeoutError("nothing was read")
        wait(0.1)


class _Heart(QObject):
    """Beats once in every turn of the event loop, and knows its longest pause."""

    def __init__(self, app: Any) -> None:
        super().__init__()
        self.shown = 0.0
        self._counters = app.journal.counters
        self._before = self._counters.content_sha256
        self._longest = self._most = 0
        self._at, self._worked = time.monotonic_ns(), time.thread_time_ns()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def stop(self) -> tuple[float, float]:
        """Return the longest pause, by the clock and in work, in ms."""
        self._timer.stop()
        return self._longest / 1e6 - BEAT_MS, self._most / 1e6

    def _beat(self) -> None:
        at, worked = time.monotonic_ns(), time.thread_time_ns()
        self._longest = max(self._longest, at - self._at)
        self._most = max(self._most, worked - self._worked)
        self._at, self._worked = at, worked
        if not self.shown and self._counters.content_sha256 != self._before:
            self.shown = time.monotonic()


def main() -> None:
    file = Path(sys.argv[1]) / "ecosystem.json"
    data = json.loads(file.read_bytes())
    for name, edit in EDITS.items():
        edit(data)
        _edited(file, name).write_text(json.dumps(data, ensure_ascii=False, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
