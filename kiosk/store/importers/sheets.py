# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The companies of the data as a sheet."""

from __future__ import annotations

from kiosk.store.importers.cells import guarded, shown
from kiosk.store.importers.centre import Centre
from kiosk.store.importers.columns import COLUMNS, Heading
from kiosk.store.importers.csv_file import write_csv
from kiosk.store.importers.table import LARGEST_CELL, Unusable
from kiosk.store.importers.words import wordings
from kiosk.store.messages import say
from kiosk.store.writer import Record


def export_csv(centre: Centre, language: str) -> bytes:
    """Return all companies as CSV, with the separator that Excel wants in a language; raise `Unusable`."""
    headings, rows = _sheet(centre, language)
    titles = [each.title(language) for each in headings]
    guards = [[guarded(cell) for cell in row] for row in rows]
    return write_csv([titles, *guards], ";" if language == "es" else ",")


def export_xlsx(centre: Centre, language: str) -> bytes:
    """Return all companies as an Excel workbook, or raise `Unusable`."""
    from kiosk.store.importers.book import write_xlsx

    headings, rows = _sheet(centre, language)
    # Excel is told that these are texts; only an apostrophe that is meant needs another before it.
    bare = [[guarded(cell) if cell.startswith("'") else cell for cell in row] for row in rows]
    return write_xlsx(headings, bare, centre, language)


def _sheet(centre: Centre, language: str) -> tuple[list[Heading], list[list[str]]]:
    """Return the headings that the companies need, and a row of cells for each company."""
    tenants: list[Record] = centre.tree["tenants"]
    headings: list[Heading] = []
    for column in COLUMNS:
        used = {""}
        if column.kind == "text":
            used = {code for each in tenants for code in wordings(each.get(column.key))} or {""}
        headings += [Heading(column, code) for code in ("", *centre.languages) if code in used]
    rows = [[shown(each, one, centre, language) for one in headings] for each in tenants]
    for number, row in enumerate(rows, 2):
        for place, cell in enumerate(row, 1):
            if len(cell) >= LARGEST_CELL or "\ufffe" in cell or "\uffff" in cell:
                what = say("a text that does not fit in a cell of a sheet")
                raise Unusable(what, say("shorten it in the data"), number, place)
    return headings, rows
