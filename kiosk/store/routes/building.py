# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The floors of a centre with their plans: where a company or an event is, and the way there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct, field

from kiosk.store import durable, schema
from kiosk.store.failures import ABSENT, Failure
from kiosk.store.fields import Text
from kiosk.store.messages import Message, say
from kiosk.store.plans.names import VISITED, kind_of, slug, unit_name
from kiosk.store.plans.plan import Plan, read_plan
from kiosk.store.problems import Problem
from kiosk.store.routes.graph import Graph, Storey
from kiosk.store.routes.names import Named, generic
from kiosk.store.routes.route import Here, Start, Way, start_at, way_to
from kiosk.store.routes.runs import heading
from kiosk.store.routes.words import Telling, in_words
from kiosk.store.source import LARGEST_FILE

DESKS = ("recepcion", "reception", "informacion", "information", "porteria", "front-desk")
"""Ids of rooms, after `r-`, where somebody can be asked."""

FOLDER = "plans"


class Goal(Struct, frozen=True):
    """Where somebody wants to go: a shape on the plan of a floor, and what it is called."""

    floor: str
    shape: str
    name: Text | None


class NoWay(Struct, frozen=True):
    """There is no way: `reason` is unplaced, no-start, unreachable or stairs; `words` say it."""

    reason: str
    words: Message


class Building(Struct, frozen=True):
    """The plans that there are, by the ids of their floors, and the walkways of all of them."""

    ecosystem: schema.Ecosystem
    plans: dict[str, Plan]
    graph: Graph
    telling: Telling
    starts: dict[Here, Start | None] = field(default_factory=dict)
    """Where ways begin: a screen stands still."""

    def here(self, floor: str = "", x: float = 0, y: float = 0, facing: float | None = None) -> Here | None:
        """Return where a screen stands, `x` and `y` being in the units of the SVG of its floor.

        Without a floor it stands at the first entrance, its reader looking inwards.
        """
        if floor:
            plan = self.plans.get(floor)
            return Here(floor, plan.spot(x, y), facing) if plan else None
        for each in sorted(self.ecosystem.floors, key=lambda each: each.level):
            plan = self.plans.get(each.id)
            entrances = sorted(name for name in plan.doors if kind_of(name) == "entrance") if plan else ()
            if plan and entrances:
                return _inside(plan, plan.doors[entrances[0]][0])
        return None

    def goal_of(self, tenant: schema.Tenant) -> Goal | None:
        """Return the door of a company: of one that moved, its new one, if that can be told."""
        if tenant.moved_to is None:
            name = unit_name(tenant.unit) if tenant.unit else ""
            plan = self.plans.get(tenant.floor)
            return Goal(tenant.floor, name, tenant.name) if plan and name and plan.shape(name) else None
        words = {
            word for _, text in tenant.moved_to.wordings for word in re.findall(r"\w[\w-]*\d[\w-]*", text)
        }
        names = {unit_name(word) for word in words}
        found = {(floor, name) for floor, plan in self.plans.items() for name in names if plan.shape(name)}
        return Goal(*found.pop(), tenant.name) if len(found) == 1 else None

    def goal_at(self, place: schema.Place) -> Goal | None:
        """Return the room of an event."""
        plan = self.plans.get(place.floor or "")
        if plan is None or place.room is None:
            return None
        wanted = {slug(words) for _, words in place.room.wordings}
        for shape in plan.shapes:
            called = {slug(words) for _, words in shape.label.wordings} if shape.label else set()
            if kind_of(shape.id) == "room" and wanted & {shape.id.removeprefix("r-"), *called}:
                return Goal(plan.floor, shape.id, shape.label or place.room)
        return None

    def rooms(self) -> tuple[Goal, ...]:
        """Return what has a name on the plans and is no unit: rooms, toilets, entrances."""
        return tuple(
            Goal(plan.floor, shape.id, shape.label)
            for plan in self.plans.values()
            for shape in plan.shapes
            if shape.label and shape.kind in VISITED and shape.kind != "unit"
        )

    def way(self, here: Here | None, goal: Goal | None, *, step_free: bool = False) -> Way | NoWay:
        """Return the way from a screen to a place, in words, or why there is none."""
        if goal is None:
            return NoWay("unplaced", say("This place is not on the plans: {whom}", whom=self._whom(here)))
        start = self._start(here) if here else None
        if here is None or start is None:
            return NoWay(
                "no-start", say("Nobody has said where this screen stands: {whom}", whom=self._whom(None))
            )
        way = way_to(self.graph, start, goal.floor, goal.shape, step_free)
        if way is not None:
            return in_words(way, self.telling, goal.shape, here.facing)
        name = Named(goal.name, generic(kind_of(goal.shape)))
        whom = self._whom(here)
        if step_free and way_to(self.graph, start, goal.floor, goal.shape, False):
            return NoWay(
                "stairs", say("There is no way without stairs to {place}: {whom}", place=name, whom=whom)
            )
        return NoWay("unreachable", say("The plans show no way to {place}: {whom}", place=name, whom=whom))

    def _start(self, here: Here) -> Start | None:
        if here not in self.starts:
            plan = self.plans.get(here.floor)
            self.starts[here] = start_at(self.graph, plan, here) if plan else None
        return self.starts[here]

    def _whom(self, here: Here | None) -> Message:
        """Return who can be asked."""
        plan = self.plans.get(here.floor) if here else None
        desk = (
            next((each for each in plan.shapes if each.id.removeprefix("r-") in DESKS), None)
            if plan
            else None
        )
        center = self.ecosystem.center
        whom = say("ask at {desk}", desk=Named(desk.label, say("the reception"))) if desk else None
        whom = whom or say("ask the staff of {center}", center=center.name)
        phone = next((hub.phone for hub in self.ecosystem.hubs if hub.id == center.hub), None)
        return say("{whom}, or call {phone}", whom=whom, phone=phone) if phone else whom


