# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Figures of the program's health, each with its name."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.models.row_model import RowModel, role

NAMES = {
    "up": QT_TRANSLATE_NOOP("FigureModel", "Running for"),
    "touch": QT_TRANSLATE_NOOP("FigureModel", "Since the last touch"),
    "visits": QT_TRANSLATE_NOOP("FigureModel", "Visits"),
    "touches": QT_TRANSLATE_NOOP("FigureModel", "Touches"),
    "disk": QT_TRANSLATE_NOOP("FigureModel", "Free disk"),
    "memory": QT_TRANSLATE_NOOP("FigureModel", "Memory in use"),
    "rejected": QT_TRANSLATE_NOOP("FigureModel", "Edits rejected"),
    "exceptions": QT_TRANSLATE_NOOP("FigureModel", "Program errors"),
    "warnings": QT_TRANSLATE_NOOP("FigureModel", "Program warnings"),
    "restarts": QT_TRANSLATE_NOOP("FigureModel", "Restarts"),
}
"""What is shown of the summary of health, and what it is called."""


class Figure(Struct, frozen=True):
    """A figure by its name in the summary, and as it stands there: the same in every language."""

    id: str
    value: str


class FigureModel(RowModel):
    """Figures in the order of `NAMES`."""

    record = Figure

    @role
    def amount(self, row: Figure) -> str:
        """Return the figure as the language writes it."""
        return self.words.decimal(row.value)

    @role
    def label(self, row: Figure) -> str:
        """Return what the figure is called."""
        return QCoreApplication.translate("FigureModel", str(NAMES[row.id]))


def figures_of(summary: dict[str, str]) -> list[Figure]:
    """Return what is shown of a summary of health."""
    return [Figure(name, summary[name]) for name in NAMES if name in summary]
