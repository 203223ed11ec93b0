# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What staff save is on the screen, and nobody who reads is disturbed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app import duty as duty_module
from kiosk.app import reader
from kiosk.models.errand import Errand
from tests.app import saves
from tests.app.following import Follow, companies
from tests.app.saves import Save


@pytest.mark.parametrize("way", saves.SAVES)
def test_a_save_is_on_the_screen(follow: Follow, way: Save) -> None:
    lobby = follow(companies("Nube", "Ceiba"))
    assert lobby.names() == ["Ceiba", "Nube"]
    lobby.save(companies("Quipu", "Faro", "Ceiba"), way)
    lobby.until(lambda: lobby.names() == ["Ceiba", "Faro", "Quipu"])
    assert lobby.kept() == {lobby.counters.content_sha256, lobby.first}


def test_a_bad_file_changes_nothing_and_says_why(follow: Follow) -> None:
    lobby = follow(companies("Nube", "Ceiba"))
    lobby.visitor.visit.wake()
    lobby.visitor.visit.open("directory")
    lobby.visitor.draw()
    before = lobby.visitor.texts(), lobby.counters.content_sha256
    (lobby.folder / saves.FILE).write_text('{"format": 1,}')
    lobby.until(lambda: lobby.counters.rejected_edits == 1)
    assert [problem.line for problem in lobby.duty.reload.problems if problem.is_error] == [1]
    dangling = companies("Quipu")
    dangling["tenants"][0]["floor"] = "9"
    lobby.save(dangling)
    lobby.until(lambda: lobby.counters.rejected_edits == 2)
    assert 'no floor "9"' in str(lobby.duty.reload.problems[0])
    lobby.visitor.draw()
    assert (lobby.visitor.texts(), lobby.counters.content_sha256) == before
    assert lobby.changes == 0
    lobby.save(companies("Quipu"))
    lobby.until(lambda: lobby.names() == ["Quipu"])
    assert not any(problem.is_error for problem in lobby.duty.reload.problems)


def test_warnings_stand_beside_the_problems_that_came_before(follow: Follow) -> None:
    lobby = follow(companies("Nube"))
    data = companies("Nube")
    data["tenants"][0]["summary"] = {"es": "Datos"}
    (lobby.folder / "kiosk.toml").write_text("[visit]\nidle_second = 10\n")
    lobby.save(data)
    lobby.until(lambda: len(lobby.duty.reload.problems) == 2)
    assert [Path(each.file).name for each in lobby.duty.reload.problems] == ["ecosystem.json", "kiosk.toml"]


def test_the_same_content_again_does_nothing(follow: Follow) -> None:
    data = companies("Nube")
    lobby = follow(data)
    since = lobby.counters.content_since
    for way in (saves.rename_over, saves.in_place):
        before = lobby.readings
        lobby.save(data, way)
        lobby.until(lambda before=before: lobby.readings > before)  # type: ignore[misc]
    assert lobby.changes == 0
    assert lobby.counters.content_since == since


def test_what_is_taken_back_while_it_is_being_shown_does_not_stay(follow: Follow) -> None:
    lobby = follow(companies("Nube"))
    may_go = False

    def wait() -> Errand[None]:
        while not may_go:
            yield

    lobby.visitor.app.errands.add(wait())
    for name in ("Quipu", "Nube"):
        waiting = len(lobby.visitor.app.errands._waiting)
        lobby.save(companies(name))
        lobby.until(lambda waiting=waiting: len(lobby.visitor.app.errands._waiting) == waiting + 2)  # type: ignore[misc]
    may_go = True
    lobby.until(lambda: not lobby.visitor.app.errands._waiting)
    assert lobby.names() == ["Nube"]


def test_settings_are_taken(follow: Follow) -> None:
    lobby = follow(companies("Nube"))
    visitor = lobby.visitor
    readings = lobby.readings
    (lobby.folder / "kiosk.toml").write_text("[visit]\nidle_seconds = 10\n")
    lobby.until(lambda: lobby.readings > readings)
    visitor.visit.wake()
    visitor.wait(11)
    assert visitor.reads("¿Sigues ahí?")
    visitor.tap((400, 400))
    (lobby.folder / "kiosk.toml").write_text("[visit]\nidle_seconds = ten\n")
    lobby.save(companies("Quipu"))
    lobby.until(lambda: lobby.names() == ["Quipu"])
    visitor.wait(11)
    assert visitor.reads("¿Sigues ahí?"), "settings with an error are not taken"


def test_who_reads_a_list_keeps_their_place(follow: Follow) -> None:
    names = [f"Empresa {number:02}" for number in range(10, 60)]
    lobby = follow(companies(*names))
    visitor = lobby.visitor
    visitor.visit.wake()
    visitor.visit.open("directory")
    visitor.draw()
    for _ in range(2):
        visitor.scroll_on()
    before = lobby.tops()
    assert 3 <= len(before) < 30
    first = names.index(min(before))
    assert first > 5
    # Above: three come, one goes, one is called otherwise, and one moves to the end. Below, one goes.
    new = [*names, "Abeja", "Empresa 11b", "Empresa 12b"]
    for gone in (names[1], names[2], names[-2]):
        new.remove(gone)
    data = companies(*new, "Zorro")
    data["tenants"][0]["name"] = "Empresa 10 y Cía"
    data["tenants"][-1]["id"] = names[2].lower().replace(" ", "-")
    lobby.save(data)
    lobby.until(lambda: "Zorro" in lobby.names())
    visitor.draw()
    assert lobby.names()[0] == "Abeja"
    assert lobby.tops() == pytest.approx(before, abs=1)
    assert visitor.visit.screen == "directory"


def test_who_reads_what_goes_is_told_and_led_back(follow: Follow) -> None:
    lobby = follow(companies("Nube", "Ceiba"))
    visitor = lobby.visitor
    visitor.visit.wake()
    visitor.visit.show("tenant", "nube")
    visitor.draw()
    assert visitor.reads("Nube")
    lobby.save(companies("Ceiba"))
    lobby.until(lambda: visitor.reads("Esta empresa ya no está en el directorio"))
    visitor.tap("Ir al inicio")
    assert visitor.visit.screen == "home"


def test_a_language_that_staff_take_out_is_not_missed(follow: Follow) -> None:
    lobby = follow(companies("Nube"))
    lobby.duty._language = "en"
    data = companies("Quipu", center={"languages": ["es"]})
    data["floors"][0]["name"] = "Piso 1"
    lobby.save(data)
    lobby.until(lambda: lobby.names() == ["Quipu"])


def test_the_lobby_itself_reads_no_file(follow: Follow, monkeypatch: pytest.MonkeyPatch) -> None:
    lobby = follow(companies("Nube"))
    for module in (reader, duty_module):
        monkeypatch.setattr(module, "read_data", None, raising=False)
    monkeypatch.setattr("kiosk.store.durable.read", None)
    lobby.save(companies("Quipu"))
    lobby.until(lambda: lobby.names() == ["Quipu"])
