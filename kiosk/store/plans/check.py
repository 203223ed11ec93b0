# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is wrong between the plans and the data: doors that nobody finds, and shapes that nobody has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from kiosk.store.messages import Message, say
from kiosk.store.plans.names import CONNECTORS, VISITED, kind_of, unit_name
from kiosk.store.plans.plan import Plan
from kiosk.store.plans.shapes import Shape
from kiosk.store.problems import Problem, nearest, quoted
from kiosk.store.routes.building import Building, open_building
from kiosk.store.routes.route import Here, start_at
from kiosk.store.schema import Ecosystem, Tenant

MOST_PROBLEMS = 200


def plan_problems(
    ecosystem: Ecosystem, folder: Path, named: Callable[[Path], str] = str, here: Here | None = None
) -> tuple[Problem, ...]:
    """Return what is wrong with the plans of a data folder, file by file; a plan that is refused is an error.

    Places are to be reached from `here`, the screen, or else from the entrances. `named` writes a path as
    messages name it.
    """
    building, problems = open_building(ecosystem, folder, named)
    found = [*problems, *_units(building), *_connectors(building), *_reach(building, here)]
    found.sort(key=lambda problem: problem.place)
    return tuple(found[:MOST_PROBLEMS])


def _at(plan: Plan, shape: Shape | None, name: str, what: Message, remedy: Message) -> Problem:
    """Return a warning at a shape, or at the root of its plan."""
    line, column = (shape.line, shape.column) if shape else (plan.line, plan.column)
    return Problem(plan.file, line, column, name, what, remedy, is_error=False)


def _units(building: Building) -> Iterator[Problem]:
    """Find the companies without a shape, and the shapes without a company."""
    owned = {
        (goal.floor, goal.shape) for each in building.ecosystem.tenants if (goal := building.goal_of(each))
    }
    for tenant in building.ecosystem.tenants:
        plan = building.plans.get(tenant.floor)
        if (
            plan
            and tenant.unit
            and tenant.moved_to is None
            and (tenant.floor, unit_name(tenant.unit)) not in owned
        ):
            yield _missing(building, plan, tenant, tenant.unit, owned)
    for plan in building.plans.values():
        for shape in plan.shapes:
            if shape.kind == "unit" and (plan.floor, shape.id) not in owned and shape.label is None:
                what = say("no company on this floor has this unit")
                remedy = say(
                    "give it to one, or give the shape a title such as {title}", title='"Disponible"'
                )
                yield _at(plan, shape, shape.id, what, remedy)


def _missing(
    building: Building, plan: Plan, tenant: Tenant, unit: str, owned: Collection[tuple[str, str]]
) -> Problem:
    name = unit_name(unit)
    company = quoted(tenant.name.in_language(building.ecosystem.center.languages[0]))
    what = say("no shape has this id, and {company} is in unit {unit}", company=company, unit=quoted(unit))
    elsewhere = next((other for other in building.plans.values() if other.shape(name)), None)
    units = (shape.id for shape in plan.shapes if shape.kind == "unit")
    near = nearest(name, [unit for unit in units if (plan.floor, unit) not in owned])
    if elsewhere:
        remedy = say("it is on the plan {file}: move it, or the company", file=elsewhere.file)
    elif near:
        remedy = say("give this id to its shape, or see if {word} is meant", word=near)
    else:
        remedy = say("give this id to its shape")
    return _at(plan, None, name, what, remedy)


def _connectors(building: Building) -> Iterator[Problem]:
    """Find the stairs and lifts that lead nowhere."""
    floors: defaultdict[str, list[str]] = defaultdict(list)
    for plan in building.plans.values():
        for shape in plan.shapes:
            if shape.kind in CONNECTORS:
                floors[shape.id].append(plan.floor)
    for name, where in floors.items():
        if len(where) == 1 and len(building.plans) > 1:
            plan = building.plans[where[0]]
            what = say("this id is on no other floor, so it leads nowhere")
            remedy = say("give the same stairs or lift the same id on each floor")
            yield _at(plan, plan.shape(name), name, what, remedy)


def _reach(building: Building, here: Here | None) -> Iterator[Problem]:
    """Find the places that nobody gets to, or not without stairs."""
    graph = building.graph
    lost = {plan.floor for plan in building.plans.values() if not plan.edges}
    for floor in lost:
        remedy = say("draw lines along the corridors in a layer called {name}", name='"Caminos"')
        what = say("the plan has no walkways")
        yield _at(building.plans[floor], None, "", what, remedy)
    seeds = _seeds(building, here)
    if not seeds:
        for plan in sorted(building.plans.values(), key=lambda plan: plan.floor)[: 0 if lost else 1]:
            what = say("no way begins here: there is no entrance with a walkway to it")
            remedy = say("draw a shape with the id {name} where people come in", name="entrance-1")
            yield _at(plan, None, "", what, remedy)
        return
    reached, free = graph.reached(seeds, False), graph.reached(seeds, True)
    for plan in building.plans.values():
        for shape in plan.shapes if plan.floor not in lost else ():
            if kind_of(shape.id) not in (*VISITED, *CONNECTORS):
                continue
            doors = graph.doors[plan.floor, shape.id]
            fault = _fault(shape, doors, reached, free)
            if fault:
                yield _at(plan, shape, shape.id, *fault)


def _fault(
    shape: Shape, doors: Collection[int], reached: set[int], free: set[int]
) -> tuple[Message, Message] | None:
    if not doors:
        return say("no walkway leads here"), say(
            "draw a line from the corridor until it ends inside its door"
        )
    if reached.isdisjoint(doors):
        return say("nobody gets here: its walkway meets no other"), say("let the lines touch each other")
    if free.isdisjoint(doors) and shape.kind != "stairs":
        return say("nobody gets here without stairs"), say("if there is a lift or a ramp, draw the way to it")
    return None


def _seeds(building: Building, here: Here | None) -> set[int]:
    """Return the nodes where ways begin."""
    if here is not None and here.floor in building.plans:
        start = start_at(building.graph, building.plans[here.floor], here)
        return set(start.seeds) if start else set()
    doors = building.graph.doors.items()
    return {node for (_, name), nodes in doors if kind_of(name) == "entrance" for node in nodes}
