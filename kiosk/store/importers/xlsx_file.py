# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Sheets of an Excel workbook, read by openpyxl after a look at what opening it would cost."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import islice
from typing import Any

from kiosk.store.importers.columns import heading
from kiosk.store.importers.table import LARGEST_CELL, MOST_COLUMNS, MOST_ROWS, Row, Unusable
from kiosk.store.messages import Message, say

MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes of all parts of a workbook together; a list of 20,000 companies has 40 million."""

LAST_ROW = 1_048_576

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^<>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_UNCOUNTED = re.compile(
    rb'<c\s[^<>]*?r="([A-Z]{1,3})(\d{1,7})"[^<>]*>\s*<f(?:\s[^<>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>'
)
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def looks_like_xlsx(source: bytes) -> bool:
    """Tell whether a file is a workbook, of whatever sort, and not a text."""
    return source.startswith((b"PK", _OLE))


def read_xlsx(source: bytes, languages: Sequence[str]) -> list[Row]:
    """Return the rows of the first sheet with headings of companies, or raise `Unusable`."""
    _check(source)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(source), read_only=True, data_only=True, keep_links=False)
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        for sheet in sheets:
            top = [[_text(cell.value) for cell in row] for row in islice(_cells(sheet), 20)]
            if any(sum(heading(cell, languages) is not None for cell in row if cell) >= 2 for row in top):
                part = getattr(sheet, "_worksheet_path", "")  # there is no public way to the XML of a sheet
                return _rows(sheet, zipfile.ZipFile(io.BytesIO(source)).read(part))
    except Unusable:
        raise
    except Exception as error:  # openpyxl raises whatever its parsers do at a broken file: anything
        what = say("the workbook is broken ({reason})", reason=type(error).__name__)
        raise Unusable(what, say("open it in Excel and save it again as .xlsx")) from None
    raise Unusable(
        say("no sheet has the headings of a list of companies"),
        say("write nombre, piso and resumen above the columns; kiosk export --template makes a sheet"),
    )


def escaped(text: str) -> str:
    """Return `text` so that Excel does not take a part of it for one of its escapes."""
    return _ESCAPED.sub(lambda match: f"_x005F{match[0]}", text)


def _check(source: bytes) -> None:
    """Raise `Unusable` for what is no workbook, or would be too large once it is unpacked."""
    if source.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in source:
            raise Unusable(say("the workbook has a password"), say("save it without one"))
        raise Unusable(say("an old workbook (.xls)"), say("save it as .xlsx or CSV UTF-8"))
    try:
        archive = zipfile.ZipFile(io.BytesIO(source))
        entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise Unusable(say("this is no .xlsx workbook"), say("save it as .xlsx or CSV UTF-8")) from None
    names = {entry.filename for entry in entries}
    if "content.xml" in names:
        raise Unusable(say("a LibreOffice sheet (.ods)"), say("save it as .xlsx or CSV UTF-8"))
    if "xl/workbook.bin" in names:
        raise Unusable(say("a binary workbook (.xlsb)"), say("save it as .xlsx or CSV UTF-8"))
    size = sum(entry.file_size for entry in entries)
    if size > MOST_UNPACKED or len(entries) > 10_000:
        what = say("the workbook unpacks to {size} MB", size=size // 1024**2)
        raise Unusable(what, say("save the list alone, without pictures and empty rows, as CSV UTF-8"))


def _cells(sheet: Any) -> Iterator[Sequence[Any]]:
    sheet.reset_dimensions()  # what a file says of its size may be wrong
    return iter(sheet.iter_rows(max_col=MOST_COLUMNS))


def _rows(sheet: Any, xml: bytes) -> list[Row]:
    """Return the rows of a sheet but its empty ones, and those whose cells are merged into one."""
    titles = {int(top) for left, top, right, _ in _MERGED.findall(xml) if left != right}
    uncounted: dict[int, set[int]] = {}
    for letters, number in _UNCOUNTED.findall(xml):
        uncounted.setdefault(int(number), set()).add(_column(letters))
    found: list[Row] = []
    empty = None
    for number, cells in enumerate(_cells(sheet), 1):
        if number > LAST_ROW:
            raise Unusable(say("a row after the last that Excel has"), say("save it again in Excel"), number)
        if cells is empty:
            continue  # a gap in the numbers of the rows can be a million rows, which are all one
        texts = [_text(cell.value) for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if not texts and number not in uncounted:
            empty = cells
            continue
        broken = {n: _fault(text) for n, text in enumerate(texts) if text and cells[n].data_type == "e"}
        for place in uncounted.get(number, ()):
            broken[place] = (
                say("a formula without a result"),
                say("open the workbook in Excel and save it, or write the value"),
            )
        row = Row(number, texts, broken)
        if number in titles and sum(map(bool, texts)) == 1:
            continue
        if any(len(text) > LARGEST_CELL for text in texts):
            what = say("a cell of more than {count} characters", count=LARGEST_CELL)
            raise Unusable(what, say("shorten it"), number)
        found.append(row)
        if len(found) > MOST_ROWS:
            raise Unusable(say("more than {count} rows", count=MOST_ROWS), say("divide the list"), number)
    return found


def _text(value: object) -> str:
    """Return the value of a cell as people read it: a whole number without a point, a date as ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), str(value))
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _fault(cell: str) -> tuple[Message, Message]:
    return say("{word} instead of a value", word=cell), say("mend the formula, or write the value")


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
