# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The lobby starts with the best content there is, and not a third time with one that brings it down."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.store.library import PUBLISH, Library
from kiosk.store.publish import publish_bytes
from kiosk.store.start import NOTHING, SHIPPED, VERSION
from kiosk.store.versions import digest
from tests.store.shelf import BAD, IN_PART, A, B, C, accept, content_of, data_file, kept, start


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "state")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return data_file(tmp_path)


def chosen(library: Library, file: Path, shipped: Path | None = None) -> tuple[str, bytes, list[str]]:
    choice = library.choose(file, shipped, "data/ecosystem.json")
    return choice.source, content_of(choice), [str(note) for note in choice.notes]


def test_the_data_file_is_shown_if_it_is_good(library: Library, file: Path) -> None:
    accept(library, B)
    choice = library.choose(file)
    assert (choice.source, content_of(choice), choice.notes) == ("data", A, ())
    assert choice.data is choice.reading
    assert choice.reading.ecosystem is not None


def test_else_the_last_good_version(library: Library, file: Path) -> None:
    accept(library, B, C)
    file.write_bytes(BAD)
    source, content, notes = chosen(library, file)
    assert (source, content) == (VERSION, C)
    assert notes == [
        "data/ecosystem.json: it cannot be read: kiosk check says why",
        "the version of 2026-11-23 12:01 is shown in its place",
    ]
    choice = library.choose(file)
    assert choice.data is not None
    assert choice.data.problems
    file.unlink()
    assert chosen(library, file)[2][0].endswith(
        "ecosystem.json: cannot be read: it is not there: see to its name and its folder"
    )


def test_else_what_is_shipped_else_nothing(library: Library, file: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "shipped.json"
    shipped.write_bytes(B)
    file.write_bytes(BAD)
    source, content, notes = chosen(library, file, shipped)
    assert (source, content) == (SHIPPED, B)
    assert notes[1:] == ["what the program brings is shown in its place"]
    assert chosen(library, file)[0] == NOTHING
    assert library.choose(file).reading.problems
    assert chosen(library, file, tmp_path / "nothing.json")[0] == NOTHING


def test_two_starts_that_fail_go_back_and_say_so(library: Library, file: Path) -> None:
    accept(library, B, A)
    assert [content_of(start(library, file)) for _ in range(2)] == [A, A]
    choice = start(library, file, succeeds=True)
    assert content_of(choice) == B
    assert [str(note) for note in choice.notes] == [
        f"{file}: the program did not start with it, twice",
        "the version of 2026-11-23 12:00 is shown in its place",
    ]
    assert [version.is_failed for version in library.entries()] == [True, False]
    assert content_of(start(library, file, succeeds=True)) == B  # and it stays so
    file.write_bytes(C)
    assert content_of(start(library, file, succeeds=True)) == C  # until staff have mended it


def test_a_content_that_was_never_accepted_can_fail_too(library: Library, file: Path) -> None:
    accept(library, B)
    for _ in range(2):
        start(library, file)
    assert content_of(start(library, file, succeeds=True)) == B
    assert [version.is_failed for version in library.entries()] == [True, False]


def test_a_first_content_with_errors_is_shown_and_never_a_version(library: Library, file: Path) -> None:
    file.write_bytes(IN_PART)
    for _ in range(2):
        assert content_of(start(library, file, succeeds=True)) == IN_PART
    assert kept(library) == []
    for _ in range(2):  # nor if the program does not start with it, and there is nothing else
        start(library, file)
    assert content_of(start(library, file, succeeds=True)) == IN_PART
    assert kept(library) == []
    published = publish_bytes(A, file, library, PUBLISH)
    assert kept(library) == [A]
    assert [str(note) for note in published.notes] == [
        f"what stood in {file} had errors: it is kept as {library.state}/replaced.json"
    ]


def test_a_version_with_errors_comes_after_one_without(library: Library, file: Path) -> None:
    accept(library, A, IN_PART)  # as an older program may have found nothing wrong with it
    file.write_bytes(BAD)
    assert content_of(start(library, file, succeeds=True)) == A
    file.write_bytes(IN_PART)
    assert content_of(start(library, file, succeeds=True)) == A


def test_one_start_that_fails_is_nothing(library: Library, file: Path) -> None:
    accept(library, B)
    for _ in range(3):
        assert content_of(start(library, file)) == A
        assert content_of(start(library, file, succeeds=True)) == A


def test_when_no_version_starts_it_is_not_their_fault(library: Library, file: Path, tmp_path: Path) -> None:
    accept(library, B)
    shipped = tmp_path / "shipped.json"
    shipped.write_bytes(C)
    shown = [content_of(start(library, file, shipped=shipped)) for _ in range(8)]
    assert shown == [A, A, B, B, C, C, A, A]
    assert content_of(start(library, file, True, shipped)) == B


def test_a_version_that_starts_after_all_is_good_again(library: Library, file: Path) -> None:
    accept(library, B, A)
    for _ in range(2):
        start(library, file)
    library.choose(file)
    library.start_succeeded(digest(A))
    assert content_of(start(library, file)) == A


def test_to_publish_it_again_takes_the_mark_away(library: Library, file: Path) -> None:
    accept(library, B, A)
    for _ in range(2):
        start(library, file)
    start(library, file, succeeds=True)
    assert publish_bytes(A, file, library, PUBLISH).done
    assert content_of(start(library, file)) == A


def test_without_a_folder_all_works_and_says_so_once(file: Path) -> None:
    library = Library(None)
    accept(library, A, B)
    assert [content_of(start(library, file)) for _ in range(3)] == [A, A, A]
    assert library.entries() == ()
    assert publish_bytes(B, file, library, PUBLISH).done
    assert [str(note) for note in library.notes] == [
        "versions are not kept: there is no folder for them: name one with --state"
    ]


def test_where_the_folder_cannot_be_all_works_and_says_so_once(file: Path, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    library = Library(tmp_path / "state")
    accept(library, A, B)
    assert content_of(start(library, file)) == A
    assert len(library.notes) == 1
    assert str(library.notes[0]).startswith("versions are not kept: ")
    assert publish_bytes(B, file, library, PUBLISH).done


def test_to_start_loads_no_cryptography_and_no_copying(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; import kiosk.store.reader; before = set(sys.modules);"
        "from kiosk.store.library import Library; Library(Path(sys.argv[1])).choose(Path(sys.argv[2]));"
        "print(sorted({'hashlib', '_hashlib', 'shutil', 'tempfile', 'fcntl'} & (set(sys.modules) - before)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), "data/ecosystem.json"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.stdout, ran.stderr) == ("[]\n", "")
