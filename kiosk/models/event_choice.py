# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The events that a visitor looks at: from a day, of a kind, and the one that is open."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.agenda import AgendaRow
from kiosk.models.picked_model import PickedModel, every
from kiosk.models.qml import changing, fixed
from kiosk.models.sources import Sources
from kiosk.store.schema import YOUTH

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FREE = "free"
"""What a visitor chooses beside the kinds of events to see those that cost nothing."""


@QmlElement
class EventChoice(QObject):
    """The events of one kind from one day on, and the one event that is open.

    `kind` is "" for all, the id of a label, `YOUTH` for the young, or `FREE`.
    """

    dayChanged = Signal()
    kindChanged = Signal()
    emptyDayChanged = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Choose nothing yet."""
        super().__init__(parent)
        self._sources = sources
        self._day = ""
        self._since = date.min
        self._kind = ""
        self._open = ""
        self._kinds = PickedModel(sources.event_kinds, every, self)
        self._listed = PickedModel(sources.events, self._is_listed, self)
        self._one = PickedModel(sources.events, lambda row: row.first and row.key == self._open, self)
        # the days are shown after the events
        sources.days.shown.connect(self.emptyDayChanged)
        sources.days.reworded.connect(self.emptyDayChanged)

    @Slot(str)
    def startAtDay(self, day: str) -> None:
        """List what is on from a day (ISO 8601) on, from today for ""."""
        self._day = day
        self._since = date.fromisoformat(day) if day else date.min
        self._listed.pick()
        self.dayChanged.emit()
        self.emptyDayChanged.emit()

    @Slot(str)
    def filterByKind(self, kind: str) -> None:
        """List the events of one kind, of every kind for ""."""
        self._kind = kind
        self._listed.pick()
        self.kindChanged.emit()
        self.emptyDayChanged.emit()

    def open(self, key: str) -> None:
        """Show one occurrence."""
        self._open = key
        self._one.pick()

    def _is_listed(self, row: AgendaRow) -> bool:
        return row.day >= self._since and self._is_of_kind(row)

    def _is_of_kind(self, row: AgendaRow) -> bool:
        if self._kind == FREE:
            return row.event.price == 0
        if self._kind == YOUTH:
            return YOUTH in row.event.audience
        return not self._kind or row.event.kind == self._kind

    def _empty_day(self) -> str:
        """Return the heading of the chosen day if nothing is on then, else ""."""
        days = self._sources.days.rows
        if not days:
            return ""
        day = max(self._since, days[0].day)
        if any(row.day == day and self._is_of_kind(row) for row in self._sources.events.rows):
            return ""
        return self._sources.words.heading(day, days[0].day)

    day = changing(str, "_day", dayChanged)
    kind = changing(str, "_kind", kindChanged)
    kinds = fixed(PickedModel, "_kinds")
    listed = fixed(PickedModel, "_listed")
    one = fixed(PickedModel, "_one")
    emptyDay = Property(str, _empty_day, notify=emptyDayChanged)
