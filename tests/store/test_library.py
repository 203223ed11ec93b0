# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The last ten contents are kept under their hashes, whatever happens to the folder."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.store.library import ROLLBACK, Library, state_folder
from kiosk.store.versions import digest
from tests.store.disk import Disk, on
from tests.store.shelf import NOON, A, B, C, accept, kept, made


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "state")


def test_what_is_accepted_is_kept_under_its_hash(library: Library, tmp_path: Path) -> None:
    accept(library, A, B)
    newest, oldest = library.entries()
    assert (tmp_path / "state" / "versions" / f"{newest.sha256}.json").read_bytes() == B
    assert newest.when == NOON + timedelta(minutes=1)
    assert [str(change) for change in newest.changes] == ["1 company changed"]
    assert [str(change) for change in oldest.changes] == ["the first version"]
    assert kept(library) == [B, A]
    assert library.notes == []


def test_the_last_ten_are_kept(library: Library, tmp_path: Path) -> None:
    contents = [made(f"Company {number}") for number in range(12)]
    accept(library, *contents)
    assert kept(library) == contents[:1:-1]
    assert len(list((tmp_path / "state" / "versions").glob("*.json"))) == 10 + 1


def test_what_is_there_already_is_not_written_again(library: Library) -> None:
    accept(library, A)
    with on(Disk()) as disk:
        assert library.accept(A, NOON)
    assert "write" not in disk.calls


def test_a_content_that_comes_back_is_the_newest(library: Library) -> None:
    accept(library, A, B, A)
    assert kept(library) == [A, B]


def test_a_content_gone_back_to_keeps_its_place_and_the_next_comes_before_it(library: Library) -> None:
    accept(library, A, B)
    library.accept(A, NOON, ROLLBACK)
    assert kept(library) == [B, A]
    good = library.last_good()
    assert good is not None
    assert good[1] == A
    accept(library, C)
    assert kept(library) == [C, A, B]


@pytest.mark.parametrize(
    "damage", [None, b"", b"\0" * 900, b"{}", b"[", b'{"last": 3, "versions": [{}]}', b"\xff"]
)
def test_a_damaged_index_is_made_anew(library: Library, tmp_path: Path, damage: bytes | None) -> None:
    accept(library, A, B)
    index = tmp_path / "state" / "versions" / "index.json"
    index.unlink()
    if damage is not None:
        index.write_bytes(damage)
    assert sorted(filter(None, kept(library))) == [A, B]
    accept(library, C)
    assert kept(library)[0] == C
    assert len(kept(library)) == 3
    assert library.notes == []


def test_a_damaged_version_is_ignored_and_mended_when_it_is_accepted_again(
    library: Library, tmp_path: Path
) -> None:
    accept(library, A, B)
    (tmp_path / "state" / "versions" / f"{digest(B)}.json").write_bytes(B[:-1])
    assert kept(library) == [A]
    good = library.last_good()
    assert good is not None
    assert good[1] == A
    accept(library, B)
    assert kept(library) == [B, A]


@pytest.mark.parametrize("size", [0, 1, 100_000])
def test_the_hash_is_the_one_that_everybody_knows(size: int) -> None:
    import hashlib

    assert digest(b"x" * size) == hashlib.sha256(b"x" * size).hexdigest()


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"KIOSK_STATE": "/a", "STATE_DIRECTORY": "/b", "XDG_STATE_HOME": "/c", "HOME": "/d"}, "/a"),
        ({"STATE_DIRECTORY": "/b:/x", "XDG_STATE_HOME": "/c", "HOME": "/d"}, "/b"),
        ({"XDG_STATE_HOME": "/c", "HOME": "/d"}, "/c/kiosk"),
        ({"XDG_STATE_HOME": "c", "HOME": "/d"}, "/d/.local/state/kiosk"),
        ({"KIOSK_STATE": "", "HOME": "/d"}, "/d/.local/state/kiosk"),
        ({}, None),
    ],
)
def test_where_the_state_is(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], folder: str | None
) -> None:
    for name in ("KIOSK_STATE", "STATE_DIRECTORY", "XDG_STATE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert state_folder() == (Path(folder) if folder else None)
