# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Figures and statements, each with its year and its source."""

from __future__ import annotations

from kiosk.models.owned import OwnedFact
from kiosk.models.row_model import RowModel


class FactModel(RowModel):
    """Facts of the city and of the hubs."""

    record = OwnedFact
