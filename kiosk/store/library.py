# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Keeps every content that was accepted, and finds the one to start with."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.store import durable, versions
from kiosk.store.failures import Failure
from kiosk.store.messages import Message, say
from kiosk.store.versions import FAILED, Index, Version

if TYPE_CHECKING:
    from kiosk.store.start import Choice

EDIT = "edit"
PUBLISH = "publish"
IMPORT = "import"
ROLLBACK = "rollback"
"""What puts a content in place: staff in the data file itself, or a command."""

ASIDE = "replaced.json"
LOCK = "lock"
STARTING = "starting"
"""Files in the state folder, beside the folder of the versions."""


def state_folder() -> Path | None:
    """Return where this machine's state is kept: what the environment says, else in the home folder."""
    named = os.environ.get("KIOSK_STATE") or os.environ.get("STATE_DIRECTORY", "").split(":")[0]
    if named:  # systemd may name several folders, the first of which is ours
        return Path(named)
    states = os.environ.get("XDG_STATE_HOME", "")
    if not Path(states).is_absolute():  # as that specification has it
        home = os.environ.get("HOME")
        states = f"{home}/.local/state" if home else os.environ.get("LOCALAPPDATA", "")
    return Path(states, "kiosk") if states else None


class Library:
    """The versions that are kept under a state folder. No method but `held` ever raises.

    Where there is no such folder, or it cannot be written, nothing is kept and all else works; `notes` then
    says so, once. The object may be used from several threads, and the folder by several programs.
    """

    def __init__(self, state: Path | None) -> None:
        """Touch nothing yet; without a folder nothing is ever kept."""
        self.state = state
        self.notes: list[Message] = []
        self.folder = state / "versions" if state else None
        self._mutex = threading.RLock()
        self._is_held = False

    def entries(self) -> tuple[Version, ...]:
        """Return the versions whose content is whole, the newest first."""
        return tuple(each for each in self.index().versions if self.content(each.sha256) is not None)

    def content(self, sha256: str) -> bytes | None:
        """Return the content of a version, or nothing when it is not kept or was damaged."""
        try:
            return versions.content_of(self.folder, sha256) if self.folder else None
        except Failure as failure:
            self._note(failure.message)
            return None

    def last_good(self) -> tuple[Version, bytes] | None:
        """Return the version that was accepted last, or the one before it: whole, and no failed one."""
        for version in self.index().in_order_of_trust():
            content = None if version.is_failed else self.content(version.sha256)
            if content is not None:
                return version, content
        return None

    def choose(self, file: Path, shipped: Path | None = None, name: str | None = None) -> Choice:
        """Return what to start with: the data file, else the last good version, else what is shipped.

        See `kiosk.store.start`. `name` is what problems and notes call the data file.
        """
        from kiosk.store.start import choose

        return choose(self, file, shipped, name)

    def accept(
        self,
        content: bytes,
        when: datetime,
        origin: str = EDIT,
        changes: tuple[Message, ...] | None = None,
    ) -> bool:
        """Keep the content of the data file, which is on the screen; return whether it is kept.

        What is kept already costs one look. Else this waits for the disk and, unless `changes` are given,
        reads two contents: a running lobby calls it after the first frame, off the thread of the screen.
        A version that staff went back to keeps its place, so that they can go back further.
        """
        sha256 = versions.digest(content)
        index = self.index()
        last = index.get(sha256) if index.last == sha256 else None
        if last and not last.starts_failed and self.content(sha256) == content:
            return True

        def edit(index: Index) -> Index:
            known = index.get(sha256)
            if known and known.origin != FAILED and (origin == ROLLBACK or index.last == sha256):
                return index.forgiven(sha256)._replace(last=sha256)
            what = self._changes(index, content) if changes is None else changes
            return index.accepted(Version(sha256, when, origin, what))

        return self.change(edit, content)

    def begin_start(self, sha256: str) -> None:
        """Note that the program is about to show a version. This does not wait for the disk.

        A power cut is no fault of the version, so it does not matter that it may take the note along.
        """
        if self.state is None:
            return
        try:
            durable.make_folder(self.state)
            durable.append(self.state / STARTING, sha256)
        except Failure as failure:
            self._note(say("versions are not kept: {reason}", reason=failure.message))

    def start_succeeded(self, sha256: str) -> None:
        """Note that a version is on the screen, or that the program was ended in good order before."""
        if self.state is None:
            return
        durable.remove(self.state / STARTING)
        version = self.index().get(sha256)
        if version and version.starts_failed:
            self.change(lambda index: index.forgiven(sha256))

    def index(self) -> Index:
        """Return what is kept, as it is on the disk now."""
        if self.folder is None:
            return Index()
        try:
            return versions.load(self.folder)
        except Failure as failure:
            self._note(failure.message)
            return versions.rebuilt(self.folder)

    @contextmanager
    def held(self) -> Iterator[bool]:
        """Keep other programs from publishing and keeping meanwhile; say whether that could be had.

        Raises `Failure` when another program does not let go; without a folder there is nobody to wait for.
        """
        with self._mutex, ExitStack() as stack:
            taken = self._is_held
            if not taken and self.folder and self.state:
                try:
                    durable.make_folder(self.folder)
                    stack.enter_context(durable.locked(self.state / LOCK))
                except Failure as failure:
                    if failure.errno == errno.EWOULDBLOCK:
                        raise
                    self._note(say("versions are not kept: {reason}", reason=failure.message))
                else:
                    self._is_held = True
            try:
                yield self._is_held
            finally:
                self._is_held = taken

    def set_aside(self, content: bytes) -> Path | None:
        """Keep what stood in the data file and is no good version; return where."""
        if self.state is None:
            return None
        file = self.state / ASIDE
        try:
            with self.held() as can:
                if can:
                    durable.replace(file, content)
                    return file
        except Failure as failure:
            self._note(say("versions are not kept: {reason}", reason=failure.message))
        return None

    def change(self, edit: Callable[[Index], Index], content: bytes | None = None) -> bool:
        """Keep a content, and what `edit` makes of the index; return whether that could be done."""
        if self.folder is None:
            self._note(say("versions are not kept: there is no folder for them: name one with --state"))
            return False
        try:
            with self.held() as can:
                if not can:
                    return False
                index = versions.load(self.folder)
                if content is not None and self.content(sha256 := versions.digest(content)) is None:
                    durable.replace(self.folder / f"{sha256}.json", content)
                versions.save(self.folder, edit(index))
                return True
        except Failure as failure:
            self._note(say("versions are not kept: {reason}", reason=failure.message))
            return False

    def _changes(self, index: Index, content: bytes) -> tuple[Message, ...]:
        """Return what is different in a content from the last one."""
        from kiosk.store.changes import summary
        from kiosk.store.reader import read

        after = read(content).ecosystem
        before = self.content(index.last) if index.last else None
        return summary(read(before).ecosystem if before else None, after) if after else ()

    def _note(self, message: Message) -> None:
        if not self.notes:  # one line: what fails next has the same cause
            self.notes.append(message)
