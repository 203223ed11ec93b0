# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk import` and `kiosk export`: what they say, what they change, and their exit codes."""

from __future__ import annotations

import argparse
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app import exchange, paths

Kiosk = Callable[..., int]


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kiosk:
    """Run the commands in a folder that has the shipped data in `data`, in English."""
    shutil.copytree(paths.default_data(), tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    parser = argparse.ArgumentParser()
    exchange.declare(parser.add_subparsers(dest="command"))

    def run(*words: str) -> int:
        given = parser.parse_args([*words, "--data", "data"])
        return exchange.import_(given) if given.command == "import" else exchange.export(given)

    return run


def data() -> str:
    return Path("data/ecosystem.json").read_text(encoding="utf-8")


def test_a_dry_run_says_what_would_change_and_changes_nothing(
    kiosk: Kiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    before = data()
    Path("c.csv").write_text("nombre;oficina\nNube Viva;999\n", encoding="utf-8")
    assert kiosk("import", "c.csv", "--only-add") == 0
    assert capsys.readouterr().out.splitlines() == [
        'c.csv:2: changed: "Nube Viva" (nube-viva): unit: "304" → "999"',
        "c.csv: added 0, changed 1, removed 0, unchanged 31, refused 0",
        "nothing is written yet: add --write to do it",
    ]
    assert data() == before
    assert not Path("state").exists()


def test_writing_publishes_and_keeps_what_was_there(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    before = data()
    Path("c.csv").write_text("nombre;oficina;piso\nNube Viva;999;3\nFarol Paisa;1;77\n", encoding="utf-8")
    assert kiosk("import", "c.csv", "--write", "--only-add", "--language", "es") == 1
    *_, done = capsys.readouterr().out.splitlines()
    assert done.startswith("data/ecosystem.json: la versión ")
    assert data() == before.replace('"unit": "304"', '"unit": "999"')
    versions = [path.read_text(encoding="utf-8") for path in Path("state").rglob("versions/*.json")]
    assert before in versions
    assert kiosk("import", "c.csv", "--write", "--only-add") == 1
    assert capsys.readouterr().out.splitlines()[-1] == "nothing changes"


@pytest.mark.parametrize("name", ["c.csv", "c.xlsx", "p.ics"])
def test_what_is_exported_can_be_imported_without_a_change(
    name: str, kiosk: Kiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk("export", name) == 0
    assert capsys.readouterr().out == f"{name} is written\n"
    assert kiosk("import", name) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "nothing changes"


def test_a_calendar_needs_a_place_that_is_known(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    event = "BEGIN:VEVENT\nUID:1\nSUMMARY:X\nDTSTART:20261201\nEND:VEVENT\n"
    Path("p.ics").write_text(f"BEGIN:VCALENDAR\n{event}END:VCALENDAR\n", encoding="utf-8")
    assert kiosk("import", "p.ics", "--write") == 1
    assert kiosk("import", "p.ics", "--write", "--place", "Piso 9") == 2
    assert capsys.readouterr().err.startswith('kiosk: --place: no floor "Piso 9": floors are ')
    assert kiosk("import", "p.ics", "--write", "--place", "piso 4") == 0
    assert json.loads(data())["events"][-1]["place"] == {"floor": "4"}


def test_the_template_is_a_workbook(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk("export", "--template", "t.xlsx", "--language", "es") == 0
    assert kiosk("import", "t.xlsx", "--only-add") == 0
    assert '"Empresa de ejemplo 1"' in capsys.readouterr().out
    assert kiosk("export", "--template", "t.csv") == 2


@pytest.mark.parametrize(
    ("words", "code", "line"),
    [
        (
            ["import", "none.csv"],
            2,
            "kiosk: none.csv: cannot be read: it is not there: see to its name and its folder",
        ),
        (["import", "folder.csv"], 2, "kiosk: folder.csv: cannot be read: it is a folder: name a file"),
        (["import", "pipe.csv"], 2, "kiosk: pipe.csv: cannot be read: it is not a file: name one"),
        (["import", "list.pdf"], 2, "kiosk: list.pdf: name a file that ends in .csv, .xlsx, .ics, .imdf.zip"),
        (
            ["import", "empty.csv"],
            2,
            "empty.csv:1:1: the file is empty: put a row of headings in it, and a row for each company",
        ),
        (["import", "empty.ics"], 2, "empty.ics:1:1: the file is empty: export the calendar again"),
        (["export", "list.pdf"], 2, "kiosk: list.pdf: name a file that ends in .csv, .xlsx, .ics"),
        (["export", "folder.csv"], 1, "kiosk: folder.csv: not saved: it is a folder: name a file"),
        (
            ["export", "none/list.csv"],
            1,
            "kiosk: none/list.csv: not saved: it is not there: see to its name and its folder",
        ),
    ],
)
def test_what_cannot_be_read_or_written_is_one_line(
    words: list[str], code: int, line: str, kiosk: Kiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("folder.csv").mkdir()
    os.mkfifo("pipe.csv")
    Path("empty.csv").touch()
    Path("empty.ics").touch()
    assert kiosk(*words) == code
    assert capsys.readouterr().err.splitlines() == [line]


@pytest.mark.parametrize("command", ["import", "export"])
def test_data_with_errors_are_mended_first(
    command: str, kiosk: Kiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("c.csv").write_text("nombre;oficina\nNube Viva;999\n", encoding="utf-8")
    Path("data/ecosystem.json").write_text(
        data().replace('"floor": "3"', '"floor": "77"', 1), encoding="utf-8"
    )
    assert kiosk(command, "c.csv") == 2
    first, *_, last = capsys.readouterr().err.splitlines()
    assert 'no floor "77"' in first
    assert last == "kiosk: data/ecosystem.json: mend this first"
    Path("data/ecosystem.json").unlink()
    assert kiosk(command, "c.csv") == 2
