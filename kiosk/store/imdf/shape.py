# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""From degrees on the earth to metres on a plan."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, radians

from msgspec import Struct

from kiosk.store.plans.shapes import Point

METRES = 111_195.0
"""Of a degree of latitude, on a sphere of 6,371 km: near enough for a building."""

MARGIN = 2.0
"""Metres round what is drawn."""


class Projection(Struct, frozen=True):
    """Turns longitude and latitude into metres from the left and the top of a plan; north is up."""

    west: float
    north: float
    scale: float
    width: float
    height: float

    @classmethod
    def of(cls, lines: Iterable[Iterable[Point]]) -> Projection:
        """Return the projection of a plan that has all of `lines` on it."""
        points = [point for line in lines for point in line]
        west, east = min(x for x, _ in points), max(x for x, _ in points)
        south, north = min(y for _, y in points), max(y for _, y in points)
        scale = METRES * cos(radians((south + north) / 2))
        return cls(
            west, north, scale, (east - west) * scale + 2 * MARGIN, (north - south) * METRES + 2 * MARGIN
        )

    def at(self, point: Point) -> Point:
        """Return a point in metres."""
        return (point[0] - self.west) * self.scale + MARGIN, (self.north - point[1]) * METRES + MARGIN
