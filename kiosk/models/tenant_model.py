# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The companies in the building."""

from __future__ import annotations

from datetime import date

from kiosk.models.errand import Errand, ordered
from kiosk.models.guide import Guide
from kiosk.models.row_model import RowModel, role
from kiosk.models.site import Site
from kiosk.models.words import Words, collation_key, initial_of, translate
from kiosk.store import calendar
from kiosk.store.schema import Ecosystem, Tenant


def farewell(tenant: Tenant, words: Words, guide: Guide) -> str:
    """Return where a company that has left went, "" while it is here."""
    if not calendar.is_gone(tenant, guide.today):
        return ""
    if tenant.moved_to is None:
        return translate("TenantModel", "No longer in this building")
    return translate("TenantModel", "Moved to %1").replace("%1", words.text(tenant.moved_to))


class TenantModel(RowModel):
    """Companies from A to Z."""

    record = Tenant

    def __init__(self, words: Words, guide: Guide, site: Site) -> None:
        """Look up floors and sectors in `guide`, doors in `site`."""
        super().__init__(words)
        self._guide = guide
        self._site = site
        site.drawnAnew.connect(self.reword)

    def plan(self, ecosystem: Ecosystem, today: date | None) -> Errand[list[Tenant]]:
        """Return the companies of `ecosystem` in their order, without those that left long ago."""
        known = [tenant for tenant in ecosystem.tenants if not calendar.is_forgotten(tenant, today)]
        return (yield from ordered(known, self._sorted_by))

    def retranslate(self) -> None:
        """Say every row again, and sort them by what they are called now."""
        self.show(sorted(self.rows, key=self._sorted_by))
        super().retranslate()

    @role
    def initials(self, tenant: Tenant) -> str:
        words = [word for word in self.words.text(tenant.name).split() if word[0].isalnum()]
        return (words[0][0] + words[1][0] if len(words) > 1 else "".join(words)[:2]).upper()

    @role
    def letter(self, tenant: Tenant) -> str:
        return initial_of(self.words.text(tenant.name))

    @role
    def floorName(self, tenant: Tenant) -> str:
        return self.words.text(self._guide.floors.get(tenant.floor))

    @role
    def farewell(self, tenant: Tenant) -> str:
        return farewell(tenant, self.words, self._guide)

    @role
    def inside(self, tenant: Tenant) -> bool:
        """Whether its door is in this building; of one that moved, whether its new door is on the plans."""
        if not calendar.is_gone(tenant, self._guide.today):
            return True
        building = self._site.building()
        return building is not None and tenant.moved_to is not None and building.goal_of(tenant) is not None

    @role
    def sectorNames(self, tenant: Tenant) -> str:
        return self.words.joined([self.words.text(self._guide.labels.get(s)) for s in tenant.sector])

    def _sorted_by(self, tenant: Tenant) -> str:
        return collation_key(self.words.text(tenant.name))
