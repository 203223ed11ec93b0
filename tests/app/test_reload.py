# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What staff save is on the screen, whatever becomes of its reading, and nobody who reads is disturbed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import duty as duty_module
from kiosk.app import reader
from kiosk.app import reload as reload_module
from kiosk.app.content import start_content
from kiosk.app.duty import Duty
from kiosk.app.memory import Sweeper
from kiosk.app.options import RunOptions
from kiosk.models.errand import Errand
from kiosk.store.library import Library
from tests.app import saves
from tests.app.saves import Save
from tests.conftest import Start
from tests.models.house import column, get
from tests.ui import made
from tests.visitor import Visitor, name_of

PATIENCE = 15.0
"""Seconds; a machine that does other things beside is not what is tested."""

CARD = "TenantCard_QMLTYPE"


class Lobby:
    """A visitor in front of a lobby that follows a folder."""

    def __init__(self, visitor: Visitor, folder: Path, state: Path) -> None:
        self.visitor = visitor
        self.folder = folder
        self._library = Library(state)
        content, choice = start_content(folder, self._library)
        self.duty = Duty(visitor.app, content, choice, self._library, RunOptions(state=state))
        self.first = choice.sha256
        self.readings = 0
        self.changes = 0
        self.duty.reload.checked.connect(self._count_reading)
        visitor.lobby.contentChanged.connect(self._count_change)
        self.until(lambda: self.readings == 1)

    @property
    def counters(self) -> Any:
        return self.visitor.app.journal.counters

    def save(self, data: dict[str, Any], way: Save = saves.rename_over) -> None:
        way(self.folder, saves.written(made.without_none(data)))

    def until(self, is_so: Callable[[], bool]) -> None:
        self.visitor.until(is_so, PATIENCE)

    def names(self) -> list[str]:
        """Return the companies in the list of the directory."""
        return column(get(self.visitor.visit, "directory", "listed"), "name")

    def kept(self) -> set[str]:
        """Return the versions that were kept."""
        self.until(lambda: self.readings > 1)
        return {version.sha256 for version in self._library.index().versions}

    def tops(self) -> dict[str, float]:
        """Return where the companies that can be seen stand on the screen."""
        cards = [item for item in self.visitor.items() if item.metaObject().className().startswith(CARD)]
        return {name_of(card): self.visitor.area(card).top() for card in cards if self._is_whole(card)}

    def _is_whole(self, card: Any) -> bool:
        return self.visitor.area(card).height() >= card.height() - 1

    def _count_reading(self) -> None:
        self.readings += 1

    def _count_change(self) -> None:
        self.changes += 1


Follow = Callable[..., Lobby]


@pytest.fixture
def follow(lobby_app: Start, tmp_path: Path, state: Path) -> Iterator[Follow]:
    """Return what starts a lobby that follows a folder with a guide in it."""
    with ExitStack() as running:
        running.callback(gc.enable)
        sweeper = Sweeper()

        def start(data: dict[str, Any], **options: Any) -> Lobby:
            folder = made.written(tmp_path / "data", data)
            lobby = Lobby(lobby_app(data=folder, **options), folder, state)
            running.callback(lobby.duty.end)
            return lobby

        yield start
    del sweeper


def companies(*names: str, **parts: Any) -> dict[str, Any]:
    """Return a guide with companies, whose ids are their names."""
    tenants = [made.tenant(name.lower().replace(" ", "-"), name=name) for name in names]
    here = {"hubs": [made.hub()], "floors": [made.floor()], "labels": made.LABELS}
    return made.guide(tenants=tenants, **here, **parts)


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
    monkeypatch.setattr("kiosk.store.source.contents", None)
    lobby.save(companies("Quipu"))
    lobby.until(lambda: lobby.names() == ["Quipu"])


CUT = """
import os, subprocess, sys
printed = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE).stdout
end = 8 + int.from_bytes(printed[:8], "little")
sys.stdout.buffer.write(printed[: end + int(sys.argv[1])])
sys.stdout.flush()
os.kill(os.getpid(), 9)
"""
"""What reads, and dies when it has printed so many bytes more than the content."""

ACCIDENTS = {
    "it does not start": None,
    "it is killed": "import os; os.kill(os.getpid(), 9)",
    "it hangs": "import time; time.sleep(600)",
    "it says nothing": "",
    "it prints words": "print('Segmentation fault' * 100)",
    "it prints a length and words": "print('\\5\\0\\0\\0\\0\\0\\0\\0wrong and more')",
    "it prints another thing": "import pickle; p = pickle.dumps((None, 7)); print(end='', flush=True);"
    "import sys; sys.stdout.buffer.write(len(p).to_bytes(8, 'little') + p)",
}


@pytest.mark.parametrize("accident", ACCIDENTS)
def test_a_reading_that_goes_wrong_leaves_all_as_it_is(
    follow: Follow, monkeypatch: pytest.MonkeyPatch, accident: str
) -> None:
    lobby = follow(companies("Nube"))
    lobby.visitor.visit.wake()
    lobby.visitor.visit.open("directory")
    code = ACCIDENTS[accident]
    command = ("/nowhere/python", []) if code is None else (sys.executable, ["-c", code])
    with monkeypatch.context() as broken:
        broken.setattr(reload_module, "reader_command", lambda *_: command)
        broken.setattr(reload_module, "LONGEST_MS", 500)
        lobby.save(companies("Quipu"))
        lobby.until(lambda: lobby.counters.rejected_edits == 1)
    assert lobby.names() == ["Nube"]
    assert lobby.visitor.visit.screen == "directory"
    lobby.save(companies("Ceiba"))
    lobby.until(lambda: lobby.names() == ["Ceiba"])


def test_what_is_saved_while_a_reading_hangs_is_shown(
    follow: Follow, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby = follow(companies("Nube"))
    with monkeypatch.context() as broken:
        hanging = (sys.executable, ["-c", ACCIDENTS["it hangs"]])
        broken.setattr(reload_module, "reader_command", lambda *_: hanging)
        broken.setattr(reload_module, "LONGEST_MS", 3000)
        lobby.save(companies("Quipu"))
        lobby.until(lambda: lobby.duty.reload._process is not None)
    lobby.save(companies("Ceiba"))
    lobby.until(lambda: lobby.names() == ["Ceiba"])


@pytest.mark.parametrize("more", [-10, 0, 10])
def test_a_reader_that_dies_too_early_does_not_stop_the_next(
    follow: Follow, monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    lobby = follow(companies("Nube"))
    whole = reload_module.reader_command
    begun = 0

    def cut_once(*given: Any) -> tuple[str, list[str]]:
        nonlocal begun
        begun += 1
        program, arguments = whole(*given)
        return (sys.executable, ["-c", CUT, str(more), program, *arguments]) if begun == 1 else whole(*given)

    monkeypatch.setattr(reload_module, "reader_command", cut_once)
    lobby.save(companies("Quipu"))
    lobby.until(lambda: begun == 1)
    lobby.save(companies("Ceiba"))
    lobby.until(lambda: begun == 2 and lobby.names() == ["Ceiba"])
