# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Where the figures come from: this machine, a display without a screen, and processes with a known start."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 180

Size = tuple[int, int]


class Failed(Exception):
    """A process that was measured did not do what it should."""


def described() -> str:
    """Return what a figure depends on, in one line."""
    found = {"cpu": platform.processor() or platform.machine(), "memory": 0}
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            found["cpu"] = line.partition(":")[2].strip()
            break
    found["memory"] = round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30)
    cores = len(os.sched_getaffinity(0))
    load = os.getloadavg()[0]
    return (
        f"{platform.node()}: {found['cpu']}, {cores} cores, {found['memory']} GB, "
        f"{platform.freedesktop_os_release()['PRETTY_NAME']}, Python {platform.python_version()}, "
        f"PySide {version('PySide6_Essentials')}, software renderer, load {load:.1f} at the start"
    )


@contextmanager
def display(size: Size) -> Iterator[dict[str, str]]:
    """Serve a display of `size` that nobody sees, and yield the environment of who draws on it."""
    read, write = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{answer.readline().strip()}"}
    finally:
        server.terminate()
        server.wait()


OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def watched(platform_of: dict[str, str], *command: str) -> dict[str, Any]:
    """Run a module of the bench on a platform until it ends, and return what it printed."""
    # Neither Qt nor Python is told anything that a lobby is not: a Python that may not keep what it compiled
    # compiles half of the program at each start.
    told = ("QT_", "QML_", "QSG_", "PYTHON", "KIOSK_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(told)}
    environment = (
        kept
        | platform_of
        | {
            "QT_QUICK_BACKEND": "software",
            "QML_DISABLE_DISK_CACHE": "1",
            "FONTCONFIG_FILE": str(ROOT / "resources" / "fonts" / "fonts.conf"),
            "BENCH_SPAWNED": str(time.monotonic_ns()),
        }
    )
    with TemporaryDirectory() as state:  # a measured lobby is ended in the middle: no start of another's
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=environment | {"KIOSK_STATE": state},
            capture_output=True,
            text=True,
            timeout=LONGEST_SECONDS,
            check=False,
        )
    if done.returncode:
        raise Failed(f"{' '.join(command)}: exit code {done.returncode}\n{done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if found.get("complaints"):
        raise Failed(f"{' '.join(command)}: Qt complained\n{done.stderr}")
    return found
