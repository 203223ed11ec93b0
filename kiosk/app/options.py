# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a command was told, and how its values are written on the command line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from kiosk.store.messages import Message

Size = tuple[int, int]
"""Width and height in pixels."""


RESTART = 75
"""What the program ends with inside, to be started again: nobody outside sees it."""


class Mistake(Exception):
    """Something in a command that cannot be done, in words for the one who wrote it."""

    def __init__(self, message: Message) -> None:
        """Say what it is."""
        super().__init__(str(message))
        self.message = message


class NotLoaded(Exception):
    """The screens cannot be loaded at all; the journal says why."""


class RunOptions(Struct, frozen=True, kw_only=True):
    """How to show the lobby; `None` leaves the choice to the data and the screen."""

    windowed: bool = False
    size: Size | None = None
    language: str | None = None
    at: datetime | None = None
    inches: float | None = None
    state: Path | None = None


class PreviewOptions(Struct, frozen=True, kw_only=True):
    """Which pictures to draw, into the folder `out`; an empty tuple means all there are."""

    out: Path
    sizes: tuple[Size, ...]
    languages: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()
    at: datetime | None = None
    inches: float | None = None
    text_size: int = 0
    contrast: bool = False
    reach: bool = False


def moment_in(moment: datetime, zone: str | None) -> datetime:
    """Return the aware moment that somebody meant: without an offset it is in the centre's time zone."""
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    if zone is None:
        return moment.astimezone().astimezone(UTC)
    from zoneinfo import ZoneInfo

    return moment.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
