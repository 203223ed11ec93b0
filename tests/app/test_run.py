# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk run` in a process of its own, as it is started every morning."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest

from kiosk.app import paths
from tests.ui import made

SHIPPED = paths.default_data()
WATCHED = """
import gc
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.app import cli, engine, run
from kiosk.store.schema import Ecosystem
gc.freeze = lambda: None  # else nothing that is kept is found
load = engine.App.load
def watched(app, *given, **named):
    window = load(app, *given, **named)
    def look():
        state = window.visibility().name, window.width(), window.height(), app.lobby.property("ready")
        cursor = QGuiApplication.overrideCursor()
        print(*state, app.lobby.property("time"), cursor.shape().name if cursor else "-", flush=True)
        kept = [each.center.city for each in gc.get_objects() if type(each) is Ecosystem]
        print("kept:", *sorted(city.wordings[0][1] for city in kept))
    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(200)
    return window
engine.App.load = watched
run.SETTLED_MS = int(sys.argv.pop(1))
sys.exit(cli.main(sys.argv[1:]))
"""


Start = Callable[..., Callable[[str], str]]


@pytest.fixture
def running() -> Iterator[list[subprocess.Popen[str]]]:
    """Return the processes that are to be ended."""
    found: list[subprocess.Popen[str]] = []
    yield found
    for process in found:
        process.kill()
        process.communicate()


@pytest.fixture
def start(running: list[subprocess.Popen[str]]) -> Start:
    """Return what starts a lobby that prints its state, and gives a way to wait for a line of it."""

    def begin(*arguments: str, settled: int = 100) -> Callable[[str], str]:
        process = subprocess.Popen(
            [sys.executable, "-c", WATCHED, str(settled), *arguments],
            cwd=paths.HOME, env=dict(os.environ), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        running.append(process)
        lines: Queue[str] = Queue()
        assert process.stdout is not None
        Thread(target=lambda: [lines.put(line) for line in process.stdout or ()], daemon=True).start()

        def wait_for(part: str) -> str:
            seen = []
            for _ in range(200):
                try:
                    seen.append(lines.get(timeout=20))
                except Empty:
                    break
                if part in seen[-1]:
                    return seen[-1]
            raise AssertionError(f"{part!r} is not in {seen}")

        return wait_for

    return begin


def test_the_lobby_takes_all_of_the_screen_without_a_pointer(start: Start) -> None:
    assert start("--at", "2026-11-23T09:41")("Blank").split() == [
        "FullScreen", "800", "800", "True", "9:41", "BlankCursor",
    ]  # fmt: skip


def test_a_window_on_a_desk_has_a_pointer(start: Start) -> None:
    line = start("--windowed", "--size", "640x700", "--at", "2026-11-23T15:00")("True")
    assert line.split() == ["Windowed", "640", "700", "True", "15:00", "-"]


def test_data_that_become_readable_are_shown_by_themselves(start: Start, tmp_path: Path) -> None:
    wait_for = start("--size", "640x700", "--data", str(tmp_path))
    assert "ecosystem.json:1:1: cannot be read" in wait_for("ecosystem.json")
    wait_for("False")
    (tmp_path / "ecosystem.json").write_text("{")
    assert "ecosystem.json:1:" in wait_for("ecosystem.json")
    shutil.copy(SHIPPED / "ecosystem.json", tmp_path)
    assert wait_for("True")


def test_what_is_not_shown_any_more_is_not_kept(start: Start, tmp_path: Path) -> None:
    data = made.one_of_all()
    wait_for = start("--size", "640x700", "--data", str(made.written(tmp_path, data)))
    wait_for("kept: Medellín\n")
    for city in ("Cali", "Pasto"):
        data["center"]["city"] = city
        made.written(tmp_path, data)
        wait_for(f"kept: {city}\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program without asking it")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_service_that_is_stopped_ends_in_good_order(
    start: Start, running: list[subprocess.Popen[str]], state: Path, number: int
) -> None:
    file = state / "kiosk.prom"
    wait_for = start("--size", "640x700")
    while not file.exists():
        wait_for("True")
    running[0].send_signal(number)
    assert running[0].wait(timeout=20) == 0
    assert not file.exists(), "these figures are nobody's any more"
    assert not (state / "starting").exists(), "this content did start"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program without asking it")
def test_a_service_that_is_stopped_at_once_did_not_fail(
    start: Start, running: list[subprocess.Popen[str]], state: Path
) -> None:
    start("--size", "640x700", settled=60_000)("True")
    assert (state / "starting").exists()
    running[0].terminate()
    assert running[0].wait(timeout=20) == 0
    assert not (state / "starting").exists()
