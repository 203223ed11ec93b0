# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What changed is counted, in words that staff would use."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.store.changes import PARTS, summary
from kiosk.store.reader import read
from kiosk.store.schema import Ecosystem
from tests.store.centre import GONE, SOUND, changed, event


def ecosystem(data: dict[str, Any]) -> Ecosystem:
    found = read(json.dumps(data).encode())
    assert found.ecosystem is not None
    assert found.problems == ()
    return found.ecosystem


def said(after: dict[str, Any], before: dict[str, Any] = SOUND, language: str = "en") -> str:
    messages = summary(ecosystem(before), ecosystem(after))
    return ", ".join(message.in_language(language) for message in messages)


TENANT = SOUND["tenants"][0]
TWO_MORE = changed("tenants", [TENANT, TENANT | {"id": "b"}, TENANT | {"id": "c"}])
MUCH = changed("notices", [], changed("events.0.start", "2026-11-24T09:00", TWO_MORE))


@pytest.mark.parametrize(
    ("after", "english", "spanish"),
    [
        (SOUND, "nothing that a visitor sees", "nada que un visitante vea"),
        (changed("tenants", []), "1 company removed", "1 empresa quitada"),
        (TWO_MORE, "2 companies added", "2 empresas agregadas"),
        (changed("tenants.0.unit", "301"), "1 company changed", "1 empresa cambiada"),
        (
            changed("tenants.0.id", "b"),
            "1 company added, 1 company removed",
            "1 empresa agregada, 1 empresa quitada",
        ),
        (event(start="2026-11-23T10:00"), "1 event moved", "1 evento movido"),
        (event(start="2026-11-23T10:00", title="Té"), "1 event moved", "1 evento movido"),
        (event(place={"floor": "2"}), "1 event moved", "1 evento movido"),
        (event(duration="PT3H"), "1 event moved", "1 evento movido"),
        (event(recurrence="FREQ=WEEKLY"), "1 event moved", "1 evento movido"),
        (event(duration=GONE, end="2026-11-23T11:00"), "1 event changed", "1 evento cambiado"),
        (event(title="Té"), "1 event changed", "1 evento cambiado"),
        (event(status="cancelled"), "1 event changed", "1 evento cambiado"),
        (changed("hubs.0.name", "Luz"), "1 hub changed", "1 hub cambiado"),
        (changed("notices.0.text", "¡Hola!"), "1 notice changed", "1 aviso cambiado"),
        (changed("floors.1.name", "Arriba"), "1 floor changed", "1 piso cambiado"),
        (changed("labels.0.name", "Juntos"), "1 label changed", "1 etiqueta cambiada"),
        (changed("center.city", "Cali"), "the centre changed", "cambió el centro"),
        (changed("floors", SOUND["floors"][::-1]), "the order changed", "cambió el orden"),
        (
            MUCH,
            "2 companies added, 1 event moved, 1 notice removed",
            "2 empresas agregadas, 1 evento movido, 1 aviso quitado",
        ),
    ],
)
def test_a_change_is_counted_in_both_languages(after: dict[str, Any], english: str, spanish: str) -> None:
    assert said(after) == english
    assert said(after, language="es") == spanish


def test_the_first_version_has_nothing_before_it() -> None:
    assert [str(message) for message in summary(None, ecosystem(SOUND))] == ["the first version"]


def test_every_part_of_the_content_is_looked_at() -> None:
    parts = {part for part, *_ in PARTS}
    assert parts | {"format", "center"} == set(Ecosystem.__struct_fields__)


def test_one_and_many_differ_in_spanish_too() -> None:
    for _, *ways in PARTS:
        for one, many in ways:
            assert one.in_language("es").startswith("1 ")
            row = many._replace(values=(("count", 5),)).in_language("es")
            assert row.startswith("5 ")
            assert row.endswith("s")
            assert many.in_language("es") != many.template
