# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The keyboard on the screen: every key types, each finger counts once, and a slide takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.conftest import Start
from tests.ui.reading import tap_all
from tests.ui.seeing import kind_of
from tests.visitor import FINGERS, Visitor, name_of

SPANISH = "1234567890qwertyuiopasdfghjklñzxcvbnm-"
ENGLISH = SPANISH.replace("ñ", "'")
LONG_PRESS = 0.6
"""Seconds after which a key is surely held."""

Doing = tuple[str, QPoint]


@pytest.fixture
def visitor(lobby: Start) -> Visitor:
    """Return somebody at the search screen."""
    visitor = lobby()
    tap_all(visitor, "Buscar")
    return visitor


def keys(visitor: Visitor) -> list[QQuickItem]:
    """Return the keys on the screen."""
    return [item for item in visitor.items() if kind_of(item) == "Key"]


def key(visitor: Visitor, name: str) -> QQuickItem:
    """Return a key by what it is called."""
    return next(item for item in keys(visitor) if name_of(item) == name)


def middle(visitor: Visitor, name: str) -> QPoint:
    return visitor.area(key(visitor, name)).center().toPoint()


def type_on(visitor: Visitor, *names: str) -> None:
    """Touch one key after the other."""
    for name in names:
        visitor.tap(key(visitor, name))


def query(visitor: Visitor) -> str:
    return str(visitor.visit.search.query)


def touch(visitor: Visitor, *fingers: Doing | None) -> None:
    """Report what each finger does at a moment, as a panel does: all that are on the glass at once."""
    report = QTest.touchEvent(visitor.window, FINGERS)
    for number, doing in enumerate(fingers):
        if doing is None:
            continue
        what, at = doing
        # a finger at rest is told of where it was: QTest's own word for it is at 0, 0
        getattr(report, "move" if what == "rest" else what)(number, at, visitor.window)
    del report
    visitor.settle()


@pytest.mark.parametrize(("language", "letters"), [("es", SPANISH), ("en", ENGLISH)])
def test_every_key_types_what_stands_on_it(lobby: Start, language: str, letters: str) -> None:
    visitor = lobby(language=language)
    tap_all(visitor, {"es": "Buscar", "en": "Search"}[language])
    for letter in letters:
        type_on(visitor, letter)
    assert query(visitor) == letters


def test_a_capital_and_an_accent_are_for_one_letter(visitor: Visitor) -> None:
    type_on(
        visitor, "Letra mayúscula", "N", "a", "Letras con tilde", "ú", "Espacio", "Letras con tilde", "ü", "u"
    )
    assert query(visitor) == "Naú üu"


def test_both_at_once_make_a_capital_with_an_accent(visitor: Visitor) -> None:
    type_on(visitor, "Letra mayúscula", "Letras con tilde", "Á", "t")
    assert query(visitor) == "Át"


@pytest.mark.parametrize(
    ("letter", "slide", "typed"), [("a", 0, "á"), ("n", 0, "ñ"), ("u", 0, "ú"), ("u", 1, "ü")]
)
def test_a_key_that_is_held_types_its_accent(visitor: Visitor, letter: str, slide: int, typed: str) -> None:
    at = middle(visitor, letter)
    cell = key(visitor, letter).width()
    touch(visitor, ("press", at))
    visitor.real_time(LONG_PRESS)
    for step in range(1, 11):
        # the letters stand above the key, side by side
        target = QPoint(round(at.x() + (slide - 0.3 * (letter == "u")) * cell * step / 10), at.y() - 3 * step)
        touch(visitor, ("move", target))
        visitor.draw()
    assert query(visitor) == ""
    touch(visitor, ("release", target))
    assert query(visitor) == typed
    type_on(visitor, "s")
    assert query(visitor) == typed + "s"


def test_a_key_without_other_letters_types_once_however_long_it_is_held(visitor: Visitor) -> None:
    at = middle(visitor, "s")
    touch(visitor, ("press", at))
    visitor.real_time(LONG_PRESS)
    touch(visitor, ("release", at))
    assert query(visitor) == "s"


