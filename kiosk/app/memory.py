# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Memory that the program has done with: found by one thread only, and given back to the system."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Slot

M_MMAP_THRESHOLD = -3
LARGE = 256 * 1024
"""Bytes. Pictures of screens and cards are larger, and come and go for months."""


SWEEP_MS = 2000
OLDER, OLDEST = 10, 100
"""After how many sweeps the older garbage is looked for, too."""

LARGEST_SWEEP = 5000
"""Objects. So many new ones are those of a content, which is let go of without a sweep; to look through all
of them would hold the screen up for 50 ms. They are set aside, with what garbage there is among them."""


class Sweeper(QObject):
    """Collects garbage on the thread of the screen, and sees to it that no other thread does.

    Python collects on whatever thread makes things. A `QTimer` in a ring of garbage then ends on a thread
    that is not its own, and takes the program along as soon as its own thread looks at its timers again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin."""
        super().__init__(parent)
        gc.disable()
        self._sweeps = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sweep)
        self._timer.start(SWEEP_MS)

    @Slot()
    def sweep(self) -> None:
        """Collect what is young; now and then what is older."""
        if len(gc.get_objects(generation=0)) > LARGEST_SWEEP:
            gc.freeze()
            return
        self._sweeps += 1
        gc.collect(2 if self._sweeps % OLDEST == 0 else 1 if self._sweeps % OLDER == 0 else 0)


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
