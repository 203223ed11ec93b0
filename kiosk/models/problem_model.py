# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is wrong with the data and with the machine, each with its place."""

from __future__ import annotations

from msgspec import Struct

from kiosk.models.row_model import RowModel, role
from kiosk.models.words import translate
from kiosk.store.messages import Message
from kiosk.store.problems import Problem


class ProblemRow(Struct, frozen=True):
    """A problem with its place in a file and the `path` to the value; those of the machine have neither."""

    id: str
    file: str
    line: int
    column: int
    path: str
    what: Message
    remedy: Message | None
    is_error: bool

    @classmethod
    def of(cls, number: int, problem: Problem) -> ProblemRow:
        """Return the row of a problem of the data."""
        file, line, column, path = problem.place
        name = f"{number}/{file}:{line}:{column}/{path}"
        return cls(name, file, line, column, path, problem.what, problem.remedy, problem.is_error)

    @classmethod
    def of_machine(cls, number: int, what: Message) -> ProblemRow:
        """Return the row of something that is not in the data."""
        return cls(f"machine/{number}", "", 0, 0, "", what, None, False)


class ProblemModel(RowModel):
    """Problems in the language of staff, where there is one for it."""

    record = ProblemRow

    @role
    def place(self, row: ProblemRow) -> str:
        """Return where to look in the file, "" for what is in none."""
        if not row.file:
            return ""
        place = translate("ProblemModel", "%1, line %2, column %3", "the name of a file, and two numbers")
        return place.replace("%2", str(row.line)).replace("%3", str(row.column)).replace("%1", row.file)

    @role
    def sentence(self, row: ProblemRow) -> str:
        """Return what is wrong and what to do."""
        parts = (each.in_language(self.words.language) for each in (row.what, row.remedy) if each)
        said = ": ".join(parts)
        return said[:1].upper() + said[1:]
