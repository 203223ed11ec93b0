# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Hands that do anything: the lobby never complains, home stays near, and they leave nothing behind."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.conftest import Start
from tests.ui.reading import album, buttons
from tests.visitor import FINGERS, Visitor

TOUCHES = 100
ANSWERED = 0.5
"""Seconds for which an answered question still takes touches, and a bit."""

HOMES = ("Inicio", "Home")


@pytest.mark.parametrize(("seed", "size"), [(1, (1080, 1920)), (2, (1920, 1080))])
def test_whatever_hands_do_home_is_near_and_the_reset_complete(
    lobby: Start, seed: int, size: tuple[int, int]
) -> None:
    hands = random.Random(seed)
    visitor = lobby(size=size)
    screens = set()
    handled = 0
    for i in range(TOUCHES):
        asked = visitor.visit.secondsLeft
        before = visitor.visit.screen, visitor.visit.item, visitor.visit.language, visitor.visit.textSize
        hands.choice((tap, tap, tap, press_a_button, press_a_button, drag, two_fingers, pause))(
            visitor, hands
        )
        if asked and not visitor.visit.secondsLeft:
            visitor.real_time(ANSWERED)
        screens.add(visitor.visit.screen)
        now = visitor.visit.screen, visitor.visit.item, visitor.visit.language, visitor.visit.textSize
        handled += now != before
        assert list(visitor.app.journal.complaints) == [], f"at touch {i}"
        if i % 10 == 9:
            go_home(visitor)
    assert handled > TOUCHES / 10
    assert len(screens) > 6, screens
    leave(visitor)
    used = album(visitor)
    fresh = album(lobby(size=size, at=visitor.clock.now().isoformat()))
    assert [name for name in fresh if used[name] != fresh[name]] == []


def tap(visitor: Visitor, hands: random.Random) -> None:
    """Touch anywhere."""
    visitor.tap(somewhere(visitor, hands))


def press_a_button(visitor: Visitor, hands: random.Random) -> None:
    """Touch something that asks for it."""
    area = visitor.area(hands.choice(buttons(visitor)))
    visitor.tap((area.center().x(), area.center().y()))


def drag(visitor: Visitor, hands: random.Random) -> None:
    """Pull something from anywhere to anywhere."""
    visitor.drag(somewhere(visitor, hands), somewhere(visitor, hands))


def two_fingers(visitor: Visitor, hands: random.Random) -> None:
    """Put two fingers down, move both, and lift them one after the other."""
    one, other, on, off = (somewhere(visitor, hands) for _ in range(4))
    fingers(visitor, one=("press", one))
    fingers(visitor, one=("stationary", one), other=("press", other))
    fingers(visitor, one=("move", on), other=("move", off))
    fingers(visitor, one=("release", on), other=("stationary", off))
    fingers(visitor, other=("release", off))
    visitor.draw()


def fingers(visitor: Visitor, **doing: tuple[str, tuple[float, float]]) -> None:
    """Report what each finger on the glass does at a moment, as a panel does: all of them at once."""
    report = QTest.touchEvent(visitor.window, FINGERS)
    for name, (what, (x, y)) in doing.items():
        finger = 1 if name == "one" else 2
        if what == "stationary":
            report.stationary(finger)
        else:
            getattr(report, what)(finger, QPoint(round(x), round(y)), visitor.window)
    del report
    visitor.draw()


def pause(visitor: Visitor, hands: random.Random) -> None:
    """Do nothing for a while, now and then until the lobby asks, or gives up."""
    visitor.wait(hands.choice((1, 5, 30, 65, 90)))


def somewhere(visitor: Visitor, hands: random.Random) -> tuple[float, float]:
    """Return a point of the screen."""
    return hands.uniform(1, visitor.window.width() - 2), hands.uniform(1, visitor.window.height() - 2)


def go_home(visitor: Visitor) -> None:
    """Be at home after two taps at most, from wherever one is, once a question is answered."""
    if visitor.visit.secondsLeft:
        visitor.tap((5, 5))
        visitor.real_time(ANSWERED)
    for _ in range(2):
        if at_home(visitor):
            return
        names = [name for name in HOMES if visitor.has(name)]
        closing = [name for name in ("Listo", "Done") if visitor.has(name)]
        visitor.tap((closing or names)[0])
    assert at_home(visitor), visitor.names()


def at_home(visitor: Visitor) -> bool:
    """Tell whether the home screen is open to the touch."""
    visit = visitor.visit
    return visit.is_awake() and visit.screen == "home" and not visit.panelOpen and visit.secondsLeft == 0


def leave(visitor: Visitor) -> None:
    """Go away for good."""
    for _ in range(100):
        if not visitor.visit.is_awake():
            return
        visitor.wait(1)
    raise AssertionError("the visit does not end")
