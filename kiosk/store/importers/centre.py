# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What of the data a file from elsewhere may name: floors, hubs, companies, labels, rooms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kiosk.store.importers.words import Names
from kiosk.store.writer import Record


@dataclass(frozen=True, slots=True)
class Centre:
    """The centre that a file is imported into, by the names of what is there."""

    tree: Record
    languages: tuple[str, ...]
    zone: str
    floors: Names
    labels: Names
    hubs: Names
    tenants: Names

    @property
    def default(self) -> str:
        """The language that every text has."""
        return self.languages[0]


def centre_of(tree: Record) -> Centre:
    """Return the centre of a data file without errors."""
    center: dict[str, Any] = tree["center"]
    return Centre(
        tree=tree,
        languages=tuple(dict.fromkeys(center["languages"])),
        zone=center["time_zone"],
        floors=Names(tree["floors"]),
        labels=Names(tree.get("labels", ())),
        hubs=Names(tree["hubs"]),
        tenants=Names(tree["tenants"]),
    )
