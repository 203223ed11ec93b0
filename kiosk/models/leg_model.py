# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The floors that a way leads over, in the order in which one walks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from kiosk.models.guide import Guide
from kiosk.models.row_model import RowModel, role
from kiosk.models.words import Words
from kiosk.store.messages import Message

if TYPE_CHECKING:
    from kiosk.store.routes.route import Way


class LegRow(Struct, frozen=True):
    """The part of a way on one floor. `leaves` is the id of what one leaves it by, "" on the last."""

    id: str
    floor: str
    leaves: str
    told: Message
    line: tuple[tuple[float, float], ...]


def leg_rows(way: Way) -> list[LegRow]:
    """Return the rows of a way that has its words."""
    return [
        LegRow(str(n), leg.floor, leg.leaves, leg.words, leg.line)
        for n, leg in enumerate(way.legs)
        if leg.words
    ]


class LegModel(RowModel):
    """Legs of a way, each told in a sentence."""

    record = LegRow

    def __init__(self, words: Words, guide: Guide, parent: QObject) -> None:
        """Look up the names of floors in `guide`."""
        super().__init__(words, parent)
        self._guide = guide

    @role
    def floorName(self, leg: LegRow) -> str:
        return self.words.text(self._guide.floors.get(leg.floor))

    @role
    def by(self, leg: LegRow) -> str:
        """What one leaves the floor by: "lift", "stairs", or "" where the way ends."""
        return leg.leaves.partition("-")[0]

    @role
    def sentence(self, leg: LegRow) -> str:
        return leg.told.sentence(self.words.language)
