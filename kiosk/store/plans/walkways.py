# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Makes a graph of the walkway lines of a floor: lines that meet or cross are joined there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise, product
from math import floor

from msgspec import Struct

from kiosk.store.plans.shapes import Point, crossing, distance, nearest_on

JOIN = 0.3
"""Metres: ends of lines that are not farther from another line are meant to meet it."""

MOST_SEGMENTS = 2500
MOST_NODES = 10_000
MOST_PAIRS = 100_000


class Edge(Struct, frozen=True):
    """A piece of a walkway between two nodes, `metres` long, with steps in it or not."""

    a: int
    b: int
    metres: float
    has_steps: bool = False


Segment = tuple[Point, Point, bool]
"""A straight piece of a line, with steps in it or not."""


class _Nodes:
    """Points of which none is within `JOIN` of another."""

    def __init__(self) -> None:
        self.points: list[Point] = []
        self._known: dict[Point, int] = {}
        self._cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)

    def at(self, point: Point) -> int:
        """Return the node at a point, a new one if none is near."""
        known = self._known.get(point)
        if known is not None:
            return known
        x, y = point[0] / (2 * JOIN), point[1] / (2 * JOIN)
        column, row = floor(x), floor(y)
        # A cell is twice as wide as what is near: only those on the nearer sides of the point count.
        columns = column, column + (1 if x - column > 0.5 else -1)
        rows = row, row + (1 if y - row > 0.5 else -1)
        cells = [self._cells[cell] for cell in product(columns, rows) if cell in self._cells]
        near = [(distance(point, self.points[node]), node) for cell in cells for node in cell]
        if near and min(near)[0] <= JOIN:
            self._known[point] = min(near)[1]
            return min(near)[1]
        if len(self.points) >= MOST_NODES:
            raise OverflowError
        self._known[point] = len(self.points)
        self._cells[column, row].append(len(self.points))
        self.points.append(point)
        return len(self.points) - 1


def graph_of(segments: Sequence[Segment]) -> tuple[list[Point], list[Edge]]:
    """Return the nodes and the edges of walkways; `OverflowError` if there are too many to be a floor's."""
    if len(segments) > MOST_SEGMENTS:
        raise OverflowError
    nodes = _Nodes()
    # On each segment the parts, 0 to 1, where it begins, ends and meets another.
    parts: list[list[float]] = [[0.0, 1.0] for _ in segments]
    for a, b, _ in segments:  # the ends first: where lines nearly meet, they meet in an end
        nodes.at(a)
        nodes.at(b)
    for one, other in _near_pairs(segments):
        _join(segments[one], segments[other], parts[one], parts[other])
        if len(parts[one]) > MOST_NODES:
            raise OverflowError
    edges: dict[tuple[int, int], Edge] = {}
    for (a, b, has_steps), along in zip(segments, parts, strict=True):
        row = [nodes.at((a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)) for part in sorted(along)]
        for start, end in pairwise(row):
            key = min(start, end), max(start, end)
            if start != end and (key not in edges or not has_steps):
                edges[key] = Edge(*key, distance(nodes.points[start], nodes.points[end]), has_steps)
    return nodes.points, list(edges.values())


def _join(one: Segment, other: Segment, on_one: list[float], on_other: list[float]) -> None:
    """Note where two segments cross, and where an end of one touches the other."""
    found = crossing(one[0], one[1], other[0], other[1])
    if found:
        on_one.append(found[0])
        on_other.append(found[1])
        return
    for (a, b, _), along, ends in ((one, on_one, other[:2]), (other, on_other, one[:2])):
        for end in ends:
            spot = nearest_on(end, a, b)
            if distance(spot, end) <= JOIN:
                along.append(distance(a, spot) / (distance(a, b) or 1))


def _near_pairs(segments: Sequence[Segment]) -> list[tuple[int, int]]:
    """Return the pairs whose boxes touch: those of a sweep from left to right."""
    boxes = [
        (min(a[0], b[0]) - JOIN, min(a[1], b[1]) - JOIN, max(a[0], b[0]) + JOIN, max(a[1], b[1]) + JOIN)
        for a, b, _ in segments
    ]
    pairs = []
    active: list[int] = []
    for one in sorted(range(len(boxes)), key=boxes.__getitem__):
        left, top, _, foot = boxes[one]
        active = [other for other in active if boxes[other][2] >= left]
        pairs += [(other, one) for other in active if boxes[other][1] <= foot and boxes[other][3] >= top]
        active.append(one)
        if len(pairs) > MOST_PAIRS:
            raise OverflowError
    return pairs
