# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Excel workbooks as people make them, as they break, and as somebody would to hurt."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from kiosk.store.importers.book import template
from kiosk.store.importers.centre import centre_of
from kiosk.store.importers.sheets import export_xlsx
from tests.store.importers.desk import CENTRE, Desk

HEAD = ("nombre", "piso", "resumen")


def workbook(*rows: tuple[Any, ...], change: Callable[[Any], None] = lambda sheet: None) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    change(sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def patched(source: bytes, old: bytes, new: bytes, part: str = "xl/worksheets/sheet1.xml") -> bytes:
    """Return a workbook with other bytes in one of its parts."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(source)) as before,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            content = before.read(name)
            assert name != part or old in content
            after.writestr(name, content.replace(old, new) if name == part else content)
    return out.getvalue()


def archive(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_", "."), content)
    return out.getvalue()


def test_numbers_dates_and_truth_are_read_as_people_mean_them() -> None:
    row = ("Foo", 2, "x", 301, 6041234567.0, datetime(2027, 1, 31), True, time(8, 30), "a_x000D_\nb")
    head = (*HEAD, "oficina", "teléfono", "hasta", "muestra", "horario", "se mudó a")
    desk = Desk()
    desk.take("f.xlsx", workbook(head, row), only_add=True)
    assert desk.tenant("foo") == {
        "id": "foo",
        "name": "Foo",
        "floor": "2",
        "unit": "301",
        "summary": "x",
        "hours": "08:30",
        "phone": "6041234567",
        "moved_to": "a\nb",
        "until": "2027-01-31",
        "sample": True,
    }
    desk.take(
        "f.xlsx", workbook(("nombre", "hasta", "muestra"), ("Foo", date(2027, 2, 1), False)), only_add=True
    )
    assert (desk.tenant("foo")["until"], "sample" in desk.tenant("foo")) == ("2027-02-01", False)


def test_titles_empty_rows_and_merged_rows_are_skipped() -> None:
    source = workbook(
        ("Empresas de la torre",),
        (),
        HEAD,
        ("Piso 1", None, None),
        ("Foo", 1, "x"),
        (None, " ", None),
        ("Bar", 2, "y"),
        change=lambda sheet: (sheet.merge_cells("A4:C4"), sheet.merge_cells("A1:C1")),
    )
    lines = Desk().take("f.xlsx", source, only_add=True)
    assert lines[:2] == ['f.xlsx:5: added: "Foo" (foo)', 'f.xlsx:7: added: "Bar" (bar)']
    assert lines[-1].endswith("refused 0")


def test_the_first_sheet_with_headings_that_is_not_hidden_is_read() -> None:
    book = Workbook()
    book.worksheets[0].append(("Portada", "2026"))
    hidden = book.create_sheet("old")
    hidden.append(HEAD)
    hidden.append(("Old", 1, "x"))
    hidden.sheet_state = "hidden"
    sheet = book.create_sheet("new")
    sheet.append(HEAD)
    sheet.append(("New", 1, "x"))
    out = io.BytesIO()
    book.save(out)
    desk = Desk()
    desk.take("f.xlsx", out.getvalue(), only_add=True)
    assert [each["id"] for each in desk.data["tenants"]] == ["nube-viva", "farol", "new"]


def test_a_formula_is_its_last_result_and_one_without_is_refused() -> None:
    source = workbook(HEAD, ("Foo", "=1+0", "x"))
    assert Desk().take("f.xlsx", source, only_add=True)[0] == (
        "f.xlsx:2:2: piso: a formula without a result: "
        "open the workbook in Excel and save it, or write the value"
    )
    counted = patched(source, b"<v /></c>", b"<v>1</v></c>")
    desk = Desk()
    desk.take("f.xlsx", counted, only_add=True)
    assert desk.tenant("foo")["floor"] == "1"
    source = workbook(("nombre", "piso", "resumen", "alias"), ("#REF!", 1, "x"))
    assert Desk().take("f.xlsx", source, only_add=True)[0] == (
        "f.xlsx:2:1: nombre: #REF! instead of a value: mend the formula, or write the value"
    )


SMALL = workbook(HEAD, ("Foo", 1, "x"))
AGAIN = "open it in Excel and save it again as .xlsx"
OTHER = "save it as .xlsx or CSV UTF-8"
LARGE = "save the list alone, without pictures and empty rows, as CSV UTF-8"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

HOSTILE: dict[str, tuple[bytes, str]] = {
    "old": (OLE + b"\0" * 600, f"an old workbook (.xls): {OTHER}"),
    "password": (
        OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "the workbook has a password: save it without one",
    ),
    "LibreOffice": (archive(mimetype=b"x", content_xml=b"<x/>"), f"a LibreOffice sheet (.ods): {OTHER}"),
    "binary": (archive(xl__workbook_bin=b"x"), f"a binary workbook (.xlsb): {OTHER}"),
    "cut off": (SMALL[: len(SMALL) // 2], f"this is no .xlsx workbook: {OTHER}"),
    "another archive": (archive(readme_txt=b"x"), f"the workbook is broken (KeyError): {AGAIN}"),
    "broken XML": (
        patched(SMALL, b"<sheetData>", b"<sheetData><"),
        f"the workbook is broken (ParseError): {AGAIN}",
    ),
    "entities": (
        patched(SMALL, b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet'),
        f"the workbook is broken (ValueError): {AGAIN}",
    ),
    "bomb": (archive(xl__workbook_xml=b"\0" * (65 * 1024**2)), f"the workbook unpacks to 65 MB: {LARGE}"),
    "a row in the far distance": (
        patched(SMALL, b'r="2"', b'r="99999999999"'),
        "a row after the last that Excel has: save it again in Excel",
    ),
    "no headings": (
        workbook(("a", "b"), ("c", "d")),
        "no sheet has the headings of a list of companies: "
        "write nombre, piso and resumen above the columns; kiosk export --template makes a sheet",
    ),
}


@pytest.mark.parametrize(("content", "line"), HOSTILE.values(), ids=HOSTILE)
def test_what_cannot_be_read_is_said(content: bytes, line: str) -> None:
    row = 1_048_577 if "far" in line or "after" in line else 1
    assert Desk().take("f.xlsx", content) == [f"f.xlsx:{row}:1: {line}"]


def test_a_sheet_merged_from_end_to_end_is_read_at_once() -> None:
    source = workbook(HEAD, ("Foo", 1, "x"), change=lambda sheet: sheet.merge_cells("A5:B6"))
    source = patched(source, b'ref="A5:B6"', b'ref="A5:XFD1048576"')
    assert Desk().take("f.xlsx", source, only_add=True)[0] == 'f.xlsx:2: added: "Foo" (foo)'


def test_what_begins_like_a_formula_is_a_text_in_the_workbook() -> None:
    data = {
        **CENTRE,
        "tenants": [{"id": "a", "name": "=1+1", "floor": "1", "summary": "'=x", "unit": "_x0041_"}],
    }
    source = export_xlsx(centre_of(data), "es")
    sheet = load_workbook(io.BytesIO(source)).worksheets[0]
    cells = {cell.value: cell for cell in sheet[2]}
    assert (cells["=1+1"].data_type, cells["=1+1"].quotePrefix) == ("s", True)
    assert "_x005F_x0041_" in cells
    assert Desk(data).take("f.xlsx", source)[-1] == (
        "f.xlsx: added 0, changed 0, removed 0, unchanged 1, refused 0"
    )


@pytest.mark.parametrize(("language", "first", "yes"), [("es", "nombre", "sí"), ("en", "name", "yes")])
def test_the_template_has_headings_choices_examples_and_a_page_that_explains(
    language: str, first: str, yes: str
) -> None:
    source = template(centre_of(CENTRE), language)
    book = load_workbook(io.BytesIO(source))
    sheet, words = book.worksheets[:2]
    headings = [cell.value for cell in sheet[1]]
    assert headings[:2] == ["id", first]
    explained = [row[0].value for row in words.iter_rows(min_row=5)]
    assert explained == headings
    choices = {}
    for rule in sheet.data_validations.dataValidation:
        name, cells = rule.formula1.replace("'", "").replace("$", "").split("!")
        column = headings[ord(str(rule.sqref)[0]) - ord("A")]
        choices[column] = [cell[0].value for cell in book[name][cells]]
    assert list(choices.values()) == [
        ["Piso 1", "Piso 2", "Sótano"] if language == "es" else ["Floor 1", "Floor 2", "Sótano"],
        ["Aprender" if language == "es" else "Learn", "Software", "Coworking"],
        [yes, "no"],
    ]
    desk = Desk(language=language)
    lines = desk.take("f.xlsx", source, only_add=True)
    assert len(lines) == 3
    assert all(each["sample"] for each in desk.data["tenants"][2:])


@settings(max_examples=80)
@given(st.data())
def test_a_workbook_with_bytes_changed_is_taken_or_refused(data: st.DataObject) -> None:
    parts = ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", ""]
    part = data.draw(st.sampled_from(parts))
    source = bytearray(zipfile.ZipFile(io.BytesIO(SMALL)).read(part) if part else SMALL)
    for _ in range(data.draw(st.integers(1, 3))):
        begin = data.draw(st.integers(0, len(source)))
        junk = st.binary(max_size=3) | st.sampled_from([b"<", b">", b'"', b"9" * 9, b"r", b"&", b"-", b"/>"])
        source[begin : begin + data.draw(st.integers(0, 4))] = data.draw(junk)
    old = zipfile.ZipFile(io.BytesIO(SMALL)).read(part) if part else b""
    content = patched(SMALL, old, bytes(source), part) if part else bytes(source)
    assert all(line.isprintable() for line in Desk().take("f.xlsx", content, only_add=True))
