# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A save is whole or did not happen, whatever comes between: a power cut, a full disk, a kill."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from kiosk.store import durable
from kiosk.store.failures import Failure
from tests.store.disk import FAULTS, Disk, files, on

ROOT = Path(__file__).parents[2]
OLD = b"old" * 9
NEW = b"the new content, which is longer" * 2


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "ecosystem.json"
    file.write_bytes(OLD)
    return file


def test_a_file_is_replaced_and_nothing_is_left_beside_it(file: Path) -> None:
    durable.replace(file, NEW)
    assert files(file.parent) == {"ecosystem.json": NEW}


def test_a_file_that_was_not_there_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    durable.replace(tmp_path / "a", NEW)
    (tmp_path / "b").write_bytes(NEW)
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


@pytest.mark.parametrize("mode", [0o640, 0o444, 0o664])
def test_a_file_keeps_its_mode(file: Path, mode: int) -> None:
    file.chmod(mode)
    durable.replace(file, NEW)
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_secret_is_one_from_its_first_byte(file: Path) -> None:
    calls = Disk()
    with on(calls):
        durable.replace(file, NEW, mode=0o600)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with on(Disk(calls.calls.index("write") + 1, errno.EIO, stays=True)), pytest.raises(Failure):
        durable.replace(file, NEW, mode=0o600)
    (left,) = file.parent.glob(".*.tmp")
    assert stat.S_IMODE(left.stat().st_mode) == 0o600


def test_a_link_stays_one(file: Path) -> None:
    link = file.with_name("link.json")
    link.symlink_to(file.name)
    durable.replace(link, NEW)
    assert link.is_symlink()
    assert file.read_bytes() == NEW


def test_writes_that_take_a_part_are_gone_on_with(file: Path) -> None:
    with on(Disk(at_once=5)) as disk:
        durable.replace(file, NEW)
    assert file.read_bytes() == NEW
    assert disk.calls.count("write") == 13


def test_what_killed_processes_left_is_cleaned_and_what_others_are_at_is_not(file: Path) -> None:
    dead = [file.with_name(f".ecosystem.json.{process}-3.tmp") for process in (999_999_999, os.getpid())]
    others = [
        file.with_name(f".ecosystem.json.{os.getppid()}-3.tmp"),
        file.with_name(".ecosystem.json.swp"),
        file.with_name(".kiosk.toml.999999999-3.tmp"),
    ]
    for each in (*dead, *others):
        each.touch()
    durable.replace(file, NEW)
    assert [each.exists() for each in dead] == [False, False]
    assert [each.exists() for each in others] == [True, True, True]


def replaced_on(disk: Disk, file: Path) -> Failure | None:
    with on(disk):
        try:
            durable.replace(file, NEW)
        except Failure as failure:
            return failure
    return None


@pytest.mark.parametrize("stays", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
def test_any_call_may_fail(file: Path, fault: int, stays: bool) -> None:
    whole = Disk()
    assert replaced_on(whole, file) is None
    for number in range(1, len(whole.calls) + 1):
        file.write_bytes(OLD)
        failure = replaced_on(Disk(number, fault, stays), file)
        found = files(file.parent)
        if failure is None:
            assert found == {"ecosystem.json": NEW}
            continue
        assert failure.errno == fault
        lasting = "saved, but a power cut may undo it" in str(failure)
        assert found["ecosystem.json"] == (NEW if lasting else OLD)
        assert str(failure).startswith(f"{file}: {'saved' if lasting else 'not saved'}")
        if not stays:
            assert found.keys() == {"ecosystem.json"}


def test_a_power_cut_leaves_the_old_or_the_new_and_later_the_new(file: Path) -> None:
    with on(Disk(at_once=24)) as disk:
        durable.replace(file, NEW)
    states = 0
    for done, state in disk.log.crashes({str(file): OLD}, every_cut=True):
        assert state[str(file)] in ({NEW} if done else {OLD, NEW})
        states += 1
    assert states > 200


@pytest.mark.parametrize(
    ("forgotten", "harm"), [(0, "is torn"), (1, "is lost")], ids=["of the file", "of the folder"]
)
def test_a_sync_that_is_forgotten_is_found(file: Path, forgotten: int, harm: str) -> None:
    with on(Disk()) as disk:
        durable.replace(file, NEW)
    syncs = [step for step in disk.log.steps if step[0] == "sync"]
    assert len(syncs) == 2
    disk.log.steps.remove(syncs[forgotten])
    found = set()
    for done, state in disk.log.crashes({str(file): OLD}, every_cut=True):
        if state[str(file)] not in {OLD, NEW}:
            found.add("is torn")
        elif done and state[str(file)] == OLD:
            found.add("is lost")
    assert harm in found


KILLED = """
import os, random, signal, sys, time
from pathlib import Path
from kiosk.store import durable
file, contents = Path(sys.argv[1]), [bytes([65 + number]) * 300_000 for number in range(2)]
chance = random.Random(3)
durable.replace(file, contents[0])
torn = beyond = 0
for _ in range(60):
    child = os.fork()
    if not child:
        while True:
            for content in contents:
                durable.replace(file, content)
    time.sleep(chance.uniform(0, 0.02))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    torn += file.read_bytes() not in contents
    beyond = max(beyond, len(os.listdir(file.parent)) - 1)
durable.replace(file, contents[0])
print(torn, beyond, os.listdir(file.parent))
"""


def test_a_kill_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "e.json")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stderr == ""
    torn, beyond, left = ran.stdout.split(maxsplit=2)
    assert torn == "0"
    assert int(beyond) >= 1  # a kill did come in between
    assert left == "['e.json']\n"


def test_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").touch()
    for name, why in [
        ("folder", "it is a folder: name a file"),
        ("pipe", "it is not a file: name one"),
        ("nothing", "it is not there: see to its name and its folder"),
        ("file/nothing", "it is not there: see to its name and its folder"),
    ]:
        with pytest.raises(Failure) as caught:
            durable.read(tmp_path / name, 10)
        assert str(caught.value) == f"{tmp_path / name}: cannot be read: {why}"


def test_no_more_is_read_than_asked_for(file: Path) -> None:
    assert durable.read(file, 4) == OLD[:4]
    assert durable.read(file, 4000) == OLD


def test_a_folder_in_place_of_the_file_is_kept(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Failure, match="folder: not saved: it is a folder"):
        durable.replace(tmp_path / "folder", NEW)
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]


def test_one_at_a_time_holds_a_lock(tmp_path: Path) -> None:
    inside: list[int] = []
    most: list[int] = []

    def hold() -> None:
        for _ in range(20):
            with durable.locked(tmp_path / "lock"):
                inside.append(1)
                time.sleep(0.0005)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=hold) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(most) == 80
    assert set(most) == {1}


def test_a_lock_is_not_waited_for_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "PATIENCE", 0.05)
    again: Any = durable.locked(tmp_path / "lock")
    with durable.locked(tmp_path / "lock"), pytest.raises(Failure, match="something else is writing"), again:
        pass
