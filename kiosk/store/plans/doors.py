# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The walkways of a drawn floor and the doors that they lead to."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from kiosk.store.messages import say
from kiosk.store.plans.names import PLACES
from kiosk.store.plans.shapes import Point, Shape, crossing, is_inside, to_outline
from kiosk.store.plans.svg import Drawing
from kiosk.store.plans.walkways import JOIN, Edge, graph_of
from kiosk.store.source import Unreadable

MOST_LOOKS = 300_000
"""At a door and a shape together; a floor with 400 places needs some thousand."""

Walkways = tuple[list[Point], list[Edge], dict[str, tuple[int, ...]]]


def walkways_of(drawing: Drawing, shapes: Iterable[Shape]) -> Walkways:
    """Return nodes, edges, and the doors of each place, or raise `Unreadable`.

    An end of a line in a shape is moved to its outline: that is the door.
    """
    segments = []
    last = None
    for piece in drawing.pieces:
        if piece.is_walkway:
            last = piece
            for line, is_closed in zip(piece.lines, piece.closed, strict=True):
                ends = [*line[1:], line[0]] if is_closed else line[1:]
                segments += [(a, b, piece.has_steps) for a, b in zip(line, ends, strict=False) if a != b]
    places = [shape for shape in shapes if shape.kind in PLACES.values()]
    try:
        nodes, edges = graph_of(segments)
        return nodes, edges, _doors(nodes, edges, places)
    except OverflowError:
        place = (last.line, last.column) if last else (drawing.line, drawing.column)
        what = say("the walkways have too many lines")
        raise Unreadable(*place, what, say("draw one line along the middle of a corridor")) from None


def _doors(nodes: list[Point], edges: list[Edge], places: list[Shape]) -> dict[str, tuple[int, ...]]:
    """Return the doors of each place: walkway nodes in its shape, and ends of lines at its outline."""
    near: dict[int, int] = {}
    degree = [0] * len(nodes)
    for edge in edges:
        for node, other in ((edge.a, edge.b), (edge.b, edge.a)):
            degree[node] += 1
            near[node] = other
    order = sorted(range(len(nodes)), key=lambda node: nodes[node][0])
    columns = [nodes[node][0] for node in order]
    doors: defaultdict[str, list[int]] = defaultdict(list)
    beside: dict[int, tuple[float, str]] = {}
    inside: dict[int, Shape] = {}
    looks = 0
    for shape in places:
        left, top, right, foot = shape.box
        some = order[bisect_left(columns, left - JOIN) : bisect_left(columns, right + JOIN)]
        looks += len(some)
        if looks > MOST_LOOKS:
            raise OverflowError
        for node in some:
            if not degree[node] or not top - JOIN <= nodes[node][1] <= foot + JOIN:
                continue
            if is_inside(nodes[node], shape.outline):
                doors[shape.id].append(node)
                inside[node] = shape
            elif degree[node] == 1 and (gap := to_outline(nodes[node], shape.outline)) <= JOIN:
                beside[node] = min(beside.get(node, (gap, shape.id)), (gap, shape.id))
    for node, (_, name) in beside.items():
        if node not in inside:
            doors[name].append(node)
    for node, shape in inside.items():
        if degree[node] == 1:
            nodes[node] = _threshold(nodes[near[node]], nodes[node], shape)
    for n, edge in enumerate(edges):
        if edge.a in inside or edge.b in inside:
            metres = max(
                0.01, sum((p - q) ** 2 for p, q in zip(nodes[edge.a], nodes[edge.b], strict=True)) ** 0.5
            )
            edges[n] = Edge(edge.a, edge.b, metres, edge.has_steps)
    return {name: tuple(found) for name, found in doors.items()}


def _threshold(outside: Point, inside: Point, shape: Shape) -> Point:
    """Return where a line enters a shape for the last time."""
    (ax, ay), (bx, by) = outside, inside
    last = 0.0
    for ring in shape.outline:
        sides = [(bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0 for x, y in ring]
        for n, side in enumerate(sides):
            if side != sides[n - 1] and (found := crossing(outside, inside, ring[n - 1], ring[n])):
                last = max(last, found[0])
    last = last or 1.0  # the whole line lies in it
    return outside[0] + (inside[0] - outside[0]) * last, outside[1] + (inside[1] - outside[1]) * last
