# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The way that a visitor asked for: to whom, with or without stairs, and which floor of it they look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.destination import Destination, destination_of
from kiosk.models.floor_plan import FloorPlan
from kiosk.models.leg_model import LegModel, LegRow, leg_rows
from kiosk.models.qml import changing, fixed
from kiosk.models.row_model import RowModel
from kiosk.models.sources import Sources

if TYPE_CHECKING:
    from kiosk.store.routes.building import NoWay
    from kiosk.store.routes.route import Way

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RouteChoice(QObject):
    """The way from this screen to the place that is open, and the floor of it that the visitor looks at.

    `hasPlace` is false when what was open is no longer there. `summary` says how long the way is, `time` and
    `length` its two halves. Where there is no way, `isFound` is false, `answer` says why and whom to ask, and
    `isByStairs` that there is one with stairs.

    `step` counts the legs from 0. `plan` is that of its floor, `line` the way on it as the data of an SVG
    path in metres of the drawing, and `mark` the shape to which that leads: a lift, stairs or the place.
    """

    changed = Signal()
    stepChanged = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Lead nowhere yet."""
        super().__init__(parent)
        self._sources = sources
        self._item = ""
        self._step_free = False
        self._step = 0
        self._to: Destination | None = None
        self._way: Way | None = None
        self._none: NoWay | None = None
        self._legs = LegModel(sources.words, sources.guide, self)
        self._plan = FloorPlan(sources, self)  # so that it follows the site before this does
        sources.site.changed.connect(self._work_out)
        # the names of the floors, and the language in which all is said
        sources.floors.reworded.connect(self._reword)

    def open(self, item: str) -> None:
        """Show the way to a company, an event or a room, as `destination_of` names them, from its start."""
        self._item = item
        self._step = 0
        self._work_out()

    @Slot()
    def switchStepFree(self) -> None:
        """Do without stairs, or with them again; for as long as the visit lasts."""
        self._step_free = not self._step_free
        self._step = 0
        self._work_out()

    @Slot(int)
    def follow(self, step: int) -> None:
        """Look at one leg of the way."""
        if 0 <= step < len(self._legs.rows) and step != self._step:
            self._step = step
            self._look()

    def telling(self) -> list[str]:
        """Return the way in words, a line for each leg; none without a way."""
        legs = self._legs
        return [f"{legs.floorName(row)}: {legs.sentence(row)}" for row in legs.rows]

    @Slot()
    def _work_out(self) -> None:
        site = self._sources.site
        building = site.building()
        if building is not None and self._item:
            from kiosk.store.routes.route import Way  # here: no first frame waits for the plans

            to = self._to = destination_of(self._item, building, self._sources.guide.today)
            answer = building.way(site.here(), to.goal, step_free=self._step_free) if to else None
            self._way = answer if isinstance(answer, Way) else None
            self._none = None if isinstance(answer, Way) else answer
            self._legs.show(leg_rows(self._way) if self._way else [])
            self._step = max(0, min(self._step, len(self._legs.rows) - 1))
        self.changed.emit()
        self._look()

    def _look(self) -> None:
        """Show the floor of the leg."""
        self._plan.show(self._floor())
        self.stepChanged.emit()

    @Slot()
    def _reword(self) -> None:
        self._legs.retranslate()
        self.changed.emit()

    def _has_place(self) -> bool:
        """Say whether there is such a place; it is taken for there while nobody knows yet."""
        return self._to is not None or self._sources.site.building() is None

    def _is_by_stairs(self) -> bool:
        return self._none is not None and self._none.reason == "stairs"

    def _name(self) -> str:
        return self._sources.words.text(self._to.name if self._to else None)

    def _place(self) -> str:
        words = self._sources.words
        return words.joined([words.text(text) for text in self._to.where]) if self._to else ""

    def _facts(self) -> list[str]:
        if self._way is None:
            return []
        from kiosk.store.routes.words import in_short

        return [fact.in_language(self._sources.words.language) for fact in in_short(self._way)]

    def _summary(self) -> str:
        return self._sources.words.joined(self._facts())

    def _time(self) -> str:
        return "".join(self._facts()[:1])

    def _length(self) -> str:
        return self._sources.words.joined(self._facts()[1:])

    def _answer(self) -> str:
        return self._none.words.sentence(self._sources.words.language) if self._none else ""

    def _leg(self) -> LegRow | None:
        """Return the leg that the visitor looks at."""
        return self._legs.rows[self._step] if self._legs.rows else None

    def _floor(self) -> str:
        leg = self._leg()
        goal = self._to.goal if self._to else None
        return leg.floor if leg else goal.floor if goal else ""

    def _line(self) -> str:
        leg = self._leg()
        points = [self._plan.at(point) for point in leg.line] if leg else []
        return "".join(f"{'L' if n else 'M'}{at.x():.2f} {at.y():.2f}" for n, at in enumerate(points))

    def _mark(self) -> str:
        leg = self._leg()
        goal = self._to.goal if self._to else None
        return leg.leaves if leg and leg.leaves else goal.shape if goal else ""

    stepFree = changing(bool, "_step_free", changed)
    hasPlace = Property(bool, _has_place, notify=changed)
    isFound = Property(bool, lambda self: self._way is not None, notify=changed)
    isByStairs = Property(bool, _is_by_stairs, notify=changed)
    name = Property(str, _name, notify=changed)
    place = Property(str, _place, notify=changed)
    summary = Property(str, _summary, notify=changed)
    answer = Property(str, _answer, notify=changed)
    time = Property(str, _time, notify=changed)
    length = Property(str, _length, notify=changed)
    legs = fixed(RowModel, "_legs")
    step = changing(int, "_step", stepChanged)
    plan = fixed(FloorPlan, "_plan")
    line = Property(str, _line, notify=stepChanged)
    mark = Property(str, _mark, notify=stepChanged)