def test_a_pressed_key_shows_it_in_the_next_frame(visitor: Visitor) -> None:
    visitor.draw()
    edge = visitor.area(key(visitor, "g")).topLeft() + QPoint(20, 20)
    spot = (edge.x(), edge.y())
    before = visitor.colour_at(spot)
    QTest.touchEvent(visitor.window, FINGERS).press(0, middle(visitor, "g"), visitor.window)
    assert visitor.colour_at(spot) != before
    assert query(visitor) == ""
    QTest.touchEvent(visitor.window, FINGERS).release(0, middle(visitor, "g"), visitor.window)
    assert query(visitor) == "g"
    assert visitor.colour_at(spot) == before


def test_two_fingers_that_overlap_type_both_in_the_order_they_came(visitor: Visitor) -> None:
    one, two = middle(visitor, "n"), middle(visitor, "o")
    touch(visitor, ("press", one))
    touch(visitor, ("rest", one), ("press", two))
    touch(visitor, ("rest", one), ("release", two))
    touch(visitor, ("release", one))
    assert query(visitor) == "no"


def test_two_fingers_on_one_key_type_it_twice(visitor: Visitor) -> None:
    at = middle(visitor, "l")
    near = at + QPoint(30, 0)
    touch(visitor, ("press", at))
    touch(visitor, ("rest", at), ("press", near))
    touch(visitor, ("release", at), ("rest", near))
    touch(visitor, None, ("release", near))
    assert query(visitor) == "ll"
    assert not any(item.property("pressed") for item in keys(visitor))


def test_shift_is_held_with_one_finger_while_another_types(visitor: Visitor) -> None:
    one, two = middle(visitor, "Letra mayúscula"), middle(visitor, "n")
    touch(visitor, ("press", one))
    touch(visitor, ("rest", one), ("press", two))
    touch(visitor, ("rest", one), ("release", two))
    touch(visitor, ("release", one))
    assert query(visitor) == "N"


def test_ten_fingers_type_ten_letters_and_leave_no_key_down(visitor: Visitor) -> None:
    letters = "qwertyuiop"
    points = [middle(visitor, letter) for letter in letters]
    touch(visitor, *[("press", point) for point in points])
    touch(visitor, *[("move", point + QPoint(3, 2)) for point in points])
    touch(visitor, *[("release", point + QPoint(3, 2)) for point in points])
    assert query(visitor) == letters
    assert not any(item.property("pressed") for item in keys(visitor))
    type_on(visitor, "a")
    assert query(visitor) == letters + "a"


def test_a_finger_that_slides_off_types_nothing(visitor: Visitor) -> None:
    start, end = middle(visitor, "g"), middle(visitor, "Espacio")
    touch(visitor, ("press", start))
    for step in range(1, 11):
        touch(visitor, ("move", start + (end - start) * step / 10))
        visitor.next_frame()
    assert not any(item.property("pressed") for item in keys(visitor))
    touch(visitor, ("release", end))
    assert query(visitor) == ""


def test_a_finger_that_trembles_types(visitor: Visitor) -> None:
    at = middle(visitor, "g")
    touch(visitor, ("press", at))
    for step in (1, 2, 3):
        touch(visitor, ("move", at + QPoint(10 * step, 8 * step)))
        visitor.draw()
    touch(visitor, ("release", at + QPoint(30, 24)))
    assert query(visitor) == "g"


def test_erase_repeats_while_it_is_held_and_stops_at_nothing(visitor: Visitor) -> None:
    visitor.visit.search.type("abcdefgh")
    visitor.draw()
    at = middle(visitor, "Borrar")
    touch(visitor, ("press", at))
    assert query(visitor) == "abcdefg"
    visitor.until(lambda: query(visitor) == "abcd")
    touch(visitor, ("release", at))
    visitor.real_time(0.3)
    left = query(visitor)
    assert left.startswith("abc") or left == ""
    visitor.draw()
    if left:
        touch(visitor, ("press", at))
        visitor.until(lambda: query(visitor) == "")
        touch(visitor, ("release", at))
    visitor.real_time(0.2)
    type_on(visitor, "x")
    assert query(visitor) == "x"


def test_a_finger_that_slides_off_erase_ends_it(visitor: Visitor) -> None:
    visitor.visit.search.type("abcdefghijkl")
    visitor.draw()
    at, away = middle(visitor, "Borrar"), middle(visitor, "q")
    touch(visitor, ("press", at))
    for step in range(1, 6):
        touch(visitor, ("move", at + (away - at) * step / 5))
        visitor.draw()
    visitor.real_time(LONG_PRESS + 0.3)
    touch(visitor, ("release", away))
    assert query(visitor) == "abcdefghijk"
