# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A real graphics processor draws if there is one, else the software renderer."""

from __future__ import annotations

import os
import socket
import subprocess
from pathlib import Path

import pytest

from kiosk.app import graphics, paths


@pytest.fixture
def renderer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder as /dev/dri is with a graphics processor."""
    (tmp_path / "renderD128").touch()
    return tmp_path


def answer(monkeypatch: pytest.MonkeyPatch, output: str, code: int = 0) -> list[list[str]]:
    """Have the child process answer, and return the list of commands that it will be asked by."""
    asked: list[list[str]] = []

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        return subprocess.CompletedProcess(command, code, output, "")

    monkeypatch.setattr(subprocess, "run", run)
    return asked


def test_without_a_device_nobody_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, "Mesa Intel(R) UHD Graphics")
    assert not graphics.has_graphics_processor(tmp_path)
    assert not graphics.has_graphics_processor(tmp_path / "none")
    assert asked == []


@pytest.mark.parametrize(
    ("output", "wanted"),
    [
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)\n", True),
        ("V3D 4.2\n", True),
        ("llvmpipe (LLVM 15.0.6, 256 bits)\n", False),
        ("softpipe\n", False),
        ("Microsoft Basic Render Driver\n", False),
        ("", False),
    ],
)
def test_a_renderer_that_pretends_is_not_taken(
    renderer: Path, monkeypatch: pytest.MonkeyPatch, output: str, wanted: bool
) -> None:
    asked = answer(monkeypatch, output)
    assert graphics.has_graphics_processor(renderer) is wanted
    assert [command[1:] for command in asked] == [["-m", "kiosk", "--probe-graphics"]]


def test_the_frozen_program_asks_itself(renderer: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    asked = answer(monkeypatch, "V3D 4.2")
    assert graphics.has_graphics_processor(renderer)
    assert [command[1:] for command in asked] == [["--probe-graphics"]]


def test_a_driver_that_crashes_takes_only_the_child_along(
    renderer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "V3D 4.2", code=-11)
    assert not graphics.has_graphics_processor(renderer)


def test_a_driver_that_hangs_is_given_up(renderer: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(command: list[str], **options: object) -> None:
        raise subprocess.TimeoutExpired(command, 5)

    monkeypatch.setattr(subprocess, "run", hang)
    assert not graphics.has_graphics_processor(renderer)


def test_the_child_answers_in_a_line_or_not_at_all(renderer: Path) -> None:
    assert graphics.has_graphics_processor(renderer) in (True, False)


def test_the_environment_of_a_lobby_without_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", {"QT_QPA_PLATFORM": "xcb"})
    graphics.set_environment(headless=True)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert os.environ["QT_QUICK_BACKEND"] == "software"
    assert Path(os.environ["FONTCONFIG_FILE"]) == paths.FONTS / "fonts.conf"


def test_a_screen_keeps_its_platform_and_what_somebody_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", {"DISPLAY": ":0", "QT_QUICK_BACKEND": "rhi"})
    graphics.set_environment(headless=False)
    assert "QT_QPA_PLATFORM" not in os.environ
    assert os.environ["QT_QUICK_BACKEND"] == "rhi"


@pytest.mark.parametrize(("found", "backend"), [(True, None), (False, "software")])
def test_the_software_renderer_draws_without_a_graphics_processor(
    monkeypatch: pytest.MonkeyPatch, found: bool, backend: str | None
) -> None:
    monkeypatch.setattr(os, "environ", {"DISPLAY": ":0"})
    monkeypatch.setattr(graphics, "has_graphics_processor", lambda: found)
    graphics.set_environment(headless=False)
    assert os.environ.get("QT_QUICK_BACKEND") == backend


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":7"}, True),
        ({"DISPLAY": ":7.1"}, True),
        ({"DISPLAY": ":8"}, False),
        ({"DISPLAY": "desk.example.org:0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "eglfs"}, True),
    ],
)
def test_a_display_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, environment: dict[str, str], wanted: bool
) -> None:
    monkeypatch.setattr(os, "environ", environment)
    monkeypatch.setattr(graphics, "X_SOCKETS", f"{tmp_path}/X")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{tmp_path}/X7")
        server.listen()
        assert graphics.has_display() is wanted
