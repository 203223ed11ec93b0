# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk check` as staff see it: lines or JSON, in their language, whatever it is given."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path

import pytest

from kiosk.app import paths
from kiosk.app.check import check, declare
from kiosk.store.json_schema import schema_text
from tests.store.centre import GONE, SOUND, changed

pytestmark = pytest.mark.usefixtures("here")

ERRORS = "Errors: these keep something from the screen until they are mended"
WARNINGS = "Warnings: the screen shows this, and it wants care"
SAMPLED = changed("tenants.0.sample", True)
SAMPLE = '"Nube Viva" is a sample, not known to be true: put in what is true, and remove "sample"'


def put(data: object, file: str = "ecosystem.json", settings: str = "") -> None:
    # The event of the sound file is over one day; one that comes again never is.
    if isinstance(data, dict) and data.get("events"):
        data = changed("events.0.recurrence", "FREQ=DAILY", data)
    Path(file).parent.mkdir(exist_ok=True)
    Path(file).write_text(json.dumps(data, indent=2), encoding="utf-8")
    if settings:
        Path(file).with_name("kiosk.toml").write_text(settings, encoding="utf-8")


def checked(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    parser = ArgumentParser(prog="kiosk")
    declare(parser.add_subparsers(dest="command"))
    code = check(parser.parse_args(["check", *arguments]))
    said = capsys.readouterr()
    assert said.err == ""
    return code, said.out.splitlines()


def test_the_shipped_data_are_clean_but_for_samples(capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = checked(capsys, "--data", str(paths.default_data()))
    assert code == 0
    assert lines[0] == WARNINGS
    assert lines[-1].endswith("errors: 0, warnings: 42, of which samples: 42")


def test_sound_data_say_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    put(SOUND)
    line = "ecosystem.json: errors: 0, warnings: 0, of which samples: 0"
    assert checked(capsys, "--data", ".") == (0, [line])


def test_errors_and_warnings_stand_apart_and_settings_first(capsys: pytest.CaptureFixture[str]) -> None:
    put(changed("floors.1.level", "2", SAMPLED), settings="[visit]\nidle_seconds = 1\n")
    assert checked(capsys, "--data", ".") == (
        1,
        [
            ERRORS,
            "kiosk.toml:2:1: visit.idle_seconds: 1 is not a number from 10 to 3600: 60 is used",
            "ecosystem.json:40:16: floors[1].level: "
            "a text instead of a whole number: write it without quotes or a point",
            "",
            WARNINGS,
            f"ecosystem.json:49:17: tenants[0].sample: {SAMPLE}",
            "",
            "ecosystem.json: errors: 2, warnings: 1, of which samples: 1",
        ],
    )


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (SOUND, 0),
        (SAMPLED, 0),
        (changed("tenants.0.summary", {"es": "x"}), 1),
        (changed("tenants.0.logo", "logo.png"), 1),
        (changed("tenants.0.floor", "9"), 1),
        (changed("center.name", GONE), 2),
        ([], 2),
    ],
    ids=range(7),
)
def test_the_exit_code_says_how_it_went(capsys: pytest.CaptureFixture[str], data: object, code: int) -> None:
    put(data)
    assert checked(capsys, "--data", ".")[0] == code
    assert checked(capsys, "--data", ".", "--format", "json")[0] == code


