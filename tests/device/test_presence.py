# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Somebody is there while anything is touched; later they are asked, and then they are gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QWindow
from PySide6.QtTest import QTest

from kiosk.device.clock import FrozenClock
from kiosk.device.presence import Presence

POINT = QPoint(50, 50)


class Sink(QObject):
    """Behind the presence: it sees every event that was not taken away."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen.append(event.type())
        return False


class Lobby:
    """A window under watch, and what the presence said of it."""

    def __init__(self) -> None:
        self.clock = FrozenClock(datetime(2026, 11, 23, tzinfo=UTC))
        self.presence = Presence(self.clock, 60, 20)
        self.said: list[object] = []
        self.presence.asked.connect(self.said.append)
        self.presence.left.connect(lambda: self.said.append("left"))
        self.sink = Sink()
        self.window = QWindow()
        self.window.resize(200, 200)
        self.window.installEventFilter(self.sink)
        self.window.installEventFilter(self.presence)
        self.window.show()
        self.fingers = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        QCoreApplication.processEvents()

    def wait(self, seconds: int) -> list[object]:
        """Let seconds pass one by one, and return what was said in them."""
        self.said.clear()
        for _ in range(seconds):
            self.clock.advance(1)
            self.presence.check()
        return list(self.said)

    def touch(self, kind: str, finger: int = 0) -> None:
        getattr(QTest.touchEvent(self.window, self.fingers), kind)(finger, POINT, self.window)
        QCoreApplication.processEvents()


@pytest.fixture
def lobby(qapp: QGuiApplication) -> Iterator[Lobby]:
    lobby = Lobby()
    yield lobby
    lobby.window.close()


def tap(lobby: Lobby) -> None:
    lobby.touch("press")
    lobby.touch("release")


def click(lobby: Lobby) -> None:
    QTest.mouseClick(lobby.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, POINT)


def move_pointer(lobby: Lobby) -> None:
    QTest.mouseMove(lobby.window, POINT + QPoint(lobby.clock.now().second, 1))
    QCoreApplication.processEvents()


def type_a_key(lobby: Lobby) -> None:
    QTest.keyClick(lobby.window, Qt.Key.Key_Down)


def turn_a_wheel(lobby: Lobby) -> None:
    QTest.wheelEvent(lobby.window, POINT.toPointF(), QPoint(0, 120))


def test_after_a_minute_they_are_asked_for_twenty_seconds_and_then_gone(lobby: Lobby) -> None:
    lobby.presence.begin()
    assert lobby.wait(59) == []
    assert lobby.wait(1) == [20]
    assert lobby.wait(19) == list(range(19, 0, -1))
    assert lobby.wait(1) == ["left"]
    assert lobby.wait(300) == []


def test_who_takes_more_time_is_asked_later_and_has_as_long_to_answer(lobby: Lobby) -> None:
    lobby.presence.allow(30)
    lobby.presence.begin()
    assert lobby.wait(89) == []
    assert lobby.wait(20) == list(range(20, 0, -1))
    tap(lobby)
    assert lobby.wait(89) == []
    assert lobby.wait(1) == [20]


def test_the_time_counts_from_the_last_touch_when_another_is_allowed(lobby: Lobby) -> None:
    lobby.presence.begin()
    lobby.wait(40)
    lobby.presence.allow(30)
    assert lobby.wait(49) == []
    assert lobby.wait(1) == [20]
    tap(lobby)
    lobby.wait(10)
    lobby.presence.allow(0)
    assert lobby.presence._timer.remainingTime() <= 51_000
    assert lobby.wait(49) == []
    assert lobby.wait(1) == [20]


def test_nobody_is_asked_while_the_visit_sleeps(lobby: Lobby) -> None:
    assert lobby.wait(200) == []
    tap(lobby)
    assert lobby.wait(200) == []


def test_nobody_is_asked_after_the_visit_ended_otherwise(lobby: Lobby) -> None:
    lobby.presence.begin()
    lobby.wait(65)
    lobby.presence.rest()
    assert lobby.wait(200) == []


def test_the_next_visitor_has_all_the_time_again(lobby: Lobby) -> None:
    lobby.presence.begin()
    lobby.wait(80)
    lobby.presence.begin()
    assert lobby.wait(59) == []
    assert lobby.wait(1) == [20]


@pytest.mark.parametrize("sign", [tap, click, move_pointer, type_a_key, turn_a_wheel])
def test_every_kind_of_touch_counts(lobby: Lobby, sign: Callable[[Lobby], None]) -> None:
    lobby.presence.begin()
    for _ in range(3):
        assert lobby.wait(50) == []
        sign(lobby)
    assert lobby.wait(60) == [20]


@pytest.mark.parametrize("sign", [tap, click, move_pointer, type_a_key, turn_a_wheel])
def test_every_kind_of_touch_answers_the_question(lobby: Lobby, sign: Callable[[Lobby], None]) -> None:
    lobby.presence.begin()
    lobby.wait(75)
    lobby.said.clear()
    sign(lobby)
    assert lobby.said == [0]
    assert lobby.wait(59) == []
    assert lobby.wait(2) == [20, 19]


def test_the_question_is_answered_without_a_touch(lobby: Lobby) -> None:
    lobby.presence.begin()
    lobby.wait(75)
    lobby.said.clear()
    lobby.presence.see()
    assert lobby.said == [0]


def test_no_event_is_taken_away(lobby: Lobby) -> None:
    lobby.presence.begin()
    lobby.wait(75)
    lobby.sink.seen.clear()
    tap(lobby)
    click(lobby)
    type_a_key(lobby)
    turn_a_wheel(lobby)
    kinds = QEvent.Type
    wanted = {kinds.TouchBegin, kinds.TouchEnd, kinds.MouseButtonPress, kinds.KeyPress, kinds.Wheel}
    assert wanted <= set(lobby.sink.seen)


def test_a_finger_that_stays_down_is_somebody(lobby: Lobby) -> None:
    lobby.presence.begin()
    lobby.touch("press")
    assert lobby.wait(500) == []
    lobby.touch("release")
    assert lobby.wait(59) == []
    assert lobby.wait(1) == [20]


def test_a_button_that_stays_down_is_somebody(lobby: Lobby) -> None:
    lobby.presence.begin()
    QTest.mousePress(lobby.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, POINT)
    assert lobby.wait(500) == []
    QTest.mouseRelease(lobby.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, POINT)
    assert lobby.wait(60) == [20]


def test_the_finger_that_woke_the_lobby_and_stays_down_is_somebody(lobby: Lobby) -> None:
    lobby.touch("press")
    lobby.presence.begin()
    assert lobby.wait(500) == []


def test_what_is_down_for_more_than_ten_minutes_is_nobody(lobby: Lobby) -> None:
    lobby.presence.begin()
    lobby.touch("press")
    said: list[object] = []
    for _ in range(700):
        lobby.touch("move")
        said += lobby.wait(1)
    assert said[:2] == [20, 19]
    assert said[-1] == "left"


def test_a_second_finger_beside_what_is_down_for_long_is_somebody(lobby: Lobby) -> None:
    lobby.presence.begin()
    lobby.touch("press")
    assert lobby.wait(665)[-2:] == [16, 15]
    lobby.said.clear()
    QTest.touchEvent(lobby.window, lobby.fingers).stationary(0).press(1, POINT, lobby.window)
    QCoreApplication.processEvents()
    assert lobby.said == [0]


def test_a_program_that_was_held_up_asks_before_it_gives_up(lobby: Lobby) -> None:
    lobby.presence.begin()
    lobby.clock.advance(3600)
    lobby.presence.check()
    assert lobby.said == [20]
    assert lobby.wait(19) == list(range(19, 0, -1))


def test_the_timer_waits_no_longer_than_it_must(lobby: Lobby) -> None:
    lobby.presence.begin()
    assert lobby.presence._timer.remainingTime() <= 61_000
    lobby.wait(60)
    assert 0 < lobby.presence._timer.remainingTime() <= 1100
    lobby.presence.see()
    assert 1000 < lobby.presence._timer.remainingTime() <= 61_000
    lobby.presence.rest()
    assert not lobby.presence._timer.isActive()
