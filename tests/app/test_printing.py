# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Commands speak Spanish on a terminal that has no Spanish letters, and to somebody who stops reading."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

import pytest

from kiosk.app import paths

COMMANDS = {
    "check": (0, "check --language es --data {data}"),
    "export": (0, "export --language es --data {data} {out}/e.csv"),
    "find": (0, "find maraton --data {data}"),
    "pin": (0, "pin --language es --state {state}"),
    "publish": (0, "publish --language es --data {data} --state {state} {data}/ecosystem.json"),
    "rollback": (1, "rollback --language es --data {data} --state {state}"),
    "route": (0, "route nube-viva --language es --data {data}"),
    "versions": (0, "versions --language es --data {data} --state {state}"),
}


def started(
    line: str, folder: Path, before: Sequence[str] = (), stdout: TextIO | int = subprocess.PIPE
) -> subprocess.Popen[str]:
    data = folder / "data"
    shutil.copytree(paths.default_data(), data, ignore=shutil.ignore_patterns("help"))
    arguments = line.format(data=data, state=folder / "state", out=folder).split()
    return subprocess.Popen(
        [*before, sys.executable, "-m", "kiosk", *arguments],
        cwd=paths.HOME,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        stdin=subprocess.PIPE,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_a_terminal_without_accents_is_spoken_to(name: str, tmp_path: Path) -> None:
    code, line = COMMANDS[name]
    process = started(line, tmp_path)
    out, err = process.communicate("2580\n2580\n", timeout=60)
    assert (process.returncode, "Traceback" in err, (out + err).isascii()) == (code, False, True), err
    assert out or err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to try")
@pytest.mark.parametrize("name", sorted(COMMANDS.keys() - {"rollback"}))
def test_an_output_that_is_full_is_said(name: str, tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full, started(COMMANDS[name][1], tmp_path, stdout=full) as process:
        _, err = process.communicate("2580\n2580\n", timeout=60)
    assert process.returncode == 1
    assert err == "kiosk: the output is not complete: the disk is full: make room on it\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_a_program_without_any_output_does_its_work(name: str, tmp_path: Path) -> None:
    code, line = COMMANDS[name]
    shell = ["sh", "-c", 'exec "$@" >&- 2>&-', "sh"]  # as where there is no console
    process = started(line, tmp_path, before=shell)
    process.communicate("2580\n2580\n", timeout=60)
    assert process.returncode == code


def test_who_stops_reading_is_not_complained_of(tmp_path: Path) -> None:
    with started(COMMANDS["check"][1], tmp_path) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0
