# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The building is known once its plans are read, and another one as soon as they are others."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.app.survey import surveyor
from kiosk.device.settings import Settings
from tests.models.house import House, shipped
from tests.store.floors import svg

BEFORE = '<rect id="u-101" x="1" y="1" width="4" height="4"/>'
AFTER = '<rect id="u-102" x="1" y="1" width="4" height="4"/>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans/piso-1.svg").write_bytes(svg(BEFORE))
    return tmp_path


def shapes(house: House) -> list[str]:
    building = house.lobby.site().building()
    assert building is not None
    return [shape.id for plan in building.plans.values() for shape in plan.shapes]


def test_nothing_is_read_before_somebody_says_how(house: House, folder: Path) -> None:
    site = house.lobby.site()
    site.finish()
    assert (site.building(), site.here()) == (None, None)
    site.survey_by(surveyor(folder, Settings(floor="1", x=3, y=4, facing=90)))
    site.finish()
    assert shapes(house) == ["u-101"]
    here = site.here()
    assert here is not None
    assert (here.floor, here.point, here.facing) == ("1", (3, 4), 90)


def test_what_is_drawn_anew_is_told_and_what_is_the_same_is_not(house: House, folder: Path) -> None:
    site = house.lobby.site()
    site.survey_by(surveyor(folder, Settings()))
    site.finish()
    told = QSignalSpy(site.changed)
    site.look()
    site.finish()
    assert told.count() == 0
    (folder / "plans/piso-1.svg").write_bytes(svg(AFTER))
    site.look()
    site.finish()
    assert told.count() == 1
    assert shapes(house) == ["u-102"]


def test_a_screen_that_is_moved_is_told(house: House, folder: Path) -> None:
    site = house.lobby.site()
    site.survey_by(surveyor(folder, Settings()))
    site.finish()
    told = QSignalSpy(site.changed)
    site.survey_by(surveyor(folder, Settings(floor="1", x=3)))
    site.finish()
    assert told.count() == 1
    assert site.here() is not None


def test_another_content_is_another_building(house: House, folder: Path) -> None:
    site = house.lobby.site()
    site.survey_by(surveyor(folder, Settings()))
    other = shipped()
    house.open(other)
    site.finish()
    building = site.building()
    assert building is not None
    assert building.ecosystem is other
