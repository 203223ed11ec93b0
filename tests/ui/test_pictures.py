# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The main screens look as they did when somebody last looked at them, and a preview is the same every time.

The pictures in tests/golden/ are a fifth as large as the screen. After a change that is meant, make them anew
and look at them before they are kept:

    KIOSK_NEW_PICTURES=1 .venv/bin/python -m pytest tests/ui/test_pictures.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.conftest import AT, Start
from tests.ui.reading import look, shipped_ways

GOLDEN = Path(__file__).parents[1] / "golden"
NEW = "KIOSK_NEW_PICTURES" in os.environ
SCREENS = (
    "attract",
    "home",
    "hubs",
    "hub",
    "directory",
    "directory-unit",
    "tenant",
    "route",
    "phone-company",
    "events",
    "event",
    "city",
)
SHRINK = 5

BLOCK = 24
"""Side of the squares that are compared, in pixels of the small picture."""

TOLERANCE = 5.0
"""Mean difference of the channels of a square, of 255, up to which it looks the same."""


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_the_main_screens_look_as_they_did(lobby: Start, size: tuple[int, int], language: str) -> None:
    visitor = lobby(size=size, language=language)
    found = shipped_ways(visitor)
    changed = {}
    for screen in SCREENS:
        found[screen](visitor.visit)
        picture = shrunk(look(visitor))
        file = GOLDEN / f"{size[0]}x{size[1]}-{language}-{screen}.png"
        if NEW:
            GOLDEN.mkdir(exist_ok=True)
            picture.save(str(file))
        difference = largest_difference(picture, QImage(str(file)))
        if difference > TOLERANCE:
            changed[file.name] = round(difference, 1)
    assert changed == {}


def test_a_preview_is_the_same_in_every_process(tmp_path: Path) -> None:
    runs = [start_preview(tmp_path / name) for name in ("one", "other")]
    for run in runs:
        errors = run.communicate()[1]
        assert run.returncode == 0, errors
    pictures = [
        {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "other")
    ]
    assert len(pictures[0]) == 8
    assert pictures[0] == pictures[1]


def start_preview(out: Path) -> subprocess.Popen[str]:
    """Draw some screens in a process of their own."""
    screens = (f"--screen={name}" for name in ("attract", "home", "events", "panel"))
    command = [
        sys.executable,
        "-m",
        "kiosk",
        "preview",
        "--out",
        out,
        "--at",
        AT,
        "--size",
        "1080x1920",
        *screens,
    ]
    return subprocess.Popen(command, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def shrunk(picture: QImage) -> QImage:
    """Return the small picture that is kept, in fewer colours so that the files stay small."""
    small = picture.scaledToWidth(picture.width() // SHRINK, Qt.TransformationMode.SmoothTransformation)
    return small.convertToFormat(QImage.Format.Format_RGB16)


def largest_difference(one: QImage, other: QImage) -> float:
    """Return the mean difference of the channels in the square in which it is largest."""
    if one.size() != other.size():
        return 255.0
    squares = (
        (x, y, min(BLOCK, one.width() - x), min(BLOCK, one.height() - y))
        for y in range(0, one.height(), BLOCK)
        for x in range(0, one.width(), BLOCK)
    )
    return max(mean_difference(one.copy(*square), other.copy(*square)) for square in squares)


def mean_difference(one: QImage, other: QImage) -> float:
    """Return the mean difference of the channels of two pictures."""
    bytes_of = [bytes(each.convertToFormat(QImage.Format.Format_RGB888).constBits()) for each in (one, other)]
    return float(sum(abs(a - b) for a, b in zip(*bytes_of, strict=True)) / len(bytes_of[0]))
