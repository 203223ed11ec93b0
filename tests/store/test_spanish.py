# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (messages are compared whole)
"""The same problems in Spanish, word for word, for the people who change the data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.device.settings import read_settings
from kiosk.store.reader import read
from tests.store.centre import GONE, changed, event

VALUES: list[tuple[object, str]] = [
    (changed("tenants.0.webste", 1), '49:7: tenants[0].webste: clave desconocida: ¿quisiste decir "website"?'),
    (changed("tenants.0.floor", GONE), '44:5: tenants[0].floor: falta: agrega "floor"'),
    (changed("tenants.0.floor", "7"), '47:16: tenants[0].floor: no hay piso "7": en floors hay 1, 2'),
    (changed("tenants.0.name", 3), '46:15: tenants[0].name: un número en lugar de un texto: escribe "…" o {"es": "…", "en": "…"}'),
    (changed("tenants.0.unit", None), '49:15: tenants[0].unit: null en lugar de un texto: escríbelo entre "comillas"'),
    (changed("tenants", {}), "43:14: tenants: un objeto entre llaves en lugar de una lista: ponlo entre [corchetes]"),
    (changed("tenants.0.name", "a\u202eb"), "46:15: tenants[0].name: un carácter invisible U+202E: bórralo: es el carácter 2 del texto"),
    (changed("tenants.0.summary", {"en": "x"}), '48:18: tenants[0].summary: falta el texto en es, el idioma principal: agrega "es": "…"'),
    (changed("tenants.0.id", "Nube Viva"), '45:13: tenants[0].id: "Nube Viva" no sirve de id: usa solo a-z, 0-9 y -, como nube-viva'),
    (changed("tenants.0.website", "nube.co"), '49:18: tenants[0].website: "nube.co" no sirve: escríbelo como https://example.org'),
    (changed("floors.2", {"id": "1", "name": "Otro", "level": 3}), '43:13: floors[2].id: el id "1" también es el de floors[0]: dale a cada uno el suyo'),
    (event(host="nube-vivo"), '60:15: events[0].host: no hay hub o empresa "nube-vivo": ¿quisiste decir "nube-viva"?'),
    (event(start="2026-02-30T09:00"), '55:16: events[0].start: "2026-02-30T09:00" no está en el calendario: revisa el mes, el día y la hora'),
    (event(start="2026-11-23"), '55:16: events[0].start: una fecha sin hora: escribe 2026-11-23T09:00, o agrega "all_day": true'),
    (event(duration=GONE), '52:5: events[0]: no hay ni end ni duration: agrega uno, como "duration": "PT2H"'),
    (event(duration=GONE, end="2026-11-23T08:00"), "59:14: events[0].end: el evento termina antes de empezar: pon end después de start"),
    (event(recurrence="FREQ=MONTHLY;BYMONTHDAY=32"), '60:21: events[0].recurrence: BYMONTHDAY es "32": los números van de -31 a 31, sin el 0'),
    (event(recurrence="FREQ=WEEKLY;BYDAY=2MO"), '60:21: events[0].recurrence: BYDAY tiene "2MO": escribe MO, TU, WE, TH, FR, SA, SU; sin número en una regla por semana o por día'),
    (event(status="canceled"), '60:17: events[0].status: "canceled" no se conoce aquí: ¿quisiste decir "cancelled"?'),
]  # fmt: skip

FILES = [
    (b"", "1:1: el archivo está vacío: vuelve a poner su última versión"),
    (b'{"a": 1,\n}', "1:8: una coma después del último de la fila: quítala"),
    (b'{"a": 1\n "b": 2}', "1:8: falta una coma: pon una entre los dos valores"),
    ('{“a”: 1}'.encode(), '1:2: una comilla tipográfica “: escribe comillas "rectas"'),
    (b'{"a": {"b": 1', "1:14: el archivo termina antes de tiempo (quedó abierta la { de la línea 1, columna 7): cierra lo que quedó abierto"),
    (b'{"a": "\xe9"}', "1:8: el byte 7 (0xE9) no es UTF-8: guarda el archivo como UTF-8"),
    (b'{"lat": 6,25}', "1:10: una coma en un número: escribe un punto, como en 6.25"),
    (b"[" * 100_000, "1:33: hay listas y objetos metidos unos en otros más de 32 veces: escríbelo con menos niveles"),
    (b"NaN", '1:1: NaN en lugar de un objeto entre llaves: empieza con {"format": 1, "center": …}'),
]  # fmt: skip

SETTINGS = [
    ("[visit]\nidle_seconds = 5", "2:1: visit.idle_seconds: 5 no es un número de 10 a 3600: se usa 60"),
    ("[vist]\na = 1", "1:2: vist: sección desconocida: ¿quisiste decir visit?"),
    ("[visit]\nidle_seconds 60\n", "2:14: falta = después de la clave: las líneas se escriben así: idle_seconds = 60"),
]  # fmt: skip


def spoken(source: bytes) -> list[str]:
    return [problem.in_language("es") for problem in read(source, "e.json").problems]


@pytest.mark.parametrize(("data", "line"), VALUES, ids=range(len(VALUES)))
def test_a_bad_value(data: object, line: str) -> None:
    assert spoken(json.dumps(data, indent=2).encode()) == [f"e.json:{line}"]


@pytest.mark.parametrize(("source", "line"), FILES, ids=range(len(FILES)))
def test_a_file_that_cannot_be_read(source: bytes, line: str) -> None:
    assert spoken(source) == [f"e.json:{line}"]


@pytest.mark.parametrize(("text", "line"), SETTINGS, ids=range(len(SETTINGS)))
def test_a_bad_setting(tmp_path: Path, text: str, line: str) -> None:
    (tmp_path / "kiosk.toml").write_text(text, encoding="utf-8")
    _, problems = read_settings(tmp_path / "kiosk.toml", "kiosk.toml")
    assert [problem.in_language("es") for problem in problems] == [f"kiosk.toml:{line}"]
