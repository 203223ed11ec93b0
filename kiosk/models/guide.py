# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the records of the lobby are called: where every source model looks up the ids that a record names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct, field

from kiosk.models.errand import Errand, pieces
from kiosk.store.fields import Text
from kiosk.store.schema import Ecosystem


class Guide(Struct):
    """Names by id, and the day. Rows that are about to go may ask for a name that is gone: use `get`."""

    hubs: dict[str, Text] = field(default_factory=dict)
    tenants: dict[str, Text] = field(default_factory=dict)
    floors: dict[str, Text] = field(default_factory=dict)
    labels: dict[str, Text] = field(default_factory=dict)
    city: Text | None = None
    today: date | None = None
    currency: str = ""

    def learn(self, other: Guide) -> None:
        """Know what `other` knows and nothing else."""
        for name in self.__struct_fields__:
            setattr(self, name, getattr(other, name))

    def says_as(self, other: Guide) -> Errand[bool]:
        """Find out whether both call everything the same, whatever the day."""
        for name in ("hubs", "tenants", "floors", "labels"):
            one, two = getattr(self, name), getattr(other, name)
            if len(one) != len(two):
                return False
            for piece in pieces(list(one)):
                if any(one[key] != two.get(key) for key in piece):
                    return False
                yield
        return self.city == other.city and self.currency == other.currency


def guide_of(ecosystem: Ecosystem, today: date | None) -> Errand[Guide]:
    """Return the guide to an ecosystem; `today` is unknown while the clock is wrong."""
    return Guide(
        hubs=(yield from _names(ecosystem.hubs)),
        tenants=(yield from _names(ecosystem.tenants)),
        floors=(yield from _names(ecosystem.floors)),
        labels=(yield from _names(ecosystem.labels)),
        city=ecosystem.center.city,
        today=today,
        currency=ecosystem.center.currency,
    )


def _names(records: Sequence[Any]) -> Errand[dict[str, Text]]:
    names: dict[str, Text] = {}
    for piece in pieces(records):
        names.update((record.id, record.name) for record in piece)
        yield
    return names
