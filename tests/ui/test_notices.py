# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What everybody must know stands on every screen, and covers nothing there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Start
from tests.ui import made, seeing
from tests.ui.reading import every_screen, wake

LIFT = "El ascensor B está en mantenimiento hasta el viernes: usa el ascensor A, junto a la escalera."
COFFEE = "Hoy el café cierra a las 15:00."
DATA = made.one_of_all(
    notices=[{"id": "coffee", "text": COFFEE}, {"id": "lift", "text": LIFT, "level": "important"}]
)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_a_notice_stands_on_every_screen(lobby: Start, tmp_path: Path, size: tuple[int, int]) -> None:
    visitor = lobby(data=made.written(tmp_path, DATA), size=size)
    assert visitor.reads(LIFT)
    wake(visitor)
    for _ in range(2):
        visitor.visit.enlargeText()
    for name in every_screen(visitor, tmp_path):
        if name not in ("attract", "asking", "panel"):
            assert visitor.reads(LIFT), name
        assert not list(seeing.misprints(visitor, seeing.things(visitor))), name


def test_notices_take_turns(lobby: Start, tmp_path: Path) -> None:
    visitor = lobby(data=made.written(tmp_path, DATA))
    wake(visitor)
    visitor.draw()
    assert visitor.reads(LIFT)
    assert not visitor.reads(COFFEE)
    visitor.until(lambda: visitor.reads(COFFEE), seconds=15)
    assert not visitor.reads(LIFT)
