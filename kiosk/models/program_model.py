# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Programmes of the hubs and of the city."""

from __future__ import annotations

from kiosk.models.guide import Guide
from kiosk.models.row_model import RowModel, role
from kiosk.models.words import Words
from kiosk.store.schema import Program

ICONS = {
    "training": "school",
    "accelerator": "rocket",
    "funding": "money",
    "competition": "trophy",
    "youth": "youth",
}


class ProgramModel(RowModel):
    """Programmes in the order of the file."""

    record = Program

    def __init__(self, words: Words, guide: Guide) -> None:
        """Look up hubs and labels in `guide`."""
        super().__init__(words)
        self._guide = guide

    @role
    def hubName(self, program: Program) -> str:
        return self.words.text(self._guide.hubs.get(program.hub))

    @role
    def kindName(self, program: Program) -> str:
        return self.words.text(self._guide.labels.get(program.kind))

    @role
    def icon(self, program: Program) -> str:
        return ICONS.get(program.kind, "tag")

    @role
    def since(self, program: Program) -> str:
        return self.words.as_of(program.since) if program.since else ""
