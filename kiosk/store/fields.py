# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What one value in `data/ecosystem.json` may look like: the marks and types that records are made of."""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple, get_type_hints

from msgspec import Struct

LARGEST = 2**31 - 1
"""What a whole number can be on its way to the screen."""

# The marks are tuples: dataclasses take ten times as long to make, and the lobby starts with these.


class Key(NamedTuple):
    """The text is an id: `[a-z0-9-]+`, unique among the records of its part."""


class Ref(NamedTuple):
    """The text is the id of a record in one of `parts`, or one of the words in `also`."""

    parts: tuple[str, ...]
    also: tuple[str, ...] = ()


class OneOf(NamedTuple):
    """The text is one of `words`."""

    words: tuple[str, ...]


class Matches(NamedTuple):
    """The text matches `pattern` from start to end; `example` is shown when it does not."""

    pattern: str
    example: str


class Between(NamedTuple):
    """The number is from `low` to `high`; `example` is shown when it is not."""

    low: int
    high: int
    example: int


class Text(Struct, frozen=True, gc=False):
    """What a visitor reads: `(language, wording)` pairs; language `""` is the same in all."""

    wordings: tuple[tuple[str, str], ...]

    def in_language(self, language: str, default: str = "") -> str:
        """Return the wording for `language`, else for `default`, else the first one."""
        fallback = None
        for code, wording in self.wordings:
            if code == language or not code:
                return wording
            if code == default:
                fallback = wording
        return self.wordings[0][1] if fallback is None else fallback


def types_of(record: type[Struct]) -> dict[str, Any]:
    """Return the types of the fields of a record, with their marks."""
    types = record.__annotations__
    postponed = any(isinstance(each, str) for each in types.values())
    return get_type_hints(record, include_extras=True) if postponed else types


ICONS = (
    "bolt", "check", "coffee", "desk", "handshake", "lightbulb", "mentor", "money", "network",
    "percent", "rocket", "school", "tag", "tools", "users",
)  # fmt: skip
"""Pictures that a service can carry: glyphs of the bundled icon font."""

# Spelled out: the patterns of a schema have no flags.
_PICTURES = "[Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg]|[Ww][Ee][Bb][Pp]"

Id = Annotated[str, Key()]
Label = Annotated[str, Ref(("labels",))]
Year = Annotated[int, Between(1500, 2099, 2011)]
Price = Annotated[int, Between(0, LARGEST, 0)]
AsOf = Annotated[str, Matches(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", "2014 or 2014-04")]
Website = Annotated[str, Matches(r"https?://[^\s/]+\.[^\s]+", "https://example.org")]
Phone = Annotated[str, Matches(r"\+?[\d ()-]{5,24}", "+57 604 000 0000")]
Email = Annotated[str, Matches(r"[^@\s]+@[^@\s]+\.[^@\s]+", "hello@example.org")]
FileName = Annotated[str, Matches(r"[^./\\][^/\\]*", "logo.png")]
Picture = Annotated[str, Matches(rf"[^./\\][^/\\]*\.({_PICTURES})", "logo.png")]
"""A file in `data/media/`. Not an SVG: Qt would open whatever files that one names."""

Colour = Annotated[str, Matches(r"#[0-9A-Fa-f]{6}", "#0B6B4F")]
Language = Annotated[str, Matches(r"[a-z]{2,3}", "es")]
Icon = Annotated[str, OneOf(ICONS)]
