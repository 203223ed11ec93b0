# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A disk that writes down what it is asked, and fails when it is told to."""

from __future__ import annotations

import errno
import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.store import durable
from tests.store.crash import Log

FAULTS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE)

ASKED = frozenset(
    {"open", "read", "write", "fsync", "close", "replace", "unlink", "mkdir", "listdir", "stat", "fstat"}
    | {"fchmod", "fchown"}
)


class Disk:
    """Stands for `os` in `kiosk.store.durable`; the `fail_at`th call fails, and all after it if `stays`."""

    def __init__(
        self, fail_at: int = 0, fault: int = 0, stays: bool = False, at_once: int = 0, fails: str = ""
    ) -> None:
        self.calls: list[str] = []
        self._fails = fails  # the name of a call that never succeeds
        self.log = Log()
        self._fail_at, self._fault, self._stays = fail_at, fault, stays
        self._at_once = at_once  # bytes that one write takes; 0: all
        self._paths: dict[int, str] = {}

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        return self._asked(name, real) if name in ASKED else real

    def flock(self, handle: int, how: int) -> None:
        self._asked("flock", fcntl.flock)(handle, how)

    def _asked(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            self.calls.append(name)
            number = len(self.calls)
            if name == self._fails:
                raise OSError(self._fault, os.strerror(self._fault), "file")
            if self._fail_at and (number == self._fail_at or (self._stays and number > self._fail_at)):
                if name == "close":
                    real(*arguments)  # closed is closed, whatever it answers
                elif name == "write" and number == self._fail_at:
                    real(arguments[0], arguments[1][: len(arguments[1]) // 2])
                raise OSError(self._fault, os.strerror(self._fault), "file")
            if name == "write" and self._at_once:
                arguments = (arguments[0], arguments[1][: self._at_once])
            before = name == "open" and os.path.lexists(arguments[0])
            done = None if name == "fsync" else real(*arguments)  # nobody pulls the plug of this machine
            self._note(name, arguments, done, before)
            return done

        return call

    def _note(self, name: str, arguments: tuple[Any, ...], done: Any, before: bool) -> None:
        """Write down what changes the disk."""
        if name == "open":
            self._paths[done] = str(arguments[0])
            if arguments[1] & os.O_CREAT and not before:
                self.log.create(str(arguments[0]))
        elif name == "write":
            self.log.write(self._paths[arguments[0]], bytes(arguments[1][:done]))
        elif name == "fsync":
            self.log.sync(self._paths[arguments[0]])
        elif name == "replace":
            self.log.rename(*map(str, arguments))
            for handle, path in self._paths.items():
                if path == str(arguments[0]):
                    self._paths[handle] = str(arguments[1])
        elif name == "unlink":
            self.log.unlink(str(arguments[0]))
        elif name == "mkdir":
            self.log.make_folder(str(arguments[0]))


@contextmanager
def on(disk: Disk) -> Iterator[Disk]:
    """Have the store ask `disk` and not the system."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(durable, "os", disk)
        patch.setattr(fcntl, "flock", Flock(disk, fcntl.flock))
        yield disk


class Flock:
    """`fcntl.flock`, asked of a disk."""

    def __init__(self, disk: Disk, real: Callable[[int, int], None]) -> None:
        self._call = disk._asked("flock", real)

    def __call__(self, handle: int, how: int) -> None:
        self._call(handle, how)


def files(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder, by their names in it."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
