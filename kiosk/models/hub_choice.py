# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The hubs that a visitor looks at: those of one kind, and the one that is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.agenda import AgendaRow
from kiosk.models.picked_model import FEW, PickedModel, every
from kiosk.models.qml import changing, fixed
from kiosk.models.sources import Sources
from kiosk.store.schema import CITY, Hub

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HubChoice(QObject):
    """The hubs of one kind, and the one hub that is open with all that belongs to it.

    The city is open like a hub, under the name `CITY`: it has facts and programmes too.
    """

    kindChanged = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Choose nothing yet."""
        super().__init__(parent)
        self._sources = sources
        self._kind = ""
        self._open = ""
        self._kinds = PickedModel(sources.hub_kinds, every, self)
        self._listed = PickedModel(sources.hubs, self._is_listed, self)
        self._one = PickedModel(sources.hubs, lambda hub: hub.id == self._open, self)
        self._facts = PickedModel(sources.facts, lambda fact: fact.owner == self._open, self)
        self._services = PickedModel(sources.services, lambda service: service.owner == self._open, self)
        self._programs = PickedModel(sources.programs, lambda program: program.hub == self._open, self)
        self._events = PickedModel(sources.events, self._is_here, self, FEW)
        self._city_facts = PickedModel(sources.facts, lambda fact: fact.owner == CITY, self)
        self._city_programs = PickedModel(sources.programs, lambda program: program.hub == CITY, self)

    @Slot(str)
    def filterByKind(self, kind: str) -> None:
        """List the hubs of one kind, of every kind for ""."""
        self._kind = kind
        self._listed.pick()
        self.kindChanged.emit()

    def open(self, hub: str) -> None:
        """Show one hub and what belongs to it."""
        self._open = hub
        for model in (self._one, self._facts, self._services, self._programs, self._events):
            model.pick()

    def _is_listed(self, hub: Hub) -> bool:
        return not self._kind or self._kind in hub.kind

    def _is_here(self, row: AgendaRow) -> bool:
        """Say whether an event is at the open hub: there, or in this building if that is the open hub's."""
        place = row.event.place
        center = self._sources.ecosystem.center.hub if self._sources.ecosystem else None
        return row.first and (place.hub or center) == self._open

    kind = changing(str, "_kind", kindChanged)
    kinds = fixed(PickedModel, "_kinds")
    listed = fixed(PickedModel, "_listed")
    one = fixed(PickedModel, "_one")
    facts = fixed(PickedModel, "_facts")
    services = fixed(PickedModel, "_services")
    programs = fixed(PickedModel, "_programs")
    events = fixed(PickedModel, "_events")
    cityFacts = fixed(PickedModel, "_city_facts")
    cityPrograms = fixed(PickedModel, "_city_programs")
