# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""CSV as it comes from Excel, from other programs, and from people who mean no good."""

from __future__ import annotations

import pytest

from tests.store.importers.desk import Desk, summary

HEAD = "nombre,piso,resumen"
ROW = "Ñandú,1,Algo"

SOUND = {
    "comma": f"{HEAD}\n{ROW}\n",
    "semicolon": "nombre;piso;resumen\nÑandú;1;Algo",
    "tab": "nombre\tpiso\tresumen\nÑandú\t1\tAlgo",
    "commas in a semicolon file": "nombre;piso;resumen;alias\nÑandú;1;Algo;a,b,c,d,e",
    "excel's line": "sep=;\r\nnombre;piso;resumen\r\nÑandú;1;Algo\r\n",
    "line ends of an old Mac": "nombre,piso,resumen\rÑandú,1,Algo\r",
    "quotes": '"nombre","piso","resumen"\n"Ñandú","1","Algo"',
    "a title above": f"Empresas 2026,,\n,,\n{HEAD}\n{ROW}",
    "empty rows and cells": f"{HEAD},,\n,,\n\n{ROW},,\n,,,,\n",
    "english": "Company Name,FLOOR,Description\nÑandú,1,Algo",
    "loose": " EMPRESA ,Piso:,  Descripcion\nÑandú,1,Algo",
    "a floor as people say it": "empresa,planta,resumen\nÑandú,1er piso,Algo",
    "two names of one thing": "nombre,Piso / Planta,resumen\nÑandú,Floor 1,Algo",
}


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_whatever_the_separator_the_headings_and_the_encoding(text: str, encoding: str) -> None:
    desk = Desk()
    lines = desk.take("f.csv", text.encode(encoding), only_add=True)
    assert lines[-1] == summary(added=1, unchanged=2)
    added = desk.tenant("nandu")
    added.pop("aliases", None)
    assert added == {"id": "nandu", "name": "Ñandú", "floor": "1", "summary": "Algo"}


HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "1:1: the file is empty: put a row of headings in it, and a row for each company"),
    "blank": (
        b"\xef\xbb\xbf \r\n\t",
        "1:1: the file is empty: put a row of headings in it, and a row for each company",
    ),
    "only headings": (
        HEAD.encode(),
        "1:1: there are headings and no companies: write a row for each company under them",
    ),
    "no headings": (
        ROW.encode(),
        "1:1: no headings of a list of companies: write nombre, piso and resumen above the columns; "
        "kiosk export --template makes a sheet",
    ),
    "no name among the headings": (
        b"piso,resumen\n1,x",
        "1:1: no headings of a list of companies: write nombre, piso and resumen above the columns; "
        "kiosk export --template makes a sheet",
    ),
    "zeros": (
        b"nombre,piso\nx\0y,1",
        "2:1: there are zero bytes in the file, as in no text: save it again as CSV UTF-8",
    ),
    "utf-16 without a mark": (
        f"{HEAD}\n{ROW}".encode("utf-16-le"),
        "1:1: there are zero bytes in the file, as in no text: save it again as CSV UTF-8",
    ),
    "utf-16 cut off": (
        f"{HEAD}\n{ROW}".encode("utf-16")[:-1],
        "1:1: the file is UTF-16 that breaks off: save it again as CSV UTF-8",
    ),
    "no encoding": (
        b"nombre\nx\x81\xff",
        "2:1: byte 8 is neither UTF-8 nor Windows-1252: save it again as CSV UTF-8",
    ),
    "ten megabytes of a line": (
        HEAD.encode() + b"\n" + b"x" * 10**7,
        "2:1: a cell of more than 32767 characters: shorten it, or close the quote that is open",
    ),
    "ten megabytes of commas": (
        HEAD.encode() + b"\n" + b"," * 10**7,
        "2:1: 10000001 columns: 200 are the most",
    ),
    "a quote that stays open": (
        f'{HEAD}\nx,1,"y\nz,1,w\n'.encode(),
        "2:1: a quote that is not closed, or something after a closed one: "
        'put a text that has quotes in it in "…", and write each of its own twice',
    ),
    "a heading twice": (
        b"nombre,piso,Empresa\nx,1,y",
        '1:3: the heading "Empresa" stands twice: column 1 is the same: remove one of the two',
    ),
    "too many rows": (
        HEAD.encode() + b"\nx,1,y" * 20_000,
        "20001:1: more than 20000 rows: divide the list",
    ),
    "too large": (b"x" * (16 * 1024 * 1024 + 1), "1:1: the file has 16777217 bytes: 16777216 are the most"),
}


