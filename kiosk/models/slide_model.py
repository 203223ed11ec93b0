# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the screen shows while nobody touches it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from msgspec import Struct

from kiosk.models.agenda import AgendaRow
from kiosk.models.agenda_model import AgendaModel
from kiosk.models.guide import Guide
from kiosk.models.hub_model import HubModel
from kiosk.models.owned import OwnedFact
from kiosk.models.row_model import RowModel, role
from kiosk.models.words import Words
from kiosk.store.schema import Hub


class Slide(Struct, frozen=True):
    """One thing worth knowing in the lobby: an event, a hub or a fact."""

    subject: AgendaRow | Hub | OwnedFact

    @property
    def id(self) -> str:
        """The kind of thing and its id."""
        return f"{type(self.subject).__name__}/{self.subject.id}"


class SlideModel(RowModel):
    """Slides in the order in which they are shown."""

    record = Slide

    def __init__(self, words: Words, guide: Guide, events: AgendaModel, hubs: HubModel) -> None:
        """Say events as `events` does and hubs as `hubs` does; look up owners of facts in `guide`."""
        super().__init__(words)
        self._guide = guide
        self._events = events
        self._hubs = hubs

    @staticmethod
    def plan(*kinds: Iterable[AgendaRow | Hub | OwnedFact]) -> list[Slide]:
        """Return the first of each kind, then the second of each, until there are no more."""
        turns = zip_longest(*kinds)
        return [Slide(subject) for turn in turns for subject in turn if subject is not None]

    @role
    def section(self, slide: Slide) -> str:
        match slide.subject:
            case AgendaRow():
                return "events"
            case Hub():
                return "hubs"
        return "city"

    @role
    def badge(self, slide: Slide) -> str:
        match slide.subject:
            case AgendaRow() as row:
                return self._events.badge(row)
            case Hub() as hub:
                return self._hubs.kindNames(hub)
            case OwnedFact() as fact:
                owner = self._guide.hubs.get(fact.owner, self._guide.city)
                return self.words.joined([self.words.text(owner), fact.as_of])

    @role
    def title(self, slide: Slide) -> str:
        match slide.subject:
            case AgendaRow() as row:
                return self._events.title(row)
            case Hub() as hub:
                return self.words.text(hub.name)
            case OwnedFact() as fact:
                return self.words.text(fact.value)

    @role
    def line(self, slide: Slide) -> str:
        match slide.subject:
            case AgendaRow() as row:
                return self._events.summary(row)
            case Hub() as hub:
                return self.words.text(hub.summary)
            case OwnedFact() as fact:
                return self.words.text(fact.label)

    @role
    def place(self, slide: Slide) -> str:
        return self._events.place(slide.subject) if isinstance(slide.subject, AgendaRow) else ""

    @role
    def running(self, slide: Slide) -> bool:
        return isinstance(slide.subject, AgendaRow) and slide.subject.running

    @role
    def sample(self, slide: Slide) -> bool:
        match slide.subject:
            case AgendaRow() as row:
                return row.event.sample
            case other:
                return other.sample
