# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a file from elsewhere would make of the records of one part, before anybody has agreed to it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.store.messages import Message
from kiosk.store.problems import Problem
from kiosk.store.writer import Record


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the file, and what the file calls what stands there."""

    row: int
    column: int = 1
    name: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record as a row of the file would have it; `index` is that of the record in the data, if it is there.

    `spots` are the places of its fields by their keys, the key `""` that of the whole.
    """

    index: int | None
    record: Record
    spots: dict[str, Spot]

    def spot(self, *keys: str) -> Spot:
        """Return the place of the first of `keys` that has one, else of the whole."""
        return next((self.spots[key] for key in keys if key in self.spots), self.spots[""])


@dataclass(slots=True)
class Proposals:
    """All that a file says. `part` is the part of the data that it is for, `file` what problems call it.

    `refused` are the rows that cannot be taken, `notes` what staff must know besides. `removed` are the
    indices of records that the file has no longer; where it is `vague`, none of them goes while a row is
    refused, since that may be the row of any.
    """

    part: str
    file: str
    wanted: list[Proposal] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)
    vague: bool = True

    def refuse(self, spot: Spot, what: Message, remedy: Message) -> None:
        """Report that something cannot be taken."""
        self.refused.append(self._problem(spot, what, remedy, True))

    def note(self, spot: Spot, what: Message, remedy: Message) -> None:
        """Report something that stops nothing."""
        self.notes.append(self._problem(spot, what, remedy, False))

    def _problem(self, spot: Spot, what: Message, remedy: Message, is_error: bool) -> Problem:
        return Problem(self.file, spot.row, spot.column, spot.name, what, remedy, is_error=is_error)
