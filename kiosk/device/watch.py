# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Sees when staff save something in the data folder, however their program saves."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.device.stamps import WATCHED, Stamp, stamp_of

POLL_MS = 1000
"""How often the files are looked at. This finds every save; the events of the system find it sooner."""

SETTLE_MS = 250
"""How long files must stay as they are to count as saved: some programs write in pieces."""

LATEST_MS = 1000
"""How long somebody who goes on saving can hold up the telling."""


class FolderWatch(QObject):
    """Tells when what staff own in a folder has changed, once the change has settled. It reads no file.

    `changed` comes within 2 s of a save; at most a second late while saving goes on, and again when it stops.
    Who reads then should compare `stamp` before and after, and wait for the next `changed` if they differ.
    """

    changed = Signal()

    def __init__(
        self,
        folder: Path,
        known: Stamp | None = None,
        names: Sequence[str] = WATCHED,
        parent: QObject | None = None,
    ) -> None:
        """Begin to watch; `known` is the stamp from before the content on the screen was read.

        Make it after the first frame: nobody waits for it.
        """
        super().__init__(parent)
        self._folder = folder
        self._names = tuple(names)
        self._told = self.stamp() if known is None else known
        self._seen = self._told
        self._begun = 0.0
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._judge)
        self._poll = QTimer(self)
        self._poll.timeout.connect(self._look)
        self._poll.start(POLL_MS)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look)
        self._watcher.directoryChanged.connect(self._look)
        self._arm()
        self._look()

    def stamp(self) -> Stamp:
        """Return the stamp of the files as they are now, by about as many system calls as there are files."""
        return stamp_of(self._folder, self._names)

    @Slot()
    def _look(self) -> None:
        """Begin to wait for the files to settle, if they are not what was told."""
        if self._settling.isActive():
            return
        seen = self.stamp()
        if seen != self._told:
            self._seen = seen
            self._begun = time.monotonic()
            self._settling.start(SETTLE_MS)

    @Slot()
    def _judge(self) -> None:
        """Tell, if the files stayed as they were when last seen, or if it has taken long enough."""
        seen = self.stamp()
        left = LATEST_MS - round((time.monotonic() - self._begun) * 1000)
        if seen != self._seen and left > 0:
            self._seen = seen
            self._settling.start(min(SETTLE_MS, left))
            return
        self._arm()
        if seen != self._told:
            self._told = seen
            self.changed.emit()

    def _arm(self) -> None:
        """Watch the files and folders that are there now.

        A file that another was renamed over is no longer watched, nor is a folder that was replaced; a folder
        tells of what comes and goes in it and not of what is written into a file.
        """
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        paths = (self._folder, *(self._folder / name for name in self._names))
        # Qt complains of what it cannot read.
        there = [str(path) for path in paths if os.access(path, os.R_OK)]
        if there:
            self._watcher.addPaths(there)
