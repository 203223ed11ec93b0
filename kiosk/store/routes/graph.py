# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The walkways of all floors as one graph, and the quickest way through it.

What a way costs is seconds, the same there and back:

- walking 1.2 m/s, for which pedestrian crossings are commonly timed (4 ft/s; MUTCD 2003, 4E.10);
- a lift 30 s of waiting, which CIBSE Guide D takes for a good service in offices, 10 s for its doors, and 4 s
  a floor: storeys of 4 m at 1 m/s;
- stairs 20 s a floor: 24 steps and a landing are 9 m, at half the speed of walking (so about Fruin,
  Pedestrian Planning and Design, 1971) 15 s, and 5 s for the doors of the stairwell, up and down alike;
- a few steps in a walkway 4 s.

So a floor or two are quicker by stairs, and three by lift: which is what visitors do who can choose.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import pairwise
from math import inf

from msgspec import Struct

from kiosk.store.plans.names import CONNECTORS
from kiosk.store.plans.plan import Plan
from kiosk.store.plans.shapes import Point

WALK = 1.2
"""Metres a second."""

LIFT_BOARD, LIFT_FLOOR, STAIRS_FLOOR, STEPS = 40.0, 4.0, 20.0, 4.0
"""Seconds."""

Links = list[list[tuple[int, float]]]
"""From each node, the nodes that it leads to and the seconds there."""


class Storey(Struct, frozen=True):
    """A floor with a plan; floors of one `building` are joined where they have the same stairs or lift."""

    plan: Plan
    level: int
    building: str


class Graph:
    """The nodes of all floors: those of the walkways, and one for each connector on each floor."""

    def __init__(self, storeys: Sequence[Storey]) -> None:
        """Join the floors."""
        self.points: list[Point] = []
        self.floors: list[str] = []
        self.first: dict[str, int] = {}
        self.riders: dict[int, str] = {}
        """The nodes that stand in a connector, each with its id."""
        self.doors: dict[tuple[str, str], tuple[int, ...]] = {}
        """The nodes of each place, by its floor and its id."""
        self.place_at: dict[int, str] = {}
        """The place that a node is a door of."""
        self._all: Links = []
        self._free: Links = []
        served: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
        for storey in storeys:
            self._add(storey, served)
        for (_, name), stops in served.items():
            stops.sort()
            each = STAIRS_FLOOR if _is_stairs(name) else LIFT_FLOOR
            for (below, one), (above, other) in pairwise(stops):
                self._link(one, other, each * (above - below), _is_stairs(name))
        self._reduced = {False: _without_ends(self._all), True: _without_ends(self._free)}

    def links(self, node: int) -> Iterable[int]:
        """Return the nodes beside one."""
        return (other for other, _ in self._all[node])

    def has_steps(self, one: int, other: int) -> bool:
        """Tell whether there are stairs or steps between two nodes that are beside each other."""
        return all(node != other for node, _ in self._free[one])

    def quickest(
        self, seeds: Mapping[int, float], targets: Iterable[int], step_free: bool
    ) -> tuple[float, list[int]] | None:
        """Return the seconds and the nodes of the quickest way from one of `seeds` to one of `targets`.

        `seeds` are nodes with the seconds that it takes to get there. This is Dijkstra's, on a graph without
        dead ends, as doors are, but for those that are looked for.
        """
        links, ends = self._reduced[step_free]
        wanted = set(targets)
        last: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
        for target in wanted:
            only = ends[target]
            if only is not None:
                node, cost = only
                last[node].append((target, cost))
        before: dict[int, int] = {}
        costs: dict[int, float] = {}
        heap = [(cost, node, -1) for node, cost in seeds.items()]
        heapify(heap)
        while heap:
            cost, node, origin = heappop(heap)
            if node in before:
                continue
            before[node] = origin
            if node in wanted:
                row = [node]
                while (node := before[node]) >= 0:
                    row.append(node)
                return cost, row[::-1]
            for other, more in links[node]:
                least = cost + more
                if other not in before and least < costs.get(other, inf):
                    costs[other] = least
                    heappush(heap, (least, other, node))
            if node in last:
                for other, more in last[node]:
                    heappush(heap, (cost + more, other, node))
        return None

    def reached(self, seeds: Iterable[int], step_free: bool) -> set[int]:
        """Return the nodes that there is any way to."""
        links = self._free if step_free else self._all
        found = set(seeds)
        row = list(found)
        while row:
            for other, _ in links[row.pop()]:
                if other not in found:
                    found.add(other)
                    row.append(other)
        return found

    def _add(self, storey: Storey, served: dict[tuple[str, str], list[tuple[int, int]]]) -> None:
        plan = storey.plan
        first = self.first[plan.floor] = len(self.points)
        for point in plan.nodes:
            self._node(point, plan.floor)
        for edge in plan.edges:
            seconds = edge.metres / WALK + (STEPS if edge.has_steps else 0)
            self._link(first + edge.a, first + edge.b, seconds, edge.has_steps)
        for shape in plan.shapes:
            doors = tuple(first + door for door in plan.doors.get(shape.id, ()))
            self.doors[plan.floor, shape.id] = doors
            self.place_at |= dict.fromkeys(doors, shape.id)
            if shape.kind in CONNECTORS and doors:
                rider = self._node(shape.centre, plan.floor)
                self.riders[rider] = shape.id
                served[storey.building, shape.id].append((storey.level, rider))
                for door in doors:
                    board = 0.0 if shape.kind == "stairs" else LIFT_BOARD / 2
                    self._link(door, rider, board, shape.kind == "stairs")

    def _node(self, point: Point, floor: str) -> int:
        self.points.append(point)
        self.floors.append(floor)
        self._all.append([])
        self._free.append([])
        return len(self.points) - 1

    def _link(self, one: int, other: int, seconds: float, has_steps: bool) -> None:
        for links in (self._all,) if has_steps else (self._all, self._free):
            links[one].append((other, seconds))
            links[other].append((one, seconds))


def _is_stairs(name: str) -> bool:
    return name.startswith("stairs")


def _without_ends(links: Links) -> tuple[Links, list[tuple[int, float] | None]]:
    """Return the links without those into dead ends, and for each dead end the only link out of it."""
    ends = [row[0] if len(row) == 1 else None for row in links]
    return [[link for link in row if ends[link[0]] is None] for row in links], ends
