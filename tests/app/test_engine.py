# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The lobby put together: a visit is watched over, the clock is followed, and nothing outlives its window."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.app import paths
from kiosk.app.engine import App
from kiosk.app.journal import Journal
from kiosk.device.clock import FrozenClock
from kiosk.device.health import Health
from kiosk.device.settings import Settings
from tests.visitor import Visitor, role_of

Start = Callable[..., Visitor]
MIDDLE = (540, 900)


def test_the_lobby_waits_for_a_touch(lobby_app: Start) -> None:
    visitor = lobby_app()
    assert not visitor.visit.is_awake()
    visitor.tap(MIDDLE)
    assert visitor.visit.is_awake()
    assert visitor.reads("Buenos días.")


def test_who_touches_nothing_is_asked_and_then_forgotten(lobby_app: Start) -> None:
    visitor = lobby_app()
    visitor.tap(MIDDLE)
    visitor.tap("Directorio")
    visitor.wait(60)
    assert visitor.reads("¿Sigues ahí?")
    visitor.wait(20)
    assert not visitor.visit.is_awake()
    visitor.tap(MIDDLE)
    assert visitor.reads("Buenos días.")


def test_a_touch_answers_the_question_and_presses_nothing(lobby_app: Start) -> None:
    visitor = lobby_app()
    visitor.tap(MIDDLE)
    home = visitor.area(visitor.find("Hubs", inside="Menú principal")).center()
    visitor.wait(70)
    visitor.tap((home.x(), home.y()))
    visitor.real_time(0.6)
    assert not visitor.reads("¿Sigues ahí?")
    assert visitor.reads("Buenos días.")
    visitor.wait(59)
    assert not visitor.reads("¿Sigues ahí?")


def test_somebody_who_holds_a_finger_down_is_not_asked(lobby_app: Start) -> None:
    visitor = lobby_app()
    visitor.tap(MIDDLE)
    visitor.press(MIDDLE)
    visitor.wait(120)
    assert visitor.visit.is_awake()
    assert not visitor.reads("¿Sigues ahí?")
    visitor.release(MIDDLE)


def test_the_next_visit_begins_in_the_first_language(lobby_app: Start) -> None:
    visitor = lobby_app()
    visitor.tap(MIDDLE)
    visitor.tap("English")
    assert visitor.reads("Good morning.")
    assert visitor.has("Home")
    visitor.wait(80)
    visitor.tap(MIDDLE)
    assert visitor.reads("Buenos días.")


def test_the_first_language_may_be_another_one(lobby_app: Start) -> None:
    visitor = lobby_app(language="en")
    visitor.tap(MIDDLE)
    visitor.tap("Español")
    visitor.wait(80)
    visitor.tap(MIDDLE)
    assert visitor.reads("Good morning.")


def test_the_screen_follows_the_clock(lobby_app: Start) -> None:
    visitor = lobby_app(at="2026-11-23T11:58:30")
    visitor.tap(MIDDLE)
    assert visitor.reads("11:58")
    visitor.wait(30)
    assert visitor.reads("11:59")
    visitor.visit.wake()
    visitor.clock.advance(60)
    visitor.until(lambda: visitor.reads("12:00"))
    assert visitor.reads("Buenas tardes.")


def test_patience_comes_from_the_settings(lobby_app: Start, tmp_path: Path) -> None:
    shutil.copy(paths.default_data() / "ecosystem.json", tmp_path)
    (tmp_path / "kiosk.toml").write_text("[visit]\nidle_seconds = 100\nask_seconds = 30\n")
    visitor = lobby_app(data=tmp_path)
    visitor.tap(MIDDLE)
    visitor.wait(99)
    assert not visitor.reads("¿Sigues ahí?")
    visitor.wait(1)
    assert visitor.reads("¿Sigues ahí?")
    visitor.wait(29)
    assert visitor.visit.is_awake()
    visitor.wait(1)
    assert not visitor.visit.is_awake()


@pytest.mark.parametrize("text", [None, "", "{", '{"format": 1}', "\x00"])
def test_without_data_the_screen_says_so_in_both_languages(
    lobby_app: Start, tmp_path: Path, text: str | None
) -> None:
    if text is not None:
        (tmp_path / "ecosystem.json").write_text(text)
    visitor = lobby_app(data=tmp_path)
    said = " ".join(visitor.texts())
    assert "Volvemos" in said
    assert "be right back" in said
    visitor.tap(MIDDLE)
    visitor.wait(200)
    assert " ".join(visitor.texts()) == said


def test_a_bad_record_takes_nothing_else_along(lobby_app: Start, tmp_path: Path) -> None:
    data = json.loads((paths.default_data() / "ecosystem.json").read_text(encoding="utf-8"))
    name = data["tenants"][1]["name"]
    del data["tenants"][0]["summary"]
    (tmp_path / "ecosystem.json").write_text(json.dumps(data), encoding="utf-8")
    visitor = lobby_app(data=tmp_path)
    visitor.tap(MIDDLE)
    visitor.tap("Directorio")
    assert visitor.reads(name)
    assert not visitor.reads(data["tenants"][0]["name"])


@pytest.mark.qt_no_exception_capture
def test_an_exception_brings_the_visitor_home(lobby_app: Start) -> None:
    visitor = lobby_app()
    visitor.tap(MIDDLE)
    visitor.tap("Directorio")
    try:
        raise LookupError("on purpose")
    except LookupError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    visitor.settle()
    assert visitor.reads("Buenos días.")
    assert visitor.app.journal.count == 1
    visitor.app.journal.complaints.clear()


def test_a_language_without_translations_is_complained_of(lobby_app: Start, tmp_path: Path) -> None:
    visitor = lobby_app(translations=tmp_path)
    said = " ".join(visitor.app.journal.complaints)
    assert f"{tmp_path / 'es.qm'} is missing" in said
    assert f"{tmp_path / 'en.qm'} is missing" in said
    visitor.app.journal.complaints.clear()


def test_the_window_is_the_screen_and_says_what_it_is(lobby_app: Start) -> None:
    visitor = lobby_app(size=(1920, 1080))
    assert (visitor.window.width(), visitor.window.height()) == (1920, 1080)
    assert visitor.window.title() == "Ruta N"
    visitor.tap(MIDDLE)
    assert role_of(visitor.find("Inicio")) == QAccessible.Role.Button


def test_a_larger_screen_shows_the_same_millimetres(lobby_app: Start) -> None:
    heights = []
    for size in ((1080, 1920), (2160, 3840)):
        visitor = lobby_app(size=size, inches=32)
        visitor.tap(MIDDLE)
        heights.append(visitor.find("Inicio").height())
        visitor.app.close()
    assert heights[1] == pytest.approx(2 * heights[0], abs=2)


def test_a_lobby_that_was_closed_takes_its_window_and_its_words_along(lobby_app: Start) -> None:
    visitor = lobby_app()
    destroyed: list[bool] = []
    visitor.window.destroyed.connect(lambda: destroyed.append(True))
    visitor.app.close()
    visitor.settle()
    assert destroyed == [True]
    assert QCoreApplication.translate("Words", "Good morning.") == "Good morning."


def test_it_is_up_since_its_own_start_and_not_since_that_of_the_machine(qapp: QGuiApplication) -> None:
    clock = FrozenClock(datetime(2026, 11, 23, tzinfo=UTC))
    clock.advance(3600)
    with closing(App(Settings(), clock, Journal())) as app:
        clock.advance(5)
        health = Health(app.journal.counters, clock, paths.default_data(), None)
        assert health.summary()["up"] == "5 s"
