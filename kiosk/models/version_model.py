# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The versions of the content that are kept."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from kiosk.models.row_model import RowModel, role
from kiosk.store.messages import Message


class VersionRow(Struct, frozen=True):
    """A version by its SHA-256: its number from 1, since when (the centre's time), what changed with it."""

    id: str
    number: int
    when: datetime
    today: date
    changes: tuple[Message, ...]
    is_shown: bool
    is_failed: bool


class VersionModel(RowModel):
    """Versions, the newest first."""

    record = VersionRow

    @role
    def since(self, row: VersionRow) -> str:
        """Return when it came to the screen: "Hoy, lunes 23 de noviembre · 9:41"."""
        return self.words.since(row.when, row.today)

    @role
    def brief(self, row: VersionRow) -> str:
        """Return the beginning of the SHA-256, by which people tell versions apart."""
        return row.id[:8]

    @role
    def change(self, row: VersionRow) -> str:
        """Return what changed, "" if that is not known any more."""
        found = ", ".join(each.in_language(self.words.language) for each in row.changes)
        return found[:1].upper() + found[1:]
