# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The pieces in which a plan is drawn: a few neighbouring shapes each, sorted by how they look."""

from __future__ import annotations

from msgspec import Struct

from kiosk.models.row_model import RowModel


class TileRow(Struct, frozen=True):
    """A piece of a drawing, in metres; outlines are as SVG has them, those of one look together."""

    id: str
    box_left: float
    box_top: float
    box_right: float
    box_foot: float
    units: str
    faint: str
    rooms: str
    cores: str
    scenery: str


class TileModel(RowModel):
    """The pieces of one plan."""

    record = TileRow
