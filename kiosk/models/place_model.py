# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The places on a plan: what each is called, and where its name has room."""

from __future__ import annotations

from msgspec import Struct

from kiosk.models.row_model import RowModel, role
from kiosk.models.words import translate
from kiosk.store.fields import Text


class PlaceRow(Struct, frozen=True):
    """A place; metres from the left and the top of the drawing. A name has room round the centre.

    `names` are those of the companies in it, or the one that it has itself; `is_lit` says that it is one of
    those that a visitor looks for.
    """

    id: str
    kind: str
    names: tuple[Text, ...]
    number: str
    is_lit: bool
    centre_x: float
    centre_y: float
    room_width: float
    room_height: float


class PlaceModel(RowModel):
    """The places of one floor."""

    record = PlaceRow

    @role
    def name(self, place: PlaceRow) -> str:
        return self.words.joined([self.words.text(name) for name in place.names]) or _generic(place.kind)


def _generic(kind: str) -> str:
    match kind:
        case "toilets":
            return translate("PlaceModel", "Restrooms")
        case "lift":
            return translate("PlaceModel", "Elevator")
        case "stairs":
            return translate("PlaceModel", "Stairs")
        case "entrance":
            return translate("PlaceModel", "Entrance")
    return ""
