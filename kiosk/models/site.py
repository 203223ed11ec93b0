# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The building that the lobby stands in: the plans of its floors, and where this screen is on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.models.elsewhere import Elsewhere
from kiosk.store.schema import Ecosystem, Tenant

if TYPE_CHECKING:
    from kiosk.models.plan_drawing import Drawing
    from kiosk.store.routes.building import Building
    from kiosk.store.routes.route import Here


class Survey(Struct, frozen=True):
    """What a reading of the plans gave. `here` is where the screen stands, if that can be told.

    Its reader looks up on the plans when they are turned by `turn` degrees against the clock.
    """

    building: Building
    here: Here | None
    turn: float = 0.0


Surveyor = Callable[[Ecosystem, "Building | None"], Survey]
"""Reads the plans of an ecosystem, knowing those that were read before; it is called on another thread."""


class Site(QObject):
    """Keeps what the last reading of the plans gave; until there is one there is no building.

    `changed` comes when another building stands there, or the screen elsewhere in it, or others are in it;
    before that `drawnAnew`, if its plans are others.
    """

    changed = Signal()
    drawnAnew = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._ecosystem: Ecosystem | None = None
        self._surveyor: Surveyor | None = None
        self._survey: Survey | None = None
        self._drawings: dict[str, Drawing] = {}
        self._elsewhere = Elsewhere(self._take, self)

    def building(self) -> Building | None:
        """Return the floors with their plans, `None` before they were read."""
        return self._survey.building if self._survey else None

    def here(self) -> Here | None:
        """Return where this screen stands, `None` if that is not known."""
        return self._survey.here if self._survey else None

    def turn(self) -> float:
        """Return by how many degrees the drawings are turned against the clock."""
        return self._survey.turn if self._survey else 0.0

    def drawing(self, floor: str) -> Drawing | None:
        """Return the plan of a floor ready to be drawn, `None` if it has none."""
        return self._drawings.get(floor)

    def learn(self, ecosystem: Ecosystem) -> None:
        """Read the plans of `ecosystem`, once it is known how."""
        if ecosystem is not self._ecosystem:
            self._ecosystem = ecosystem
            self.look()

    def survey_by(self, surveyor: Surveyor) -> None:
        """Read the plans in this way from now on; before it is called nothing is read."""
        self._surveyor = surveyor
        self.look()

    def finish(self) -> None:
        """Wait until the plans are read."""
        self._elsewhere.finish()

    @Slot()
    def look(self) -> None:
        """Read the plans again: they may be others now."""
        if self._surveyor is not None and self._ecosystem is not None:
            self._elsewhere.begin(partial(_surveyed, self._surveyor, self._ecosystem, self._survey))

    def _take(self, made: tuple[Survey, dict[str, Drawing]] | None) -> None:
        if made is not None:
            before, (self._survey, self._drawings) = self._survey, made
            if self._survey.building.plans != (before.building.plans if before else {}):
                self.drawnAnew.emit()
            self.changed.emit()


def _surveyed(
    surveyor: Surveyor, ecosystem: Ecosystem, before: Survey | None
) -> tuple[Survey, dict[str, Drawing]] | None:
    """Return what a reading gives and its drawings, `None` if that is what was there before."""
    from kiosk.models.plan_drawing import drawing_of  # here: the first frame has no use for it

    survey = surveyor(ecosystem, before.building if before else None)
    plans = survey.building.plans
    is_same = (
        before is not None
        and (survey.here, survey.turn) == (before.here, before.turn)
        and survey.building.ecosystem is before.building.ecosystem
        and plans == before.building.plans
    )
    if is_same:
        return None
    companies: defaultdict[str, list[Tenant]] = defaultdict(list)
    for tenant in ecosystem.tenants:
        companies[tenant.floor].append(tenant)
    drawings = {floor: drawing_of(plan, companies[floor], survey.turn) for floor, plan in plans.items()}
    return survey, {floor: drawing for floor, drawing in drawings.items() if drawing}
