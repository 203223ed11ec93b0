# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Whatever becomes of a reading, the lobby stays as it is, and the next save is shown."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import reload as reload_module
from tests.app.following import Follow, companies
from tests.ui import made

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
        assert [str(each) for each in lobby.duty.reload.problems] == [
            f"{lobby.folder}/ecosystem.json:1:1: the program that reads it did not come to its end: "
            "it is tried again by itself"
        ]
    assert lobby.visitor.visit.screen == "directory"
    lobby.save(companies("Ceiba"))
    lobby.until(lambda: lobby.names() == ["Ceiba"])


def test_what_could_not_be_read_is_read_again_and_told_once(
    follow: Follow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reload_module, "LATER_MS", 50)
    lobby = follow(companies("Nube"))
    begun = []
    with monkeypatch.context() as broken:
        broken.setattr(reload_module, "reader_command", lambda *_: begun.append(1) or ("/nowhere", []))
        lobby.save(companies("Quipu"))
        lobby.until(lambda: len(begun) == 4)
    lobby.until(lambda: lobby.names() == ["Quipu"])
    assert lobby.counters.rejected_edits == 1
    assert not any(problem.is_error for problem in lobby.duty.reload.problems)


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


CHANGED_MEANWHILE = """
import sys
from pathlib import Path
from kiosk.app import cli, reader
read = reader.read_data
def read_and_save(file):
    found = read(file)
    file.write_bytes(Path(sys.argv[1]).read_bytes())
    return found
reader.read_data = read_and_save
sys.exit(cli.main(sys.argv[2:]))
"""
"""What reads, and sees the file saved again before it is done."""


def test_what_is_saved_while_it_is_read_is_read_again(
    follow: Follow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lobby = follow(companies("Nube"))
    later = made.written(tmp_path / "later", companies("Ceiba")) / "ecosystem.json"
    whole = reload_module.reader_command
    begun = 0

    def changed_once(*given: Any) -> tuple[str, list[str]]:
        nonlocal begun
        begun += 1
        program, arguments = whole(*given)
        changed = ["-c", CHANGED_MEANWHILE, str(later), *arguments[2:]]
        return program, changed if begun == 1 else arguments

    monkeypatch.setattr(reload_module, "reader_command", changed_once)
    lobby.save(companies("Quipu"))
    lobby.until(lambda: lobby.names() == ["Ceiba"])
    assert lobby.changes == 1, "what stood there no more was shown"
