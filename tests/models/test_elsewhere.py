# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Work on another thread comes back to this one, the last that was wanted at the end."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.models.elsewhere import Elsewhere
from tests.models.house import until


class Desk:
    """Takes what comes back."""

    def __init__(self) -> None:
        self.parent = QObject()
        self.taken: list[Any] = []
        self.elsewhere = Elsewhere(self.take, self.parent)

    def take(self, result: Any) -> None:
        assert current_thread() is main_thread()
        self.taken.append(result)


@pytest.fixture
def desk(qapp: QGuiApplication) -> Desk:
    return Desk()


def held(may_go: Event, result: object) -> Callable[[], object]:
    def work() -> object:
        assert current_thread() is not main_thread()
        may_go.wait(10)
        return result

    return work


def test_what_was_made_is_taken_on_this_thread(desk: Desk) -> None:
    may_go = Event()
    desk.elsewhere.begin(held(may_go, "made"))
    assert desk.taken == []
    may_go.set()
    until(lambda: desk.taken == ["made"])


def test_of_what_waits_only_the_last_is_done(desk: Desk) -> None:
    may_go = Event()
    for result in ("first", "second", "third"):
        desk.elsewhere.begin(held(may_go, result))
    may_go.set()
    until(lambda: desk.taken == ["first", "third"])


def test_one_can_wait_for_it(desk: Desk) -> None:
    may_go = Event()
    may_go.set()
    desk.elsewhere.finish()
    desk.elsewhere.begin(held(may_go, "first"))
    desk.elsewhere.begin(held(may_go, "second"))
    desk.elsewhere.finish()
    assert desk.taken == ["first", "second"]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_goes_wrong_stops_nothing(desk: Desk) -> None:
    desk.elsewhere.begin(lambda: 1 / 0)
    desk.elsewhere.finish()
    assert desk.taken == []
    desk.elsewhere.begin(lambda: "made")
    desk.elsewhere.finish()
    assert desk.taken == ["made"]
