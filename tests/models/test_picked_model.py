# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A visitor's pick follows its source row by row, in its own order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from PySide6.QtCore import QObject

from kiosk.models.picked_model import PickedModel
from kiosk.models.row_model import RowModel
from kiosk.models.words import Words
from tests.models.house import Shadow, column


class Door(Struct, frozen=True):
    id: int
    floor: int
    name: str = ""


class DoorModel(RowModel):
    record = Door


class Pick:
    def __init__(self, rows: list[Door], floor: int = 1) -> None:
        self.floor = floor
        self.parent = QObject()
        self.source = DoorModel(Words())
        self.source.show(rows)
        self.model = PickedModel(self.source, lambda door: door.floor == self.floor, self.parent)
        self.shadow = Shadow(self.model)
        self.counts: list[int] = []
        self.model.countChanged.connect(lambda: self.counts.append(self.model.property("count")))


HOUSE = [Door(1, 1, "d"), Door(2, 2, "c"), Door(3, 1, "b"), Door(4, 1, "a")]
LISTS = st.lists(
    st.builds(Door, st.integers(0, 9), st.integers(1, 2), st.sampled_from("ab")),
    unique_by=lambda door: door.id,
)


def by_name(door: Door) -> str:
    return door.name


@given(LISTS, LISTS, st.booleans())
def test_it_follows_every_change_of_its_source(before: list[Door], after: list[Door], ordered: bool) -> None:
    pick = Pick(before)
    pick.model.pick(by_name if ordered else None)
    pick.source.show(after)
    wanted = [door for door in after if door.floor == 1]
    assert pick.shadow.rows == (sorted(wanted, key=by_name) if ordered else wanted)
    assert pick.shadow.count("reset") == pick.shadow.count("layout") == 0


@pytest.mark.parametrize(
    ("after", "steps"),
    [
        ([Door(5, 1), *HOUSE], ["insert 0-0"]),
        ([Door(5, 2), *HOUSE], []),
        ([HOUSE[3], *HOUSE[:3]], ["move 2-2 to 0"]),
        (HOUSE[1:], ["remove 0-0"]),
        ([Door(1, 1, "new"), *HOUSE[1:]], ["change 0-0"]),
        ([Door(1, 2, "d"), *HOUSE[1:]], ["remove 0-0"]),
        ([HOUSE[0], Door(2, 1, "c"), *HOUSE[2:]], ["insert 1-1"]),
    ],
)
def test_it_takes_the_same_small_steps(after: list[Door], steps: list[str]) -> None:
    pick = Pick(HOUSE)
    pick.source.show(after)
    assert pick.shadow.steps == steps


def test_it_sorts_and_returns_to_the_order_of_the_source() -> None:
    pick = Pick(HOUSE)
    pick.model.pick(by=by_name)
    assert column(pick.model, "name") == ["a", "b", "d"]
    pick.source.show([*HOUSE, Door(5, 1, "c")])
    assert column(pick.model, "name") == ["a", "b", "c", "d"]
    pick.model.pick()
    assert column(pick.model, "name") == ["d", "b", "a", "c"]


def test_the_count_is_announced_when_it_changes_only() -> None:
    pick = Pick(HOUSE)
    pick.model.pick(by=by_name)
    pick.source.show(HOUSE[::-1])
    assert pick.counts == []
    pick.floor = 2
    pick.model.pick()
    assert pick.counts == [1]
    pick.source.show([*HOUSE, Door(5, 2)])
    assert pick.counts == [1, 2]


def test_it_says_again_what_its_source_says_again() -> None:
    pick = Pick(HOUSE)
    pick.source.retranslate()
    assert pick.shadow.steps == ["change 0-2"]


def test_it_dies_with_its_visit() -> None:
    pick = Pick(HOUSE)
    gone: list[bool] = []
    pick.model.destroyed.connect(lambda: gone.append(True))
    del pick.parent
    assert gone == [True]
    pick.source.show([])
