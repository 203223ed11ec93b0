# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is wrong in a data file, and how one line says it: where, what, and what to do."""

from __future__ import annotations

import re
from collections.abc import Collection

from msgspec import Struct

from kiosk.store.messages import ENGLISH, Message, say

Path = tuple[str | int, ...]
"""The way to a value: keys and places in lists, from the top of the file."""

LONGEST_QUOTE = 40

_PLAIN_KEY = re.compile(r"[\w$][\w$-]*", re.ASCII)


class Problem(Struct, frozen=True):
    """One thing that is wrong, at a line and a column (from 1, in characters) of a file.

    A warning, which is no error, keeps nothing from the screen. `str` is the one-line form in English.
    """

    file: str
    line: int
    column: int
    path: str
    what: Message
    remedy: Message
    is_error: bool = True

    def in_language(self, language: str) -> str:
        """Return the one-line form; a problem of the whole file has no path in it."""
        path = f"{self.path}: " if self.path else ""
        what, remedy = self.what.in_language(language), self.remedy.in_language(language)
        return f"{self.file}:{self.line}:{self.column}: {path}{what}: {remedy}"

    def __str__(self) -> str:
        return self.in_language(ENGLISH)

    @property
    def place(self) -> tuple[str, int, int, str]:
        """What problems are sorted by."""
        return self.file, self.line, self.column, self.path


def written(path: Path) -> str:
    """Return `path` as people write it: `tenants[3].floor`."""
    parts = []
    for step in path:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        elif _PLAIN_KEY.fullmatch(step):
            parts.append(f".{step}" if parts else step)
        else:
            parts.append(f"[{quoted(step)}]")
    return "".join(parts)


def quoted(text: str) -> str:
    """Return `text` in quotes, cut to a length for one line, with nothing in it that a terminal obeys."""
    if len(text) > LONGEST_QUOTE:
        text = text[:LONGEST_QUOTE] + "…"
    return '"' + "".join(letter if letter.isprintable() else f"\\u{ord(letter):04X}" for letter in text) + '"'


def listed(words: Collection[str], most: int = 12) -> Message | str:
    """Return `words` in a row, the first `most` of them."""
    row = ", ".join(list(words)[:most])
    return row if len(words) <= most else say("{row} and {count} more", row=row, count=len(words) - most)


def nearest(word: str, words: Collection[str]) -> str | None:
    """Return the one of `words` that `word` was probably meant to be."""
    from difflib import get_close_matches  # only a file with a slip in it pays for the import

    if len(words) > 500:  # a comparison is slow, and a slip seldom changes both ends of a word
        words = [other for other in words if other[:2] == word[:2] or other[-2:] == word[-2:]]
    near = get_close_matches(word, words, 1, 0.65)
    return near[0] if near else None
