# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is done for staff: the way back to a version, the preview of a moment, and the end of the program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.app.test_staff import come_in, stage
from tests.conftest import Start
from tests.models.house import column, get
from tests.staff_room import Furnish, furnishing


@pytest.fixture
def furnish(lobby_app: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Furnish]:
    with furnishing(lobby_app, tmp_path, monkeypatch) as make:
        yield make


def test_the_way_back_puts_the_version_in_the_place_of_the_file(furnish: Furnish) -> None:
    room = furnish()
    come_in(room)
    room.staff.rollBack(2)
    assert room.file.read_bytes() == room.now
    room.staff.confirm()
    room.visitor.until(lambda: get(room.staff, "result") != "")
    assert get(room.staff, "resultGood")
    assert get(room.staff, "result").startswith("La versión ")
    assert room.file.read_bytes() == room.before


def test_a_way_back_that_cannot_be_gone_says_why_and_changes_nothing(furnish: Furnish) -> None:
    room = furnish()
    come_in(room)
    room.staff.rollBack(2)
    for kept in (room.library.folder or Path()).glob("*.json"):
        kept.unlink()
    room.staff.confirm()
    room.visitor.until(lambda: get(room.staff, "result") != "")
    assert not get(room.staff, "resultGood")
    assert "ya no está guardada" in get(room.staff, "result")
    assert room.file.read_bytes() == room.now


def test_the_version_that_was_meant_comes_back_though_the_numbers_moved(furnish: Furnish) -> None:
    room = furnish()
    come_in(room)
    room.staff.rollBack(2)
    room.library.accept(room.now + b" ", datetime.fromisoformat("2026-11-23T15:00+00:00"))
    room.staff.confirm()
    room.visitor.until(lambda: get(room.staff, "result") != "")
    assert room.file.read_bytes() == room.before


def test_a_preview_moves_the_lobby_and_its_end_brings_it_back(furnish: Furnish) -> None:
    room = furnish()
    room.visitor.visit.wake()
    come_in(room)
    choice = room.staff.choice()
    choice.pick("friday")
    choice.speak("en")
    room.staff.showAt()
    room.visitor.settle()
    room.visitor.until(lambda: get(room.app.lobby, "time") == "18:00")
    assert get(room.app.lobby, "date") == "Friday, November 27"
    assert room.visitor.visit.language_code() == "en"
    room.staff.endPreview()
    room.visitor.until(lambda: get(room.app.lobby, "time") == "9:41")
    assert room.visitor.visit.language_code() == "es"
    assert stage(room) == "panel"


@pytest.mark.parametrize("way", ["minute", "visit"])
def test_a_preview_that_is_left_ends(furnish: Furnish, way: str) -> None:
    room = furnish()
    room.visitor.visit.wake()
    come_in(room)
    room.staff.choice().pick("tomorrow")
    room.staff.choice().speak("en")
    room.staff.showAt()
    if way == "visit":
        room.app.lobby.end_visit()
    else:
        room.wait(60)
    assert stage(room) == ""
    assert room.app.clock.now() == room.app.clock.actual()
    assert room.visitor.visit.language_code() == "es"


def test_a_preview_does_not_disturb_who_counts_seconds(furnish: Furnish) -> None:
    room = furnish()
    room.visitor.visit.wake()
    come_in(room)
    room.staff.choice().pick("tomorrow")
    room.staff.showAt()
    room.wait(59)
    assert get(room.visitor.visit, "secondsLeft") == 0


def test_the_visitor_finds_the_language_as_it_was(furnish: Furnish) -> None:
    room = furnish()
    room.visitor.visit.wake()
    come_in(room)
    room.visitor.visit.speak("en")
    assert column(get(room.staff, "figures"), "label")[0] == "Running for"
    room.staff.close()
    assert room.visitor.visit.language_code() == "es"


def test_wishes_are_handed_on(furnish: Furnish) -> None:
    room = furnish()
    come_in(room)
    room.staff.reload()
    assert room.wishes.heard == ["reload"]
    assert get(room.staff, "result") == "El archivo de datos se está leyendo otra vez"
    room.staff.restart()
    room.staff.confirm()
    room.staff.leave()
    room.staff.confirm()
    assert room.wishes.heard == ["reload", "restart", "leave"]
