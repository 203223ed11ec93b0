# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Lines to walk along in a space that is only given by its outline and its doors, as IMDF gives it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from math import hypot, inf

from kiosk.store.plans.shapes import Point, Ring, crossing, distance, is_inside

CLEAR = 0.6
"""Metres that a line keeps from a corner."""

DETOUR = 1.15
"""How much longer a way along the lines may be than the straight one."""

NEAREST = 12
"""How many other points are tried from each."""

MOST_CORNERS = 160
"""Of a space; one with more is smoothed. With more doors than this it is no corridor."""


def lines_within(rings: Sequence[Ring], doors: Sequence[Point]) -> list[tuple[Point, Point]]:
    """Return lines that join the doors, which lie inside the rings, round the corners between them."""
    if len(doors) > MOST_CORNERS:
        raise OverflowError
    every = -(-sum(map(len, rings)) // MOST_CORNERS)
    rings = [smooth for ring in rings if len(smooth := ring[::every]) > 2]
    points = [*doors, *_corners(rings)]
    pairs: set[tuple[int, int]] = set()
    for n, point in enumerate(points):
        order = sorted(range(len(points)), key=lambda other: distance(point, points[other]))
        pairs |= {(min(n, other), max(n, other)) for other in order[1 : NEAREST + 1]}
    links: list[dict[int, float]] = [{} for _ in points]
    lines = []
    for one, other in sorted(pairs, key=lambda pair: distance(points[pair[0]], points[pair[1]])):
        straight = distance(points[one], points[other])
        if (
            _is_clear(points[one], points[other], rings)
            and _along(links, one, other, straight * DETOUR) is None
        ):
            links[one][other] = links[other][one] = straight
            lines.append((points[one], points[other]))
    return lines


def _corners(rings: Sequence[Ring]) -> Iterator[Point]:
    """Yield a point beside each corner that stands into the space."""
    for ring in rings:
        for n in range(len(ring)):
            (ax, ay), (x, y), (bx, by) = ring[n - 2], ring[n - 1], ring[n]
            ux, uy, vx, vy = x - ax, y - ay, bx - x, by - y
            long_u, long_v = hypot(ux, uy), hypot(vx, vy)
            if not long_u or not long_v:
                continue
            dx, dy = ux / long_u - vx / long_v, uy / long_u - vy / long_v
            size = hypot(dx, dy)
            if size < 0.1:  # nearly straight on
                continue
            outward = x + dx / size * CLEAR, y + dy / size * CLEAR
            if is_inside(outward, rings):
                yield outward


def _is_clear(a: Point, b: Point, rings: Sequence[Ring]) -> bool:
    """Tell whether one can walk straight from `a` to `b`."""
    for ring in rings:
        for n in range(len(ring)):
            if crossing(a, b, ring[n - 1], ring[n]):
                return False
    return is_inside(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), rings)


def _along(links: Sequence[dict[int, float]], start: int, end: int, most: float) -> float | None:
    """Return how long the way along the lines is, if it is not longer than `most`."""
    heap = [(0.0, start)]
    best = {start: 0.0}
    while heap:
        far, node = heappop(heap)
        if node == end:
            return far
        for other, more in links[node].items():
            if far + more <= most and far + more < best.get(other, inf):
                best[other] = far + more
                heappush(heap, (far + more, other))
    return None


def inside_by(a: Point, b: Point, rings: Sequence[Ring], depth: float) -> Point | None:
    """Return the point `depth` metres inside the rings from the middle of the door from `a` to `b`."""
    middle = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    size = distance(a, b)
    for sign in (1, -1) if size else ():
        point = (
            middle[0] - sign * depth * (b[1] - a[1]) / size,
            middle[1] + sign * depth * (b[0] - a[0]) / size,
        )
        if is_inside(point, rings):
            return point
    return None
