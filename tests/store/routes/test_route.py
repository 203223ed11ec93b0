# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Ways over all floors: none is quicker, none without stairs has any, and it takes as long back as there."""

from __future__ import annotations

from itertools import pairwise
from math import inf, isclose

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.store.plans.plan import Plan
from kiosk.store.plans.shapes import Point, Shape, box_of, distance
from kiosk.store.plans.walkways import Edge
from kiosk.store.routes.building import Building, NoWay
from kiosk.store.routes.graph import LIFT_BOARD, LIFT_FLOOR, STAIRS_FLOOR, STEPS, WALK, Graph, Storey
from kiosk.store.routes.route import Here, Way, start_at, start_in, way_to
from tests.store.floors import ABOVE, HALL, plan, two_floors

SIDE = 12


@st.composite
def storeys(draw: st.DrawFn) -> list[Storey]:
    """Draw up to four floors of up to nine nodes on a grid, with lifts, stairs and rooms at some of them."""
    found = []
    for level in range(draw(st.integers(1, 4))):
        count = draw(st.integers(2, 9))
        nodes = draw(
            st.lists(
                st.tuples(st.integers(0, SIDE), st.integers(0, SIDE)),
                min_size=count,
                max_size=count,
                unique=True,
            )
        )
        pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1), st.booleans())
        edges: dict[tuple[int, int], Edge] = {}
        for a, b, has_steps in draw(st.lists(pairs, max_size=14)):
            if a != b:
                key = min(a, b), max(a, b)
                edges[key] = Edge(*key, distance(nodes[a], nodes[b]), has_steps)
        names = draw(
            st.lists(
                st.sampled_from(["lift-a", "lift-b", "stairs-1", "stairs-2", "u-1", "u-2", "r-1"]),
                max_size=7,
                unique=True,
            )
        )
        doors = {name: (draw(st.integers(0, count - 1)),) for name in names}
        found.append(Storey(_plan(str(level), nodes, list(edges.values()), doors), level, ""))
    return found


def _plan(floor: str, nodes: list[Point], edges: list[Edge], doors: dict[str, tuple[int, ...]]) -> Plan:
    shapes = []
    for name, (door,) in doors.items():
        x, y = nodes[door]
        ring = ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))
        kind = {"u": "unit", "r": "room"}.get(name.partition("-")[0], name.partition("-")[0])
        shapes.append(
            Shape(id=name, kind=kind, outline=(ring,), box=box_of([ring]), centre=(x, y), line=1, column=1)
        )
    return Plan(
        floor=floor, file="", width=SIDE, height=SIDE, matrix=(1, 0, 0, 1, 0, 0), line=1, column=1,
        shapes=tuple(shapes), nodes=tuple(nodes), edges=tuple(edges), doors=doors,
    )  # fmt: skip


def brute_force(found: list[Storey], start: tuple[str, str], end: tuple[str, str], step_free: bool) -> float:
    """Return the seconds of the quickest way by going over all links until nothing gets better."""
    links: list[tuple[object, object, float]] = []
    for storey in found:
        plan = storey.plan
        for edge in plan.edges:
            if not (step_free and edge.has_steps):
                links.append(
                    ((plan.floor, edge.a), (plan.floor, edge.b), edge.metres / WALK + STEPS * edge.has_steps)
                )
        for name, (door,) in plan.doors.items():
            if name.startswith("lift") or (name.startswith("stairs") and not step_free):
                board = LIFT_BOARD / 2 if name.startswith("lift") else 0
                links.append(((plan.floor, door), (name, storey.level), board))
    for one in found:
        for other in found:
            for name in one.plan.doors.keys() & other.plan.doors.keys():
                each = LIFT_FLOOR if name.startswith("lift") else STAIRS_FLOOR
                if (
                    name[:2] in ("li", "st")
                    and not (step_free and name[:2] == "st")
                    and one.level < other.level
                ):
                    links.append(((name, one.level), (name, other.level), each * (other.level - one.level)))
    doors = {
        (storey.plan.floor, name): (storey.plan.floor, door)
        for storey in found
        for name, (door,) in storey.plan.doors.items()
    }
    best: dict[object, float] = {doors[start]: 0.0}
    changed = True
    while changed:
        changed = False
        for a, b, cost in links:
            for one_end, other_end in ((a, b), (b, a)):
                least = best.get(one_end, inf) + cost
                if least < best.get(other_end, inf) - 1e-12:
                    best[other_end] = least
                    changed = True
    return best.get(doors[end], inf)


