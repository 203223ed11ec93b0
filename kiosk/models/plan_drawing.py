# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The plan of a floor made ready to be drawn, which takes too long for the thread of the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import cos, inf, radians, sin, sqrt

from msgspec import Struct

from kiosk.store.fields import Text
from kiosk.store.plans.names import PLACES, SCENERY, unit_name
from kiosk.store.plans.plan import Plan
from kiosk.store.plans.shapes import Box, Point, Ring, area, box_of, is_inside, to_outline
from kiosk.store.schema import Tenant

FEW = 8
"""Shapes that are drawn as one: to stroke a path of 500 takes ten times as long as 60 paths of 8."""

STRAIGHT = 0.9
"""Of its box, what a shape fills that is not bent."""

GRID = 12
LONG = 3.0
"""How much longer than high a name is, on one or two lines."""


class Frame(Struct, frozen=True):
    """Where the points of a plan lie on its drawing, which is turned and cut to what is drawn."""

    cosine: float
    sine: float
    left: float = 0.0
    top: float = 0.0

    def at(self, point: Point) -> Point:
        """Return a point of the plan as one of the drawing, both in metres."""
        x, y = point
        return x * self.cosine - y * self.sine - self.left, x * self.sine + y * self.cosine - self.top

    def ring(self, ring: Ring) -> Ring:
        """Return a ring of the plan as one of the drawing."""
        return tuple(map(self.at, ring))


class Figure(Struct, frozen=True):
    """A shape of a drawing. `path` is its outline as SVG has it; a name has `room` round `centre`.

    `tenants` are the ids of the companies in a unit, `number` is what stands on its door.
    """

    id: str
    kind: str
    rings: tuple[Ring, ...]
    path: str
    box: Box
    centre: Point
    room: tuple[float, float]
    label: Text | None
    number: str
    tenants: tuple[str, ...]


class Drawing(Struct, frozen=True):
    """A floor in metres from the left and the top of what is drawn.

    `places` can be gone to; `tiles` are these and what stands about, a few neighbours each. `ground` are
    the paths of the slab, of the holes in it and of what grows on it.
    """

    floor: str
    width: float
    height: float
    frame: Frame
    ground: tuple[str, str, str]
    places: dict[str, Figure]
    tiles: tuple[tuple[Figure, ...], ...]

    def nearest(self, point: Point, reach: float, names: Iterable[str]) -> str:
        """Return which of some places is at a point, or else the nearest one within `reach` metres, or ""."""
        gap, best = inf, ""
        for name in names:
            figure = self.places[name]
            left, top, right, foot = figure.box
            x, y = point
            if not (left - reach <= x <= right + reach and top - reach <= y <= foot + reach):
                continue
            if is_inside(point, figure.rings):
                gap, best = -1.0, name  # the last one is on top
            elif gap > 0 and (far := to_outline(point, figure.rings)) <= min(reach, gap):
                gap, best = far, name
        return best


def drawing_of(plan: Plan, tenants: Iterable[Tenant], turn: float = 0.0) -> Drawing | None:
    """Return the drawing of a plan, turned so that who looks `turn` degrees from its top looks up.

    `tenants` are the companies on this floor.

    There is none of a plan without shapes.
    """
    if not plan.shapes:
        return None
    frame = Frame(cos(radians(-turn)), sin(radians(-turn)))
    left, top, right, foot = box_of(frame.ring(ring) for shape in plan.shapes for ring in shape.outline)
    frame = Frame(frame.cosine, frame.sine, left, top)
    companies: dict[str, list[Tenant]] = {}
    for tenant in tenants:
        if tenant.unit:
            companies.setdefault(unit_name(tenant.unit), []).append(tenant)
    figures = []
    for shape in plan.shapes:
        rings = tuple(map(frame.ring, shape.outline))
        centre = _spot(rings, frame.at(shape.centre))
        owners = companies.get(shape.id, [])
        figures.append(
            Figure(
                id=shape.id,
                kind=shape.kind,
                rings=rings,
                path=_path(rings),
                box=box_of(rings),
                centre=centre,
                room=_room(centre, rings),
                label=shape.label,
                number=(owners[0].unit or "") if owners else shape.id.removeprefix("u-").upper(),
                tenants=tuple(tenant.id for tenant in owners),
            )
        )
    ground = ["".join(each.path for each in figures if each.kind == kind) for kind in SCENERY.values()]
    return Drawing(
        floor=plan.floor,
        width=right - left,
        height=foot - top,
        frame=frame,
        ground=(ground[0], ground[1], ground[2]),
        places={each.id: each for each in figures if each.kind in PLACES.values()},
        tiles=tuple(_tiles([each for each in figures if each.kind not in SCENERY.values()], foot - top)),
    )


def _spot(rings: tuple[Ring, ...], centre: Point) -> Point:
    """Return where a name has most room: in a corner of a bent room, if that is wider than its middle."""
    left, top, right, foot = box_of(rings)
    if abs(sum(map(area, rings))) > STRAIGHT * (right - left) * (foot - top):
        return centre
    grid = [
        (left + (right - left) * column / GRID, top + (foot - top) * row / GRID)
        for row in range(1, GRID)
        for column in range(1, GRID)
    ]
    return max(
        [centre, *(spot for spot in grid if is_inside(spot, rings))], key=lambda spot: _fits(spot, rings)
    )


def _fits(spot: Point, rings: Iterable[Ring]) -> float:
    wide, high = _room(spot, rings)
    return min(wide, LONG * high)


def _path(rings: Iterable[Ring]) -> str:
    """Return rings as the path of an SVG, to the centimetre."""
    return "".join(f"M{'L'.join(f'{x:.2f} {y:.2f}' for x, y in ring)}Z" for ring in rings)


def _tiles(figures: Sequence[Figure], height: float) -> Iterable[tuple[Figure, ...]]:
    """Deal out the figures in rows of about square tiles."""
    rows = max(1, round(sqrt(len(figures) / FEW)))
    for row in range(rows):
        top, foot = row * height / rows, (row + 1) * height / rows
        among = [
            each
            for each in figures
            if top <= each.centre[1] < foot or (row == rows - 1 and each.centre[1] >= foot)
        ]
        among.sort(key=lambda each: each.centre[0])
        for start in range(0, len(among), FEW):
            yield tuple(among[start : start + FEW])


def _room(centre: Point, rings: Iterable[Ring]) -> tuple[float, float]:
    """Return how wide and how high it is round a point, as far on either side as to the nearer wall."""
    across, along = (
        _free(centre, rings),
        _free(centre[::-1], [[point[::-1] for point in ring] for ring in rings]),
    )
    return 2 * across, 2 * along


def _free(centre: Point, rings: Iterable[Sequence[Point]]) -> float:
    """Return how far it is from a point to the nearest wall on its left or right."""
    x, y = centre
    gaps = [0.0]
    for ring in rings:
        for (ax, ay), (bx, by) in pairwise([ring[-1], *ring]):
            if (ay > y) != (by > y):
                gaps.append(abs(ax + (bx - ax) * (y - ay) / (by - ay) - x))
    return min(gaps[1:], default=0.0)
