# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The seven days from today, with how much is on."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from kiosk.models.row_model import RowModel, role


class Day(Struct, frozen=True):
    """A day of the strip; `count` is how many events are on, cancelled ones aside."""

    day: date
    count: int
    today: bool

    @property
    def id(self) -> str:
        """The day as ISO 8601 writes it."""
        return self.day.isoformat()


class DayModel(RowModel):
    """Days in their order."""

    record = Day

    @role
    def key(self, day: Day) -> str:
        return day.id

    @role
    def number(self, day: Day) -> int:
        return day.day.day

    @role
    def weekday(self, day: Day) -> str:
        return self.words.weekday(day.day)

    @role
    def spoken(self, day: Day) -> str:
        return self.words.day(day.day)
