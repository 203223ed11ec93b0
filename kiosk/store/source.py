# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""From the bytes of a data file to a JSON tree, with a place and a likely cause when that cannot be done."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from kiosk.store.problems import quoted

LARGEST_FILE = 16 * 1024 * 1024
"""Bytes. Two hundred times the data of a whole centre; more is a mistake or a trap."""

DEEPEST = 32
"""Levels of lists and objects in each other."""

_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
_PAIRS = {"}": "{", "]": "["}
_BLANK = " \t\r\n"
_CURLY = "“”„‟«»‘’‚"


class Repeated(dict[str, Any]):
    """An object of the file in which keys stand more than once; the last value of each is kept."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        """Take the pairs as they stand in the file."""
        super().__init__(pairs)
        seen: set[str] = set()
        self.repeated = {key for key, _ in pairs if key in seen or seen.add(key)}  # type: ignore[func-returns-value]


@dataclass(frozen=True, slots=True)
class NotJson:
    """Something that Python's reader takes for a value and JSON, or this program, does not."""

    name: str


class Unreadable(Exception):
    """The file cannot be read at all, because of what stands at `line` and `column`."""

    def __init__(self, line: int, column: int, what: str, remedy: str) -> None:
        """Say where, what, and what to do."""
        super().__init__(line, column, what, remedy)
        self.line, self.column, self.what, self.remedy = line, column, what, remedy


def decoded(source: bytes) -> str:
    """Return the text of a file, or raise `Unreadable`."""
    if len(source) > LARGEST_FILE:
        raise Unreadable(1, 1, f"the file has {len(source)} bytes", f"{LARGEST_FILE} are the most")
    if source[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Unreadable(1, 1, "the file is UTF-16", "save it as UTF-8")
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = source[: error.start].decode("utf-8-sig", "replace")
        line, column = place(before, len(before))
        what = f"byte {error.start} (0x{source[error.start]:02X}) is not UTF-8"
        raise Unreadable(line, column, what, "save the file as UTF-8") from None


def place(text: str, offset: int) -> tuple[int, int]:
    """Return the line and the column of `offset`, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def tree(text: str) -> Any:
    """Return the JSON value that `text` holds, or raise `Unreadable`."""
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=NotJson, parse_int=_whole)
    except json.JSONDecodeError as error:
        offset, what, remedy = _cause(text, error)
        raise Unreadable(*place(text, offset), what, remedy) from None
    except RecursionError:
        what = f"lists and objects are nested more than {DEEPEST} deep"
        raise Unreadable(*place(text, _too_deep(text)), what, "write it flatter") from None


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
    return int(digits) if len(digits) < 12 else NotJson("a number that is too large")


def _too_deep(text: str) -> int:
    depth = 0
    for token in _TOKENS.finditer(text):
        depth += token[0] in ("{", "[")
        depth -= token[0] in _PAIRS
        if depth > DEEPEST:
            return token.start()
    return 0


def _cause(text: str, error: json.JSONDecodeError) -> tuple[int, str, str]:
    """Return where the mistake is, what it looks like and what to do about it.

    Goes by what stands in the text: the wording and places of Python's own messages change with its versions.
    """
    if not text.strip(_BLANK + "\0"):  # a power cut can leave zeros
        return 0, "the file is empty", "put back the last version of it"
    offset = len(text) - len(text[error.pos :].lstrip(_BLANK))
    before = text[:offset].rstrip(_BLANK)
    here = text[offset : offset + 1]
    rest = text[offset + 1 :].lstrip(_BLANK)[:1]
    if error.msg.startswith("Unterminated string"):
        return error.pos, "a text without its closing quote", 'end it with "'
    if error.msg.startswith("Invalid control character"):
        return (
            error.pos,
            "a text goes over the end of its line, or holds a tab",
            'end it with ", or write \\n',
        )
    if error.msg.startswith("Invalid \\"):
        return error.pos, "a backslash that means nothing", "write two of them"
    if here == "," and rest in ("}", "]"):
        return offset, "a comma after the last of a row", "remove it"
    if here in ("}", "]") and before.endswith(","):
        return len(before) - 1, "a comma after the last of a row", "remove it"
    if here == "," and before[-1:] in (",", "{", "[", ":"):
        return offset, "a comma too many", "remove it"
    if here and here in _CURLY:
        return offset, f"a curly quote {here}", 'write "straight" quotes'
    if here == "'":
        return offset, "a single quote", 'write "double" quotes'
    if here == "#" or text.startswith(("//", "/*"), offset):
        return offset, "a comment", "remove it: JSON has none"
    if error.msg.startswith("Extra data"):
        return offset, "something after the end of the data", "remove it, or the bracket too many before it"
    if not here:
        return offset, f"the file ends too early{_unclosed(text)}", "close what is open"
    if error.msg.startswith("Expecting ':'"):
        return offset, "a colon is missing", 'write "key": value'
    if error.msg.startswith("Expecting ','"):
        if here in ("}", "]"):
            return offset, f"{here} does not close what is open{_unclosed(text[:offset])}", "close that first"
        return len(before), "a comma is missing", "put one between the two values"
    if error.msg.startswith("Expecting property name"):
        return offset, "a key without double quotes", 'write "key": value'
    if here in ("}", "]", ":"):
        return offset, "a value is missing", "write one"
    found = re.match(r"[\w.+-]+", text[offset:])
    word = found[0] if found else here
    remedy = f"write {word.lower()}" if word in ("True", "False") else 'put a text in "quotes"'
    return offset, f"{quoted(word)} is no JSON value", remedy


def _unclosed(text: str) -> str:
    opened: list[re.Match[str]] = []
    for token in _TOKENS.finditer(text):
        if token[0] in ("{", "["):
            opened.append(token)
        elif token[0] in _PAIRS and opened:
            opened.pop()
    if not opened:
        return ""
    line, column = place(text, opened[-1].start())
    return f" (the {opened[-1][0]} of line {line}, column {column})"
