# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Reads the plans in a data folder, and finds the screen on them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.device.settings import Settings
from kiosk.models.site import Survey, Surveyor
from kiosk.store.schema import Ecosystem

if TYPE_CHECKING:
    from kiosk.store.routes.building import Building


def surveyor(folder: Path, settings: Settings) -> Surveyor:
    """Return what reads the plans in `folder`; their problems are told by `reader.py`."""

    def survey(ecosystem: Ecosystem, before: Building | None) -> Survey:
        from kiosk.store.routes.building import open_building  # here: no first frame waits for it

        building, _ = open_building(ecosystem, folder, before=before)
        here = building.here(settings.floor, settings.x, settings.y, settings.facing)
        turn = here.facing if settings.turn_plan and here and here.facing else 0.0
        return Survey(building, here, turn)

    return survey
