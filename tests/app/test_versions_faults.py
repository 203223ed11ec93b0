# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Whatever fails while staff publish or go back: the content is whole, and they are told in one line."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app import paths
from kiosk.store.library import Library
from tests.app.staff import Staff, shown
from tests.store.disk import FAULTS, Disk, files, on
from tests.store.shelf import A, B, C, kept, made


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Staff:
    return Staff(tmp_path, monkeypatch, capsys)


def put_back(state: dict[str, bytes]) -> None:
    """Have the data and the versions as they were."""
    for file in [file for file in Path("state").rglob("*") if file.is_file()]:
        file.unlink()
    for name, content in state.items():
        Path("state", name).write_bytes(content)
    Path("data/ecosystem.json").write_bytes(B)


@pytest.mark.parametrize(("fault", "stays"), [*((fault, False) for fault in FAULTS), (errno.ENOSPC, True)])
@pytest.mark.parametrize("command", ["publish c.json", "rollback", "versions"])
def test_any_call_of_a_command_may_fail(kiosk: Staff, command: str, fault: int, stays: bool) -> None:
    kiosk("publish", "b.json")
    before = files(Path("state"))
    new = {"publish c.json": C, "rollback": A, "versions": B}[command]
    put_back(before)
    whole = Disk()
    with on(whole):
        assert kiosk(*command.split()).code == 0
    after = files(Path("state"))
    for number in range(1, len(whole.calls) + 1):
        put_back(before)
        with on(Disk(number, fault, stays)):
            said = kiosk(*command.split())
        assert shown() in {B, new}
        versions = kept(Library(Path("state")))
        assert versions in ([B, A], [C, B, A])
        if said.code == 0:  # what failed was of no account, such as a look at what is left over
            assert said.err == ""
            assert shown() == new
            assert files(Path("state")).keys() == after.keys()
        else:
            assert said.code == 2 if number <= 5 and command == "publish c.json" else said.code == 1
            assert len(said.err.splitlines()) == 1
            assert said.err.startswith("kiosk: ")
            assert os.strerror(fault) not in said.err
        if "stays as" in said.err or "not saved" in said.err.partition("versions")[0]:
            assert shown() == B


def test_a_full_disk_is_said_in_spanish(kiosk: Staff) -> None:
    with on(Disk(fault=errno.ENOSPC, fails="write")):
        said = kiosk("publish", "c.json", language="es")
    assert said.code == 1
    assert said.err == "kiosk: data/ecosystem.json: no se guardó: el disco está lleno: libera espacio\n"


PUBLISHING = """
import random, os, signal, sys, time
from pathlib import Path
from kiosk.store.library import PUBLISH, Library
from kiosk.store.publish import publish_bytes
from tests.store.shelf import made, A, B, kept
data, state = Path("data/ecosystem.json"), Path("state")
"""
KILLED = """
chance = random.Random(5)
wrong = []
for round in range(40):
    child = os.fork()
    if not child:
        library = Library(state)
        while True:
            for content in (B, A):
                publish_bytes(content, data, library, PUBLISH)
    time.sleep(chance.uniform(0, 0.04))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    library = Library(state)
    found = kept(library)
    if data.read_bytes() not in (A, B) or set(found) - {A, B} or library.notes:
        wrong.append(round)
for content in (A, B):  # one of them is another than what stands there, and written
    assert publish_bytes(content, data, library, PUBLISH).done
print(wrong, sorted(os.listdir("data")), len(kept(library)), len(os.listdir("state/versions")))
"""
RACING = """
contents = [made(f"{sys.argv[1]}-{number}") for number in range(4)]
input()  # until both are here
assert all(publish_bytes(content, data, Library(state), PUBLISH).done for content in contents)
print(Library(state).notes)
"""


def started(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PUBLISHING + code, *arguments],
        env={**os.environ, "PYTHONPATH": str(paths.HOME)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_publication_that_is_killed_leaves_the_old_or_the_new(kiosk: Staff) -> None:
    out, err = started(KILLED).communicate(timeout=60)
    assert (out, err) == ("[] ['ecosystem.json'] 2 3\n", "")


def test_two_publications_at_once_lose_nothing(kiosk: Staff) -> None:
    both = [started(RACING, name) for name in ("left", "right")]
    for process in both:
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
    assert [process.communicate(timeout=60) for process in both] == [("[]\n", ""), ("[]\n", "")]
    library = Library(Path("state"))
    versions = kept(library)
    assert set(versions) == {
        A,
        *(made(f"{name}-{number}") for name in ("left", "right") for number in range(4)),
    }
    assert shown() == versions[0]


def test_a_publication_waits_until_another_is_done(kiosk: Staff) -> None:
    with Library(Path("state")).held():
        child = started(RACING, "right")
        with pytest.raises(subprocess.TimeoutExpired):
            child.communicate("\n", timeout=1.5)
        assert shown() == A
    assert child.communicate(timeout=60) == ("[]\n", "")
    assert shown() == made("right-3")
