# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Figures of floor plans and of ways: a large plan opened, and ways over five floors with 2,000 places."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.store.fields import Text
from kiosk.store.plans.plan import read_plan
from kiosk.store.routes.graph import Graph, Storey
from kiosk.store.routes.route import Here, start_at, way_to
from kiosk.store.routes.words import Telling, in_words
from tests.bench.figures import Figure, percentile, table

FLOORS = 5
PLACES = 400
"""On each floor."""

SHAPES = 500


def drawn(places: int = PLACES, level: int = 1, curved: bool = False) -> bytes:
    """Return an invented floor: rows of units along corridors that cross, with two lifts and two stairs."""
    rows = max(1, round((places / 4) ** 0.5))
    each = -(-places // (2 * rows))
    wide = each * 5 + 10
    shapes, lines = [], []
    for n in range(places):
        row, rest = divmod(n, 2 * each)
        column, below = divmod(rest, 2)
        x, y = 5 + column * 5, row * 20 + 4 + below * 10
        body = f'width="5" height="8" rx="{0.6 if curved else 0}"'
        shapes.append(f'<rect id="u-{level}{n:03}" x="{x}" y="{y}" {body}><title>Local {n}</title></rect>')
        lines.append(f'<path d="M {x + 2.5} {row * 20 + 13} V {row * 20 + 13 + (-2 if not below else 2)}"/>')
    for row in range(rows):
        lines.append(f'<path d="M 2 {row * 20 + 13} H {wide - 2}"/>')
    lines.append(f'<path d="M 2 1 V {rows * 20} M {wide - 2} 1 V {rows * 20}"/>')
    for name, x, y in (("lift-a", 0, 0), ("stairs-1", 0, rows * 20), ("lift-b", wide - 4, 0),
                       ("stairs-2", wide - 4, rows * 20 - 1)):  # fmt: skip
        shapes.append(f'<rect id="{name}" x="{x}" y="{y}" width="4" height="3"/>')
    root = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {rows * 20 + 4}" data-mm-per-unit="1000"'
    walkways = f'<g id="walkways">{"".join(lines)}</g>'
    return f'<svg {root}><g transform="scale(0.98)">{"".join(shapes)}{walkways}</g></svg>'.encode()


def building(floors: int = FLOORS, places: int = PLACES) -> tuple[Graph, list[Storey]]:
    """Return the graph of an invented building."""
    storeys = []
    for level in range(1, floors + 1):
        plan = read_plan(drawn(places, level), str(level), f"{level}.svg").plan
        assert plan is not None
        storeys.append(Storey(plan, level, ""))
    return Graph(storeys), storeys


def plans(runs: int = 7) -> Iterator[Figure]:
    """Open plans and look for ways."""
    for name, curved in (("plain", False), ("with round corners", True)):
        source = drawn(SHAPES - 4, curved=curved)
        opened = []
        for _ in range(runs):
            begin = perf_counter()
            assert read_plan(source, "1", "1.svg").plan is not None
            opened.append((perf_counter() - begin) * 1000)
        yield Figure(f"plan of {SHAPES} shapes, {name}: opened", "ms", opened, 150)
    graph, storeys = building()
    plan = storeys[0].plan
    here = Here("1", plan.spot(2, 40), 90.0)
    floors = {storey.plan.floor: (Text((("", f"Piso {storey.level}"),)), storey.level) for storey in storeys}
    labels = {
        (storey.plan.floor, shape.id): shape.label for storey in storeys for shape in storey.plan.shapes
    }
    telling = Telling(graph, floors, labels)
    chance = random.Random(1)
    goals = [key for key in graph.doors if key[1].startswith("u-")]
    for step_free in (False, True):
        medians, worst = [], []
        for _ in range(runs):
            spent = []
            for floor, place in chance.sample(goals, 100):
                begin = perf_counter()
                start = start_at(graph, plan, here)
                assert start is not None
                way = way_to(graph, start, floor, place, step_free)
                assert way is not None
                in_words(way, telling, place, here.facing)
                spent.append((perf_counter() - begin) * 1000)
            medians.append(percentile(spent, 50))
            worst.append(percentile(spent, 99))
        name = f"a way over {FLOORS} floors with {len(goals):,} places" + (", no stairs" if step_free else "")
        yield Figure(f"{name}: p50", "ms", medians, 5)
        yield Figure(f"{name}: p99", "ms", worst, 5)


if __name__ == "__main__":
    print(table(list(plans())))
