# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The companies that a visitor looks at: those of a floor and a sector, and the one that is open."""

from __future__ import annotations

import re

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.agenda import AgendaRow
from kiosk.models.floor_plan import FloorPlan
from kiosk.models.picked_model import FEW, PickedModel, every
from kiosk.models.qml import changing, fixed
from kiosk.models.sources import Sources
from kiosk.store.schema import Tenant

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DirectoryChoice(QObject):
    """The companies of one floor and one sector, and the one company that is open.

    All floors are listed from A to Z, one floor by its units beside its `plan`: `place` is chosen on that,
    and `chosen` are the companies there. `door` is the plan with the place of the open company, `doorPlace`.
    """

    floorChanged = Signal()
    sectorChanged = Signal()
    placeChanged = Signal()
    doorChanged = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Choose nothing yet."""
        super().__init__(parent)
        self._floor = ""
        self._sector = ""
        self._open = ""
        self._place = ""
        self._site = sources.site
        self._plan = FloorPlan(sources, self)
        self._door = FloorPlan(sources, self)
        self._plan.changed.connect(self.placeChanged)
        self._door.changed.connect(self.doorChanged)
        self._sectors = PickedModel(sources.sectors, every, self)
        self._listed = PickedModel(sources.tenants, self._is_listed, self)
        self._one = PickedModel(sources.tenants, lambda tenant: tenant.id == self._open, self)
        self._events = PickedModel(sources.events, self._is_hosted, self, FEW)
        self._one.shown.connect(self._find_door)

    @Slot(str)
    def filterByFloor(self, floor: str) -> None:
        """List the companies of one floor, of all floors for ""."""
        self._floor = floor
        self._place = ""
        self._listed.pick(by=self._unit if floor else None)
        self._plan.show(floor, self._sector)
        self.floorChanged.emit()

    @Slot(str)
    def filterBySector(self, sector: str) -> None:
        """List the companies of one sector, of every sector for ""."""
        self._sector = sector
        self._place = ""
        self._plan.show(self._floor, sector)
        self._listed.pick(by=self._unit if self._floor else None)
        self.sectorChanged.emit()

    @Slot(str)
    def showPlace(self, item: str) -> None:
        """Show a floor with all its companies, `3`, or a place on its plan, `3/r-cafeteria`."""
        floor, _, place = item.partition("/")
        self.filterBySector("")
        self.filterByFloor(floor)
        self.choose(place)

    @Slot(str)
    def choose(self, place: str) -> None:
        """Choose a place on the plan, none for ""."""
        self._place = place
        self.placeChanged.emit()

    def open(self, tenant: str) -> None:
        """Show one company, which is then the chosen one on its floor, too."""
        self._open = tenant
        self._one.pick()
        self._events.pick()
        self.choose(self._plan.place_of(tenant) or self._place)

    @Slot()
    def _find_door(self) -> None:
        """Show the floor of the open company."""
        self._door.show(self._one.rows[0].floor if self._one.rows else "")
        self.doorChanged.emit()

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

    def _here_floor(self) -> str:
        here = self._site.here()
        return here.floor if here else ""

    def _chosen(self) -> list[str]:
        return list(self._plan.companies(self._place))

    def _row(self) -> int:
        """Return where the first of the chosen companies is in the list, -1 if there is none."""
        keys = self._plan.companies(self._place)
        return next((n for n, tenant in enumerate(self._listed.rows) if tenant.id in keys), -1)

    floor = changing(str, "_floor", floorChanged)
    sector = changing(str, "_sector", sectorChanged)
    sectors = fixed(PickedModel, "_sectors")
    listed = fixed(PickedModel, "_listed")
    one = fixed(PickedModel, "_one")
    events = fixed(PickedModel, "_events")
    plan = fixed(FloorPlan, "_plan")
    hereFloor = Property(str, _here_floor, notify=placeChanged)
    place = changing(str, "_place", placeChanged)
    chosen = Property(list, _chosen, notify=placeChanged)
    chosenRow = Property(int, _row, notify=placeChanged)
    door = fixed(FloorPlan, "_door")
    doorPlace = Property(str, lambda self: self._door.place_of(self._open), notify=doorChanged)
