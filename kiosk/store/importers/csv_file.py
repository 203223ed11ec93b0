# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Sheets as CSV: whatever Excel and its like write, in the encodings and with the separators they use."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from kiosk.store.importers.columns import heading
from kiosk.store.importers.table import LARGEST_CELL, MOST_COLUMNS, MOST_ROWS, Row, Unusable
from kiosk.store.messages import say

SEPARATORS = ";,\t"

_LOOK = 20
"""Rows at the top in which the headings are looked for."""


def decoded(source: bytes) -> str:
    """Return the text of a file from a spreadsheet or a calendar, or raise `Unusable`."""
    utf16 = source[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        text = source.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        if utf16:
            raise Unusable(
                say("the file is UTF-16 that breaks off"), say("save it again as CSV UTF-8")
            ) from None
        try:
            text = source.decode("cp1252")
        except UnicodeDecodeError:
            row = source.count(b"\n", 0, error.start) + 1
            what = say("byte {place} is neither UTF-8 nor Windows-1252", place=error.start)
            raise Unusable(what, say("save it again as CSV UTF-8"), row) from None
    if "\0" in text:
        row = text.count("\n", 0, text.index("\0")) + 1
        raise Unusable(
            say("there are zero bytes in the file, as in no text"), say("save it again as CSV UTF-8"), row
        )
    return text


def read_csv(source: bytes, languages: Sequence[str]) -> list[Row]:
    """Return the rows that have something in them, or raise `Unusable`; `languages` are those of the data."""
    text = decoded(source)
    if not text.strip():
        raise Unusable(
            say("the file is empty"), say("put a row of headings in it, and a row for each company")
        )
    first, _, rest = text.partition("\n")
    if first.strip().casefold() in ("sep=;", "sep=,", "sep=\\t", "sep=\t"):  # for Excel; it is a row for it
        separator = "\t" if "t" in first[4:] or "\t" in first else first.strip()[4]
        return _rows("\n" + rest, separator)
    return _rows(text, max(SEPARATORS, key=lambda each: _fitness(text, each, languages)))


def write_csv(rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """Return rows as a file that Excel opens as it is meant: with a mark of UTF-8 and its line ends."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _fitness(text: str, separator: str, languages: Sequence[str]) -> tuple[int, int]:
    """Return how many known headings, and how many cells, a row near the top has with a separator."""
    best = (0, 0)
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator)):
            if number == _LOOK:
                break
            known = sum(heading(cell, languages) is not None for cell in cells[:MOST_COLUMNS])
            best = max(best, (known, len(cells)))
    except csv.Error:
        pass  # told when the file is read
    return best


def _rows(text: str, separator: str) -> list[Row]:
    found: list[Row] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            if len(cells) > MOST_COLUMNS:
                what, remedy = (
                    say("{count} columns", count=len(cells)),
                    say("{most} are the most", most=MOST_COLUMNS),
                )
                raise Unusable(what, remedy, number)
            if any(len(cell) > LARGEST_CELL for cell in cells):
                raise _too_long(number)
            row = Row(number, [cell.replace("\r\n", "\n").replace("\r", "\n").strip() for cell in cells])
            if row:
                found.append(row)
            if len(found) > MOST_ROWS:
                raise Unusable(say("more than {count} rows", count=MOST_ROWS), say("divide the list"), number)
    except csv.Error as error:
        if "field larger" in str(error):
            raise _too_long(number + 1) from None
        what = say("a quote that is not closed, or something after a closed one")
        remedy = say('put a text that has quotes in it in "…", and write each of its own twice')
        raise Unusable(what, remedy, number + 1) from None
    return found


def _too_long(number: int) -> Unusable:
    what = say("a cell of more than {count} characters", count=LARGEST_CELL)
    return Unusable(what, say("shorten it, or close the quote that is open"), number)
