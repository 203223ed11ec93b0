# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The settings of a screen: each has a default, and what is wrong is said with its place and does no harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app import paths
from kiosk.device.settings import Settings, read_settings


def read(tmp_path: Path, text: str | bytes) -> tuple[Settings, list[str]]:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    settings, problems = read_settings(file, "kiosk.toml")
    return settings, [str(problem) for problem in problems]


def test_a_missing_file_is_no_problem(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "kiosk.toml", "kiosk.toml") == (Settings(), ())


def test_the_shipped_file_says_what_holds_without_it() -> None:
    assert read_settings(paths.default_data() / "kiosk.toml", "kiosk.toml") == (Settings(), ())


def test_the_shipped_file_names_every_setting_with_what_holds(tmp_path: Path) -> None:
    text = (paths.default_data() / "kiosk.toml").read_text(encoding="utf-8")
    for name in Settings.__slots__:
        assert f"\n#{name} = " in text
        text = text.replace(f"\n#{name} = ", f"\n{name} = ")
    assert read(tmp_path, text) == (Settings(), [])


def test_a_wrong_heading_is_found_above_comments_too(tmp_path: Path) -> None:
    assert len(read(tmp_path, "[scren]\n#width_mm = 5\n")[1]) == 1


def test_every_setting_is_read(tmp_path: Path) -> None:
    text = """
        [screen]
        width_mm = 398.5
        height_mm = 708
        diagonal_inches = 32
        [visit]
        idle_seconds = 90
        ask_seconds = 30
    """
    wanted = Settings(width_mm=398.5, height_mm=708, diagonal_inches=32, idle_seconds=90, ask_seconds=30)
    assert read(tmp_path, text) == (wanted, [])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "[visit]\nidle_seconds = 5",
            "kiosk.toml:2:1: visit.idle_seconds: 5 is not a number from 10 to 3600: 60 is used",
        ),
        (
            "[visit]\n\n  ask_seconds = 19",
            "kiosk.toml:3:3: visit.ask_seconds: 19 is not a number from 20 to 600: 20 is used",
        ),
        (
            '[visit]\nidle_seconds = "long"',
            'kiosk.toml:2:1: visit.idle_seconds: "long" is not a number from 10 to 3600: 60 is used',
        ),
        (
            "[visit]\nidle_seconds = true",
            "kiosk.toml:2:1: visit.idle_seconds: true is not a number from 10 to 3600: 60 is used",
        ),
        (
            "[screen]\nwidth_mm = false",
            "kiosk.toml:2:1: screen.width_mm: "
            "false is not a number from 50 to 5000, or 0 if it is not known: 0 is used",
        ),
        (
            "[visit]\nidle_seconds = nan",
            "kiosk.toml:2:1: visit.idle_seconds: nan is not a number from 10 to 3600: 60 is used",
        ),
        (
            "[screen]\nwidth_mm = -1",
            "kiosk.toml:2:1: screen.width_mm: "
            "-1 is not a number from 50 to 5000, or 0 if it is not known: 0 is used",
        ),
        (
            "[visit]\nidel_seconds = 60",
            "kiosk.toml:2:1: visit.idel_seconds: unknown key: did you mean idle_seconds?",
        ),
        (
            "[visit]\nfoo = 60",
            "kiosk.toml:2:1: visit.foo: unknown key: keys here are idle_seconds, ask_seconds",
        ),
        ("# x\n[vist]\n", "kiosk.toml:2:2: vist: unknown section: did you mean visit?"),
        (
            "idle_seconds = 60",
            "kiosk.toml:1:1: idle_seconds: unknown section: sections are screen, visit, place",
        ),
        ("visit = 3", "kiosk.toml:1:1: visit: 3 is not a section: write [visit] above its keys"),
        ("[visit]\nidle_seconds 60\n", "kiosk.toml:2:14: expected '=' after a key in a key/value pair: "
         "lines look like: idle_seconds = 60"),
        (b"# \xff", "kiosk.toml:1:1: the file is not UTF-8: save it as UTF-8"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_and_the_default_holds(tmp_path: Path, text: str | bytes, problem: str) -> None:
    assert read(tmp_path, text) == (Settings(), [problem])


def test_one_wrong_line_leaves_the_others_as_they_are(tmp_path: Path) -> None:
    text = "[screen]\nwidth_mm = 1\nheight_mm = 708\n[visit]\nidle = 3\nask_seconds = 40\n"
    settings, problems = read(tmp_path, text)
    assert settings == Settings(height_mm=708, ask_seconds=40)
    assert [problem.split(": ")[:2] for problem in problems] == [
        ["kiosk.toml:2:1", "screen.width_mm"],
        ["kiosk.toml:5:1", "visit.idle"],
    ]


def test_a_file_from_windows_with_a_mark_in_front_is_read(tmp_path: Path) -> None:
    text = "\ufeff[visit]\r\nask_seconds = 40\r\n".encode()
    assert read(tmp_path, text) == (Settings(ask_seconds=40), [])


def test_a_folder_in_its_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").mkdir()
    settings, problems = read_settings(tmp_path / "kiosk.toml", "kiosk.toml")
    assert settings == Settings()
    assert str(problems[0]) == (
        "kiosk.toml:1:1: cannot be read (it is a folder): the defaults are used until it can"
    )
