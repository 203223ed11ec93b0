# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a command was told, and how its values are written on the command line."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

LARGEST_SIDE = 8192
SMALLEST_SIDE = 320

Size = tuple[int, int]
"""Width and height in pixels."""


class Mistake(Exception):
    """Something in a command that cannot be done, in words for the one who wrote it."""


class NotLoaded(Exception):
    """The screens cannot be loaded at all; the journal says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """How to show the lobby; `None` leaves the choice to the data and the screen."""

    windowed: bool = False
    size: Size | None = None
    language: str | None = None
    at: datetime | None = None
    inches: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewOptions:
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


def parse_size(text: str) -> Size:
    """Read "1080x1920"."""
    match = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in size):
        bounds = f"from {SMALLEST_SIDE}x{SMALLEST_SIDE} to {LARGEST_SIDE}x{LARGEST_SIDE}"
        raise ArgumentTypeError(f'"{text}" is not a size such as 1080x1920, {bounds}')
    return size


def parse_moment(text: str) -> datetime:
    """Read an ISO 8601 time, with an offset or without."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min
    # The agenda looks two years ahead, and a year back for what still runs.
    if not 1970 < moment.year < 9990:
        raise ArgumentTypeError(f'"{text}" is not a time such as 2026-11-23T09:41')
    return moment


def parse_inches(text: str) -> float:
    """Read the diagonal of a screen."""
    try:
        inches = float(text)
    except ValueError:
        inches = 0
    if not 4 <= inches <= 200:
        raise ArgumentTypeError(f'"{text}" is not a diagonal in inches, from 4 to 200')
    return inches


def moment_in(moment: datetime, zone: str | None) -> datetime:
    """Return the aware moment that somebody meant: without an offset it is in the centre's time zone."""
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    if zone is None:
        return moment.astimezone().astimezone(UTC)
    from zoneinfo import ZoneInfo

    return moment.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
