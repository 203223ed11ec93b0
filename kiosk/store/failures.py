# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the file system would not do, in words for staff: which file, why, and what to do about it."""

from __future__ import annotations

import errno

from kiosk.store.messages import Message, say

REASONS = {
    errno.EACCES: say("this user has no right to it: ask whoever set up the kiosk"),
    errno.EPERM: say("this user has no right to it: ask whoever set up the kiosk"),
    errno.EROFS: say("the disk can only be read: ask whoever set up the kiosk"),
    errno.ENOSPC: say("the disk is full: make room on it"),
    errno.EDQUOT: say("the disk is full: make room on it"),
    errno.EIO: say("the disk has a fault: copy what is on it, and replace it"),
    errno.EMFILE: say("too many files are open: start the program again"),
    errno.ENFILE: say("too many files are open: start the program again"),
    errno.ENOENT: say("it is not there: see to its name and its folder"),
    errno.ENOTDIR: say("it is not there: see to its name and its folder"),
    errno.EISDIR: say("it is a folder: name a file"),
    errno.ENXIO: say("it is not a file: name one"),
    errno.EWOULDBLOCK: say("something else is writing there: try again"),
}


class Failure(OSError):
    """The file system would not; `message` tells staff which file, why, and what to do."""

    def __init__(self, message: Message, error: OSError) -> None:
        """Take the number of the error over."""
        super().__init__(error.errno, str(message))
        self.message = message

    def __str__(self) -> str:
        """Return the message in English."""
        return str(self.message)


def reason(error: OSError) -> Message:
    """Return what an error means to staff, and what to do about it."""
    known = REASONS.get(error.errno or 0)
    return known or say("the system says: {words}", words=error.strerror or type(error).__name__)
