# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The hubs of the city."""

from __future__ import annotations

from kiosk.models.guide import Guide
from kiosk.models.row_model import RowModel, role
from kiosk.models.words import Words, translate
from kiosk.store.schema import Hub


class HubModel(RowModel):
    """Hubs in the order of the file."""

    record = Hub

    def __init__(self, words: Words, guide: Guide) -> None:
        """Look up the names of kinds and sectors in `guide`."""
        super().__init__(words)
        self._guide = guide

    @role
    def kindNames(self, hub: Hub) -> str:
        return self.words.joined([self.words.text(self._guide.labels.get(kind)) for kind in hub.kind])

    @role
    def sectorNames(self, hub: Hub) -> str:
        return self.words.joined([self.words.text(self._guide.labels.get(sector)) for sector in hub.sectors])

    @role
    def operatorNames(self, hub: Hub) -> str:
        names = [self.words.text(operator) for operator in hub.operators]
        if len(names) < 2:
            return "".join(names)
        both = translate("HubModel", "%1 and %2", "the last two names of a list")
        return both.replace("%1", ", ".join(names[:-1])).replace("%2", names[-1])
