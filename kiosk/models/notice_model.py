# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What everybody in the lobby must know just now."""

from __future__ import annotations

from datetime import datetime

from kiosk.models.row_model import RowModel
from kiosk.store import calendar
from kiosk.store.schema import Ecosystem, Notice


class NoticeModel(RowModel):
    """The notices that stand, the important ones first."""

    record = Notice

    @staticmethod
    def plan(ecosystem: Ecosystem, local: datetime | None) -> list[Notice]:
        """Return the notices of `ecosystem` that stand at a local time; all of them at no known time."""
        standing = [notice for notice in ecosystem.notices if calendar.stands(notice, local)]
        return sorted(standing, key=lambda notice: notice.level != "important")
