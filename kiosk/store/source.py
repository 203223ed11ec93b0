# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""From the bytes of a data file to a JSON tree, with a place and a likely cause when that cannot be done."""

from __future__ import annotations

import json
from typing import Any

from msgspec import Struct

from kiosk.store.messages import Message, say

LARGEST_FILE = 16 * 1024 * 1024
"""Bytes. Two hundred times the data of a whole centre; more is a mistake or a trap."""

DEEPEST = 32
"""Levels of lists and objects in each other."""


class Repeated(dict[str, Any]):
    """An object of the file in which keys stand more than once; the last value of each is kept."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        """Take the pairs as they stand in the file."""
        super().__init__(pairs)
        seen: set[str] = set()
        self.repeated = {key for key, _ in pairs if key in seen or seen.add(key)}  # type: ignore[func-returns-value]


class NotJson(Struct, frozen=True):
    """Something that Python's reader takes for a value and JSON, or this program, does not."""

    name: Message | str


class Unreadable(Exception):
    """The file cannot be read at all, because of what stands at `line` and `column`."""

    def __init__(self, line: int, column: int, what: Message, remedy: Message) -> None:
        """Say where, what, and what to do."""
        super().__init__(line, column, what, remedy)
        self.line, self.column, self.what, self.remedy = line, column, what, remedy


def decoded(source: bytes) -> str:
    """Return the text of a file, or raise `Unreadable`."""
    if len(source) > LARGEST_FILE:
        what = say("the file has more than {count} bytes", count=LARGEST_FILE)
        raise Unreadable(1, 1, what, say("see if it is the right one"))
    if source[:2] in (b"\xff\xfe", b"\xfe\xff") or (source[:1] == b"\0") != (source[1:2] == b"\0"):
        raise Unreadable(1, 1, say("the file is UTF-16"), say("save it as UTF-8"))
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        from kiosk.store.slips import not_utf8

        raise not_utf8(source, error) from None


def place(text: str, offset: int) -> tuple[int, int]:
    """Return the line and the column of `offset`, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def tree(text: str) -> Any:
    """Return the JSON value that `text` holds, or raise `Unreadable`."""
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=NotJson, parse_int=_whole)
    except json.JSONDecodeError as error:
        from kiosk.store.slips import cause

        offset, what, remedy = cause(text, error)
        raise Unreadable(*place(text, offset), what, remedy) from None
    except RecursionError:
        from kiosk.store.slips import depths

        raise Unreadable(*place(text, depths(text)), *too_deep()) from None


def too_deep() -> tuple[Message, Message]:
    """Return what is said of lists and objects that lie in each other too deep, and what to do."""
    what = say("lists and objects are nested more than {count} deep", count=DEEPEST)
    return what, say("write it flatter")


def is_too_deep(value: object) -> bool:
    """Tell whether lists and objects lie in each other more than `DEEPEST` levels."""
    level = [value]
    for _ in range(DEEPEST + 1):
        inner: list[object] = []
        for each in level:
            if isinstance(each, dict):
                inner.extend(each.values())
            elif isinstance(each, list):
                inner.extend(each)
        if not inner:
            return False
        level = inner
    return True


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    return value if len(value) == len(pairs) else Repeated(pairs)


def _whole(digits: str) -> int | NotJson:
    # int() refuses more than 4,300 digits, and a screen cannot count to more than 2,147,483,647.
    return int(digits) if len(digits) < 12 else NotJson(say("a number that is too large"))
