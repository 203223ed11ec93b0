# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A finger is not a mouse: it slips a little while it taps."""

from __future__ import annotations

import pytest

from tests.conftest import Start


@pytest.mark.parametrize("size", [(1080, 1920), (2160, 3840)])
@pytest.mark.parametrize(("slip_mm", "opens"), [(3, True), (9, False)])
def test_a_finger_that_slips_a_little_still_taps(
    lobby_app: Start, size: tuple[int, int], slip_mm: float, opens: bool
) -> None:
    visitor = lobby_app(size=size)
    visitor.tap((500, 500))
    visitor.tap("Hubs")
    card = visitor.area(visitor.find("Espacio")).center()
    slip = slip_mm * size[0] / 398.5  # pixels, on a 32-inch panel
    visitor.press((card.x(), card.y()))
    visitor.move((card.x(), card.y() - slip / 2))
    visitor.move((card.x(), card.y() - slip))
    visitor.release((card.x(), card.y() - slip))
    assert visitor.has("Volver") is opens
