# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The companies that a visitor looks at: those of a floor and a sector, and the one that is open."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.agenda import AgendaRow
from kiosk.models.picked_model import FEW, PickedModel, every
from kiosk.models.qml import changing, fixed
from kiosk.models.sources import Sources
from kiosk.store.schema import Tenant

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DirectoryChoice(QObject):
    """The companies of one floor and one sector, and the one company that is open.

    All floors are listed from A to Z, one floor by its units.
    """

    floorChanged = Signal()
    sectorChanged = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Choose nothing yet."""
        super().__init__(parent)
        self._floor = ""
        self._sector = ""
        self._open = ""
        self._sectors = PickedModel(sources.sectors, every, self)
        self._listed = PickedModel(sources.tenants, self._is_listed, self)
        self._one = PickedModel(sources.tenants, lambda tenant: tenant.id == self._open, self)
        self._events = PickedModel(sources.events, self._is_hosted, self, FEW)

    @Slot(str)
    def filterByFloor(self, floor: str) -> None:
        """List the companies of one floor, of all floors for ""."""
        self._floor = floor
        self._listed.pick(by=self._unit if floor else None)
        self.floorChanged.emit()

    @Slot(str)
    def filterBySector(self, sector: str) -> None:
        """List the companies of one sector, of every sector for ""."""
        self._sector = sector
        self._listed.pick(by=self._unit if self._floor else None)
        self.sectorChanged.emit()

    def open(self, tenant: str) -> None:
        """Show one company."""
        self._open = tenant
        self._one.pick()
        self._events.pick()

    def _is_listed(self, tenant: Tenant) -> bool:
        return (not self._floor or tenant.floor == self._floor) and (
            not self._sector or self._sector in tenant.sector
        )

    def _is_hosted(self, row: AgendaRow) -> bool:
        return row.first and row.event.host == self._open

    @staticmethod
    def _unit(tenant: Tenant) -> str:
        """Sort 9 before 101: units are numbers to those who look for a door."""
        return re.sub(r"\d+", lambda number: number[0].zfill(9), tenant.unit or "")

    floor = changing(str, "_floor", floorChanged)
    sector = changing(str, "_sector", sectorChanged)
    sectors = fixed(PickedModel, "_sectors")
    listed = fixed(PickedModel, "_listed")
    one = fixed(PickedModel, "_one")
    events = fixed(PickedModel, "_events")
