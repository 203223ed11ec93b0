# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The health file is what Prometheus reads, is always whole, and is never in the way of the lobby."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

import pytest
from pytestqt.qtbot import QtBot

from kiosk.device import health as health_module
from kiosk.device.clock import FrozenClock
from kiosk.device.counters import Counters
from kiosk.device.health import COUNTED, Health
from tests.device.prometheus import parse

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SHA = "0123456789abcdef" * 4
LINUX = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux tells")


def at_once(write: Callable[[], None]) -> None:
    write()


class Kiosk:
    """A kiosk that nobody touches, with its counters and its health."""

    def __init__(self, folder: Path, later: Callable[[Callable[[], None]], object] = at_once) -> None:
        self.clock = FrozenClock(NOON)
        self.counters = Counters()
        self.state = folder / "state"
        self.health = Health(self.counters, self.clock, folder, self.state, later)
        self.file = self.state / "kiosk.prom"

    def value(self, name: str, labels: str = "") -> float:
        return parse(self.health.text())[f"kiosk_{name}", labels]


@pytest.fixture
def kiosk(qtbot: QtBot, tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path)


def test_the_file_says_what_was_counted(kiosk: Kiosk) -> None:
    for value, name in enumerate(COUNTED, 11):
        setattr(kiosk.counters, name, value)
    kiosk.health.write()
    found = parse(kiosk.file.read_text())
    assert [found[f"kiosk_{name}_total", ""] for name in COUNTED] == list(range(11, 19))


def test_ages_go_on_with_the_clock(kiosk: Kiosk) -> None:
    kiosk.counters.accept(SHA, NOON - timedelta(hours=1))
    kiosk.clock.advance(20)
    kiosk.counters.touch(kiosk.clock.monotonic())
    kiosk.clock.advance(40)
    assert kiosk.value("content_info", f'sha256="{SHA}"') == 1
    assert kiosk.value("content_age_seconds") == 3660
    assert kiosk.value("last_touch_age_seconds") == 40
    assert kiosk.value("uptime_seconds") == 60


def test_a_clock_that_was_set_back_makes_no_age_negative(kiosk: Kiosk) -> None:
    kiosk.counters.accept(SHA, NOON)
    kiosk.clock.jump(NOON - timedelta(days=9000))
    assert kiosk.value("content_age_seconds") == 0
    assert kiosk.value("clock_doubtful") == 1


def test_what_is_not_known_is_left_out(kiosk: Kiosk) -> None:
    names = {name for name, _ in parse(kiosk.health.text())}
    assert names.isdisjoint(
        {"kiosk_content_info", "kiosk_content_age_seconds", "kiosk_last_touch_age_seconds"}
    )
    assert kiosk.value("clock_doubtful") == 0


@LINUX
def test_the_machine_is_measured(kiosk: Kiosk, tmp_path: Path) -> None:
    kiosk.health.write()
    disk = os.statvfs(tmp_path)
    status = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
    resident = int(status["VmRSS"].split()[0]) * 1024
    assert kiosk.value("resident_memory_bytes") == pytest.approx(resident, rel=0.1)
    for folder in ("data", "state"):
        free = kiosk.value("free_disk_bytes", f'folder="{folder}"')
        assert free == pytest.approx(disk.f_bavail * disk.f_frsize, rel=0.05)
    gc.collect()
    before = kiosk.value("open_files")
    with (tmp_path / "a").open("w"), (tmp_path / "b").open("w"):
        assert kiosk.value("open_files") == before + 2


def test_the_file_is_written_again_and_again(
    kiosk: Kiosk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health_module, "EVERY_MS", 20)
    kiosk.health.begin()
    assert kiosk.file.exists()
    kiosk.counters.visits = 7
    qtbot.waitUntil(lambda: "kiosk_visits_total 7\n" in kiosk.file.read_text(), timeout=2000)


