# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Changes records in the text of a data file, and leaves the rest of it as somebody wrote it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from json.decoder import WHITESPACE  # type: ignore[attr-defined]
from typing import Any

Record = dict[str, Any]
"""A JSON object, as it stands in the file."""

WIDTH = 110
"""Characters. A list or an object that fits in a line of it stands in one, as in the shipped file."""

GONE = object()
"""As the value of a key, takes it out of a record."""


def rewritten(text: str, part: str, changed: Mapping[int, Record | None], added: Sequence[Record]) -> str:
    """Return `text`, a sound data file, with other records in the list `part`.

    `changed` has the records that are to stand in place of those that are there, by their numbers, and `None`
    for what is to go; `added` come last. What is not named keeps its text, blanks and all.
    """
    start, spans, end = _spans(text, part)
    if spans:
        gaps = [text[begin:stop] for begin, stop in _gaps(text, start, spans)]
        tail = text[spans[-1][1] : end]
    else:
        indent = _indent(text, start)
        tail = "\n" + indent if "\n" in text else ""
        gaps = [f"\n{indent}{indent or '  '}" if tail else ""]
    there = zip(gaps, spans, strict=bool(spans))
    kept = [(gap, changed.get(n, text[begin:stop])) for n, (gap, (begin, stop)) in enumerate(there)]
    entries = [(gap, each) for gap, each in kept if each is not None] + [(gaps[-1], each) for each in added]
    if not entries:
        return f"{text[:start]}[]{text[end + 1 :]}"
    eol = "\r\n" if "\r\n" in text else "\n"
    rows: list[str] = []
    for gap, entry in entries:
        body = entry if isinstance(entry, str) else _written(entry, gap).replace("\n", eol)
        rows.append((gap if rows else gaps[0]) + body)
    return f"{text[:start]}[{','.join(rows)}{tail}{text[end:]}"


def merged(record: Record, changes: Mapping[str, object], order: Iterable[str]) -> Record:
    """Return `record` with other values at some keys: those that are new come where `order` has them."""
    found = {key: changes.get(key, value) for key, value in record.items()}
    before: list[str] = []
    for key in order:
        if key in changes and key not in found:
            near = next((each for each in reversed(before) if each in found), None)
            pairs = list(found.items())
            place = list(found).index(near) + 1 if near is not None else 0
            found = dict([*pairs[:place], (key, changes[key]), *pairs[place:]])
        before.append(key)
    return {key: value for key, value in found.items() if value is not GONE}


def _spans(text: str, part: str) -> tuple[int, list[tuple[int, int]], int]:
    """Return where the list `part` begins, where each of its values stands, and where its bracket closes."""
    skip = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
    index = _blank(text, _blank(text, 0) + 1)
    key, index = skip(text, index)
    index = _blank(text, _blank(text, index) + 1)
    while key != part:
        index = _blank(text, skip(text, index)[1])
        key, index = skip(text, _blank(text, index + 1))
        index = _blank(text, _blank(text, index) + 1)
    start = index
    spans = []
    index = _blank(text, index + 1)
    while text[index] != "]":
        begin, index = index, int(skip(text, index)[1])
        spans.append((begin, index))
        index = _blank(text, index)
        if text[index] == ",":
            index = _blank(text, index + 1)
    return start, spans, index


def _gaps(text: str, start: int, spans: Sequence[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """Yield where the blanks before each value are, without the comma that ends the one before."""
    before = start + 1
    for begin, end in spans:
        comma = text.find(",", before, begin)
        yield (comma + 1 if comma >= 0 else before), begin
        before = end


def _blank(text: str, index: int) -> int:
    return int(WHITESPACE.match(text, index).end())


def _indent(text: str, index: int) -> str:
    """Return the blanks that the line of `index` begins with."""
    line = text[text.rfind("\n", 0, index) + 1 : index]
    return line[: len(line) - len(line.lstrip())]


def _written(record: Record, gap: str) -> str:
    """Return a record as the file has its others: over many lines if they begin on lines of their own."""
    if "\n" not in gap:
        return _line(record)
    indent = gap[gap.rfind("\n") + 1 :]
    return _lines(record, indent, indent[: len(indent) // 2] or "  ")


def _lines(value: Any, indent: str, unit: str) -> str:
    """Return a list or an object over many lines; what fits in one within it stands in one."""
    inner = indent + unit
    rows = []
    for key, each in value.items() if isinstance(value, dict) else ((None, each) for each in value):
        row = inner if key is None else f"{inner}{_line(key)}: "
        body = _line(each)
        if len(row) + len(body) >= WIDTH and isinstance(each, dict | list) and each:
            body = _lines(each, inner, unit)
        rows.append(row + body)
    first, last = "{}" if isinstance(value, dict) else "[]"
    return f"{first}\n" + ",\n".join(rows) + f"\n{indent}{last}"


def _line(value: Any) -> str:
    line = json.dumps(value, ensure_ascii=False)
    # For some editors these end a line, or are not there.
    return re.sub("[\u2028\u2029\ufeff]", lambda match: f"\\u{ord(match[0]):04x}", line)
