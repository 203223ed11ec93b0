# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is typed finds things at once, in the words of the visitor, and dies with the visit."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby

import pytest
from msgspec.structs import replace
from pytestqt.modeltest import ModelTester

from kiosk.models.search_choice import FEW, LONGEST, SearchChoice
from kiosk.store.fields import Text
from tests.models.house import NOW, House, Shadow, column, get, said, shipped, until


def ready(house: House) -> None:
    """Wait for the index of what the lobby was told last."""
    changes: list[bool] = []
    house.sources.finder.changed.connect(lambda: changes.append(True))
    house.sources.finder.hurry()
    until(lambda: bool(changes))


@pytest.fixture
def choice(house: House) -> SearchChoice:
    ready(house)
    return house.lobby.visit_now()._search


def names(choice: SearchChoice) -> list[str]:
    return column(choice._results, "name")


def test_before_anything_is_typed_nothing_is_asked(choice: SearchChoice) -> None:
    assert (get(choice, "isAsking"), get(choice, "isEmpty"), get(choice, "understood")) == (False, False, "")
    assert names(choice) == []


def test_each_letter_finds(choice: SearchChoice) -> None:
    for letter in "nub":
        choice.type(letter)
        assert get(choice, "isAsking")
    assert names(choice)[0] == "Nube Viva"
    first = said(choice._results)[0]
    assert (first["kind"], first["screen"], first["heading"]) == ("tenant", "tenant", "Empresas")
    assert first["detail"] == "Piso 3 · 304"
    assert first["colour"] == "directory"


def test_a_slip_is_understood_and_said(choice: SearchChoice) -> None:
    choice.type("estartup")
    assert get(choice, "understood") == "Startup"
    assert "Startup Weekend" in names(choice)
    choice.clear()
    choice.type("startup")
    assert get(choice, "understood") == ""


def test_results_of_a_kind_stand_together_and_are_few(choice: SearchChoice) -> None:
    choice.type("a")
    kinds = [(kind, len(list(rows))) for kind, rows in groupby(column(choice._results, "kind"))]
    assert len({kind for kind, _ in kinds}) == len(kinds) > 3
    assert max(count for _, count in kinds) == FEW + 1
    assert len(set(column(choice._results, "key"))) == len(choice._results.rows)


def test_more_of_a_kind_is_shown_when_it_is_wanted_and_few_again_for_the_next_letter(
    choice: SearchChoice,
) -> None:
    choice.type("a")
    more = next(row for row in said(choice._results) if not row["screen"])
    assert (more["name"], more["detail"]) == ("Ver más", more["heading"])
    others = [row["key"] for row in said(choice._results) if row["kind"] != more["kind"]]
    choice.unfold(more["kind"])
    kinds = column(choice._results, "kind")
    assert kinds.count(more["kind"]) > FEW + 1
    assert [row["key"] for row in said(choice._results) if row["kind"] != more["kind"]] == others
    choice.type("n")
    assert all(column(choice._results, "kind").count(kind) <= FEW + 1 for kind in kinds)


def test_a_floor_leads_to_its_companies(choice: SearchChoice) -> None:
    choice.type("piso 3")
    floor = next(row for row in said(choice._results) if row["kind"] == "floor")
    assert (floor["screen"], floor["item"], floor["detail"]) == ("directory", "3", "Ver sus empresas")


def test_a_company_that_moved_says_where(house: House) -> None:
    gone = replace(
        shipped().tenants[0],
        name=Text((("", "Zumaya"),)),
        until=NOW.date() - timedelta(days=3),
        moved_to=Text((("es", "Calle 9"), ("en", "9th Street"))),
    )
    house.open(replace(shipped(), tenants=(gone, *shipped().tenants[1:])))
    ready(house)
    choice = house.lobby.visit_now()._search
    choice.type("zumaya")
    assert said(choice._results)[0]["detail"] == "Ahora en Calle 9"


def test_an_event_says_when_and_that_it_is_cancelled(house: House) -> None:
    first, *rest = (event for event in shipped().events if event.status == "confirmed")
    off = replace(first, title=Text((("", "Zumaya"),)), status="cancelled")
    house.open(replace(shipped(), events=(off, *rest)))
    ready(house)
    choice = house.lobby.visit_now()._search
    choice.type("zumaya")
    assert said(choice._results)[0]["detail"].startswith("Cancelado · ")


