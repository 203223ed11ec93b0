# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The floors of the building, the highest first, as on a lift's panel."""

from __future__ import annotations

from collections import Counter

from kiosk.models.row_model import RowModel, role
from kiosk.models.words import Words
from kiosk.store.schema import Ecosystem, Floor


class FloorModel(RowModel):
    """Floors and how many companies are on each."""

    record = Floor

    def __init__(self, words: Words) -> None:
        """Start without floors."""
        super().__init__(words)
        self._companies: Counter[str] = Counter()

    def plan(self, ecosystem: Ecosystem) -> list[Floor]:
        """Return the floors of `ecosystem` in their order."""
        return sorted(ecosystem.floors, key=lambda floor: floor.level, reverse=True)

    def count(self, companies: Counter[str]) -> None:
        """Tell how many companies are on each floor."""
        before, self._companies = self._companies, companies
        if before != self._companies:
            self.retranslate()

    @role
    def companies(self, floor: Floor) -> int:
        return self._companies[floor.id]
