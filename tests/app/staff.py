# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Somebody of the staff, who runs commands in a folder with data and versions."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.app import versions as commands
from tests.store.centre import changed
from tests.store.shelf import BAD, A, B, C, data_file, made


class Said(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str


class Staff:
    """Runs commands in a folder with `data/`, `state/`, and files to publish: sound ones, and worse."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(folder)
        self._capsys = capsys
        self._parser = argparse.ArgumentParser()
        commands.declare(self._parser.add_subparsers(dest="command"))
        data_file(folder)
        odd = made("A", changed("tenants.0.floor", "9"))
        for name, content in [("a", A), ("b", B), ("c", C), ("bad", BAD), ("odd", odd)]:
            Path(f"{name}.json").write_bytes(content)

    def __call__(self, *arguments: str, language: str = "en") -> Said:
        whole = [*arguments, "--data", "data", "--language", language]
        if "--state" not in arguments:
            whole += ["--state", "state"]
        given = self._parser.parse_args(whole)
        self._capsys.readouterr()
        code = getattr(commands, given.command)(given)
        said = self._capsys.readouterr()
        return Said(code, said.out, said.err)


def shown() -> bytes:
    return Path("data/ecosystem.json").read_bytes()
