# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The names of kinds and sectors that a visitor can filter by."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kiosk.models.row_model import RowModel
from kiosk.store.schema import NamedLabel


class LabelModel(RowModel):
    """Labels in the order of the file, those that something carries."""

    record = NamedLabel

    @staticmethod
    def plan(labels: Iterable[NamedLabel], used: Collection[str | None]) -> list[NamedLabel]:
        """Return those of `labels` whose ids are in `used`."""
        return [label for label in labels if label.id in used]
