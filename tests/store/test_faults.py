# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is kept outlives faults of the disk, at each call, and power cuts, at each moment."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.store import versions
from kiosk.store.library import PUBLISH, Library
from kiosk.store.publish import publish_bytes
from tests.store.crash import aftermaths
from tests.store.disk import FAULTS, Disk, files, on
from tests.store.shelf import BAD, NOON, A, B, C, accept, content_of, data_file, kept, made, start


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return data_file(tmp_path)


@pytest.mark.parametrize("stays", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
def test_any_call_of_accept_may_fail(tmp_path: Path, fault: int, stays: bool) -> None:
    old = tmp_path / "old"
    accept(Library(old), A, B)
    new = tmp_path / "new"

    def tried(disk: Disk) -> tuple[Library, bool]:
        shutil.rmtree(new, ignore_errors=True)
        shutil.copytree(old, new)
        library = Library(new)
        with on(disk):
            return library, library.accept(C, NOON)

    whole = Disk()
    assert tried(whole)[1]
    for number in range(1, len(whole.calls) + 1):
        library, done = tried(Disk(number, fault, stays))
        assert kept(Library(new)) in ([B, A], [C, B, A])
        if done:
            assert kept(Library(new)) == [C, B, A]
        else:
            assert len(library.notes) == 1


@pytest.mark.parametrize("stays", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("bad", [False, True])
def test_any_call_of_a_start_may_fail(tmp_path: Path, file: Path, fault: int, stays: bool, bad: bool) -> None:
    state = tmp_path / "state"
    shipped = tmp_path / "shipped.json"
    shipped.write_bytes(C)
    accept(Library(state), B)
    if bad:
        file.write_bytes(BAD)
    before = files(state)
    whole = Disk()
    with on(whole):
        start(Library(state), file, True, shipped)
    for number in range(1, len(whole.calls) + 1):
        library = Library(state)
        with on(Disk(number, fault, stays)):
            choice = start(library, file, True, shipped)
        if not stays:
            assert choice.reading.ecosystem is not None
        assert content_of(choice) in {A, B, C, b""}
        assert file.read_bytes() == (BAD if bad else A)
        library.start_succeeded(choice.sha256)
        assert files(state) == before


def test_a_power_cut_keeps_the_old_versions_or_the_new_one_too(tmp_path: Path) -> None:
    before = tmp_path / "before"
    library = Library(before)
    contents = [made(f"Company {number}") for number in range(versions.KEPT)]
    accept(library, *contents)
    there = {str(before / name): content for name, content in files(before).items()}
    with on(Disk(at_once=700)) as disk:
        assert library.accept(C, NOON)
    old, new = contents[::-1], [C, *contents[:0:-1]]
    states = 0
    for done, after in aftermaths(disk.log, there, before, tmp_path):
        found = kept(Library(after))
        assert found == new if done else found in (old, new)
        states += 1
    assert states > 20


def test_a_power_cut_in_a_publication_loses_neither_content(tmp_path: Path, file: Path) -> None:
    home = file.parent.parent
    there = {str(file): A}
    with on(Disk(at_once=700)) as disk:
        assert publish_bytes(B, file, Library(home / "state"), PUBLISH).done
    states = 0
    for done, after in aftermaths(disk.log, there, home, tmp_path):
        library = Library(after / "state")
        now = (after / "data" / "ecosystem.json").read_bytes()
        assert now == B if done else now in {A, B}
        if now == B:
            assert A in kept(library)  # there is always a way back
        assert kept(library) == [B, A] if done else True
        assert content_of(library.choose(after / "data" / "ecosystem.json")) == now
        states += 1
    assert states > 40
