# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How calendars (RFC 5545) and cards (RFC 2426) are written: escaped texts in lines of 75 octets."""

from __future__ import annotations

from collections.abc import Iterable

PRODUCT = "-//lobby-kiosk//EN"
"""What our calendars say made them."""

DOMAIN = "@lobby-kiosk"
"""What the UIDs of our own events end with, after their ids."""

_OCTETS = 75


def escaped(text: str) -> str:
    """Return `text` as the value of a property whose type is TEXT."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """Return a line with its end, in pieces of at most 75 octets that no character lies across."""
    if len(line) * 4 <= _OCTETS or len(line.encode()) <= _OCTETS:
        return f"{line}\r\n"
    pieces, room = [""], _OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            pieces.append("")
            room = _OCTETS - 1  # a blank begins each further piece
        pieces[-1] += character
        room -= size
    return "\r\n ".join(pieces) + "\r\n"


def file_of(lines: Iterable[str]) -> str:
    """Return all lines as they stand in a file."""
    return "".join(map(folded, lines))
