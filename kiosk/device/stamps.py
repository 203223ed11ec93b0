# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Stamps of the files that staff own: what changes whenever somebody saves one, without reading any."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

WATCHED = ("ecosystem.json", "kiosk.toml", "plans", "media")
"""What staff own in the data folder: files, and folders of files."""

Stamp = tuple[tuple[str, int, int, int, int], ...]
"""Name, inode, time of writing and of any change (in ns) and size (in bytes) of each file that is there."""


def stamp_of(folder: Path, names: Iterable[str] = WATCHED) -> Stamp:
    """Return the stamp of files in `folder` and of what lies in folders in it, without what cannot be seen.

    The time of any change tells of an edit that kept the size and put the time of writing back.
    """
    found = [
        (name, status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size)
        for each in names
        for name, status in _statuses(folder / each)
    ]
    return tuple(sorted(found))


def _statuses(path: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Find a file, or what lies in a folder and is not hidden, as what programs have not finished is."""
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                if not entry.name.startswith("."):
                    with suppress(OSError):
                        yield entry.name, entry.stat()
    except OSError:
        with suppress(OSError):
            yield path.name, path.stat()
