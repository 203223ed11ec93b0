# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The PIN of the staff panel: a salted hash that only the kiosk's user reads, and a lock for wrong tries."""

from __future__ import annotations

import os
import re
import stat
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock as Mutex
from typing import NamedTuple

from kiosk.device.lock import TRIES, Lock, Uptime, longest, read_lock, uptime
from kiosk.store import durable
from kiosk.store.failures import Failure, reason
from kiosk.store.messages import Message, say

PIN_FILE = "pin"
LOCK_FILE = "pin.lock"
OURS = 0o600

COST = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 2**20}
"""What one try costs whoever has the hash: 32 MB and about 100 ms."""

LARGEST = 4096
"""Bytes. Neither file has a tenth of it."""

_FORM = re.compile(rb"kiosk-pin-1 ([0-9a-f]{32}) ([0-9a-f]{64})\n")
_UP = "0123456789" * 3


class Answer(NamedTuple):
    """What came of a try: whether it is right, how many tries are left, for how many seconds it is locked."""

    is_right: bool
    tries_left: int
    locked_seconds: float


class _Kept(NamedTuple):
    salt: bytes
    digest: bytes


def fault_of(pin: str) -> Message | None:
    """Return why this cannot be a PIN, or `None` if it can."""
    if not re.fullmatch(r"[0-9]{4,12}", pin):
        return say("a PIN has 4 to 12 digits, and nothing else")
    if len(set(pin)) == 1 or pin in _UP or pin in _UP[::-1]:
        return say("this PIN is guessed first: take one that does not count up or down or repeat one digit")
    return None


def digest(pin: str, salt: bytes) -> bytes:
    """Return the hash of a PIN. It takes about 100 ms, in which other threads go on."""
    import hashlib

    return hashlib.scrypt(pin.encode(errors="replace"), salt=salt, dklen=32, **COST)


class Pin:
    """The PIN in a state folder, and its lock: five wrong tries lock for 1, 5, 15, then 60 minutes.

    A lock that was lost or spoiled counts as one of 60 minutes, from when this is made; so make it when the
    program starts.
    """

    def __init__(self, state: Path, now: Uptime | None = None) -> None:
        """Look at what is kept in the folder `state`, which need not be there."""
        self._file = state / PIN_FILE
        self._lock_file = state / LOCK_FILE
        self._trying = Mutex()
        self._unsaved: tuple[bytes, Lock] | None = None
        self.locked_seconds(now)

    def is_set(self) -> bool:
        """Tell whether there is a PIN that somebody can enter."""
        return self._kept() is not None

    def locked_seconds(self, now: Uptime | None = None) -> float:
        """Return for how many seconds no PIN is taken; this is quick, and does not wait for `check`."""
        kept = self._kept()
        now = now or uptime()
        return self._lock(kept.salt, now).left(now) if kept else 0.0

    def check(self, pin: str, now: Uptime | None = None) -> Answer:
        """Try a PIN. It takes over 100 ms: call it from another thread than that of the screen."""
        import hmac

        with self._trying:
            kept = self._kept()
            if kept is None:
                return Answer(False, 0, 0.0)
            now = now or uptime()
            lock = self._lock(kept.salt, now)
            if lock.left(now) > 0:
                return Answer(False, 0, lock.left(now))
            # Counted before it is looked at: who pulls the plug meanwhile has had his try.
            lock = lock.after_wrong_try(now)
            self._save(kept.salt, lock)
            if hmac.compare_digest(digest(pin, kept.salt), kept.digest):
                self._save(kept.salt, Lock())
                return Answer(True, TRIES, 0.0)
            locked = lock.left(now)
            return Answer(False, 0 if locked else TRIES - lock.tries, locked)

    def change(self, pin: str) -> None:
        """Set a PIN without fault, and open the lock; raise `Failure` if it cannot be kept."""
        salt = os.urandom(16)
        line = f"kiosk-pin-1 {salt.hex()} {digest(pin, salt).hex()}\n"
        durable.make_folder(self._file.parent)
        # In this order, so that there is never a PIN without a lock.
        for file, content in (self._lock_file, Lock().written()), (self._file, line.encode()):
            durable.replace(file, content, OURS)
            _hand_over(file)

    def remove(self) -> None:
        """Have no PIN, so that nothing can be opened; raise `Failure` if that cannot be done."""
        for file in (self._file, self._lock_file):
            try:
                file.unlink(missing_ok=True)
            except OSError as error:
                message = say("{file}: cannot be removed: {reason}", file=file, reason=reason(error))
                raise Failure(message, error) from error

    def trouble(self) -> Message | None:
        """Return what is wrong with the file of the PIN: nobody can enter it, or others can read its hash."""
        try:
            mode = self._file.stat().st_mode
        except FileNotFoundError:
            return None
        except OSError as error:
            return say("{file}: cannot be read: {reason}", file=self._file, reason=reason(error))
        try:
            is_one = _FORM.fullmatch(durable.read(self._file, LARGEST))
        except Failure as failure:
            return failure.message
        if not is_one:
            return say("{file}: there is no PIN in it: set it again with kiosk pin", file=self._file)
        if sys.platform != "win32" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            return say("{file}: other users can read it: set another PIN with kiosk pin", file=self._file)
        return None

    def _kept(self) -> _Kept | None:
        try:
            match = _FORM.fullmatch(durable.read(self._file, LARGEST))
        except Failure:
            return None
        return _Kept(bytes.fromhex(match[1].decode()), bytes.fromhex(match[2].decode())) if match else None

    def _lock(self, salt: bytes, now: Uptime) -> Lock:
        """Return the lock of the PIN with this salt: what could not be saved, or was, or else the longest."""
        if self._unsaved and self._unsaved[0] == salt:
            return self._unsaved[1]
        try:
            lock = read_lock(durable.read(self._lock_file, LARGEST))
        except Failure:
            lock = None
        if lock is None:
            lock = longest(now)
            self._unsaved = salt, lock
        return lock

    def _save(self, salt: bytes, lock: Lock) -> None:
        try:
            durable.replace(self._lock_file, lock.written(), OURS)
            self._unsaved = None
        except Failure:
            self._unsaved = salt, lock


def _hand_over(file: Path) -> None:
    """Give a file that root made to the user whose folder it lies in, and who must read it."""
    if sys.platform != "win32" and os.geteuid() == 0:
        owner = file.parent.stat()
        with suppress(OSError):
            os.chown(file, owner.st_uid, owner.st_gid)
