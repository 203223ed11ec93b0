# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The geometry of shapes on a plan: area, what lies inside, how far something is, where a name stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot

from msgspec import Struct

from kiosk.store.fields import Text

Point = tuple[float, float]
Ring = tuple[Point, ...]
"""A closed line; the last point is not the first again. Metres, x to the right, y down."""

Box = tuple[float, float, float, float]
"""Left, top, right, foot."""

FINEST = 16
"""Corners that are looked at to place a name in a shape; a round one has more."""


class Shape(Struct, frozen=True, kw_only=True):
    """What is drawn of one place, or of the scenery; `id` is `""` for scenery without a name.

    `kind` is unit, room, stairs, lift, entrance, toilets; floor, void, green, other. The rings of `outline`
    enclose it, one in another being a hole (even-odd); a name has room round `centre`. `line` and `column`
    are the place of the shape in the SVG.
    """

    id: str
    kind: str
    outline: tuple[Ring, ...]
    box: Box
    centre: Point
    label: Text | None = None
    line: int
    column: int


def ring_of(line: Sequence[Point]) -> Ring:
    """Return a line as a ring, without points that stand twice."""
    ring = [point for n, point in enumerate(line) if not n or point != line[n - 1]]
    while len(ring) > 1 and ring[0] == ring[-1]:
        ring.pop()
    return tuple(ring)


def area(ring: Ring) -> float:
    """Return the area of a ring in square metres, negative if it runs against the clock on the screen."""
    twice = 0.0
    ax, ay = ring[-1]
    for x, y in ring:
        twice += ax * y - x * ay
        ax, ay = x, y
    return twice / 2


def box_of(rings: Iterable[Ring]) -> Box:
    """Return the smallest upright box round rings."""
    points = [point for ring in rings for point in ring]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def is_inside(point: Point, rings: Iterable[Ring]) -> bool:
    """Tell whether a point lies in what the rings enclose; a ring in a ring is a hole (even-odd)."""
    x, y = point
    inside = False
    for ring in rings:
        ax, ay = ring[-1]
        for bx, by in ring:
            if (ay > y) != (by > y) and x < ax + (bx - ax) * (y - ay) / (by - ay):
                inside = not inside
            ax, ay = bx, by
    return inside


def nearest_on(point: Point, a: Point, b: Point) -> Point:
    """Return the point of the line from `a` to `b` that is nearest to `point`."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    part = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square if square else 0.0
    part = max(0.0, min(1.0, part))
    return a[0] + part * dx, a[1] + part * dy


def distance(a: Point, b: Point) -> float:
    """Return the metres between two points."""
    return hypot(a[0] - b[0], a[1] - b[1])


def to_outline(point: Point, rings: Iterable[Ring]) -> float:
    """Return the metres from a point to the nearest of the rings."""
    return min(
        distance(point, nearest_on(point, ring[n - 1], ring[n])) for ring in rings for n in range(len(ring))
    )


def crossing(a: Point, b: Point, c: Point, d: Point) -> tuple[float, float] | None:
    """Return how far along `a`-`b` and `c`-`d` (0 to 1) they cross; `None` if they do not or are parallel."""
    ux, uy, vx, vy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    cross = ux * vy - uy * vx
    if abs(cross) <= 1e-9 * (abs(ux) + abs(uy)) * (abs(vx) + abs(vy)):
        return None
    wx, wy = c[0] - a[0], c[1] - a[1]
    s, t = (wx * vy - wy * vx) / cross, (wx * uy - wy * ux) / cross
    return (s, t) if 0 <= s <= 1 and 0 <= t <= 1 else None


def centre_of(rings: Sequence[Ring]) -> Point:
    """Return where a name has room: the middle of a plain shape, the widest spot of another."""
    ring = rings[0] if len(rings) == 1 else max(rings, key=lambda each: abs(area(each)))
    middle = _centroid(ring)
    if len(rings) == 1 and _is_convex(ring):
        return middle
    coarse = [each[:: max(1, len(each) // FINEST)] for each in rings]
    left, top, right, foot = box_of([ring])
    best, room = middle, to_outline(middle, coarse) if is_inside(middle, coarse) else -1.0
    wide, high = right - left, foot - top
    at = left + wide / 2, top + high / 2
    for _ in range(2):  # on a grid, then on a finer one round the best
        for column in range(5):
            for row in range(5):
                spot = at[0] + wide * (column - 2) / 5, at[1] + high * (row - 2) / 5
                if is_inside(spot, coarse) and (free := to_outline(spot, coarse)) > room + 1e-6:
                    best, room = spot, free
        at, wide, high = best, wide / 3, high / 3
    return best


def _centroid(ring: Ring) -> Point:
    whole = area(ring)
    if abs(whole) < 1e-9:
        return ring[0]
    x0, y0 = ring[0]  # from there, for the sake of the last digits
    x = y = 0.0
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        part = (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
        x += (ax + bx - 2 * x0) * part
        y += (ay + by - 2 * y0) * part
    return x0 + x / (6 * whole), y0 + y / (6 * whole)


def _is_convex(ring: Ring) -> bool:
    turns = {
        cross > 0 for n in range(len(ring)) if abs(cross := _turn(ring[n - 2], ring[n - 1], ring[n])) > 1e-9
    }
    return len(turns) < 2


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
