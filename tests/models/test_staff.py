# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What staff enter, choose and see; nothing of it is left after they went."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.models.figure_model import figures_of
from kiosk.models.problem_model import ProblemRow
from kiosk.models.sight import Sight
from kiosk.models.staff import Staff
from kiosk.models.version_model import VersionRow
from kiosk.store.messages import say
from kiosk.store.problems import Problem
from tests.models.house import House, column, get, readable

NOW = datetime(2026, 11, 23, 9, 41)
"""A Monday."""

SHA = "0123456789abcdef" * 4
OTHER = "f" * 64
FLOOR = Problem("e.json", 47, 16, "tenants[0].floor", say('no floor "7"'), say("floors are 1, 2"))
LONG = Problem("e.json", 9, 3, "", say("a warning"), say("see to it"), is_error=False)


def version(number: int, sha256: str, shown: bool = False) -> VersionRow:
    when = NOW.replace(day=24 - number, hour=8, minute=5)
    return VersionRow(sha256, number, when, NOW.date(), (say("1 company added"),), shown, False)


SIGHT = Sight(
    today=NOW.date(),
    sha256=SHA,
    since=NOW,
    source="data",
    problems=(ProblemRow.of(0, FLOOR), ProblemRow.of_machine(0, say("a warning")), ProblemRow.of(1, LONG)),
    versions=(version(1, SHA, True), version(2, OTHER)),
    figures=tuple(figures_of({"disk": "1.5 GB", "visits": "12", "files": "7"})),
    code=("01", "10"),
)


class Wishes:
    """Writes down what is wished, in its order."""

    def __init__(self, staff: Staff) -> None:
        self.heard: list[str] = []
        staff.knocked.connect(self._hear("knock"))
        staff.entry_now().entered.connect(lambda digits: self.heard.append(f"pin {digits}"))
        staff.rollBackWanted.connect(lambda sha256: self.heard.append(f"back {sha256[:4]}"))
        staff.reloadWanted.connect(self._hear("reload"))
        staff.restartWanted.connect(self._hear("restart"))
        staff.leaveWanted.connect(self._hear("leave"))

    def _hear(self, wish: str) -> Callable[[], None]:
        return lambda: self.heard.append(wish)


@pytest.fixture
def staff(house: House) -> Staff:
    return Staff(house.lobby.words)


@pytest.fixture
def panel(staff: Staff) -> Staff:
    staff.open_pad(0)
    staff.admit()
    staff.choice().begin(NOW, "es")
    staff.look(SIGHT)
    return staff


def enter(staff: Staff, digits: str) -> None:
    for digit in digits:
        staff.entry_now().enterDigit(int(digit))


def test_a_knock_opens_nothing_by_itself(staff: Staff) -> None:
    wishes = Wishes(staff)
    staff.knock()
    assert wishes.heard == ["knock"]
    assert not get(staff, "open")
    staff.open_pad(0)
    assert (get(staff, "open"), get(staff, "stage")) == (True, "pin")
    staff.knock()
    assert wishes.heard == ["knock"]


def test_digits_are_counted_and_told_only_when_they_are_entered(staff: Staff) -> None:
    wishes = Wishes(staff)
    staff.open_pad(0)
    enter(staff, "314")
    assert (get(staff, "entry", "count"), get(staff, "entry", "complete")) == (3, False)
    staff.entry_now().enter()
    assert wishes.heard == []
    enter(staff, "15")
    staff.entry_now().erase()
    assert "3141" not in str(readable(staff))
    staff.entry_now().enter()
    assert wishes.heard == ["pin 3141"]
    assert (get(staff, "entry", "count"), get(staff, "entry", "checking")) == (0, True)
    enter(staff, "9")
    staff.entry_now().enter()
    assert get(staff, "entry", "count") == 0


def test_a_pin_has_no_more_than_twelve_digits(staff: Staff) -> None:
    wishes = Wishes(staff)
    enter(staff, "1234567890123")
    staff.entry_now().enterDigit(10)
    staff.entry_now().enterDigit(-1)
    staff.entry_now().enter()
    assert wishes.heard == ["pin 123456789012"]


def test_a_wrong_try_is_told_until_the_next_digit(staff: Staff) -> None:
    staff.open_pad(0)
    enter(staff, "2718")
    staff.entry_now().enter()
    staff.entry_now().answer(4, 0)
    assert (get(staff, "entry", "triesLeft"), get(staff, "entry", "checking")) == (4, False)
    enter(staff, "3")
    assert get(staff, "entry", "triesLeft") == 0


