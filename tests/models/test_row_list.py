# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A list becomes another by the smallest steps, and whoever follows its signals keeps up."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex

from kiosk.models.row_change import MOST_MOVES
from kiosk.models.row_list import RowList
from kiosk.models.row_model import RowModel
from kiosk.models.words import Words
from tests.models.house import Shadow


class Door(Struct, frozen=True):
    id: int
    name: str = ""


class DoorModel(RowModel):
    record = Door


def doors(*ids: int) -> list[Door]:
    return [Door(i) for i in ids]


def followed(rows: list[Door]) -> Shadow:
    model = DoorModel(Words())
    model.show(rows)
    return Shadow(model)


LISTS = st.lists(st.tuples(st.integers(0, 9), st.sampled_from("ab")), unique_by=lambda pair: pair[0]).map(
    lambda pairs: [Door(*pair) for pair in pairs]
)


@given(LISTS, LISTS)
def test_a_follower_keeps_up_with_every_change(before: list[Door], after: list[Door]) -> None:
    shadow = followed(before)
    shadow.model.show(after)
    assert shadow.model.rows == after
    assert shadow.rows == after
    assert shadow.count("reset") == shadow.count("layout") == 0


@given(st.permutations(range(7)))
def test_no_fewer_moves_would_do(order: list[int]) -> None:
    shadow = followed(doors(*range(7)))
    shadow.model.show(doors(*order))
    rising = max(n for n in range(1, 8) for some in combinations(order, n) if list(some) == sorted(some))
    assert shadow.steps == [step for step in shadow.steps if step.startswith("move")]
    assert len(shadow.steps) == 7 - rising


@given(LISTS)
def test_nothing_is_said_when_nothing_changed(rows: list[Door]) -> None:
    shadow = followed(rows)
    shadow.model.show([replace(row) for row in rows])
    assert shadow.steps == []


@pytest.mark.parametrize(
    ("after", "steps"),
    [
        (doors(9, 1, 2, 3, 4), ["insert 0-0"]),
        (doors(1, 2, 3, 4, 8, 9), ["insert 4-5"]),
        (doors(1, 4), ["remove 1-2"]),
        (doors(2, 4), ["remove 2-2", "remove 0-0"]),
        (doors(4, 1, 2, 3), ["move 3-3 to 0"]),
        (doors(2, 3, 4, 1), ["move 0-0 to 4"]),
        ([Door(1), Door(2, "x"), Door(3, "x"), Door(4)], ["change 1-2"]),
        (doors(7, 8), ["remove 0-3", "insert 0-1"]),
    ],
)
def test_one_change_is_one_step(after: list[Door], steps: list[str]) -> None:
    shadow = followed(doors(1, 2, 3, 4))
    shadow.model.show(after)
    assert shadow.steps == steps


def test_a_list_that_is_turned_over_is_not_moved_row_by_row() -> None:
    rows = doors(*range(MOST_MOVES + 50))
    shadow = followed(rows)
    shadow.model.show(rows[::-1])
    assert shadow.rows == rows[::-1]
    assert shadow.count("move") == 0
    assert len(shadow.steps) < 5


def test_rows_lie_at_the_top_only() -> None:
    model: RowList = followed(doors(1, 2)).model
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(0), 1) is None
