# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Occurrences of events, in the words of the visitor."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.models.agenda import AgendaRow
from kiosk.models.guide import Guide
from kiosk.models.row_model import RowModel, role
from kiosk.models.words import Words, translate
from kiosk.store.schema import YOUTH


class AgendaModel(RowModel):
    """Rows of an `Agenda`; the screens take them by day, by hub or one by one."""

    record = AgendaRow

    def __init__(self, words: Words, guide: Guide, parent: QObject | None = None) -> None:
        """Look up places, hosts and the currency in `guide`."""
        super().__init__(words, parent)
        self._guide = guide

    @role
    def key(self, row: AgendaRow) -> str:
        return row.key

    @role
    def title(self, row: AgendaRow) -> str:
        return self.words.text(row.event.title)

    @role
    def summary(self, row: AgendaRow) -> str:
        return self.words.text(row.event.summary)

    @role
    def heading(self, row: AgendaRow) -> str:
        if row.later:
            return translate("AgendaModel", "Later on")
        return self.words.heading(row.day, row.today)

    @role
    def tag(self, row: AgendaRow) -> str:
        return self.words.tag(row.day, row.today)

    @role
    def number(self, row: AgendaRow) -> int:
        return row.day.day

    @role
    def date(self, row: AgendaRow) -> str:
        return self.words.heading(row.occurrence.start.date(), row.today)

    @role
    def hours(self, row: AgendaRow) -> str:
        return self.words.hours(row.occurrence.start, row.occurrence.end, row.event.all_day)

    @role
    def dayHours(self, row: AgendaRow) -> str:
        return self.words.hours_on(row.day, row.occurrence.start, row.occurrence.end, row.event.all_day)

    @role
    def timeLeft(self, row: AgendaRow) -> str:
        return self.words.left(row.left) if row.running else ""

    @role
    def badge(self, row: AgendaRow) -> str:
        """What the attract screen says over a title: that it is on, or when it will be."""
        if row.running:
            return self.words.joined([translate("AgendaModel", "On now"), self.timeLeft(row)])
        return self.words.when(row.occurrence.start, row.today, row.event.all_day)

    @role
    def place(self, row: AgendaRow) -> str:
        place = row.event.place
        if place.hub is not None:
            where = self._guide.hubs.get(place.hub)
        else:
            where = self._guide.floors.get(place.floor or "")
        return self.words.joined([self.words.text(where), self.words.text(place.room)])

    @role
    def inside(self, row: AgendaRow) -> bool:
        """Whether it takes place in this building, as far as the data say."""
        return row.event.place.floor is not None and row.event.status != "cancelled"

    @role
    def hostName(self, row: AgendaRow) -> str:
        host = row.event.host or ""
        return self.words.text(self._guide.hubs.get(host) or self._guide.tenants.get(host))

    @role
    def hostHub(self, row: AgendaRow) -> str:
        return row.event.host if row.event.host in self._guide.hubs else ""

    @role
    def hostTenant(self, row: AgendaRow) -> str:
        return row.event.host if row.event.host in self._guide.tenants else ""

    @role
    def kindName(self, row: AgendaRow) -> str:
        return self.words.text(self._guide.labels.get(row.event.kind or ""))

    @role
    def price(self, row: AgendaRow) -> str:
        price = row.event.price
        if price is None:
            return ""
        if price == 0:
            return translate("AgendaModel", "Free entry")
        return f"{self.words.number(price)} {self._guide.currency}"

    @role
    def registration(self, row: AgendaRow) -> str:
        return self.words.text(row.event.registration)

    @role
    def young(self, row: AgendaRow) -> bool:
        return YOUTH in row.event.audience

    @role
    def cancelled(self, row: AgendaRow) -> bool:
        return row.event.status == "cancelled"

    @role
    def moved(self, row: AgendaRow) -> bool:
        return row.event.status == "moved"

    @role
    def sample(self, row: AgendaRow) -> bool:
        return row.event.sample
