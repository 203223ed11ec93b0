# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The models that hold what the lobby knows; a visit picks from them and owns none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.models.agenda import Agenda, agenda_at, undated
from kiosk.models.agenda_model import AgendaModel
from kiosk.models.day_model import DayModel
from kiosk.models.entry_model import EntryModel
from kiosk.models.errand import Errand, pieces
from kiosk.models.fact_model import FactModel
from kiosk.models.finder import Finder
from kiosk.models.floor_model import FloorModel
from kiosk.models.guide import Guide, guide_of
from kiosk.models.hub_model import HubModel
from kiosk.models.label_model import LabelModel
from kiosk.models.notice_model import NoticeModel
from kiosk.models.owned import facts_of, services_of
from kiosk.models.program_model import ProgramModel
from kiosk.models.row_change import Change, change_between
from kiosk.models.row_model import RowModel
from kiosk.models.service_model import ServiceModel
from kiosk.models.site import Site
from kiosk.models.slide_model import SlideModel
from kiosk.models.tenant_model import TenantModel
from kiosk.models.words import Words
from kiosk.store import calendar
from kiosk.store.schema import Ecosystem

NEXT = 8
"""Events on the home screen; what does not fit there is scrolled to."""


class Plan(Struct, frozen=True):
    """What is shown of an ecosystem, and how each model comes to show it; texts are sorted by `language`.

    `is_reworded` says that rows which do not change name some that do, if what is shown is still `before`.
    """

    before: Ecosystem | None
    ecosystem: Ecosystem
    guide: Guide
    is_reworded: bool
    per_floor: Counter[str]
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
        self.site = Site()
        self.tenants = TenantModel(words, guide, self.site)
        self.hub_kinds = LabelModel(words)
        self.sectors = LabelModel(words)
        self.event_kinds = LabelModel(words)
        self.events = AgendaModel(words, guide)
        self.now_and_next = AgendaModel(words, guide)
        self.days = DayModel(words)
        self.slides = SlideModel(words, guide, self.events, self.hubs)
        self.entries = EntryModel(words, guide)
        self.notices = NoticeModel(words)
        self.finder = Finder(self.site)
        self.ecosystem: Ecosystem | None = None

    def plan(self, ecosystem: Ecosystem, now: datetime | None) -> Errand[Plan]:
        """Work out what every model shows of `ecosystem` at `now`, an aware moment, or at no known time."""
        local = calendar.local_now(now, ecosystem.center.time_zone) if now else None
        today = local.date() if local else None
        wanted: dict[RowModel, Sequence[Any]] = {}
        before = self.ecosystem
        is_new = ecosystem is not before
        labels = ecosystem.labels
        guide = (yield from guide_of(ecosystem, today)) if is_new else replace(self.guide, today=today)
        is_reworded = is_new and not (yield from guide.says_as(self.guide))
        per_floor: Counter[str] = Counter()
        if is_new or today != self.guide.today:
            wanted[self.tenants] = yield from self.tenants.plan(ecosystem, today)
            per_floor = yield from _counted(wanted[self.tenants], lambda tenant: (tenant.floor,))
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
            sectors = yield from _counted(ecosystem.tenants, lambda tenant: tenant.sector)
            wanted[self.sectors] = LabelModel.plan(labels, sectors)
        agenda = (yield from agenda_at(ecosystem, now, self.agenda)) if now else undated(ecosystem)
        coming = agenda.now_and_next(NEXT)
        wanted[self.events] = agenda.rows
        wanted[self.now_and_next] = coming
        wanted[self.days] = agenda.week
        kinds = yield from _counted(agenda.rows, lambda row: (row.event.kind,))
        wanted[self.event_kinds] = LabelModel.plan(labels, kinds)
        hubs, facts = wanted.get(self.hubs, self.hubs.rows), wanted.get(self.facts, self.facts.rows)
        wanted[self.slides] = SlideModel.plan(coming, hubs, facts)
        yield
        if is_new or agenda.changed:
            companies = wanted.get(self.tenants, self.tenants.rows)
            wanted[self.entries] = yield from self.entries.plan(ecosystem, companies, agenda.resting)
        changes = {}
        for model, rows in wanted.items():
            changes[model] = yield from change_between(model.rows, rows)
        return Plan(before, ecosystem, guide, is_reworded, per_floor, agenda, changes, self.words.language)

    def take(self, plan: Plan) -> None:
        """Show what was worked out."""
        is_first = self.ecosystem is None
        is_reworded = plan.is_reworded or plan.before is not self.ecosystem
        is_another_day = plan.guide.today != self.guide.today
        self.guide.learn(plan.guide)
        self.ecosystem = plan.ecosystem
        self.agenda = plan.agenda
        for model, change in plan.changes.items():
            model.take(change)
        if self.tenants in plan.changes:
            self.floors.count(plan.per_floor)
        if plan.language != self.words.language:
            self.retranslate()
        elif not is_first:
            # rows that did not change name some that did
            if is_reworded:
                reworded = self.models()
            else:
                reworded = [self.tenants, self.entries] if is_another_day else []
            for model in reworded:
                model.reword()

    def retranslate(self) -> None:
        """Say every row again, in the language that `words` speaks now."""
        for model in self.models():
            model.retranslate()

    def models(self) -> list[RowModel]:
        """Return all models."""
        return [model for model in vars(self).values() if isinstance(model, RowModel)]


def _counted(rows: Sequence[Any], words_of: Callable[[Any], Iterable[Any]]) -> Errand[Counter[Any]]:
    """Count the words that rows carry."""
    counts: Counter[Any] = Counter()
    for piece in pieces(rows):
        counts.update(word for row in piece for word in words_of(row))
        yield
    return counts
