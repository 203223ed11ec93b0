# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The building that the lobby stands in: the plans of its floors, and where this screen is on them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.models.elsewhere import Elsewhere
from kiosk.store.schema import Ecosystem

if TYPE_CHECKING:
    from kiosk.store.routes.building import Building
    from kiosk.store.routes.route import Here


class Survey(Struct, frozen=True):
    """What a reading of the plans gave. `here` is where the screen stands, if that can be told."""

    building: Building
    here: Here | None


Surveyor = Callable[[Ecosystem], Survey]
"""Reads the plans of an ecosystem; it is called on another thread."""


class Site(QObject):
    """Keeps what the last reading of the plans gave; until there is one there is no building.

    `changed` comes when another building stands there, or the screen elsewhere in it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._ecosystem: Ecosystem | None = None
        self._surveyor: Surveyor | None = None
        self._survey: Survey | None = None
        self._elsewhere = Elsewhere(self._take, self)

    def building(self) -> Building | None:
        """Return the floors with their plans, `None` before they were read."""
        return self._survey.building if self._survey else None

    def here(self) -> Here | None:
        """Return where this screen stands, `None` if that is not known."""
        return self._survey.here if self._survey else None

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

    def _take(self, survey: Survey | None) -> None:
        if survey is not None:
            self._survey = survey
            self.changed.emit()


def _surveyed(surveyor: Surveyor, ecosystem: Ecosystem, before: Survey | None) -> Survey | None:
    """Return what a reading gives, `None` if that is what was there before."""
    survey = surveyor(ecosystem)
    is_same = (
        before is not None
        and survey.here == before.here
        and survey.building.ecosystem is before.building.ecosystem
        and survey.building.plans == before.building.plans
    )
    return None if is_same else survey
