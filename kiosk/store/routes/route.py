# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The way from the screen to a door, floor by floor."""

from __future__ import annotations

from itertools import pairwise

from msgspec import Struct

from kiosk.store.messages import Message
from kiosk.store.plans.plan import Plan
from kiosk.store.plans.shapes import Point, distance, nearest_on
from kiosk.store.routes.graph import WALK, Graph

FARTHEST = 30.0
"""Metres from the screen to a walkway; what is farther is a slip in its place."""


class Here(Struct, frozen=True):
    """Where a screen stands: its floor, its point in metres, and where whoever reads it looks.

    `facing` is in degrees, 0 up on the plan and 90 to its right; `None` is not known.
    """

    floor: str
    point: Point
    facing: float | None = None


class Leg(Struct, frozen=True):
    """The part of a way on one floor. `line` is where one walks, `nodes` those of the graph on it.

    `enters` and `leaves` are the ids of the stairs or the lift that one comes and goes by, `""` for none.
    `clauses` say it in words, `words` in one sentence.
    """

    floor: str
    line: tuple[Point, ...]
    nodes: tuple[int, ...]
    enters: str = ""
    leaves: str = ""
    clauses: tuple[Message, ...] = ()
    words: Message | None = None


class Way(Struct, frozen=True):
    """A way to a place. `is_step_free` tells that it has no stairs, whether that was asked or not."""

    legs: tuple[Leg, ...]
    seconds: float
    metres: float
    is_step_free: bool

    @property
    def minutes(self) -> int:
        """The time in whole minutes, one at least."""
        return max(1, round(self.seconds / 60))


class Start(Struct, frozen=True):
    """Where a way begins: nodes with the seconds to them, and the line to each."""

    seeds: dict[int, float]
    leads: dict[int, tuple[Point, ...]]


def start_at(graph: Graph, plan: Plan, here: Here) -> Start | None:
    """Return the start of a way from a screen: by the nearest walkway, if one is near."""
    found: list[tuple[float, Point, int, int]] = []
    for edge in plan.edges:
        if not edge.has_steps:
            spot = nearest_on(here.point, plan.nodes[edge.a], plan.nodes[edge.b])
            found.append((distance(here.point, spot), spot, edge.a, edge.b))
    if not found or min(found)[0] > FARTHEST:
        return None
    gap, spot, *ends = min(found)
    first = graph.first[plan.floor]
    leads: dict[int, tuple[Point, ...]] = {first + end: (here.point, spot) for end in ends}
    seeds = {first + end: (gap + distance(spot, plan.nodes[end])) / WALK for end in ends}
    return Start(seeds, leads)


def start_in(graph: Graph, floor: str, name: str) -> Start | None:
    """Return the start of a way from a place: at any of its doors."""
    doors = graph.doors.get((floor, name), ())
    return Start(dict.fromkeys(doors, 0.0), dict.fromkeys(doors, ())) if doors else None


def way_to(graph: Graph, start: Start, floor: str, name: str, step_free: bool) -> Way | None:
    """Return the quickest way to a place, `None` if there is none; `words.py` adds the words."""
    found = graph.quickest(start.seeds, graph.doors.get((floor, name), ()), step_free)
    if found is None:
        return None
    seconds, nodes = found
    legs = tuple(_legs(graph, start, nodes))
    metres = sum(distance(a, b) for leg in legs for a, b in pairwise(leg.line))
    is_step_free = not any(graph.has_steps(a, b) for a, b in pairwise(nodes))
    return Way(legs, seconds, metres, is_step_free)


def _legs(graph: Graph, start: Start, nodes: list[int]) -> list[Leg]:
    """Cut a way where it changes the floor."""
    legs: list[Leg] = []
    line = list(start.leads[nodes[0]])
    row: list[int] = []
    enters = ""
    for n, node in enumerate(nodes):
        if node not in graph.riders:
            row.append(node)
            line.append(graph.points[node])
        elif n + 1 < len(nodes) and graph.floors[nodes[n + 1]] != graph.floors[node] and row:
            name = graph.riders[node]
            legs.append(Leg(graph.floors[node], _tidy(line), tuple(row), enters, name))
            enters, line, row = name, [], []
    legs.append(Leg(graph.floors[nodes[-1]], _tidy(line), tuple(row), enters))
    return legs


def _tidy(line: list[Point]) -> tuple[Point, ...]:
    """Return a line without points that stand twice."""
    return (*(a for a, b in pairwise(line) if distance(a, b) > 0.05), line[-1])
