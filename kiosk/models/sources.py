# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The models that hold what the lobby knows; a visit picks from them and owns none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.models.agenda import Agenda, agenda_at, undated
from kiosk.models.agenda_model import AgendaModel
from kiosk.models.day_model import DayModel
from kiosk.models.entry_model import EntryModel
from kiosk.models.errand import Errand
from kiosk.models.fact_model import FactModel
from kiosk.models.floor_model import FloorModel
from kiosk.models.guide import Guide
from kiosk.models.hub_model import HubModel
from kiosk.models.label_model import LabelModel
from kiosk.models.notice_model import NoticeModel
from kiosk.models.owned import facts_of, services_of
from kiosk.models.program_model import ProgramModel
from kiosk.models.row_change import Change, change_between
from kiosk.models.row_model import RowModel
from kiosk.models.service_model import ServiceModel
from kiosk.models.slide_model import SlideModel
from kiosk.models.tenant_model import TenantModel
from kiosk.models.words import Words
from kiosk.store import calendar
from kiosk.store.schema import Ecosystem

NEXT = 8
"""Events on the home screen; what does not fit there is scrolled to."""


class Plan(Struct, frozen=True):
    """What is shown of an ecosystem, and how each model comes to show it; texts are sorted by `language`."""

    ecosystem: Ecosystem
    today: date | None
    agenda: Agenda
    changes: dict[RowModel, Change]
    language: str


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
        self.notices = NoticeModel(words)
        self.ecosystem: Ecosystem | None = None

    def plan(self, ecosystem: Ecosystem, now: datetime | None) -> Errand[Plan]:
        """Work out what every model shows of `ecosystem` at `now`, an aware moment, or at no known time."""
        local = calendar.local_now(now, ecosystem.center.time_zone) if now else None
        today = local.date() if local else None
        wanted: dict[RowModel, Sequence[Any]] = {}
        is_new = ecosystem is not self.ecosystem
        labels = ecosystem.labels
        if is_new or today != self.guide.today:
            wanted[self.tenants] = yield from self.tenants.plan(ecosystem, today)
        wanted[self.notices] = NoticeModel.plan(ecosystem, local)
        if is_new:
            wanted[self.hubs] = ecosystem.hubs
            wanted[self.facts] = facts_of(ecosystem)
            wanted[self.services] = services_of(ecosystem)
            wanted[self.programs] = ecosystem.programs
            wanted[self.floors] = self.floors.plan(ecosystem)
            wanted[self.hub_kinds] = LabelModel.plan(
                labels, {kind for hub in ecosystem.hubs for kind in hub.kind}
            )
            sectors = {sector for tenant in ecosystem.tenants for sector in tenant.sector}
            yield
            wanted[self.sectors] = LabelModel.plan(labels, sectors)
        agenda = (yield from agenda_at(ecosystem, now, self.agenda)) if now else undated(ecosystem)
        coming = agenda.now_and_next(NEXT)
        wanted[self.events] = agenda.rows
        wanted[self.now_and_next] = coming
        wanted[self.days] = agenda.week
        yield
        wanted[self.event_kinds] = LabelModel.plan(labels, {row.event.kind for row in agenda.rows})
        hubs, facts = wanted.get(self.hubs, self.hubs.rows), wanted.get(self.facts, self.facts.rows)
        wanted[self.slides] = SlideModel.plan(coming, hubs, facts)
        yield
        if is_new or agenda.changed:
            companies = wanted.get(self.tenants, self.tenants.rows)
            wanted[self.entries] = yield from self.entries.plan(ecosystem, companies, agenda.resting)
        changes = {}
        for model, rows in wanted.items():
            changes[model] = yield from change_between(model.rows, rows)
        return Plan(ecosystem, today, agenda, changes, self.words.language)

    def take(self, plan: Plan) -> None:
        """Show what was worked out."""
        is_first = self.ecosystem is None
        known = replace(self.guide)
        if plan.ecosystem is not self.ecosystem or plan.today != self.guide.today:
            self.guide.learn(plan.ecosystem, plan.today)
        self.ecosystem = plan.ecosystem
        self.agenda = plan.agenda
        for model, change in plan.changes.items():
            model.take(change)
        if self.tenants in plan.changes:
            self.floors.count(self.tenants.rows)
        if plan.language != self.words.language:
            self.retranslate()
        elif not is_first:
            # rows that did not change name some that did
            if replace(known, today=plan.today) != self.guide:
                reworded = self.models()
            else:
                reworded = [self.tenants, self.entries] if known.today != plan.today else []
            for model in reworded:
                model.reword()

    def retranslate(self) -> None:
        """Say every row again, in the language that `words` speaks now."""
        for model in self.models():
            model.retranslate()

    def models(self) -> list[RowModel]:
        """Return all models."""
        return [model for model in vars(self).values() if isinstance(model, RowModel)]
