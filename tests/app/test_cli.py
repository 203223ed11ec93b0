# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The command line: stable exit codes, and one line for whoever made a mistake."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app import cli, paths
from kiosk.app.options import PreviewOptions, RunOptions

SHIPPED = paths.default_data() / "ecosystem.json"


def kiosk(*arguments: str, cwd: Path = paths.HOME, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a user does, with an environment that has no display."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "KIOSK_STATE") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(paths.HOME), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def options(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return the list of what the commands are told, and have them do nothing."""
    from kiosk.app import preview, run

    told: list[object] = []
    monkeypatch.setattr(run, "run", lambda *given: told.append(given[-1]) or 0)
    monkeypatch.setattr(preview, "preview", lambda content, given: told.append(given) or 0)
    return told


def test_clean_data_are_checked_without_qt() -> None:
    code = (
        "import sys; from kiosk.app.cli import main; code = main(['check']);"
        "sys.exit(code or 9 * any(name.startswith('PySide6') for name in sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=paths.HOME, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines()[-1] == "data/ecosystem.json: errors: 0, warnings: 42, of which samples: 42"


@pytest.mark.parametrize("text", [None, "{", "[]"])
def test_data_that_cannot_be_read_are_another_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None
) -> None:
    if text is not None:
        (tmp_path / "ecosystem.json").write_text(text)
    assert cli.main(["check", "--data", str(tmp_path)]) == 2
    said = capsys.readouterr()
    assert said.out.splitlines()[1].startswith(f"{tmp_path / 'ecosystem.json'}:1:")
    assert said.err == ""


def test_without_a_display_run_says_what_to_do() -> None:
    for arguments in ((), ("run",), ("--windowed",)):
        ran = kiosk(*arguments)
        assert (ran.returncode, ran.stdout) == (3, "")
        assert len(ran.stderr.splitlines()) == 1
        assert "./dev run preview --out shots/" in ran.stderr


def test_help_names_the_commands_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--help"])
    said = capsys.readouterr().out
    assert ended.value.code == 0
    for word in ("run", "check", "preview", "--self-test", "exit codes:", "  3  "):
        assert word in said
    assert "probe" not in said


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            ["--size", "big"],
            'kiosk: --size: "big" is not a size such as 1080x1920, from 320x320 to 8192x8192',
        ),
        (["run", "--at", "noon"], 'kiosk: --at: "noon" is not a time such as 2026-11-23T09:41'),
        (["--inches", "1"], 'kiosk: --inches: "1" is not a diagonal in inches, from 4 to 200'),
        (["--frobnicate"], "kiosk: unrecognized arguments: --frobnicate"),
        (["broadcast"], "kiosk: COMMAND: invalid choice: 'broadcast'"),
        (["preview"], "kiosk: the following arguments are required: --out"),
        (["preview", "--out", "x", "--text-size", "4"], "kiosk: --text-size: invalid choice: 4"),
    ],
)
def test_a_wrong_command_is_told_in_one_line(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert said.startswith(line)
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--size", "big"], '--size: "big" no es un tamaño como 1080x1920, de 320x320 a 8192x8192'),
        (["--frobnicate"], "no se reconoce: --frobnicate"),
        (["publish"], "falta: FILE"),
        (["export"], "falta uno de estos: FILE --template"),
        (["export", "a.csv", "--template", "b.xlsx"], "--template: no va junto con FILE"),
        (["rollback", "x"], "N: 'x' no es un número entero"),
        (["check", "--data"], "--data: falta lo que va después"),
        (["check", "--format", "xml"], "--format: no existe 'xml' (elige entre "),
        (["find", "--limit", "0", "x"], '--limit: "0" no es un número de 1 a '),
    ],
)
def test_a_wrong_command_is_told_in_spanish(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "es_CO.UTF-8")
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(f"kiosk: {line}")
    assert said.endswith(" (kiosk --help dice más)\n")


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        (["--language", "fr"], 'kiosk: --language: data/ecosystem.json has no "fr"; it has es, en\n'),
        (["preview", "--out", "/dev/null/x"], "kiosk: --out: /dev/null/x: cannot be made: it is not there: "),
        (
            ["preview", "--out", "/dev/null"],
            "kiosk: --out: /dev/null: cannot be made: something else of that name is there: ",
        ),
        (["preview", "--out", "x", "--screen", "foyer"], 'kiosk: --screen: no "foyer" in this data'),
        (["preview", "--out", "x", "--language", "fr"], 'kiosk: --language: data/ecosystem.json has no "fr"'),
    ],
)
def test_what_does_not_fit_the_data_is_told_in_one_line(arguments: list[str], start: str) -> None:
    ran = kiosk(*arguments, QT_QPA_PLATFORM="offscreen")
    assert ran.returncode == 2
    assert ran.stderr.startswith(start)
    assert ran.stderr.count("\n") == 1


