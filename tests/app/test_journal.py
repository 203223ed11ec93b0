# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The journal hears what Qt and Python complain of, prints it and counts it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, qDebug, qWarning
from PySide6.QtGui import QGuiApplication

from kiosk.app.journal import KEPT, Journal


class Bell(QObject):
    rung = Signal()


def fail() -> None:
    raise LookupError("on purpose")


def test_a_warning_of_qt_is_kept_and_printed(
    qapp: QGuiApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    with Journal() as journal:
        qWarning("a rope is loose")
        qDebug("only talk")
    assert (list(journal.complaints), journal.count) == (["a rope is loose"], 1)
    assert "a rope is loose" in capfd.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to try")
def test_a_log_that_is_full_is_no_harm(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Path("/dev/full").open("w", buffering=1)  # noqa: SIM115 (that it cannot be closed is the test)
    monkeypatch.setattr(sys, "stderr", full)
    with Journal() as journal:
        for _ in range(2000):  # more than any buffer takes
            journal.note("a rope is loose")
            qWarning("a sail is torn")
    with pytest.raises(OSError, match="No space"):
        full.close()
    assert journal.count == 4000
    assert set(journal.complaints) == {"a rope is loose", "a sail is torn"}


@pytest.mark.qt_no_exception_capture
def test_an_exception_in_a_slot_is_kept_and_the_lobby_brought_home(
    qapp: QGuiApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    homes: list[str] = []
    bell = Bell()
    bell.rung.connect(fail)
    with Journal() as journal:
        journal.on_exception = lambda: homes.append("home")
        bell.rung.emit()
        bell.rung.emit()
    assert (journal.count, homes) == (2, ["home", "home"])
    assert journal.complaints[0].startswith("Traceback")
    assert "LookupError: on purpose" in journal.complaints[0]
    assert "LookupError: on purpose" in capfd.readouterr().err


@pytest.mark.qt_no_exception_capture
def test_a_way_home_that_fails_too_is_only_one_more_complaint(qapp: QGuiApplication) -> None:
    bell = Bell()
    bell.rung.connect(fail)
    with Journal(fail) as journal:
        bell.rung.emit()
    assert journal.count == 2


def test_what_is_harmless_is_not_heard(qapp: QGuiApplication) -> None:
    with Journal() as journal:
        qWarning("This plugin does not support propagateSizeHints()")
    assert journal.count == 0


def test_a_lobby_that_complains_for_months_does_not_grow(
    qapp: QGuiApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    with Journal() as journal:
        for i in range(KEPT + 50):
            journal.note(str(i))
    assert (journal.count, len(journal.complaints)) == (KEPT + 50, KEPT)
    assert journal.complaints[-1] == str(KEPT + 49)


def test_others_listen_again_afterwards(qapp: QGuiApplication) -> None:
    before = sys.excepthook
    with Journal() as outer:
        with Journal() as inner:
            qWarning("inside")
        qWarning("outside")
    assert sys.excepthook is before
    assert (list(inner.complaints), list(outer.complaints)) == (["inside"], ["outside"])
    QTimer()