def test_it_speaks_spanish_when_told_and_when_the_machine_does(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(changed("tenants.0.floor", "9"))
    code, spanish = checked(capsys, "--data", ".", "--language", "es")
    assert code == 1
    assert spanish == [
        "Errores: hasta que los corrijas, algo no sale en la pantalla",
        'ecosystem.json:47:16: tenants[0].floor: no hay piso "9": en floors hay 1, 2',
        "",
        "ecosystem.json: errores: 1, avisos: 0, de los cuales muestras: 0",
    ]
    monkeypatch.setenv("LANG", "es_CO.UTF-8")
    assert checked(capsys, "--data", ".") == (1, spanish)
    assert checked(capsys, "--data", ".", "--language", "en")[1][0] == ERRORS


def test_json_is_one_object_with_all_that_the_lines_say(capsys: pytest.CaptureFixture[str]) -> None:
    put(changed("tenants.0.floor", "9", changed("hubs.0.sample", True)))
    code, lines = checked(capsys, "--data", ".", "--format", "json", "--language", "es")
    assert code == 1
    assert "\n".join(lines).isascii()
    keys = ("file", "line", "column", "path", "what", "remedy")
    error = ("ecosystem.json", 48, 16, "tenants[0].floor", 'no hay piso "9"', "en floors hay 1, 2")
    what = '"Faro" es de muestra, no se sabe si es verdad'
    remedy = 'pon los datos verdaderos y quita "sample"'
    warning = ("ecosystem.json", 29, 17, "hubs[0].sample", what, remedy)
    assert json.loads("\n".join(lines)) == {
        "file": "ecosystem.json",
        "errors": [dict(zip(keys, error, strict=True))],
        "warnings": [dict(zip(keys, warning, strict=True))],
    }


def test_another_file_is_checked_with_the_pictures_of_the_data_and_without_the_settings(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put([], settings="[vist]\n")
    (here / "media").mkdir()
    (here / "media" / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1")
    put(changed("tenants.0.logo", "logo.png"), "new/new.json")
    said = ["new/new.json: errors: 0, warnings: 0, of which samples: 0"]
    assert checked(capsys, "new/new.json", "--data", ".") == (0, said)
    assert checked(capsys, "new/new.json", "--data", "new")[0] == 1


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = checked(capsys, "--schema")
    assert (code, "\n".join(lines) + "\n") == (0, schema_text())


def test_what_is_no_file_is_said_at_once(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(here / "pipe")
    (here / "folder").mkdir()
    (here / "loop").symlink_to("loop")
    (here / "ecosystem.json").mkdir()
    told = {
        "pipe": "it is not a file",
        "/dev/zero": "it is not a file",
        "folder": "it is a folder",
        "loop": "its links lead round in a circle",
        "none.json": "it is not there",
        "folder/none.json": "it is not there",
        "n" * 300: "its name is too long",
        "none.json/x": "it is not there",
    }
    for file, why in told.items():
        code, lines = checked(capsys, file)
        assert code == 2
        assert lines[1] == f"{file}:1:1: cannot be read ({why}): name a data file that can be read"
    code, lines = checked(capsys, "--data", ".")
    remedy = "put ecosystem.json there, readable, or name its folder with --data"
    assert (code, lines[1]) == (2, f"ecosystem.json:1:1: cannot be read (it is a folder): {remedy}")


def test_a_pipe_or_a_trap_in_the_place_of_the_settings_is_said(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(SOUND)
    os.mkfifo(here / "kiosk.toml")
    code, lines = checked(capsys, "--data", ".")
    assert code == 1
    assert lines[1].startswith("kiosk.toml:1:1: cannot be read (it is not a file): ")
    (here / "kiosk.toml").unlink()
    for trap in ("a = " + "[" * 5000, "a = " + "9" * 5000, "[visit]\na = 2026-13-45\n", "\0"):
        (here / "kiosk.toml").write_text(trap)
        code, lines = checked(capsys, "--data", ".")
        assert code == 1
        assert lines[1].startswith("kiosk.toml:")


def test_a_huge_file_is_not_read_to_its_end(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (here / "huge.json").open("wb") as stream:
        stream.truncate(1 << 40)  # a hole: a terabyte that takes no room
    code, lines = checked(capsys, "huge.json")
    assert code == 2
    assert lines[1] == "huge.json:1:1: the file has more than 16777216 bytes: see if it is the right one"


def ran(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    program = (
        "import sys; from argparse import ArgumentParser; from kiosk.app.check import check, declare;"
        "parser = ArgumentParser(); declare(parser.add_subparsers());"
        "sys.exit(check(parser.parse_args(['check', *sys.argv[1:]])))"
    )
    environment |= {"PATH": os.environ["PATH"], "PYTHONPATH": str(paths.HOME)}
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_terminal_without_our_letters_is_no_trouble(encoding: str) -> None:
    put(changed("tenants.0.name", "Ñandú “Móvil”", SAMPLED), "data/á.json")
    process = ran("data/á.json", "--language", "es", PYTHONIOENCODING=encoding)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")
    assert len(out.decode(encoding).splitlines()) == 4


def test_whoever_stops_reading_is_no_trouble() -> None:
    put(changed("tenants", [{}] * 2000))
    process = ran("--data", ".")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 1


def test_a_name_that_is_no_text_is_no_trouble(here: Path) -> None:
    (here / os.fsdecode(b"\xff.json")).write_text("{")
    process = ran(os.fsdecode(b"\xff.json"), PYTHONIOENCODING="utf-8")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (2, b"")
    assert out.splitlines()[1].startswith(b"\\udcff.json:1:2: the file ends too early")
