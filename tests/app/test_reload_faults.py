# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Whatever call fails while a save is read or kept: the screen stands, staff are told, it is shown later."""

from __future__ import annotations

import errno
from typing import Any

import pytest

from kiosk.app import reload as reload_module
from kiosk.app.content import read_data
from kiosk.app.paths import ECOSYSTEM
from tests.app.following import Follow, Lobby, companies
from tests.store.disk import FAULTS, Disk, on

WHY = {
    errno.ENOSPC: "the disk is full",
    errno.EIO: "the disk has a fault",
    errno.EACCES: "this user has no right to it",
    errno.EROFS: "the disk can only be read",
    errno.EMFILE: "too many files are open",
}


def calls_of_reading(lobby: Lobby) -> list[str]:
    """Return the system calls that reading the data file takes: the first of those of a reader."""
    with on(Disk()) as disk:
        read_data(lobby.folder / ECOSYSTEM)
    return disk.calls


@pytest.mark.parametrize("fault", FAULTS)
def test_a_reading_that_fails_at_any_call_is_told_and_made_good(
    follow: Follow, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    monkeypatch.setattr(reload_module, "LATER_MS", 200)
    lobby = follow(companies("Nube"))
    lobby.visitor.visit.wake()
    lobby.visitor.visit.open("directory")
    whole = reload_module.reader_command
    calls = calls_of_reading(lobby)
    assert calls == ["open", "fstat", "read", "read", "close"]
    for number in range(1, len(calls) + 1):
        before, rejected = lobby.names(), lobby.counters.rejected_edits

        def failing(*given: Any, number: int = number) -> tuple[str, list[str]]:
            program, arguments = whole(*given)
            disk = ["-m", "tests.app.failing", str(number), str(fault), "0"]
            return program, [*disk, *arguments[2:]]

        with monkeypatch.context() as broken:
            broken.setattr(reload_module, "reader_command", failing)
            lobby.save(companies(f"Quipu {number}"))
            lobby.until(lambda rejected=rejected: lobby.counters.rejected_edits > rejected)  # type: ignore[misc]
            assert lobby.names() == before
            assert lobby.visitor.visit.screen == "directory"
            (problem,) = (each for each in lobby.duty.reload.problems if each.is_error)
            assert str(problem.what) == f"cannot be read ({WHY[fault]})"
        lobby.until(lambda number=number: lobby.names() == [f"Quipu {number}"])  # type: ignore[misc]
        assert not any(each.is_error for each in lobby.duty.reload.problems)
    assert lobby.counters.exceptions == 0


@pytest.mark.parametrize("fault", FAULTS)
def test_what_cannot_be_kept_as_a_version_is_shown_all_the_same_and_told(
    follow: Follow, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    lobby = follow(companies("Nube"))
    whole = reload_module.reader_command
    first = len(calls_of_reading(lobby)) + 2  # after those of the settings, which are not there

    def failing(*given: Any) -> tuple[str, list[str]]:
        program, arguments = whole(*given)
        return program, ["-m", "tests.app.failing", str(first), str(fault), "1", *arguments[2:]]

    monkeypatch.setattr(reload_module, "reader_command", failing)
    lobby.save(companies("Quipu"))
    lobby.until(lambda: lobby.names() == ["Quipu"] and lobby.readings > 1)
    (note,) = lobby.duty.reload.notes
    assert WHY[fault] in str(note)
    assert lobby.kept() == {lobby.first}
    assert lobby.duty.desk._notes == (note,)
