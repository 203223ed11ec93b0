# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk publish`, `versions` and `rollback`: one line for staff, and a stable exit code."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.store.library import Library
from kiosk.store.versions import digest
from tests.app.staff import Staff, shown
from tests.store.shelf import BAD, IN_PART, A, B, C, accept, kept, start

A8, B8, C8 = (digest(content)[:8] for content in (A, B, C))


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Staff:
    return Staff(tmp_path, monkeypatch, capsys)


def test_publish_says_what_changes_and_keeps_both(kiosk: Staff) -> None:
    said = kiosk("publish", "b.json")
    assert said == (0, f"data/ecosystem.json: version {B8} is in place: 1 company changed\n", "")
    assert shown() == B
    assert kept(Library(Path("state"))) == [B, A]
    assert kiosk("publish", "c.json", language="es").out == (
        f"data/ecosystem.json: la versión {C8} está puesta: 1 empresa cambiada\n"
    )


def test_versions_are_listed_with_what_changed_and_which_is_shown(kiosk: Staff) -> None:
    assert kiosk("versions") == (0, "no version was kept yet\n", "")
    accept(Library(Path("state")), A, B)
    Path("data/ecosystem.json").write_bytes(B)
    assert kiosk("versions").out.splitlines() == [  # in the time of Medellín
        f" 1  2026-11-23 12:01  {B8} * 1 company changed",
        f" 2  2026-11-23 12:00  {A8}   the first version",
    ]
    kiosk("rollback")
    assert kiosk("versions", language="es").out.splitlines() == [
        f" 1  2026-11-23 12:01  {B8}   1 empresa cambiada",
        f" 2  2026-11-23 12:00  {A8} * la primera versión",
    ]


def test_rollback_goes_back_step_by_step(kiosk: Staff) -> None:
    kiosk("publish", "b.json")
    kiosk("publish", "c.json")
    said = kiosk("rollback")
    assert said == (0, f"data/ecosystem.json: version {B8} is in place: 1 company changed\n", "")
    assert shown() == B
    assert kiosk("rollback").code == 0
    assert shown() == A
    said = kiosk("rollback")
    what = "there is no version before this one: kiosk versions lists those that are kept"
    assert said == (1, "", f"kiosk: {what}\n")
    assert kiosk("rollback", "1").code == 0
    assert shown() == C


def test_rollback_from_a_broken_file_gives_what_the_lobby_shows(kiosk: Staff) -> None:
    kiosk("publish", "b.json")
    Path("data/ecosystem.json").write_bytes(BAD)
    assert kiosk("versions").err == (
        "kiosk: data/ecosystem.json: it cannot be read: kiosk check says why; "
        f"the version of {kiosk('versions').out.splitlines()[0][4:20]} is shown in its place\n"
    )
    said = kiosk("rollback")
    assert shown() == B
    assert said == (
        0,
        f"data/ecosystem.json: version {B8} is in place: nothing that a visitor sees\n",
        "kiosk: what stood in data/ecosystem.json had errors: it is kept as state/replaced.json\n",
    )
    assert Path("state/replaced.json").read_bytes() == BAD


def test_rollback_passes_over_a_version_that_does_not_start(kiosk: Staff) -> None:
    library, file = Library(Path("state")), Path("data/ecosystem.json")
    accept(library, A, B)
    file.write_bytes(B)
    for _ in range(2):
        start(library, file)
    start(library, file, succeeds=True)
    assert (
        kiosk("versions").out.splitlines()[0].endswith("1 company changed, the program did not start with it")
    )
    assert kiosk("publish", "c.json").code == 0
    assert kiosk("rollback").code == 0
    assert shown() == A


def test_rollback_gives_no_version_with_errors(kiosk: Staff) -> None:
    library = Library(Path("state"))
    accept(library, A, IN_PART, B)  # as an older program may have found nothing wrong with the second
    Path("data/ecosystem.json").write_bytes(B)
    said = kiosk("rollback", "2")
    assert (said.code, said.out, shown()) == (1, "", B)
    assert said.err.startswith(f"state/versions/{digest(IN_PART)}.json:1:")
    assert said.err.endswith('no floor "9": floors are 1, 2\nkiosk: data/ecosystem.json stays as it was\n')
    assert kiosk("rollback").code == 0
    assert shown() == A


@pytest.mark.parametrize(
    ("number", "what"), [("0", "no version 0"), ("3", "no version 3"), ("-1", "no version -1")]
)
def test_a_version_that_is_not_there(kiosk: Staff, number: str, what: str) -> None:
    kiosk("publish", "b.json")
    said = kiosk("rollback", number)
    assert said == (1, "", f"kiosk: there is {what}: versions are 1 to 2\n")
    assert shown() == B


def test_without_versions_there_is_no_way_back(kiosk: Staff) -> None:
    assert kiosk("rollback") == (1, "", "kiosk: there is no version to go back to: none was kept yet\n")


def test_a_file_with_errors_changes_nothing(kiosk: Staff) -> None:
    said = kiosk("publish", "odd.json")
    problem, last = said.err.splitlines()
    assert said.code == 1
    assert problem.startswith("odd.json:1:")
    assert 'no floor "9"' in problem
    assert last == "kiosk: data/ecosystem.json stays as it was"
    assert not Path("state").exists()
    assert shown() == A


@pytest.mark.parametrize("name", ["bad.json", "data", "nothing.json", os.devnull])
def test_a_file_that_cannot_be_read_is_another_code(kiosk: Staff, name: str) -> None:
    said = kiosk("publish", name)
    assert (said.code, said.out) == (2, "")
    assert said.err
    assert shown() == A


def test_what_is_there_already_is_published_again(kiosk: Staff) -> None:
    said = kiosk("publish", "a.json")
    assert (said.code, said.err) == (0, "")
    assert said.out.endswith("is in place: nothing that a visitor sees\n")
    assert kept(Library(Path("state"))) == [A]


def test_the_first_file_of_all(kiosk: Staff) -> None:
    Path("data/ecosystem.json").unlink()
    assert kiosk("publish", "b.json").out.endswith("is in place: the first version\n")
    assert shown() == B


def test_a_folder_that_is_not_there_is_said_in_one_line(kiosk: Staff) -> None:
    Path("data/ecosystem.json").unlink()
    Path("data").rmdir()
    reason = "it is not there: see to its name and its folder"
    assert kiosk("publish", "b.json") == (1, "", f"kiosk: data/ecosystem.json: not saved: {reason}\n")


def test_where_nothing_can_be_kept_it_is_published_all_the_same(kiosk: Staff) -> None:
    said = kiosk("publish", "b.json", "--state", "a.json/state")
    assert said.code == 1
    assert said.err.startswith("kiosk: versions are not kept: a.json/state")
    assert len(said.err.splitlines()) == 1
    assert shown() == B
