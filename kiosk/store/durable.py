# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Files that are whole after a power cut, a full disk or a kill: what the store asks of the file system.

All of it is asked through the name `os` of this module, and `fcntl.flock`: there a test listens, and fails.
"""
# ruff: noqa: PTH102, PTH105, PTH108, PTH116, PTH208 (a Path would ask behind that name)

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from kiosk.store.failures import Failure, reason
from kiosk.store.messages import say

PATIENCE = 10.0
"""Seconds to wait for a lock: the longest save takes one."""

NEW = 0o666
"""The mode of a file that was not there before; the system takes the user's mask off it."""

_BINARY = getattr(os, "O_BINARY", 0)
_numbers = count()
_at_work: set[str] = set()


def read(file: Path, most: int) -> bytes:
    """Return the first `most` bytes of a file, or raise `Failure`; no pipe or device holds it up."""
    try:
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise OSError(errno.EISDIR if stat.S_ISDIR(status.st_mode) else errno.ENXIO, "")
            found = bytearray()
            step = status.st_size + 1
            while len(found) < most and (part := os.read(handle, min(step, most - len(found)))):
                found += part
            return bytes(found)
        finally:
            os.close(handle)
    except OSError as error:
        message = say("{file}: cannot be read: {reason}", file=file, reason=reason(error))
        raise Failure(message, error) from error


def replace(file: Path, content: bytes, mode: int | None = None) -> None:
    """Put `content` in place of a file, or raise `Failure`; the file never holds a part of it.

    Once this returns, a power cut cannot take the new content away. The file keeps its mode and owner; one
    with a `mode` has it from its first byte. What a killed process left behind is cleaned away.
    """
    target = Path(os.path.realpath(file))  # a link stays one
    temp = target.with_name(f".{target.name}.{os.getpid()}-{next(_numbers)}.tmp")
    _at_work.add(temp.name)
    try:
        _sweep(target)
        _write(temp, content, mode, _status(target))
        os.replace(temp, target)
    except BaseException as error:
        with suppress(OSError):
            os.unlink(temp)
        if not isinstance(error, OSError):
            raise
        message = say("{file}: not saved: {reason}", file=file, reason=reason(error))
        raise Failure(message, error) from error
    finally:
        _at_work.discard(temp.name)
    try:
        _sync(target.parent)
    except OSError as error:
        message = say("{file}: saved, but a power cut may undo it: {reason}", file=file, reason=reason(error))
        raise Failure(message, error) from error


def append(file: Path, line: str) -> None:
    """Add a line to a file without waiting for the disk, or raise `Failure`."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT | _BINARY, NEW)
        try:
            os.write(handle, f"{line}\n".encode())
        finally:
            os.close(handle)
    except OSError as error:
        raise Failure(say("{file}: not saved: {reason}", file=file, reason=reason(error)), error) from error


def remove(file: Path) -> None:
    """Remove a file, if it is there and can be."""
    with suppress(OSError):
        os.unlink(file)


def names(folder: Path) -> list[str]:
    """Return the names in a folder, or raise `Failure`; one that is not there has none."""
    try:
        return os.listdir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        message = say("{file}: cannot be read: {reason}", file=folder, reason=reason(error))
        raise Failure(message, error) from error


def modified(file: Path) -> float:
    """Return when a file was saved, in seconds of the epoch; one that cannot be asked, at its beginning."""
    try:
        return os.stat(file).st_mtime
    except OSError:
        return 0.0


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, to stay after a power cut; or raise `Failure`."""
    try:
        try:
            os.mkdir(folder)
        except FileNotFoundError:
            make_folder(folder.parent)
            os.mkdir(folder)
        _sync(folder.parent)
    except FileExistsError:
        pass
    except Failure:
        raise
    except OSError as error:
        message = say("{file}: cannot be made: {reason}", file=folder, reason=reason(error))
        raise Failure(message, error) from error


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Hold a lock that one process, and one thread of it, has at a time; or raise `Failure`."""
    try:
        handle = os.open(file, (os.O_RDWR if sys.platform == "win32" else os.O_RDONLY) | os.O_CREAT, NEW)
        try:
            _lock(handle)
        except BaseException:
            os.close(handle)
            raise
    except OSError as error:
        message = say("{file}: cannot be locked: {reason}", file=file, reason=reason(error))
        raise Failure(message, error) from error
    try:
        yield
    finally:
        with suppress(OSError):  # closed is closed, whatever it answers
            os.close(handle)


def _lock(handle: int) -> None:
    import time

    end = time.monotonic() + PATIENCE
    while True:
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except OSError as error:
            taken = errno.EACCES if sys.platform == "win32" else errno.EWOULDBLOCK
            if error.errno != taken:
                raise
            if time.monotonic() > end:
                raise OSError(errno.EWOULDBLOCK, "locked") from error
        time.sleep(0.02)


def _write(temp: Path, content: bytes, mode: int | None, old: os.stat_result | None) -> None:
    wanted = stat.S_IMODE(old.st_mode) if old and mode is None else mode
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY  # Python adds O_CLOEXEC
    handle = os.open(temp, flags, NEW if wanted is None else 0o600)
    try:
        if sys.platform != "win32" and wanted is not None:
            made = os.fstat(handle)
            if old and (old.st_uid, old.st_gid) != (made.st_uid, made.st_gid):
                with suppress(OSError):  # only root can give a file away
                    os.fchown(handle, old.st_uid, old.st_gid)
            if stat.S_IMODE(made.st_mode) != wanted:  # some file systems know one mode only
                os.fchmod(handle, wanted)
        left = memoryview(content)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _status(file: Path) -> os.stat_result | None:
    try:
        return os.stat(file)
    except FileNotFoundError:
        return None


def _sync(folder: Path) -> None:
    """Wait until the names in a folder are on the disk."""
    if sys.platform == "win32":
        return  # there is no way to ask for it
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # network shares do not know this
            raise
    finally:
        os.close(handle)


def _sweep(target: Path) -> None:
    """Remove what processes left of earlier tries that were killed."""
    with suppress(OSError):
        for name in os.listdir(target.parent):
            found = re.fullmatch(rf"\.{re.escape(target.name)}\.(\d{{1,9}})-\d+\.tmp", name)
            if found and not _is_at_work(name, int(found[1])):
                os.unlink(target.with_name(name))


def _is_at_work(name: str, process: int) -> bool:
    if process == os.getpid():
        return name in _at_work
    if sys.platform == "win32":
        return False  # an open file cannot be removed there
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
