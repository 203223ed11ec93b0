# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A screen that nobody sees, with a finger: Xvfb, and xdotool to touch it."""

from __future__ import annotations

import os
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QImage

SECONDS = 20.0
"""Longer than anything on the screen takes on a busy machine."""

SAMPLED = 4
"""One pixel in so many, each way, is compared."""

SAME_SHADE = 4
"""A fade may end one step of a colour early."""


class Screen:
    """An X server of one screen, for as long as a `with` lasts."""

    def __init__(self, size: tuple[int, int], folder: Path) -> None:
        """Start it; what it shows is in a file in `folder`."""
        self.size = size
        shape = f"{size[0]}x{size[1]}x24"
        command = [
            "Xvfb",
            "-displayfd",
            "1",
            "-screen",
            "0",
            shape,
            "-fbdir",
            str(folder),
            "-nolisten",
            "tcp",
        ]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._server.stdout is not None
        self.display = f":{int(self._server.stdout.readline())}"
        self._file = folder / "Xvfb_screen0"

    def __enter__(self) -> Screen:
        """Nothing to do: it runs."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self._server.terminate()
        self._server.communicate(timeout=SECONDS)

    def picture(self) -> QImage:
        """Return what the screen shows."""
        dump = (
            self._file.read_bytes()
        )  # a header of big-endian numbers, the colours, the pixels: see XWDFile.h
        header = struct.unpack_from(">25I", dump)
        width, height, line, colours = header[4], header[5], header[12], header[19]
        pixels = dump[header[0] + 12 * colours :]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()

    def windows(self) -> list[tuple[int, int, int, int]]:
        """Return place and size of each window that can be seen."""
        found = []
        for window in self._xdotool("search", "--onlyvisible", "--name", ".").split():
            words = self._xdotool("getwindowgeometry", "--shell", window).split()
            values = {name: int(value) for name, value in (word.split("=") for word in words)}
            found.append((values["X"], values["Y"], values["WIDTH"], values["HEIGHT"]))
        return found

    def tap(self, x: int, y: int) -> None:
        """Press and release at a place."""
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def wait_for(self, wanted: Callable[[], bool]) -> bool:
        """Wait until something is so; tell whether it came about."""
        end = time.monotonic() + SECONDS
        while not wanted():
            if time.monotonic() > end:
                return False
            time.sleep(0.1)
        return True

    def _xdotool(self, *arguments: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *arguments], env=environment, capture_output=True, text=True, check=False
        )
        return done.stdout


def difference(one: QImage, other: QImage) -> float:
    """Return the share of the pixels that look different in two pictures of the same size."""
    assert one.size() == other.size()
    places = [(x, y) for x in range(0, one.width(), SAMPLED) for y in range(0, one.height(), SAMPLED)]
    return sum(_differ(one.pixel(*place), other.pixel(*place)) for place in places) / len(places)


def _differ(one: int, other: int) -> bool:
    if one == other:
        return False
    return any(abs((one >> shift & 255) - (other >> shift & 255)) > SAME_SHADE for shift in (0, 8, 16))
