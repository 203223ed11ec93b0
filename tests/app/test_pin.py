# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk pin` sets and removes the PIN, shows it to nobody, and says in a line what came of it."""

from __future__ import annotations

import errno
import io
import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import pin as command
from kiosk.device.pin import COST, Pin
from kiosk.store import durable

Captured = pytest.CaptureFixture[str]
Kiosk = Callable[..., int]


class Terminal(io.StringIO):
    """A terminal with somebody at it."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def kiosk_pin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kiosk:
    """Run the command with some input, or with somebody who types the answers at a terminal."""

    def run(
        *arguments: str,
        given: bytes = b"",
        typed: list[str] | None = None,
        state: Path | None = tmp_path / "state",
    ) -> int:
        answers = iter(typed or [])
        text = io.TextIOWrapper(io.BytesIO(given), encoding="utf-8")
        monkeypatch.setenv("LC_ALL", "C")
        monkeypatch.setattr(sys, "stdin", text if typed is None else Terminal())
        monkeypatch.setattr("getpass.getpass", lambda question: answer(next(answers)))
        parser = ArgumentParser()
        command.declare(parser.add_subparsers())
        where = ["--state", str(state)] if state else []
        return command.pin(parser.parse_args(["pin", *where, *arguments]))

    return run


def answer(typed: str) -> str:
    """Return what was typed, or do what a key combination does."""
    if typed == "^C":
        raise KeyboardInterrupt
    if typed == "^D":
        raise EOFError
    return typed


def test_a_pin_from_the_input_is_set(kiosk_pin: Kiosk, tmp_path: Path, capsys: Captured) -> None:
    assert kiosk_pin(given=b"4711\n") == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == (
        "kiosk: the PIN is set: hold the centre's name for 3 seconds to enter it\n",
        "",
    )
    assert Pin(tmp_path / "state").check("4711").is_right


def test_a_pin_is_typed_twice(kiosk_pin: Kiosk, tmp_path: Path, capsys: Captured) -> None:
    assert kiosk_pin(typed=["4711", "4711"]) == 0
    assert Pin(tmp_path / "state").check("4711").is_right
    assert kiosk_pin(typed=["8352", "8353"]) == 1
    assert capsys.readouterr().err == "kiosk: the two are not the same: nothing was changed\n"
    assert Pin(tmp_path / "state").check("4711").is_right


@pytest.mark.parametrize("typed", [["^C"], ["^D"], ["4711", "^C"]])
def test_who_thinks_better_of_it_changes_nothing(
    kiosk_pin: Kiosk, tmp_path: Path, typed: list[str], capsys: Captured
) -> None:
    assert kiosk_pin(typed=typed) == 1
    assert capsys.readouterr().err.endswith("kiosk: no PIN was entered: nothing was changed\n")
    assert not Pin(tmp_path / "state").is_set()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (b"", "a PIN has 4 to 12 digits"),
        (b"\n4711\n", "a PIN has 4 to 12 digits"),
        (b"471", "a PIN has 4 to 12 digits"),
        (b"\xff\xfe\x00", "a PIN has 4 to 12 digits"),
        (b"4" * 10**6, "a PIN has 4 to 12 digits"),
        (b"1234\n", "this PIN is guessed first"),
    ],
)
def test_what_is_no_good_pin_is_refused(
    kiosk_pin: Kiosk, tmp_path: Path, given: bytes, said: str, capsys: Captured
) -> None:
    assert kiosk_pin(given=given) == 1
    assert capsys.readouterr().err.startswith(f"kiosk: {said}")
    assert not (tmp_path / "state").exists()


def test_a_closed_input_is_no_pin(kiosk_pin: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    for stdin in (None, io.StringIO()):
        if stdin:
            stdin.close()
        monkeypatch.setattr(sys, "stdin", stdin)
        assert str(command._ask("en")).startswith("a PIN has 4 to 12 digits")


def test_a_pin_is_removed(kiosk_pin: Kiosk, tmp_path: Path, capsys: Captured) -> None:
    kiosk_pin(given=b"4711")
    assert [kiosk_pin("--remove"), kiosk_pin("--remove")] == [0, 0]
    assert capsys.readouterr().out.endswith("kiosk: the PIN is removed: nothing opens the staff panel now\n")
    assert not Pin(tmp_path / "state").is_set()


def test_staff_are_spoken_to_in_spanish(kiosk_pin: Kiosk, capsys: Captured) -> None:
    assert kiosk_pin("--language", "es", given=b"1234") == 1
    assert capsys.readouterr().err.startswith("kiosk: este PIN es lo primero que alguien prueba")


def test_a_pin_that_cannot_be_kept_is_told_in_a_line(
    kiosk_pin: Kiosk, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "state").write_text("not a folder")
    assert kiosk_pin(given=b"4711") == 1
    said = capsys.readouterr().err
    assert said.startswith(f"kiosk: {tmp_path / 'state'}")
    assert said.count("\n") == 1


def test_without_a_name_the_folder_of_this_machine_is_taken(
    kiosk_pin: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "machine"))
    assert kiosk_pin(given=b"4711", state=None) == 0
    assert Pin(tmp_path / "machine").is_set()
    for name in ("KIOSK_STATE", "STATE_DIRECTORY", "XDG_STATE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    assert kiosk_pin(given=b"4711", state=None) == 2
    assert capsys.readouterr().err == "kiosk: there is no folder for the PIN: name one with --state\n"


class FailingDisk:
    """The system as `durable` asks it, of which the call of some number fails."""

    def __init__(self, number: int) -> None:
        self.left = number

    def __getattr__(self, name: str) -> Any:
        found = getattr(os, name)
        if name not in ("open", "read", "write", "fsync", "fchmod", "replace", "mkdir", "listdir", "stat"):
            return found

        def call(*arguments: Any, **more: Any) -> Any:
            self.left -= 1
            if self.left == 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            return found(*arguments, **more)

        return call


@pytest.mark.parametrize("number", [*range(1, 26), 1000])
def test_a_disk_that_fails_at_any_moment_leaves_the_old_pin_or_the_new(
    kiosk_pin: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, capsys: Captured
) -> None:
    monkeypatch.setitem(COST, "n", 2**4)
    kiosk_pin(given=b"4711")
    capsys.readouterr()
    with monkeypatch.context() as failing:
        failing.setattr(durable, "os", FailingDisk(number))
        code = kiosk_pin(given=b"8352")
    said = capsys.readouterr()
    assert (code, said.err.count("\n")) in [(0, 0), (1, 1)]
    assert not (number == 1000 and code)
    kept = Pin(tmp_path / "state")
    assert [kept.check("8352").is_right, kept.check("4711").is_right].count(True) == 1
    assert kept.check("8352").is_right or code