def test_run_is_what_kiosk_alone_does(options: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert cli.main([]) == cli.main(["run"]) == 0
    assert cli.main(["--size", "1080x1920", "--language", "en", "--inches", "32"]) == 0
    assert options == [RunOptions(), RunOptions(), RunOptions(size=(1080, 1920), language="en", inches=32)]


def test_preview_draws_what_it_is_told(options: list[object]) -> None:
    many = ["--size", "1080x1920", "--size", "1280x800", "--screen", "home", "--screen", "hubs"]
    assert cli.main(["preview", "--out", "x", *many, "--text-size", "2", "--contrast", "--reach"]) == 0
    assert cli.main(["preview", "--out", "x"]) == 0
    assert options == [
        PreviewOptions(
            out=Path("x"),
            sizes=((1080, 1920), (1280, 800)),
            screens=("home", "hubs"),
            text_size=2,
            contrast=True,
            reach=True,
        ),
        PreviewOptions(out=Path("x"), sizes=((1080, 1920), (1920, 1080))),
    ]


def test_the_self_test_passes() -> None:
    ran = kiosk("--self-test")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "self-test: ok\n", "")


def test_the_self_test_fails_without_data(tmp_path: Path) -> None:
    ran = kiosk("--self-test", "--data", str(tmp_path))
    assert ran.returncode == 1
    assert ran.stdout == "self-test: failed\n"
    assert f"{tmp_path / 'ecosystem.json'} cannot be shown" in ran.stderr


def test_the_self_test_fails_when_words_are_missing(tmp_path: Path) -> None:
    data = json.loads(SHIPPED.read_text(encoding="utf-8"))
    data["center"]["languages"].append("tlh")
    (tmp_path / "ecosystem.json").write_text(json.dumps(data), encoding="utf-8")
    ran = kiosk("--self-test", "--data", str(tmp_path))
    assert ran.returncode == 1
    assert "tlh.qm is missing" in ran.stderr


def test_the_self_test_fails_when_a_screen_is_broken(tmp_path: Path) -> None:
    for part in ("kiosk", "resources", "data"):
        shutil.copytree(paths.HOME / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    screen = tmp_path / "kiosk/ui/Kiosk/screens/TenantScreen.qml"
    text = screen.read_text(encoding="utf-8")
    screen.write_text(
        text.replace("id: root\n", "id: root\n    objectName: nobody.knows\n", 1), encoding="utf-8"
    )
    ran = kiosk("--self-test", cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert (ran.returncode, ran.stdout) == (1, "self-test: failed\n")
    assert "TenantScreen.qml" in ran.stderr
    assert "nobody is not defined" in ran.stderr


def test_the_probe_answers_in_one_line_or_fails() -> None:
    ran = kiosk("--probe-graphics", QT_QPA_PLATFORM="offscreen")
    assert len(ran.stdout.splitlines()) == (1 if ran.returncode == 0 else 0)
