# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the file system would not do, in words for staff: which file, why, and what to do about it."""

from __future__ import annotations

import errno

from kiosk.store.messages import Message, say

ABSENT = (errno.ENOENT, errno.ENOTDIR)
"""What the system says of a file that is not there."""

_NO_RIGHT = say("this user has no right to it"), say("ask whoever set up the kiosk")
_READ_ONLY = say("the disk can only be read"), say("ask whoever set up the kiosk")
_FULL = say("the disk is full"), say("make room on it")
_FAULTY = say("the disk has a fault"), say("copy what is on it, and replace it")
_TOO_MANY = say("too many files are open"), say("start the program again")
_ABSENT = say("it is not there"), say("see to its name and its folder")

REASONS: dict[int, tuple[Message, Message]] = {
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EROFS: _READ_ONLY,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EIO: _FAULTY,
    errno.EMFILE: _TOO_MANY,
    errno.ENFILE: _TOO_MANY,
    **dict.fromkeys(ABSENT, _ABSENT),
    errno.EEXIST: (say("something else of that name is there"), say("give it another name")),
    errno.EISDIR: (say("it is a folder"), say("name a file")),
    errno.ENXIO: (say("it is not a file"), say("name one")),
    errno.ENAMETOOLONG: (say("its name is too long"), say("give it a shorter one")),
    errno.ELOOP: (say("its links lead round in a circle"), say("name the file itself")),
    errno.EWOULDBLOCK: (say("something else is writing there"), say("try again")),
}
"""Why, and what to do."""


class Failure(OSError):
    """The file system would not; `message` tells staff which file, why, and what to do."""

    def __init__(self, message: Message, error: OSError) -> None:
        """Take the number of the error over."""
        super().__init__(error.errno, str(message))
        self.message = message
        self.why = why(error)

    def __str__(self) -> str:
        """Return the message in English."""
        return str(self.message)


def why(error: OSError) -> Message:
    """Return what an error means to staff."""
    known = REASONS.get(error.errno or 0)
    return (
        known[0] if known else say("the system says: {words}", words=error.strerror or type(error).__name__)
    )


def reason(error: OSError) -> Message:
    """Return what an error means to staff, and what to do about it."""
    known = REASONS.get(error.errno or 0)
    return say("{what}: {remedy}", what=known[0], remedy=known[1]) if known else why(error)
