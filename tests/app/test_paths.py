# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""One rule finds everything, in the checkout and in the frozen folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app import paths

ROOT = Path(__file__).parents[2]


def test_what_the_program_brings_is_there() -> None:
    assert (paths.QML / "Kiosk" / "qmldir").is_file()
    assert (paths.FONTS / "fonts.conf").is_file()
    assert list(paths.TRANSLATIONS.glob("*.ts"))


def test_the_data_of_the_checkout_lie_beside_the_package() -> None:
    assert paths.default_data() == ROOT / "data"


def test_the_data_of_the_frozen_program_lie_beside_the_executable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "kiosk" / "_internal" / "kiosk"
    package.mkdir(parents=True)
    data = tmp_path / "kiosk" / "data"
    monkeypatch.setattr(paths, "PACKAGE", package)
    (tmp_path / "data").mkdir()
    assert paths.default_data() == tmp_path / "data"
    data.mkdir()
    assert paths.default_data() == data


def test_a_message_names_a_path_as_the_caller_sees_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.written(tmp_path / "data" / "ecosystem.json") == "data/ecosystem.json"
    assert paths.written(Path("data/ecosystem.json")) == "data/ecosystem.json"
    assert paths.written(tmp_path.parent / "ecosystem.json") == str(tmp_path.parent / "ecosystem.json")