def open_building(
    ecosystem: schema.Ecosystem,
    folder: Path,
    named: Callable[[Path], str] = str,
    before: Building | None = None,
) -> tuple[Building, tuple[Problem, ...]]:
    """Read the plans of a data folder; what is wrong with them is returned, errors where one is refused.

    A floor whose plan is refused, or just not there, keeps the one that it had `before`. A plan that is not
    there is no problem here: `warnings.py` looks for the files. `named` writes a path as messages name it.
    This takes some ten milliseconds a floor, so it is nothing for the thread of the screen.
    """
    drawn = {floor.id for floor in ecosystem.floors if floor.plan is not None}
    plans = {key: plan for key, plan in before.plans.items() if key in drawn} if before else {}
    problems: list[Problem] = []
    for floor in ecosystem.floors:
        if floor.plan is None:
            continue
        file = folder / FOLDER / floor.plan
        try:
            source = durable.read(file, LARGEST_FILE + 1)
        except Failure as failure:
            if failure.errno in ABSENT:
                continue
            what = say("cannot be read ({reason})", reason=failure.why)
            problems.append(Problem(named(file), 1, 1, "", what, say("put it there again")))
            continue
        reading = read_plan(source, floor.id, named(file))
        problems += reading.problems
        if reading.plan is not None:
            plans[floor.id] = reading.plan
    return building_of(ecosystem, plans), tuple(problems)


def building_of(ecosystem: schema.Ecosystem, plans: dict[str, Plan]) -> Building:
    """Return the building that plans make together."""
    graph = Graph(
        [
            Storey(plans[floor.id], floor.level, str(floor.building.wordings) if floor.building else "")
            for floor in ecosystem.floors
            if floor.id in plans
        ]
    )
    floors = {floor.id: (floor.name, floor.level) for floor in ecosystem.floors}
    return Building(ecosystem, plans, graph, Telling(graph, floors, _labels(plans.values())))


def _labels(plans: Iterable[Plan]) -> dict[tuple[str, str], Text | None]:
    return {(plan.floor, shape.id): shape.label for plan in plans for shape in plan.shapes if shape.id}


def _inside(plan: Plan, door: int) -> Here:
    """Return the place of somebody who comes in by a door."""
    beside = next((edge for edge in plan.edges if door in (edge.a, edge.b)), None)
    if beside is None:
        return Here(plan.floor, plan.nodes[door])
    other = beside.b if beside.a == door else beside.a
    return Here(plan.floor, plan.nodes[door], heading(plan.nodes[door], plan.nodes[other]))
