# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The plan of one floor, for whoever draws it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.place_model import PlaceModel, PlaceRow
from kiosk.models.qml import changing, fixed
from kiosk.models.row_model import RowModel
from kiosk.models.sources import Sources
from kiosk.models.tile_model import TileModel, TileRow
from kiosk.store.calendar import is_gone
from kiosk.store.schema import Tenant

if TYPE_CHECKING:
    from kiosk.models.plan_drawing import Drawing, Figure
    from kiosk.store.plans.shapes import Point

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

NOWHERE = -1.0
"""The facing of a reader when nobody said which way they look."""


@QmlElement
class FloorPlan(QObject):
    """A floor as it is drawn; all lengths are metres from the left and the top of the drawing.

    `isThere` says whether the floor has a plan at all, `isHere` whether this screen stands on it: at
    `hereX` and `hereY`, its reader looking `facing` degrees from up, to the right, or -1.
    """

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show no floor yet."""
        super().__init__(parent)
        self._sources = sources
        self._floor = ""
        self._sector = ""
        self._drawing: Drawing | None = None
        self._tenants: dict[str, Tenant] = {}
        self._places = PlaceModel(sources.words, self)
        self._tiles = TileModel(sources.words, self)
        sources.site.changed.connect(self._draw)
        sources.tenants.shown.connect(self._draw)
        sources.floors.reworded.connect(self._reword)

    def show(self, floor: str, sector: str = "") -> None:
        """Show a floor, none for ""; the companies of a sector stand out, if one is named."""
        if (floor, sector) != (self._floor, self._sector):
            self._floor, self._sector = floor, sector
            self._draw()

    @Slot(float, float, float, result=str)
    def placeAt(self, x: float, y: float, reach: float) -> str:
        """Return what a finger means that touches a point: a place there or within `reach`, or ""."""
        lit = [row.id for row in self._places.rows if row.is_lit]
        return self._drawing.nearest((x, y), reach, lit) if self._drawing else ""

    @Slot(str, result=str)
    def outline(self, place: str) -> str:
        """Return the outline of a place, as SVG has it; "" for none."""
        figure = self._figure(place)
        return figure.path if figure else ""

    @Slot(str, result=QRectF)
    def box(self, place: str) -> QRectF:
        """Return the box round a place; an empty one for none."""
        figure = self._figure(place)
        if figure is None:
            return QRectF()
        left, top, right, foot = figure.box
        return QRectF(left, top, right - left, foot - top)

    @Slot(str, result=str)
    def destination(self, place: str) -> str:
        """Return what a place is to whoever asks the way, as `destination_of` names it; "" for none."""
        tenants = self._tenants_in(place)
        if len(tenants) == 1:
            return tenants[0].id
        return f"{self._floor}/{place}" if self._figure(place) else ""

    @Slot(str, result=str)
    def title(self, place: str) -> str:
        """Return what is written of a place that is chosen."""
        row = next((row for row in self._places.rows if row.id == place), None)
        return self._sources.words.joined([row.number, self._places.name(row)]) if row else ""

    def at(self, point: Point) -> QPointF:
        """Return where a point of the plan is on its drawing."""
        return QPointF(*self._drawing.frame.at(point)) if self._drawing else QPointF()

    def companies(self, place: str) -> tuple[str, ...]:
        """Return the ids of the companies that are behind the door of a place."""
        return tuple(tenant.id for tenant in self._tenants_in(place))

    def place_of(self, tenant: str) -> str:
        """Return the place that a company is in, "" if that is not on this floor or it is there no more."""
        places = self._drawing.places.values() if self._drawing and tenant in self._tenants else ()
        return next((figure.id for figure in places if tenant in figure.tenants), "")

    @Slot()
    def _draw(self) -> None:
        drawing = self._drawing = self._sources.site.drawing(self._floor)
        ids = {key for figure in drawing.places.values() for key in figure.tenants} if drawing else set()
        today = self._sources.guide.today
        tenants = self._sources.tenants.rows if ids else ()  # which may be many
        here = (each for each in tenants if each.id in ids and not is_gone(each, today))
        self._tenants = {tenant.id: tenant for tenant in here}
        rows = [self._row(figure) for figure in drawing.places.values()] if drawing else []
        lit = {row.id for row in rows if row.is_lit}
        self._places.show(rows)
        tiles = drawing.tiles if drawing else ()
        self._tiles.show(_tile(f"{self._floor}/{n}", figures, lit) for n, figures in enumerate(tiles))
        self.changed.emit()

    @Slot()
    def _reword(self) -> None:
        self._places.retranslate()
        self.changed.emit()

    def _row(self, figure: Figure) -> PlaceRow:
        tenants = self._tenants_in(figure.id)
        label = [figure.label] if figure.label else []
        is_unit = figure.kind == "unit"
        return PlaceRow(
            id=figure.id,
            kind=figure.kind,
            names=tuple([tenant.name for tenant in tenants] or label),
            number=figure.number if is_unit else "",
            is_lit=not is_unit or any(not self._sector or self._sector in each.sector for each in tenants),
            centre_x=figure.centre[0],
            centre_y=figure.centre[1],
            room_width=figure.room[0],
            room_height=figure.room[1],
        )

    def _tenants_in(self, place: str) -> list[Tenant]:
        figure = self._figure(place)
        return [self._tenants[key] for key in figure.tenants if key in self._tenants] if figure else []

    def _figure(self, place: str) -> Figure | None:
        return self._drawing.places.get(place) if self._drawing else None

    def _here(self) -> Point | None:
        here = self._sources.site.here()
        return (
            self._drawing.frame.at(here.point)
            if here and self._drawing and here.floor == self._floor
            else None
        )

    def _facing(self) -> float:
        survey = self._sources.site
        here = survey.here()
        return NOWHERE if here is None or here.facing is None else (here.facing - survey.turn()) % 360

    def _floor_name(self) -> str:
        return self._sources.words.text(self._sources.guide.floors.get(self._floor))

    floor = changing(str, "_floor", changed)
    floorName = Property(str, _floor_name, notify=changed)
    isThere = Property(bool, lambda self: self._drawing is not None, notify=changed)
    width = Property(float, lambda self: self._drawing.width if self._drawing else 0.0, notify=changed)
    height = Property(float, lambda self: self._drawing.height if self._drawing else 0.0, notify=changed)
    slab = Property(str, lambda self: self._drawing.ground[0] if self._drawing else "", notify=changed)
    holes = Property(str, lambda self: self._drawing.ground[1] if self._drawing else "", notify=changed)
    greens = Property(str, lambda self: self._drawing.ground[2] if self._drawing else "", notify=changed)
    isHere = Property(bool, lambda self: self._here() is not None, notify=changed)
    hereX = Property(float, lambda self: (self._here() or (0.0, 0.0))[0], notify=changed)
    hereY = Property(float, lambda self: (self._here() or (0.0, 0.0))[1], notify=changed)
    facing = Property(float, _facing, notify=changed)
    places = fixed(RowModel, "_places")
    tiles = fixed(RowModel, "_tiles")


def _tile(key: str, figures: tuple[Figure, ...], lit: set[str]) -> TileRow:
    """Return a piece of the drawing."""
    paths: dict[str, str] = dict.fromkeys(("units", "faint", "rooms", "cores", "scenery"), "")
    for figure in figures:
        match figure.kind:
            case "unit":
                look = "units" if figure.id in lit else "faint"
            case "room":
                look = "rooms"
            case "other":
                look = "scenery"
            case _:
                look = "cores"
        paths[look] += figure.path
    lefts, tops, rights, feet = zip(*(figure.box for figure in figures), strict=True)
    return TileRow(
        id=key, box_left=min(lefts), box_top=min(tops), box_right=max(rights), box_foot=max(feet), **paths
    )
