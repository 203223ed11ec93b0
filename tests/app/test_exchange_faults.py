# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Whatever call fails while a list is imported or exported: the content is whole, and staff are told."""

from __future__ import annotations

import argparse
import errno
import json
import os
from pathlib import Path

import pytest

from kiosk.app import exchange
from kiosk.store.library import Library
from tests.store.disk import FAULTS, Disk, on
from tests.store.shelf import A, data_file, kept

LIST = "nombre;piso;resumen\nNube Nueva;2;Datos\n"
FAILING = [*((fault, False) for fault in FAULTS), (errno.ENOSPC, True), (errno.EIO, True)]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def kiosk(*words: str) -> int:
    parser = argparse.ArgumentParser()
    exchange.declare(parser.add_subparsers(dest="command"))
    given = parser.parse_args([*words, "--data", "data", "--language", "en"])
    return exchange.import_(given) if given.command == "import" else exchange.export(given)


def furnish(folder: Path) -> Path:
    """Make a folder with data and a list to import, work in it, and return its data file."""
    folder.mkdir()
    os.chdir(folder)
    file = data_file(folder)
    Path("list.csv").write_text(LIST, encoding="utf-8")
    return file


@pytest.mark.parametrize(("fault", "stays"), FAILING)
def test_any_call_of_an_import_may_fail(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fault: int, stays: bool
) -> None:
    words = ("import", "list.csv", "--only-add", "--write", "--state", "state")
    whole = furnish(tmp_path / "whole")
    with on(Disk()) as disk:
        assert kiosk(*words) == 0
    new = whole.read_bytes()
    assert [each["name"] for each in json.loads(new)["tenants"]] == ["A", "Nube Nueva"]
    for number in range(1, len(disk.calls) + 1):
        file = furnish(tmp_path / str(number))
        capsys.readouterr()
        with on(Disk(number, fault, stays)):
            code = kiosk(*words)
        said = capsys.readouterr()
        content = file.read_bytes()
        assert content in {A, new}, number
        assert set(kept(Library(Path("state")))) <= {A, new}
        if code == 0:
            assert content == new
        else:
            assert said.err
            assert os.strerror(fault) not in said.err
        if "version" not in said.out:
            assert content == A or "a power cut may undo it" in said.err


@pytest.mark.parametrize(("fault", "stays"), FAILING)
def test_any_call_of_an_export_may_fail(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fault: int, stays: bool
) -> None:
    furnish(tmp_path / "whole")
    with on(Disk()) as disk:
        assert kiosk("export", "out.csv") == 0
    new = Path("out.csv").read_bytes()
    for number in range(1, len(disk.calls) + 1):
        file = furnish(tmp_path / str(number))
        Path("out.csv").write_bytes(b"before")
        with on(Disk(number, fault, stays)):
            code = kiosk("export", "out.csv")
        assert Path("out.csv").read_bytes() in ({new} if code == 0 else {b"before", new})
        assert code == 0 or capsys.readouterr().err
        assert file.read_bytes() == A
