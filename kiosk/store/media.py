# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is wrong with a file that the data names: a picture in `data/media/`, a plan in `data/plans/`."""

from __future__ import annotations

import stat
from pathlib import Path

from kiosk.store.failures import why
from kiosk.store.messages import Message, say
from kiosk.store.pictures import size_of
from kiosk.store.problems import nearest, quoted

MOST_PIXELS = 8000
"""A side of a picture. The screens are smaller, and larger ones take memory and seconds to scale down."""

MOST_MB = 10

Fault = tuple[Message, Message]
"""What is wrong, and what to do."""


def fault_of(file: Path, *, is_picture: bool) -> Fault | None:
    """Return what is wrong with a file, if anything is."""
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            return say("{word} is no file", word=quoted(file.name)), say("put one there")
        megabytes = status.st_size / 1024 / 1024
        if megabytes > MOST_MB:
            what = say("the file has {size}", size=f"{megabytes:.1f} MB")
            return what, say("make it smaller: {most} at most", most=f"{MOST_MB} MB")
        return _picture_fault(file) if is_picture else None
    except FileNotFoundError:
        what = say("no file {word} in {folder}", word=quoted(file.name), folder=f"{file.parent.name}/")
        near = _near(file)
        return what, say("did you mean {word}?", word=quoted(near)) if near else say("put it there")
    except OSError as error:
        return say("cannot be read ({reason})", reason=why(error)), say("put it there again")


def _picture_fault(file: Path) -> Fault | None:
    with file.open("rb") as stream:
        size = size_of(stream)
    if size is None:
        return say("{word} is no picture", word=quoted(file.name)), say("save it as PNG, JPEG or WebP")
    if max(size) > MOST_PIXELS:
        what = say("the picture has {width} × {height} pixels", width=size[0], height=size[1])
        return what, say("make it smaller: {most} a side at most", most=MOST_PIXELS)
    return None


def _near(file: Path) -> str | None:
    """Return the name of the file that was probably meant; on Linux `Logo.png` is not `logo.png`."""
    try:
        names = {each.name.casefold(): each.name for each in file.parent.iterdir()}
    except OSError:
        return None
    return names.get(file.name.casefold()) or nearest(file.name, names.values())
