# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A sheet of cells, whatever file it came from, and what is too much of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.store.importers.cells import Fault
from kiosk.store.messages import Message

MOST_ROWS = 20_000
"""Of a sheet with something in them; no centre has more companies, and a hostile file has."""

MOST_COLUMNS = 200

LARGEST_CELL = 32_767
"""Characters, the most that Excel keeps."""

LARGEST_FILE = 16 * 1024 * 1024
"""Bytes."""


class Unusable(Exception):
    """A file that cannot be imported at all: where, what, and what to do."""

    def __init__(self, what: Message, remedy: Message, row: int = 1, column: int = 1) -> None:
        """Say what, what to do, and where."""
        super().__init__(what, remedy)
        self.what, self.remedy, self.row, self.column = what, remedy, row, column


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet. `number` is its number there, from 1; `broken` are cells that cannot be read."""

    number: int
    cells: Sequence[str]
    broken: dict[int, Fault] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Tell whether anything stands in the row."""
        return any(self.cells) or bool(self.broken)
