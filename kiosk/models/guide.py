# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the records of the lobby are called: where every source model looks up the ids that a record names."""

from __future__ import annotations

from datetime import date

from msgspec import Struct, field

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

    def learn(self, ecosystem: Ecosystem, today: date | None) -> None:
        """Know the names of `ecosystem` and no others; `today` is unknown while the clock is wrong."""
        self.today = today
        self.hubs = {hub.id: hub.name for hub in ecosystem.hubs}
        self.tenants = {tenant.id: tenant.name for tenant in ecosystem.tenants}
        self.floors = {floor.id: floor.name for floor in ecosystem.floors}
        self.labels = {label.id: label.name for label in ecosystem.labels}
        self.city = ecosystem.center.city
        self.currency = ecosystem.center.currency