def test_who_reads_finds_a_whole_file_and_no_other(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk.health.write()
    whole = kiosk.file.read_text()
    seen: list[tuple[list[str], str]] = []
    rename = Path.replace

    def look_and_rename(self: Path, target: Path) -> Path:
        parse(self.read_text())
        seen.append(([file.name for file in kiosk.state.glob("*.prom")], kiosk.file.read_text()))
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", look_and_rename)
    kiosk.counters.visits = 1
    kiosk.health.write()
    assert seen == [(["kiosk.prom"], whole)]
    assert kiosk.file.read_text() != whole
    assert [file.name for file in kiosk.state.iterdir()] == ["kiosk.prom"]


def test_a_failing_write_is_counted_and_nothing_else(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk.health.write()
    with monkeypatch.context() as full:
        full.setattr(Path, "replace", lambda self, target: (_ for _ in ()).throw(OSError(28, "full")))
        kiosk.health.write()
        kiosk.health.write()
    assert [file.name for file in kiosk.state.iterdir()] == ["kiosk.prom"]
    kiosk.health.write()
    assert parse(kiosk.file.read_text())["kiosk_failed_writes_total", ""] == 2


def test_a_state_folder_that_cannot_be_made_is_no_hindrance(kiosk: Kiosk) -> None:
    kiosk.state.write_text("not a folder")
    kiosk.health.write()
    assert kiosk.counters.failed_writes == 1


def test_a_slow_disk_is_waited_for_off_the_screen_and_once(qtbot: QtBot, tmp_path: Path) -> None:
    waiting: list[Callable[[], None]] = []
    kiosk = Kiosk(tmp_path, waiting.append)
    kiosk.health.write()
    kiosk.health.write()
    assert (len(waiting), kiosk.file.exists()) == (1, False)
    waiting.pop()()
    assert kiosk.file.exists()
    kiosk.health.write()
    assert len(waiting) == 1


def test_without_a_state_folder_there_is_a_summary_and_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    health = Health(Counters(), FrozenClock(NOON), tmp_path, None)
    health.begin()
    parse(health.text())
    assert health.summary()["content"] == "-"
    assert list(tmp_path.iterdir()) == []


def test_the_summary_is_short_enough_for_a_qr_code(kiosk: Kiosk) -> None:
    kiosk.counters.accept(SHA, NOON - timedelta(days=400))
    for name in COUNTED:
        setattr(kiosk.counters, name, 10**12)
    kiosk.clock.advance(400 * 86400)
    text = kiosk.health.summary_text()
    assert len(text.encode()) <= 300
    assert text.startswith(
        "kiosk\nat: 2027-12-28T12:00Z\nclock: ok\ncontent: 01234567\nsince: 2025-10-19T12:00Z"
    )
    assert "up: 400 d 0 h\n" in text


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, "0 s"),
        (59.9, "59 s"),
        (60, "1 min 0 s"),
        (3599, "59 min 59 s"),
        (7260, "2 h 1 min"),
        (90000, "1 d 1 h"),
    ],
)
def test_times_are_told_in_two_units(kiosk: Kiosk, seconds: float, shown: str) -> None:
    kiosk.clock.advance(seconds)
    assert kiosk.health.summary()["up"] == shown


def test_staff_are_told_of_a_wrong_clock(kiosk: Kiosk) -> None:
    assert kiosk.health.doubt() is None
    kiosk.clock.jump(datetime(2000, 1, 1, tzinfo=UTC))
    assert str(kiosk.health.doubt()).startswith("the clock of this machine says 2000-01-01: set it")
    assert kiosk.health.summary()["clock"] == "doubt"


def test_writing_does_not_hold_a_frame_up(kiosk: Kiosk) -> None:
    times = []
    for _ in range(30):
        begun = time.perf_counter()
        kiosk.health.write()
        times.append(time.perf_counter() - begun)
    assert median(times) < 0.016


@pytest.mark.parametrize(
    "text",
    [
        "# HELP a_total x\n# TYPE a_total counter\na_total 1",
        "# HELP a_total x\n# TYPE a_total counter\na_total 1 1700000000\n",
        "# HELP a_total x\n# TYPE a_total counter\na_total -1\n",
        "# HELP a_total x\n# TYPE a_total counter\na_total 1\na_total 2\n",
        "# HELP a_total x\n# TYPE b_total counter\nb_total 1\n",
        "# HELP a_total x\n# TYPE a_total gauge\na_total 1\n",
        '# HELP a_info x\n# TYPE a_info gauge\na_info{b="c"d"} 1\n',
        "a_total 1\n",
        "\n",
    ],
)
def test_what_prometheus_would_not_take_is_found(text: str) -> None:
    with pytest.raises(AssertionError):
        parse(text)