def test_a_locked_pad_takes_nothing(staff: Staff) -> None:
    staff.open_pad(240)
    enter(staff, "3141")
    assert (get(staff, "entry", "count"), get(staff, "entry", "lockedSeconds")) == (0, 240)
    staff.entry_now().lock(0)
    enter(staff, "3141")
    assert get(staff, "entry", "count") == 4


def test_the_panel_opens_only_behind_the_pad(staff: Staff) -> None:
    staff.admit()
    staff.showAt()
    staff.endPreview()
    staff.restart()
    assert (get(staff, "stage"), get(staff, "question")) == ("", "")


def test_the_panel_says_what_is_shown(panel: Staff, house: House) -> None:
    assert get(panel, "version") == SHA[:8]
    assert get(panel, "since") == "Hoy, lunes 23 de noviembre · 9:41"
    assert (get(panel, "errorCount"), get(panel, "warningCount")) == (1, 2)
    assert get(panel, "code") == ["01", "10"]
    assert column(get(panel, "problems"), "sentence")[0] == 'No floor "7": floors are 1, 2'
    assert column(get(panel, "problems"), "place") == [
        "e.json, línea 47, columna 16",
        "",
        "e.json, línea 9, columna 3",
    ]
    assert column(get(panel, "versions"), "since")[1] == "Domingo 22 de noviembre · 8:05"
    assert column(get(panel, "versions"), "change") == ["1 empresa agregada"] * 2
    assert column(get(panel, "versions"), "brief") == [SHA[:8], "f" * 8]
    assert column(get(panel, "figures"), "label") == ["Visitas", "Disco libre"]
    assert column(get(panel, "figures"), "amount") == ["12", "1,5 GB"]
    house.speak("en")
    panel.reword()
    assert get(panel, "since") == "Today, Monday, November 23 · 9:41"
    assert column(get(panel, "versions"), "change") == ["1 company added"] * 2
    assert column(get(panel, "figures"), "label") == ["Visits", "Free disk"]
    assert column(get(panel, "figures"), "amount") == ["12", "1.5 GB"]


def test_no_more_than_fifty_problems_are_listed_and_all_are_counted(panel: Staff) -> None:
    rows = tuple(ProblemRow.of(number, FLOOR) for number in range(70))
    panel.look(Sight(NOW.date(), problems=rows))
    assert (get(panel, "problems").rowCount(), get(panel, "errorCount")) == (50, 70)


def test_the_models_keep_qts_rules(panel: Staff) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(get(panel, each), mode) for each in ("problems", "versions", "figures")
    ]
    panel.look(Sight(NOW.date(), problems=SIGHT.problems[1:], versions=SIGHT.versions[::-1]))
    panel.look(SIGHT)
    panel.close()
    assert len(testers) == 3


@pytest.mark.parametrize(("verb", "wish"), [("restart", "restart"), ("leave", "leave")])
def test_what_ends_the_program_is_asked_once_more(panel: Staff, verb: str, wish: str) -> None:
    wishes = Wishes(panel)
    getattr(panel, verb)()
    assert (get(panel, "question"), wishes.heard) == (wish, [])
    panel.refuse()
    panel.confirm()
    assert (get(panel, "question"), wishes.heard) == ("", [])
    getattr(panel, verb)()
    panel.confirm()
    assert (get(panel, "question"), wishes.heard) == ("", [wish])
    panel.confirm()
    assert wishes.heard == [wish]


def test_the_way_back_to_a_version_is_asked_once_more(panel: Staff) -> None:
    wishes = Wishes(panel)
    panel.rollBack(7)
    assert get(panel, "question") == ""
    panel.rollBack(2)
    assert get(panel, "question") == "rollBack"
    assert get(panel, "questioned") == "Domingo 22 de noviembre · 8:05"
    panel.confirm()
    assert (wishes.heard, get(panel, "busy")) == (["back ffff"], True)
    panel.rollBack(1)
    assert get(panel, "question") == ""
    panel.tell(say("1 company added"), True)
    assert (get(panel, "result"), get(panel, "resultGood"), get(panel, "busy")) == (
        "1 empresa agregada",
        True,
        False,
    )
    panel.turnTo("status")
    assert get(panel, "result") == ""


def test_who_went_leaves_nothing(staff: Staff) -> None:
    staff.open_pad(0)
    staff.admit()
    before = readable(Staff(staff._words))
    staff.look(SIGHT)
    staff.turnTo("versions")
    staff.rollBack(2)
    staff.confirm()
    staff.tell(say("a warning"), False)
    staff.restart()
    staff.showAt()
    staff.close()
    staff.open_pad(60)
    enter(staff, "31")
    staff.close()
    assert readable(staff) == before
