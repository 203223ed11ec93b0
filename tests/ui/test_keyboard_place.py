# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Where the keyboard on the screen lies, how large it is, and that one of one's own does as well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app.content import read_content
from kiosk.app.paths import default_data
from kiosk.app.scale import pixels_per_mm
from tests.conftest import Start
from tests.ui.reading import tap_all
from tests.ui.seeing import kind_of
from tests.ui.test_keyboard import SPANISH, keys, query
from tests.visitor import Visitor


@pytest.fixture
def visitor(lobby: Start) -> Visitor:
    """Return somebody at the search screen."""
    visitor = lobby()
    tap_all(visitor, "Buscar")
    return visitor


def test_keys_are_as_wide_as_a_finger_on_the_lobby_panel(visitor: Visitor) -> None:
    scale = pixels_per_mm((1080, 1920), read_content(default_data()).settings)
    assert len(keys(visitor)) == len(SPANISH) + 5
    for item in keys(visitor):
        assert min(item.width(), item.height()) / scale >= 20


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_the_keyboard_lies_below_the_field_and_covers_no_list(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    tap_all(visitor, "Buscar")
    board = next(item for item in visitor.items() if kind_of(item) == "Keyboard")
    field = next(item for item in visitor.items() if kind_of(item) == "SearchField")
    assert visitor.area(field).bottom() <= visitor.area(board).top()
    for item in visitor.items():
        if item.inherits("QQuickListView"):
            assert visitor.area(item).intersected(visitor.area(board)).isEmpty()


def test_a_keyboard_of_ones_own_types_too(visitor: Visitor) -> None:
    for text in ("n", "u"):
        QTest.keyClick(visitor.window, text)
    QTest.keyClick(visitor.window, Qt.Key.Key_B)
    QTest.keyClick(visitor.window, Qt.Key.Key_X)
    QTest.keyClick(visitor.window, Qt.Key.Key_Backspace)
    QTest.keyClick(visitor.window, Qt.Key.Key_Space)
    QTest.keyClick(visitor.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert query(visitor) == "nub "
    QTest.keyClick(visitor.window, Qt.Key.Key_Return)
    assert not visitor.visit.search.isTyping
    QTest.keyClick(visitor.window, Qt.Key.Key_Escape)
    assert (query(visitor), visitor.visit.search.isTyping) == ("", True)


def test_what_is_typed_on_another_screen_is_no_query(visitor: Visitor) -> None:
    visitor.tap("Inicio")
    QTest.keyClick(visitor.window, "n")
    visitor.tap("Buscar")
    assert query(visitor) == ""
    QTest.keyClick(visitor.window, "n")
    assert query(visitor) == "n"