@settings(max_examples=150)
@given(storeys(), st.data(), st.booleans())
def test_no_way_is_quicker_and_none_without_stairs_has_any(
    found: list[Storey], data: st.DataObject, step_free: bool
) -> None:
    places = [(storey.plan.floor, name) for storey in found for name in storey.plan.doors]
    assume(places)
    start, end = data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places))
    graph = Graph(found)
    begins = start_in(graph, *start)
    assert begins is not None
    way = way_to(graph, begins, *end, step_free)
    least = brute_force(found, start, end, step_free)
    assert (way is None) == (least == inf)
    if way is None:
        return
    assert isclose(way.seconds, least, abs_tol=1e-6)
    if step_free:
        assert way.is_step_free
    if way.is_step_free:
        assert not any(name.startswith("stairs") for leg in way.legs for name in (leg.enters, leg.leaves))
        stepped = {
            (storey.plan.floor, edge.a, edge.b)
            for storey in found
            for edge in storey.plan.edges
            if edge.has_steps
        }
        for leg in way.legs:
            for a, b in pairwise(leg.nodes):
                first = graph.first[leg.floor]
                assert (leg.floor, min(a, b) - first, max(a, b) - first) not in stepped
    ends = start_in(graph, *end)
    assert ends is not None
    back = way_to(graph, ends, *start, step_free)
    assert back is not None
    assert isclose(back.seconds, way.seconds, abs_tol=1e-6)


def way(
    building: Building, name: str, floor: str = "2", *, step_free: bool = False, here: Here | None = None
) -> Way:
    start = start_at(building.graph, building.plans["1"], here or Here("1", (20, 19)))
    assert start is not None
    found = way_to(building.graph, start, floor, name, step_free)
    assert found is not None
    return found


def test_a_way_goes_floor_by_floor_along_the_walkways() -> None:
    found = way(two_floors(), "u-202")
    assert [(leg.floor, leg.enters, leg.leaves) for leg in found.legs] == [
        ("1", "", "stairs-1"),
        ("2", "stairs-1", ""),
    ]
    assert found.legs[0].line == ((20, 19), (20, 10), (26, 10), (34, 10), (36, 10), (36, 12))
    assert found.legs[1].line == ((36, 12), (36, 10), (26, 10), (26, 14))
    assert found.metres == pytest.approx(9 + 16 + 2 + 2 + 10 + 4)
    assert found.seconds == pytest.approx(found.metres / WALK + STAIRS_FLOOR)
    assert found.minutes == 1
    assert not found.is_step_free


def test_without_stairs_it_goes_by_the_lift() -> None:
    found = way(two_floors(), "u-202", step_free=True)
    assert [leg.leaves for leg in found.legs] == ["lift-a", ""]
    assert found.is_step_free
    assert found.seconds == pytest.approx(found.metres / WALK + LIFT_BOARD + LIFT_FLOOR)


def test_steps_in_a_corridor_are_stairs_too() -> None:
    hall = HALL.replace("M 26,10 V 7", "").replace("</g>", '<path id="steps" d="M 26,10 V 7"/></g>')
    building = two_floors(hall)
    assert not way(building, "u-102", "1").is_step_free
    no_way = building.way(building.here(), building.goal_of(building.ecosystem.tenants[1]), step_free=True)
    assert isinstance(no_way, NoWay)
    assert no_way.reason == "stairs"


def test_a_screen_beside_a_walkway_walks_to_it_first() -> None:
    found = way(two_floors(), "u-101", "1", here=Here("1", (17, 11.5)))
    assert found.legs[0].line == ((17, 11.5), (17, 10), (14, 10), (14, 8))
    assert start_at(two_floors().graph, two_floors().plans["1"], Here("1", (20, 300))) is None


def test_buildings_are_not_joined_by_a_lift_of_the_same_name() -> None:
    one, other = (two_floors().plans[floor] for floor in ("1", "2"))
    graph = Graph([Storey(one, 1, "Torre A"), Storey(other, 2, "Torre B")])
    start = start_in(graph, "1", "entrance-1")
    assert start is not None
    assert way_to(graph, start, "2", "u-201", False) is None


def test_a_lift_that_does_not_stop_everywhere_is_ridden_through() -> None:
    plans = two_floors().plans
    middle = plan(ABOVE.replace("lift-a", "lift-z"), "middle")
    graph = Graph([Storey(plans["1"], 1, ""), Storey(middle, 2, ""), Storey(plans["2"], 3, "")])
    start = start_in(graph, "1", "entrance-1")
    assert start is not None
    found = way_to(graph, start, "2", "u-201", True)
    assert found is not None
    assert found.seconds == pytest.approx(found.metres / WALK + LIFT_BOARD + 2 * LIFT_FLOOR)
