# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What this process takes of the machine, and what is left; `None` where the system does not tell."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PROCESS = Path("/proc/self")


def resident_bytes() -> int | None:
    """Return how much memory this process has in use, in bytes (VmRSS)."""
    try:
        pages = int((_PROCESS / "statm").read_text().split()[1])
    except OSError:
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


def open_files() -> int | None:
    """Return how many files, sockets and pipes this process has open."""
    try:
        with os.scandir(_PROCESS / "fd") as entries:
            return sum(1 for _ in entries) - 1  # the list itself is one
    except OSError:
        return None


def free_bytes(folder: Path) -> int | None:
    """Return how much this user can still write on the disk of a folder, in bytes."""
    try:
        if sys.platform == "win32":
            import shutil

            return shutil.disk_usage(folder).free
        disk = os.statvfs(folder)
    except OSError:
        return None
    return disk.f_bavail * disk.f_frsize
