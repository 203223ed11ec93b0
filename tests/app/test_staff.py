# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Who is let in, for how long, and what is done for them; and that the lobby never waits for any of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import staff_desk
from tests.conftest import Start
from tests.models.house import column, get
from tests.staff_room import NUMBER, Furnish, Room, furnishing


@pytest.fixture
def furnish(lobby_app: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Furnish]:
    with furnishing(lobby_app, tmp_path, monkeypatch) as make:
        yield make


def try_pin(room: Room, digits: str) -> None:
    entry = room.staff.entry_now()
    for digit in digits:
        entry.enterDigit(int(digit))
    entry.enter()
    room.visitor.until(lambda: not get(entry, "checking"))


def knock_and_wait(room: Room) -> None:
    """Knock, and wait until the desk has answered, whatever it did."""
    answers: list[str] = []
    room.service._desk.done.connect(lambda name, result: answers.append(name))
    room.staff.knock()
    room.visitor.until(lambda: "door" in answers)


def come_in(room: Room) -> None:
    knock_and_wait(room)
    try_pin(room, NUMBER)
    room.look()


def stage(room: Room) -> str:
    return room.staff.stage_now()


def test_without_a_pin_nothing_opens(furnish: Furnish) -> None:
    room = furnish(with_pin=False)
    knock_and_wait(room)
    assert stage(room) == ""
    room.pin.change(NUMBER)
    knock_and_wait(room)
    assert stage(room) == "pin"


def test_the_right_pin_opens_and_a_wrong_one_says_how_many_tries_are_left(furnish: Furnish) -> None:
    room = furnish()
    knock_and_wait(room)
    try_pin(room, "2718")
    assert (stage(room), get(room.staff, "entry", "triesLeft")) == ("pin", 4)
    try_pin(room, NUMBER)
    assert stage(room) == "panel"


def test_five_wrong_tries_lock_and_the_minutes_are_counted_down(furnish: Furnish) -> None:
    room = furnish()
    knock_and_wait(room)
    for _ in range(5):
        try_pin(room, "2718")
    assert get(room.staff, "entry", "lockedSeconds") == 60
    for _ in range(3):
        room.wait(15)
        room.service.touch()
    assert 14 <= get(room.staff, "entry", "lockedSeconds") <= 15
    room.staff.close()
    knock_and_wait(room)
    assert get(room.staff, "entry", "lockedSeconds") > 50, "the machine was up for no longer than that"
    try_pin(room, NUMBER)
    assert stage(room) == "pin"


def test_the_pad_leaves_after_twenty_seconds_and_the_panel_after_sixty(furnish: Furnish) -> None:
    room = furnish()
    knock_and_wait(room)
    room.wait(15)
    room.service.touch()
    room.wait(19)
    assert stage(room) == "pin"
    room.wait(1)
    assert stage(room) == ""
    come_in(room)
    room.wait(59)
    assert stage(room) == "panel"
    room.wait(1)
    assert stage(room) == ""


def test_all_closes_with_the_visit(furnish: Furnish) -> None:
    room = furnish()
    for way in (knock_and_wait, come_in, come_in):
        way(room)
        room.staff.showAt()
        assert stage(room) != ""
        room.app.lobby.end_visit()
        assert stage(room) == ""
    room.staff.knock()
    room.app.lobby.end_visit()
    room.visitor.real_time(0.2)
    assert stage(room) == "", "an answer opened the pad for the next visitor"


@pytest.mark.parametrize("digits", [NUMBER, "2718"])
def test_what_comes_of_a_try_is_nothing_to_who_comes_after(furnish: Furnish, digits: str) -> None:
    room = furnish()
    knock_and_wait(room)
    for digit in digits:
        room.staff.entry_now().enterDigit(int(digit))
    room.staff.entry_now().enter()
    room.staff.cancel()
    room.visitor.real_time(0.2)
    assert (stage(room), get(room.staff, "entry", "triesLeft")) == ("", 0)


def test_the_panel_shows_what_there_is(furnish: Furnish) -> None:
    room = furnish()
    come_in(room)
    assert get(room.staff, "source") == "data"
    assert get(room.staff, "since") == "Hoy, lunes 23 de noviembre · 8:30"
    assert column(get(room.staff, "versions"), "isShown") == [True, False]
    assert column(get(room.staff, "versions"), "change") == [
        "1 empresa agregada, 1 evento agregado",
        "La primera versión",
    ]
    figures = dict(
        zip(
            column(get(room.staff, "figures"), "label"),
            column(get(room.staff, "figures"), "amount"),
            strict=True,
        )
    )
    assert (figures["Visitas"], figures["Toques"]) == ("12", "345")
    assert figures["Disco libre"].endswith(" GB")
    assert len(get(room.staff, "code")) > 21


def test_another_content_than_that_of_the_file_is_called_what_it_is(furnish: Furnish) -> None:
    room = furnish()
    room.file.write_bytes(b"{")
    room.service.learn(room.problems())
    come_in(room)
    assert get(room.staff, "source") == "version"
    assert (get(room.staff, "errorCount"), get(room.staff, "warningCount")) == (1, 0)
    assert "ecosystem.json, línea 1, columna 2" in column(get(room.staff, "problems"), "place")[0]


def test_the_disk_and_the_hash_are_waited_for_in_another_thread(
    furnish: Furnish, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = furnish()
    threads: list[tuple[str, int]] = []
    for owner, name in ((room.pin, "check"), (room.pin, "is_set"), (room.library, "entries")):
        before = getattr(owner, name)

        def noted(*args: Any, name: str = name, before: Callable[..., Any] = before) -> Any:
            threads.append((name, threading.get_ident()))
            return before(*args)

        monkeypatch.setattr(owner, name, noted)
    come_in(room)
    assert {name for name, _ in threads} == {"check", "is_set", "entries"}
    assert threading.get_ident() not in {thread for _, thread in threads}


@pytest.mark.qt_no_exception_capture
def test_what_goes_wrong_at_the_desk_is_told_and_takes_nothing_along(
    furnish: Furnish, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = furnish()
    come_in(room)
    monkeypatch.setattr(staff_desk, "figures_of", lambda summary: [][0])
    room.staff.turnTo("status")
    room.visitor.until(lambda: room.app.journal.count == 1)
    assert "IndexError" in room.app.journal.complaints[0]
    room.app.journal.complaints.clear()
    monkeypatch.undo()
    room.staff.turnTo("status")
    room.visitor.real_time(0.1)
    assert room.app.journal.count == 1


def test_a_clock_that_is_wrong_is_among_the_problems(furnish: Furnish) -> None:
    room = furnish(at="2019-03-01T09:41")
    come_in(room)
    assert "El reloj de este equipo dice 2019-03-01" in column(get(room.staff, "problems"), "sentence")[0]


def test_without_content_the_panel_still_opens(furnish: Furnish) -> None:
    room = furnish(content=b'{"format": 1, "center": ')
    knock_and_wait(room)
    try_pin(room, NUMBER)
    assert stage(room) == "panel"
