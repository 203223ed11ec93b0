# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The pictures of all screens: complete, of the right size, and the same on every run at the same time."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app import cli, paths, preview
from kiosk.app.content import read_content
from kiosk.app.screens import ways

AT = ["--at", "2026-11-23T09:41"]
SMALL = ["--size", "1280x800", "--language", "es"]


@pytest.fixture(autouse=True)
def one_application(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """There can be one application in a process, and the tests have it."""
    monkeypatch.setattr(preview, "make_application", lambda: qapp)


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_every_screen_is_there_and_a_line_for_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["preview", "--out", str(tmp_path / "a" / "b"), *SMALL, *AT]) == 0
    content = read_content(paths.default_data())
    assert content.ecosystem is not None
    names = [*ways(content.ecosystem, datetime(2026, 11, 23, 14, 41, tzinfo=UTC)), "back-soon"]
    drawn = files(tmp_path / "a" / "b")
    assert sorted(drawn) == sorted(f"1280x800-es-{name}.png" for name in names)
    assert {"hub-espacio", "city", "directory-floor", "event", "event-cancelled", "asking", "panel"} <= {
        *names
    }
    said = capsys.readouterr()
    assert [Path(line).name for line in said.out.splitlines()] == [
        f"1280x800-es-{name}.png" for name in names
    ]
    assert said.err == ""
    assert len(set(drawn.values())) == len(drawn)
    picture = QImage(str(tmp_path / "a" / "b" / "1280x800-es-home.png"))
    assert (picture.width(), picture.height()) == (1280, 800)


def test_the_pictures_are_the_same_on_every_run(tmp_path: Path) -> None:
    for run in ("one", "two"):
        assert cli.main(["preview", "--out", str(tmp_path / run), *SMALL, *AT]) == 0
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_a_screen_alone_is_the_same_as_among_the_others(tmp_path: Path) -> None:
    few = [*SMALL, *AT, "--screen", "panel", "--screen", "home"]
    assert cli.main(["preview", "--out", str(tmp_path / "few"), *few]) == 0
    assert cli.main(["preview", "--out", str(tmp_path / "one"), *SMALL, *AT, "--screen", "home"]) == 0
    name = "1280x800-es-home.png"
    assert files(tmp_path / "few")[name] == files(tmp_path / "one")[name]


@pytest.mark.parametrize(
    "other",
    [
        ["--at", "2026-11-23T19:41"],
        ["--language", "en"],
        ["--inches", "32"],
        ["--text-size", "2"],
        ["--contrast"],
        ["--reach"],
    ],
    ids=lambda other: other[0],
)
def test_what_is_asked_for_is_seen(tmp_path: Path, other: list[str]) -> None:
    usual = ["--size", "1080x1920", "--screen", "home", "--language", "es", "--inches", "43", *AT]
    assert cli.main(["preview", "--out", str(tmp_path / "usual"), *usual]) == 0
    assert cli.main(["preview", "--out", str(tmp_path / "other"), *usual, *other]) == 0
    usually, otherwise = files(tmp_path / "usual"), files(tmp_path / "other")
    assert len(otherwise) == (2 if other[0] == "--language" else 1)
    assert next(iter(usually.values())) != next(iter(otherwise.values()))


def test_without_data_there_is_nothing_to_draw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["preview", "--out", str(tmp_path / "out"), "--data", str(tmp_path)]) == 2
    assert "cannot be read" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
