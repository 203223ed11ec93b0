# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The languages of the lobby, each by its own name."""

from __future__ import annotations

from msgspec import Struct

from kiosk.models.row_model import RowModel


class LanguageRow(Struct, frozen=True):
    """A language: its code, and what its speakers call it."""

    id: str
    name: str


class LanguageModel(RowModel):
    """Languages in the order of the file, the default one first."""

    record = LanguageRow
