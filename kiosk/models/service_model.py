# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What hubs offer."""

from __future__ import annotations

from kiosk.models.owned import OwnedService
from kiosk.models.row_model import RowModel


class ServiceModel(RowModel):
    """Services of all hubs."""

    record = OwnedService
