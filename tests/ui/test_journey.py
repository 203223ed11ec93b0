# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The whole of a visit: a slip, the door, the way without stairs, the phone, and a lobby that forgets it."""

from __future__ import annotations

import pytest

from tests.conftest import Start
from tests.scanner import scan
from tests.ui.reading import album, tap_all
from tests.visitor import Visitor


def type_on_keyboard(visitor: Visitor, text: str) -> None:
    """Touch the keys of the screen, one after the other."""
    for letter in text:
        visitor.tap("espacio" if letter == " " else letter)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_from_a_slip_to_the_door_and_nothing_of_it_stays(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size, at="2026-11-23T09:41")
    tap_all(visitor, "Buscar")
    type_on_keyboard(visitor, "nuveviva")
    visitor.until(lambda: visitor.reads("Mostrando resultados para «Nube Viva»"))

    visitor.tap("Nube Viva")
    assert {"Nube Viva", "Piso 3", "304"} <= set(visitor.texts())

    visitor.tap("Cómo llegar")
    visitor.tap(visitor.scroll_to("Evitar escaleras"))
    assert visitor.reads("sin escaleras")
    for floor, words in (("1. Piso 1", "toma el ascensor B"), ("2. Piso 3", "es la primera puerta")):
        visitor.tap(visitor.scroll_to(floor))
        assert visitor.reads(words)
    assert visitor.has("Plano: Piso 3")

    visitor.tap("Llévalo en tu teléfono")
    taken = scan(visitor.picture()).text
    assert "Nube Viva" in taken
    assert "sin escaleras" in taken
    assert "toma el ascensor B" in taken
    assert "es la primera puerta" in taken

    visitor.wait(110)
    assert not visitor.visit.is_awake()
    used = album(visitor)
    # the same minute for somebody who finds a lobby that was just started
    fresh = album(lobby(size=size, at="2026-11-23T09:42:50"))
    assert [name for name in used if used[name] != fresh[name]] == []
