# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a list of companies does to those that are there."""

from __future__ import annotations

import copy

import pytest

from tests.store.importers.desk import CENTRE, Desk, summary

HEAD = "nombre;piso;oficina;resumen"
BOTH = f"{HEAD}\nNube Viva;1;101;Datos\nFarol;2;201;Luz\n"


def test_the_same_list_changes_nothing_and_is_not_written() -> None:
    desk = Desk()
    assert desk.take("f.csv", BOTH) == [summary(unchanged=2)]
    assert desk.data == CENTRE


def test_a_column_that_is_not_there_leaves_its_field_and_an_empty_cell_takes_it_out() -> None:
    desk = Desk()
    desk.take("f.csv", "nombre;teléfono\nNube Viva;\nFarol;604 111")
    assert "phone" not in desk.tenant("nube-viva")
    assert desk.tenant("nube-viva")["sector"] == ["software"]
    assert desk.tenant("farol")["phone"] == "604 111"


def test_what_changes_is_said_field_by_field() -> None:
    desk = Desk()
    lines = desk.take("f.csv", f"{HEAD};teléfono\nNube Viva;Piso 2;101;Nubes;\nFarol;2;202;Luz;")
    assert lines[0] == (
        'f.csv:2: changed: "Nube Viva" (nube-viva): floor: "1" → "2"; summary (es): "Datos" → "Nubes"; '
        'phone: "+57 604 000 0000" is taken out'
    )
    assert lines[1] == 'f.csv:3: changed: "Farol" (farol): unit: "201" → "202"'
    assert desk.tenant("nube-viva")["summary"] == {"es": "Nubes", "en": "Data"}


@pytest.mark.parametrize(("language", "said"), [
    ("es", "resumen: falta: escríbelo en el archivo: es obligatorio"),
    ("en", "summary: missing: write it in the file: it is required"),
])  # fmt: skip
def test_a_field_without_a_heading_is_called_as_staff_call_it(language: str, said: str) -> None:
    lines = Desk(language=language).take("f.csv", b"Empresa;Piso\nFoo;1\n")
    assert lines[1] == f"f.csv:2:1: {said}"


def test_spanish_is_spoken_to_those_who_speak_it() -> None:
    lines = Desk(language="es").take(
        "f.csv", f"{HEAD}\nNube Viva;2;101;Datos\nFarol;9;201;Luz\nOtra;1;1;Cosa"
    )
    assert lines == [
        'f.csv:2: se cambia: "Nube Viva" (nube-viva): piso: "1" → "2"',
        'f.csv:3:2: piso: no hay piso "9": los que hay: Piso 1, Piso 2, Sótano',
        'f.csv:4: se agrega: "Otra" (otra)',
        "f.csv: se agregan 1, se cambian 1, se quitan 0, siguen igual 1, se rechazan 1",
    ]


def test_the_whole_list_removes_who_is_not_in_it() -> None:
    desk = Desk()
    assert desk.take("f.csv", f"{HEAD}\nFarol;2;201;Luz") == [
        'removed: "Nube Viva" (nube-viva)',
        summary(removed=1, unchanged=1),
    ]
    assert [each["id"] for each in desk.data["tenants"]] == ["farol"]


def test_only_add_removes_nobody() -> None:
    desk = Desk()
    assert desk.take("f.csv", f"{HEAD}\nFarol;2;201;Luz", only_add=True) == [summary(unchanged=2)]


def test_nobody_is_removed_while_a_row_is_refused_that_may_be_theirs() -> None:
    desk = Desk()
    lines = desk.take("f.csv", f"{HEAD}\nNube Viva SAS;9;101;Datos\nFarol;2;201;Luz")
    assert lines[0] == (
        "f.csv:1:1: nothing is removed while rows are refused: mend the rows first; not in the list: 1"
    )
    assert lines[-1] == summary(unchanged=2, refused=1)
    assert desk.data == CENTRE


def test_a_company_that_hosts_an_event_is_not_removed() -> None:
    data = copy.deepcopy(CENTRE)
    data["events"][0]["host"] = "nube-viva"
    desk = Desk(data)
    lines = desk.take("f.csv", f"{HEAD}\nFarol;2;201;Luz")
    assert (
        lines[0] == 'f.csv:1:1: "Nube Viva" is not in the list: it hosts the event "Café": change that first'
    )
    assert desk.data == data


