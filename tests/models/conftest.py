# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A lobby with the translations of the program, for every test of a model."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.models.house import ROOT, House, shipped


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the compiled translations."""
    folder = tmp_path_factory.mktemp("i18n")
    for ts in (ROOT / "resources/i18n").glob("*.ts"):
        release = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([release, "-silent", ts, "-qm", folder / f"{ts.stem}.qm"], check=True)
    return folder


@pytest.fixture
def empty_house(qapp: QGuiApplication, translations: Path) -> Iterator[House]:
    """Return a lobby before anything was read."""
    house = House(translations)
    yield house
    house.close()


@pytest.fixture
def house(empty_house: House) -> House:
    """Return the lobby with the shipped data, on a Monday morning."""
    return empty_house.open(shipped())
