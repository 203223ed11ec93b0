# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is wrong with the data and with the machine, each with its place."""

from __future__ import annotations

from msgspec import Struct

from kiosk.models.row_model import RowModel, role
from kiosk.store.messages import Message
from kiosk.store.problems import Problem


class ProblemRow(Struct, frozen=True):
    """A problem: `place` is file:line:column, `path` the way to the value; both are "" for the machine's."""

    id: str
    place: str
    path: str
    what: Message
    remedy: Message | None
    is_error: bool

    @classmethod
    def of(cls, number: int, problem: Problem) -> ProblemRow:
        """Return the row of a problem of the data."""
        place = f"{problem.file}:{problem.line}:{problem.column}"
        name = f"{number}/{place}/{problem.path}"
        return cls(name, place, problem.path, problem.what, problem.remedy, problem.is_error)

    @classmethod
    def of_machine(cls, number: int, what: Message) -> ProblemRow:
        """Return the row of something that is not in the data."""
        return cls(f"machine/{number}", "", "", what, None, False)


class ProblemModel(RowModel):
    """Problems in the language of staff, where there is one for it."""

    record = ProblemRow

    @role
    def sentence(self, row: ProblemRow) -> str:
        """Return what is wrong and what to do."""
        parts = (each.in_language(self.words.language) for each in (row.what, row.remedy) if each)
        said = ": ".join(parts)
        return said[:1].upper() + said[1:]
