# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Memory that the program has done with, given back to the system."""

from __future__ import annotations

import sys

M_MMAP_THRESHOLD = -3
LARGE = 512 * 1024
"""Bytes. Pictures of screens and cards are larger, and come and go for months."""


def give_back() -> None:
    """Return what reading the data took; from now on large pieces go back as soon as they are free.

    The C library else takes its largest piece so far as the measure of what is worth to be given back.
    """
    if sys.platform != "linux":
        return
    import ctypes  # not needed before the first frame

    libc = ctypes.CDLL(None)
    if hasattr(libc, "malloc_trim"):  # musl has none
        libc.mallopt(M_MMAP_THRESHOLD, LARGE)
        libc.malloc_trim(0)
