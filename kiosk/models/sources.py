# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The models that hold what the lobby knows; a visit picks from them and owns none."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from kiosk.models.agenda import Agenda
from kiosk.models.agenda_model import AgendaModel
from kiosk.models.day_model import DayModel
from kiosk.models.entry_model import EntryModel
from kiosk.models.fact_model import FactModel
from kiosk.models.floor_model import FloorModel
from kiosk.models.guide import Guide
from kiosk.models.hub_model import HubModel
from kiosk.models.label_model import LabelModel
from kiosk.models.owned import facts_of, services_of
from kiosk.models.program_model import ProgramModel
from kiosk.models.row_model import RowModel
from kiosk.models.service_model import ServiceModel
from kiosk.models.slide_model import SlideModel
from kiosk.models.tenant_model import TenantModel
from kiosk.models.words import Words
from kiosk.store.schema import Ecosystem

NEXT = 8
"""Events on the home screen; what does not fit there is scrolled to."""


class Sources:
    """Every source model, filled from one ecosystem and kept up to the minute."""

    def __init__(self, words: Words) -> None:
        """Start without rows; all models speak through `words`."""
        guide = Guide()
        self.words = words
        self.guide = guide
        self.agenda = Agenda()
        self.hubs = HubModel(words, guide)
        self.facts = FactModel(words)
        self.services = ServiceModel(words)
        self.programs = ProgramModel(words, guide)
        self.floors = FloorModel(words)
        self.tenants = TenantModel(words, guide)
        self.hub_kinds = LabelModel(words)
        self.sectors = LabelModel(words)
        self.event_kinds = LabelModel(words)
        self.events = AgendaModel(words, guide)
        self.now_and_next = AgendaModel(words, guide)
        self.days = DayModel(words)
        self.slides = SlideModel(words, guide, self.events, self.hubs)
        self.entries = EntryModel(words, guide)
        self.ecosystem: Ecosystem | None = None

    def learn(self, ecosystem: Ecosystem, now: datetime) -> None:
        """Show `ecosystem` as it is at `now`, an aware moment."""
        before = replace(self.guide) if self.ecosystem else None
        self.ecosystem = ecosystem
        self.guide.learn(ecosystem)
        self.hubs.show(ecosystem.hubs)
        self.facts.show(facts_of(ecosystem))
        self.services.show(services_of(ecosystem))
        self.programs.show(ecosystem.programs)
        self.floors.show_floors(ecosystem)
        self.tenants.show_tenants(ecosystem)
        self.hub_kinds.show_used(ecosystem.labels, {kind for hub in ecosystem.hubs for kind in hub.kind})
        self.sectors.show_used(ecosystem.labels, {each for t in ecosystem.tenants for each in t.sector})
        self.agenda.learn(ecosystem)
        self.tick(now)
        if before is not None and self.guide != before:
            # rows that did not change name some that did
            self.retranslate()

    def tick(self, now: datetime) -> None:
        """Show what is on at `now`."""
        if self.ecosystem is None:
            return
        changed = self.agenda.tick(now)
        self.events.show(self.agenda.rows)
        self.now_and_next.show(self.agenda.now_and_next(NEXT))
        self.days.show(self.agenda.week())
        self.event_kinds.show_used(self.ecosystem.labels, {row.event.kind for row in self.agenda.rows})
        self.slides.show_in_turn(self.now_and_next.rows, self.hubs.rows, self.facts.rows)
        if changed:
            self.entries.show_entries(self.ecosystem, self.agenda.resting)

    def retranslate(self) -> None:
        """Say every row again, in the language that `words` speaks now."""
        for model in vars(self).values():
            if isinstance(model, RowModel):
                model.retranslate()