@pytest.mark.parametrize(("content", "line"), HOSTILE.values(), ids=HOSTILE)
def test_what_cannot_be_read_is_said_with_its_place(content: bytes, line: str) -> None:
    assert Desk().take("f.csv", content) == [f"f.csv:{line}"]


ROWS: dict[str, tuple[str, str]] = {
    "a row that is too long": (
        f"{HEAD}\nFoo, Inc.,1,x",
        'f.csv:2:4: "x" stands under no heading: put a text with a comma or semicolon in it in "…"',
    ),
    "a row that is too short": (
        f"{HEAD}\nFoo",
        "f.csv:2:2: piso: missing: write it in the file: it is required",
    ),
    "no name": (f"{HEAD}\n,1,x", "f.csv:2:1: nombre: a row without a name: write the company’s name"),
    "no such floor": (
        f"{HEAD}\nFoo,Piso 11,x",
        'f.csv:2:2: piso: no floor "Piso 11": those that are there: Floor 1, Floor 2, Sótano',
    ),
    "a floor below is none above": (
        f"{HEAD}\nFoo,Piso -2,x",
        'f.csv:2:2: piso: no floor "Piso -2": those that are there: Floor 1, Floor 2, Sótano',
    ),
    "no such sector": (
        f"{HEAD},sectores\nFoo,1,x,Sofware",
        'f.csv:2:4: sectores: no sector "Sofware": did you mean "Software"?',
    ),
    "an id that is none": (
        f"id,{HEAD}\nFoo Bar,Foo,1,x",
        'f.csv:2:1: id: "Foo Bar" is no id: use a-z, 0-9 and - only, as nube-viva',
    ),
    "a day that is none": (
        f"{HEAD},hasta\nFoo,1,x,31/02/2027",
        'f.csv:2:4: hasta: "31/02/2027" is no date or time: write it as "2026-11-23" or "2026-11-23T09:00"',
    ),
    "neither yes nor no": (
        f"{HEAD},muestra\nFoo,1,x,quizás",
        'f.csv:2:4: muestra: "quizás" is neither yes nor no: write sí or no',
    ),
    "a mail that is none": (
        f"{HEAD},correo\nFoo,1,x,nadie",
        'f.csv:2:4: correo: "nadie" cannot be used: write it like hello@example.org',
    ),
    "what nobody can see": (
        f"{HEAD}\nFoo,1,x\u202ey",
        "f.csv:2:3: resumen: an invisible character U+202E: remove it: it is character 2 of the text",
    ),
    "one text in two columns": (
        f"{HEAD},resumen (es)\nFoo,1,x,y",
        "f.csv:2:4: resumen (es): the text stands in two columns: "
        "write it in one of them: summary, summary (es)",
    ),
    "one language alone": (
        "nombre,piso,resumen (en)\nFoo,1,x",
        'f.csv:2:3: resumen (en): the text is missing in es, the default language: add "es": "…"',
    ),
    "the same company twice": (
        f"{HEAD}\nFoo,1,x\nFOO,1,y",
        "f.csv:3:1: the same company as row 2: remove one of the two, or write an id for each",
    ),
}


@pytest.mark.parametrize(("text", "line"), ROWS.values(), ids=ROWS)
def test_a_row_that_cannot_be_taken_is_said_with_its_place(text: str, line: str) -> None:
    desk = Desk()
    lines = desk.take("f.csv", text, only_add=True)
    assert line in lines
    assert lines[-1].endswith("refused 1")
    assert all(each["summary"] != "y" for each in desk.data["tenants"])


def test_formulas_are_written_so_that_excel_runs_none_and_come_back_as_they_were() -> None:
    from kiosk.store.importers.cells import bared, guarded

    for text in ("=1+1", "+57 604", "-3", "@x", "'=x", "''=x", "'x", "x=1", "\tx", "-"):
        cell = guarded(text)
        assert cell[0] not in "=+-@\t\r"
        assert bared(cell) == text
    assert guarded("plain") == "plain"
    desk = Desk()
    desk.take("f.csv", "nombre,piso,resumen,teléfono\nFoo,1,'=1+1,'+57 604 111", only_add=True)
    assert (desk.tenant("foo")["summary"], desk.tenant("foo")["phone"]) == ("=1+1", "+57 604 111")