def test_nothing_found_names_what_is_nearest(choice: SearchChoice) -> None:
    choice.type("wxkqj")
    assert (get(choice, "isAsking"), get(choice, "isEmpty")) == (True, True)
    assert names(choice) == []
    choice.clear()
    choice.type("robotarium")
    assert get(choice, "isEmpty")
    assert choice._suggestions.rows
    assert "sector" not in column(choice._suggestions, "kind")
    assert set(column(choice._suggestions, "heading")) == {"¿Buscabas…?"}


def test_another_language_says_the_results_again(house: House, choice: SearchChoice) -> None:
    choice.type("piso 3")
    headings = set(column(choice._results, "heading"))
    house.speak("en")
    english = set(column(choice._results, "heading"))
    assert "Pisos" in headings
    assert "Floors" in english
    assert not headings & english - {"Hubs"}


def test_more_letters_change_the_list_by_small_steps(choice: SearchChoice) -> None:
    choice.type("n")
    shadow = Shadow(choice._results)
    for letter in "ube":
        choice.type(letter)
    choice.erase()
    assert shadow.count("reset") == shadow.count("layout") == 0
    assert shadow.texts == said(choice._results)


def test_the_models_keep_the_rules_of_qt(choice: SearchChoice, qtmodeltester: ModelTester) -> None:
    choice.type("a")
    qtmodeltester.check(choice._results)  # type: ignore[no-untyped-call]
    qtmodeltester.check(choice._suggestions)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        (["N", "u"], "Nu"),
        ([" ", " a", " "], "a "),
        (["n\n", "\x00\u200bo", "\t"], "no"),
        (["u\u0308"], "ü"),
        (["u", "\u0301"], "ú"),
        (["x" * 500], "x" * LONGEST),
        (["<img src='x'>"], "<img src='x'>"),
    ],
)
def test_only_what_can_be_seen_is_typed(choice: SearchChoice, typed: list[str], query: str) -> None:
    for text in typed:
        choice.type(text)
    assert get(choice, "query") == query


def test_erasing_takes_one_letter_and_ends_at_none(choice: SearchChoice) -> None:
    choice.type("ñá")
    choice.erase()
    assert get(choice, "query") == "ñ"
    choice.erase()
    choice.erase()
    assert get(choice, "query") == ""
    assert not get(choice, "isAsking")


def test_the_keyboard_is_out_until_it_is_put_away(choice: SearchChoice) -> None:
    assert get(choice, "isTyping")
    choice.submit()
    assert not get(choice, "isTyping")
    choice.edit()
    choice.type("nube")
    choice.browse()
    assert (get(choice, "isTyping"), get(choice, "query")) == (False, "")


def test_until_there_is_an_index_the_list_of_everything_stays(empty_house: House) -> None:
    empty_house.open(shipped())
    choice = empty_house.lobby.visit_now()._search
    choice.type("nube")
    assert not get(choice, "isAsking")
    until(lambda: bool(get(choice, "isAsking")))
    assert names(choice)[0] == "Nube Viva"


def test_what_staff_save_is_found_and_what_they_remove_is_not(house: House, choice: SearchChoice) -> None:
    choice.type("zumaya")
    assert "Zumaya" not in names(choice)
    renamed = replace(shipped().tenants[0], name=Text((("", "Zumaya"),)))
    house.open(replace(shipped(), tenants=(renamed, *shipped().tenants[1:])))
    ready(house)
    assert names(choice)[0] == "Zumaya"
    house.open(shipped())
    ready(house)
    assert "Zumaya" not in names(choice)


def test_of_two_saves_in_a_row_the_last_is_found(house: House, choice: SearchChoice) -> None:
    choice.type("zumaya")
    renamed = replace(shipped().tenants[0], name=Text((("", "Zumaya"),)))
    house.open(replace(shipped(), tenants=shipped().tenants[1:]))
    house.sources.finder.begin()
    house.open(replace(shipped(), tenants=(renamed, *shipped().tenants[1:])))
    house.sources.finder.begin()
    until(lambda: names(choice)[:1] == ["Zumaya"])


def test_a_clock_that_is_set_back_finds_what_was_over(house: House) -> None:
    once = replace(
        shipped().events[0],
        title=Text((("", "Zumaya"),)),
        start=NOW.replace(tzinfo=None),
        recurrence=None,
        except_=(),
    )
    ecosystem = replace(shipped(), events=(once,))
    house.open(ecosystem, NOW + timedelta(days=300))
    ready(house)
    choice = house.lobby.visit_now()._search
    choice.type("zumaya")
    assert "Zumaya" not in names(choice)
    house.open(ecosystem, NOW - timedelta(days=300))
    ready(house)
    assert "Zumaya" in names(choice)
