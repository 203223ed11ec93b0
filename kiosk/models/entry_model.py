# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Everything that has a name, from A to Z."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.models.agenda import AgendaRow
from kiosk.models.errand import Errand, ordered, pieces
from kiosk.models.guide import Guide
from kiosk.models.row_model import RowModel, role
from kiosk.models.tenant_model import farewell
from kiosk.models.words import Words, collation_key, initial_of, translate
from kiosk.store.schema import CITY, Ecosystem, Hub, Program, Tenant

Subject = Hub | Tenant | Program | AgendaRow


class Entry(Struct, frozen=True, gc=False):
    """A hub, a company, a programme or an event of the coming days."""

    id: str
    subject: Subject

    @classmethod
    def of(cls, subject: Subject) -> Entry:
        """Return the entry of a thing; an event is one entry, however often it occurs."""
        row = subject.event if isinstance(subject, AgendaRow) else subject
        return cls(f"{type(row).__name__}/{row.id}", subject)


class EntryModel(RowModel):
    """Entries, each with the screen and the item that it opens."""

    record = Entry

    def __init__(self, words: Words, guide: Guide) -> None:
        """Look up floors and hubs in `guide`."""
        super().__init__(words)
        self._guide = guide

    def plan(
        self, ecosystem: Ecosystem, companies: Sequence[Tenant], agenda: Sequence[AgendaRow]
    ) -> Errand[list[Entry]]:
        """Return entries for `ecosystem`, those of its `companies` and what is on the `agenda`, in order."""
        events: dict[str, Entry] = {}
        for piece in pieces(agenda):
            for row in piece:
                if row.first and row.event.id not in events:
                    events[row.event.id] = Entry.of(row)
            yield
        records: list[Subject] = [*ecosystem.hubs, *companies, *ecosystem.programs]
        entries: list[Entry] = []
        for some in pieces(records):
            entries += map(Entry.of, some)
            yield
        return (yield from ordered([*entries, *events.values()], self._sorted_by))

    def retranslate(self) -> None:
        """Say every row again, and sort them by what they are called now."""
        self.show(sorted(self.rows, key=self._sorted_by))
        super().retranslate()

    @role
    def name(self, entry: Entry) -> str:
        row = entry.subject
        return self.words.text(row.event.title if isinstance(row, AgendaRow) else row.name)

    @role
    def letter(self, entry: Entry) -> str:
        return initial_of(self.name(entry))

    @role
    def kind(self, entry: Entry) -> str:
        match entry.subject:
            case Tenant():
                return "directory"
            case AgendaRow():
                return "events"
        return "hubs"

    @role
    def screen(self, entry: Entry) -> str:
        match entry.subject:
            case Hub():
                return "hub"
            case Tenant():
                return "tenant"
            case Program() as program:
                return "city" if program.hub == CITY else "hub"
        return "event"

    @role
    def item(self, entry: Entry) -> str:
        match entry.subject:
            case Program() as program:
                return "" if program.hub == CITY else program.hub
            case AgendaRow() as row:
                return row.occurrence.key
            case record:
                return record.id

    @role
    def detail(self, entry: Entry) -> str:
        match entry.subject:
            case Hub() as hub:
                return self.words.joined([translate("EntryModel", "Hub"), self.words.text(hub.summary)])
            case Tenant() as tenant:
                floor = self.words.text(self._guide.floors.get(tenant.floor))
                where = [farewell(tenant, self.words, self._guide)]
                if where == [""]:
                    where = [floor, tenant.unit or ""]
                return self.words.joined([translate("EntryModel", "Company"), *where])
            case Program() as program:
                owner = self.words.text(self._guide.hubs.get(program.hub))
                return self.words.joined([translate("EntryModel", "Program"), owner])
            case AgendaRow() as row:
                when = self.words.when(row.occurrence.start, row.today, row.event.all_day)
                return self.words.joined([translate("EntryModel", "Event"), when])

    @role
    def sample(self, entry: Entry) -> bool:
        row = entry.subject
        return row.event.sample if isinstance(row, AgendaRow) else row.sample

    def _sorted_by(self, entry: Entry) -> str:
        return collation_key(self.name(entry))
