# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How the kiosk is, in figures: a file for Prometheus, and a few lines for the staff panel and its QR."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.device.clock import Clock
from kiosk.device.counters import Counters
from kiosk.device.process import free_bytes, open_files, resident_bytes
from kiosk.store import durable
from kiosk.store.messages import Message, say

FILE_NAME = "kiosk.prom"
EVERY_MS = 15_000
LONGEST_SUMMARY = 300
"""Bytes of the summary as text: its QR code is photographed from a screen."""

COUNTED = {
    "rejected_edits": "Edits of the data that could not be shown.",
    "exceptions": "Exceptions that nothing caught.",
    "qml_warnings": "Warnings of Qt and QML.",
    "restarts": "Starts of the program but for the first one, ever.",
    "frames": "Frames drawn.",
    "visits": "Visits begun.",
    "touches": "Touches of the screen.",
    "failed_writes": "Times that this file could not be written.",
}
"""The counters in the file, by field, with what they count."""


class Metric(NamedTuple):
    """One metric of the file; its values go by their labels, as these are written."""

    name: str
    kind: str
    help: str
    values: dict[str, float | None]

    def written(self) -> str:
        """Return the lines of the metric, or nothing if no value is known."""
        rows = [
            f"{self.name}{labels} {value}\n" for labels, value in self.values.items() if value is not None
        ]
        head = f"# HELP {self.name} {self.help}\n# TYPE {self.name} {self.kind}\n"
        return head + "".join(rows) if rows else ""


class Health(QObject):
    """Writes `kiosk.prom` in the state folder every 15 s, by rename: whoever reads it finds it whole.

    node_exporter's textfile collector reads it there. It is written for now and not for after a power cut.
    """

    def __init__(
        self,
        counters: Counters,
        clock: Clock,
        data: Path,
        state: Path | None,
        later: Callable[[Callable[[], None]], object] = lambda write: write(),
        parent: QObject | None = None,
    ) -> None:
        """Write nothing yet. `later` runs a function off the thread of the screen, which no disk may hold."""
        super().__init__(parent)
        self._counters = counters
        self._clock = clock
        self._data = data
        self._state = state
        self._later = later
        self._is_writing = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.write)

    def begin(self) -> None:
        """Write now, and every 15 s from now on."""
        self.write()
        self._timer.start(EVERY_MS)

    def end(self) -> None:
        """Write no more, and take the file away: to whoever reads it, the program is gone."""
        self._timer.stop()
        if self._state is not None:
            self._later(partial(durable.remove, self._state / FILE_NAME))

    @Slot()
    def write(self) -> None:
        """Write the file, unless it is being written. A failure is counted, and nothing else comes of it."""
        if self._state is not None and not self._is_writing:
            self._is_writing = True
            self._later(partial(self._put, self._state, self.text().encode()))

    def text(self) -> str:
        """Return what is written, in Prometheus' text format 0.0.4."""
        return "".join(metric.written() for metric in self._metrics())

    def summary(self) -> dict[str, str]:
        """Return what staff and whoever helps them look at first, the same in every language."""
        counters = self._counters
        folders = [folder for folder in (self._data, self._state) if folder]
        free = [amount for amount in map(free_bytes, folders) if amount is not None]
        memory, since = resident_bytes(), counters.content_since
        return {
            "at": f"{self._clock.actual():%Y-%m-%dT%H:%MZ}",
            "clock": "doubt" if self._clock.is_doubtful() else "ok",
            "content": counters.content_sha256[:8] or "-",
            "since": f"{since:%Y-%m-%dT%H:%MZ}" if since else "-",
            "up": _short(self._passed(counters.started)),
            "restarts": str(counters.restarts),
            "exceptions": str(counters.exceptions),
            "warnings": str(counters.qml_warnings),
            "rejected": str(counters.rejected_edits),
            "memory": f"{memory / 1e6:.0f} MB" if memory is not None else "-",
            "files": str(open_files() or "-"),
            "disk": f"{min(free) / 1e9:.1f} GB" if free else "-",
            "touch": _short(self._passed(counters.last_touch)) if counters.last_touch is not None else "-",
            "touches": str(counters.touches),
            "visits": str(counters.visits),
        }

    def summary_text(self) -> str:
        """Return the summary in lines, in at most 300 bytes; the last ones give way."""
        lines = ["kiosk", *(f"{name}: {value}" for name, value in self.summary().items())]
        while len("\n".join(lines).encode()) > LONGEST_SUMMARY:
            lines.pop()
        return "\n".join(lines)

    def doubt(self) -> Message | None:
        """Return what staff must know of the clock, if it is plainly wrong."""
        if not self._clock.is_doubtful():
            return None
        return say(
            "the clock of this machine says {date}: set it; until then nothing is hidden because of its date",
            date=f"{self._clock.actual():%Y-%m-%d}",
        )

    def _metrics(self) -> list[Metric]:
        counters = self._counters
        since = counters.content_since
        age = max(0.0, round((self._clock.actual() - since).total_seconds(), 3)) if since else None
        touch = None if counters.last_touch is None else self._passed(counters.last_touch)
        sha256 = f'{{sha256="{counters.content_sha256}"}}'
        disks = {'{folder="data"}': free_bytes(self._data)}
        if self._state:
            disks['{folder="state"}'] = free_bytes(self._state)
        gauges: list[tuple[str, str, dict[str, float | None]]] = [
            ("content_info", "The content on the screen.", {sha256: 1 if counters.content_sha256 else None}),
            ("content_age_seconds", "Time since the content on the screen was accepted.", {"": age}),
            ("last_touch_age_seconds", "Time since the last touch.", {"": touch}),
            ("uptime_seconds", "Time since the program started.", {"": self._passed(counters.started)}),
            ("resident_memory_bytes", "Memory in use.", {"": resident_bytes()}),
            ("open_files", "Files, sockets and pipes that are open.", {"": open_files()}),
            ("free_disk_bytes", "Room on the disk of a folder.", {**disks}),
            ("clock_doubtful", "1 if the clock is plainly wrong.", {"": int(self._clock.is_doubtful())}),
        ]
        return [
            *(
                Metric(f"kiosk_{name}_total", "counter", what, {"": getattr(counters, name)})
                for name, what in COUNTED.items()
            ),
            *(Metric(f"kiosk_{name}", "gauge", what, values) for name, what, values in gauges),
        ]

    def _passed(self, since: float) -> float:
        return round(self._clock.monotonic() - since, 3)

    def _put(self, state: Path, content: bytes) -> None:
        temp = state / f".{FILE_NAME}.new"  # a name that the collector does not take for a file of its own
        try:
            state.mkdir(parents=True, exist_ok=True)
            temp.write_bytes(content)
            temp.replace(state / FILE_NAME)
        except OSError:
            self._counters.failed_writes += 1
            with suppress(OSError):
                temp.unlink()
        finally:
            self._is_writing = False


def _short(seconds: float) -> str:
    """Return a time in its two largest units: `3 d 4 h`, `2 h 5 min`, `45 s`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return f"{days} d {hours} h"
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
