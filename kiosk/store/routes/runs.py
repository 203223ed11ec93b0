# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The straight parts of a way, and how one turns from each to the next."""

from __future__ import annotations

from itertools import pairwise
from math import atan2, degrees, hypot

from msgspec import Struct

from kiosk.store.plans.shapes import Point
from kiosk.store.routes.graph import Graph
from kiosk.store.routes.route import Leg

BEND = 30.0
"""Degrees; what turns less is straight on."""


class Run(Struct):
    """A straight part of a way; `within` are the nodes between its ends, each with the way one looks."""

    line: list[Point]
    within: list[tuple[int, float]]
    last: int = -1

    @property
    def metres(self) -> float:
        """How long it is."""
        return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(self.line))

    @property
    def begins(self) -> float:
        """Which way it begins, in degrees from up, clockwise."""
        return heading(self.line[0], self.line[1])

    @property
    def ends(self) -> float:
        """Which way it ends."""
        return heading(self.line[-2], self.line[-1])


def heading(a: Point, b: Point) -> float:
    """Return the direction from one point to another in degrees, 0 up on the plan, 90 to its right."""
    return degrees(atan2(b[0] - a[0], a[1] - b[1])) % 360


def turned(before: float, after: float) -> float:
    """Return how far one turns between two directions, from -180 to 180, to the right if positive."""
    return (after - before + 180) % 360 - 180


def runs_of(leg: Leg, graph: Graph) -> list[Run]:
    """Cut the line of a leg where it turns."""
    at = {graph.points[node]: node for node in leg.nodes}
    runs: list[Run] = []
    for a, b in pairwise(leg.line):
        node = at.get(b, -1)
        if runs and abs(turned(runs[-1].ends, heading(a, b))) < BEND:
            if runs[-1].last >= 0:
                runs[-1].within.append((runs[-1].last, runs[-1].ends))
            runs[-1].line.append(b)
            runs[-1].last = node
        else:
            runs.append(Run([a, b], [], node))
    return runs
