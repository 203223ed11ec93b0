# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Writes lists of companies as Excel workbooks, with drop-downs for what there are only a few of."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.store.importers.centre import Centre
from kiosk.store.importers.columns import COLUMNS, Heading
from kiosk.store.importers.xlsx_file import escaped
from kiosk.store.messages import say

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

EMPTY_ROWS = 500
"""Under the list, in which the drop-downs work too."""

_WIDTHS = {"name": 32, "summary": 44, "hours": 30, "website": 34, "email": 34, "sector": 28, "moved_to": 24}


def write_xlsx(
    headings: Sequence[Heading], rows: Sequence[Sequence[str]], centre: Centre, language: str
) -> bytes:
    """Return a workbook with a row of headings and the `rows` under it, every cell a text."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Empresas" if language == "es" else "Companies"
    _fill(sheet, [[each.title(language) for each in headings], *rows], headings)
    _drop_downs(book, sheet, headings, centre, language, len(rows) + EMPTY_ROWS)
    return _saved(book)


def template(centre: Centre, language: str) -> bytes:
    """Return a workbook to fill in: headings, drop-downs, two examples, and a sheet that explains them."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Empresas" if language == "es" else "Companies"
    headings = _headings(centre)
    rows = [_example(number, headings, centre, language) for number in (1, 2)]
    _fill(sheet, [[each.title(language) for each in headings], *rows], headings)
    _instructions(book, headings, centre, language)
    _drop_downs(book, sheet, headings, centre, language, len(rows) + EMPTY_ROWS)
    return _saved(book)


def _headings(centre: Centre) -> list[Heading]:
    """Return the columns of the template: names are the same in all languages, what is read aloud is not."""
    found = []
    for column in COLUMNS:
        if column.kind == "text" and column.key != "name" and len(centre.languages) > 1:
            found += [Heading(column, each) for each in centre.languages]
        else:
            found.append(Heading(column))
    return found


def _example(number: int, headings: Sequence[Heading], centre: Centre, language: str) -> list[str]:
    floors, labels = centre.floors.all(language), centre.labels.all(language)
    words = {
        "name": say("Example company {number}", number=number).in_language(language),
        "floor": floors[min(number, len(floors)) - 1] if floors else "",
        "unit": f"{number}01",
        "sector": labels[-number] if len(labels) >= number else "",
        "website": f"https://example-{number}.example.org",
        "phone": "+57 604 000 0000",
        "email": f"hello@example-{number}.example.org",
        "sample": "sí" if language == "es" else "yes",
    }
    texts = {
        "summary": say("What the company does, in a few words"),
        "hours": say("Monday to Friday, 8:00–17:00"),
    }
    cells = []
    for each in headings:
        text = texts.get(each.column.key)
        cells.append(text.in_language(each.language or language) if text else words.get(each.column.key, ""))
    return cells


def _instructions(book: Workbook, headings: Sequence[Heading], centre: Centre, language: str) -> None:
    from openpyxl.styles import Alignment, Font

    sheet = book.create_sheet("Instrucciones" if language == "es" else "Instructions")
    explained = {
        "id": say(
            "Leave it empty for a new company. It is how the lobby knows a company again after a new name."
        ),
        "name": say("Required. The name on the door."),
        "floor": say("Required. Choose it from the list."),
        "unit": say("The number on the door."),
        "sector": say("One of the list, or several with commas between them."),
        "summary": say("Required. What the company does, in a few words, in each language."),
        "hours": say("When the door is open, in each language."),
        "website": say("The full address, such as https://example.org."),
        "phone": say("With the code of the country."),
        "email": say("One address."),
        "logo": say("The name of a picture in the folder data/media, such as logo.png."),
        "aliases": say("Other names that visitors look for, with commas between them."),
        "moved_to": say("Only if the company has left this door: where it is now."),
        "until": say("Only if the company leaves: its last day, such as 2026-12-31."),
        "sample": say("Yes if the row is an example and not true."),
    }
    rows = [
        say("Write one company a row in the first sheet, and take out the two examples."),
        say("Then see what would change: kiosk import FILE. To do it: kiosk import FILE --write."),
        say("A company that is not in the list is taken out of the lobby, but with --only-add."),
    ]
    for text in rows:
        sheet.append([text.in_language(language)])
    sheet.append([])
    for each in headings:
        sheet.append([each.title(language), explained[each.column.key].in_language(language)])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True)
        sheet.cell(sheet.max_row, 2).alignment = Alignment(wrap_text=True)
    sheet.column_dimensions["A"].width = 20
    sheet.column_dimensions["B"].width = 80


def _fill(sheet: Worksheet, rows: Sequence[Sequence[str]], headings: Sequence[Heading]) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for number, cells in enumerate(rows, 1):
        for place, text in enumerate(cells, 1):
            if text:
                cell = sheet.cell(number, place)
                cell.value = escaped(text)
                cell.data_type = "s"  # a text that begins with = is no formula
                cell.number_format = "@"
                cell.quotePrefix = True  # and stays none when somebody edits it
    for place, each in enumerate(headings, 1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = _WIDTHS.get(each.column.key, 16)
        sheet.cell(1, place).font = Font(bold=True)
    sheet.freeze_panes = "A2"


def _drop_downs(
    book: Workbook, sheet: Worksheet, headings: Sequence[Heading], centre: Centre, language: str, last: int
) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    lists = book.create_sheet("Listas" if language == "es" else "Lists")
    lists.sheet_state = "hidden"
    yes_no = ["sí", "no"] if language == "es" else ["yes", "no"]
    words = {"floor": centre.floors.all(language), "labels": centre.labels.all(language), "flag": yes_no}
    for place, each in enumerate(headings, 1):
        choice = words.get(each.column.kind)
        if not choice:
            continue
        column = lists.max_column + (lists.cell(1, 1).value is not None)
        for number, word in enumerate(choice, 1):
            cell = lists.cell(number, column)
            cell.value = escaped(word)
            cell.data_type = "s"
        source, letter = get_column_letter(column), get_column_letter(place)
        rule = DataValidation(type="list", formula1=f"'{lists.title}'!${source}$1:${source}${len(choice)}")
        rule.showErrorMessage = each.column.kind != "labels"  # a company may have several sectors
        rule.add(f"{letter}2:{letter}{last + 1}")
        sheet.add_data_validation(rule)


def _saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