def test_an_id_stays_whatever_the_name_becomes() -> None:
    desk = Desk()
    lines = desk.take("f.csv", "id;nombre\nnube-viva;Nube Nueva\nfarol;Farol")
    assert lines[0] == 'f.csv:2: changed: "Nube Nueva" (nube-viva): name: "Nube Viva" → "Nube Nueva"'


@pytest.mark.parametrize("name", ["nube viva", "NUBE  VIVA", "Núbe-Viva"])
def test_a_company_is_known_by_its_name_however_it_is_written(name: str) -> None:
    desk = Desk()
    desk.take("f.csv", f"nombre;oficina\n{name};102\nFarol;201")
    assert [each["id"] for each in desk.data["tenants"]] == ["nube-viva", "farol"]
    assert desk.tenant("nube-viva")["unit"] == "102"


def test_two_of_one_name_are_told_apart_by_their_doors() -> None:
    desk = Desk()
    rows = f"{HEAD}\nFarol;1;1;Luz\nFarol;2;201;Luz\nNube Viva;1;101;Datos"
    desk.take("f.csv", rows)
    assert {each["id"]: each["floor"] for each in desk.data["tenants"]} == {
        "nube-viva": "1",
        "farol": "2",
        "farol-2": "1",
    }
    assert desk.take("f.csv", rows) == [summary(unchanged=3)]


def test_texts_in_several_languages() -> None:
    desk = Desk()
    desk.take(
        "f.csv",
        "nombre;piso;resumen (es);Summary [English]\nFarol;2;Faro;Light\nNueva;1;Nuevo;New",
        only_add=True,
    )
    assert desk.tenant("farol")["summary"] == {"es": "Faro", "en": "Light"}
    assert desk.tenant("nueva")["summary"] == {"es": "Nuevo", "en": "New"}
    desk.take("f.csv", "nombre;resumen;resumen en inglés\nFarol;Luz;", only_add=True)
    assert desk.tenant("farol")["summary"] == "Luz"


def test_a_translation_may_be_added_to_a_text_that_was_the_same_in_all() -> None:
    desk = Desk()
    desk.take("f.csv", "nombre;resumen (en)\nFarol;Light", only_add=True)
    assert desk.tenant("farol")["summary"] == {"es": "Luz", "en": "Light"}


def test_all_columns_of_a_new_company() -> None:
    desk = Desk()
    desk.take(
        "f.csv",
        "empresa;piso;local;sectores;descripción;horario;página web;tel;correo electrónico;logotipo;"
        "otros nombres;se mudó a;hasta;muestra\n"
        "La Nueva, S.A.;Sótano;0;software, Aprender;Algo;8–5;nueva.co/x;604 1234;a@b.co;n.png;"
        '"Nva, ""N, S.A.""";Piso 2;31/12/2026;Sí',
        only_add=True,
    )
    assert desk.tenant("la-nueva-s-a") == {
        "id": "la-nueva-s-a",
        "name": "La Nueva, S.A.",
        "floor": "low",
        "unit": "0",
        "sector": ["software", "learning"],
        "summary": "Algo",
        "hours": "8–5",
        "website": "https://nueva.co/x",
        "phone": "604 1234",
        "email": "a@b.co",
        "logo": "n.png",
        "aliases": ["Nva", "N, S.A."],
        "moved_to": "Piso 2",
        "until": "2026-12-31",
        "sample": True,
    }


def test_a_column_that_is_not_known_is_told_and_left_out() -> None:
    lines = Desk().take("f.csv", "nombre;Telfono;NIT\nNube Viva;1;2\nFarol;1;2")
    assert (
        lines[0] == 'f.csv:1:2: the column "Telfono" is not known and is left out: did you mean "teléfono"?'
    )
    assert lines[1].startswith(
        'f.csv:1:3: the column "NIT" is not known and is left out: columns are id, nombre'
    )
    assert lines[2] == summary(unchanged=2)


def test_a_hundred_bad_rows_are_all_told() -> None:
    rows = "\n".join(f"Empresa {n};1;{n};x;nadie;nada;nunca" for n in range(700))
    lines = Desk().take("f.csv", f"{HEAD};correo;web;hasta\n{rows}", only_add=True)
    assert lines[-1] == summary(unchanged=2, refused=700)
    assert len(lines) == 2101  # three of each
