# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A way in words: which way to turn, what one passes, the how many-th door it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kiosk.store.fields import Text
from kiosk.store.messages import Message, say
from kiosk.store.plans.names import kind_of
from kiosk.store.routes.graph import Graph
from kiosk.store.routes.names import Named, generic
from kiosk.store.routes.route import Leg, Way
from kiosk.store.routes.runs import BEND, Run, heading, runs_of, turned

SHORT = 4.0
"""Metres of the last steps to a door beside the way."""

NUDGE = 3.0
"""Metres of the first steps from the screen to a walkway that nobody needs to be told."""

LONG = 15.0
"""Metres after which one wants to be told how far it is."""

DOORS = ("unit", "room", "toilets")
LANDMARKS = ("room", "toilets", "lift", "stairs")
"""Kinds that are worth naming when one passes them, the best first."""


class Telling(Struct, frozen=True):
    """What the words of a way need: the names of floors, and of places by their floors and ids."""

    graph: Graph
    floors: Mapping[str, tuple[Text, int]]
    labels: Mapping[tuple[str, str], Text | None]


def in_words(way: Way, telling: Telling, name: str, facing: float | None) -> Way:
    """Return a way to the place `name` with its words; `facing` is where one looks at its start."""
    legs = []
    for n, leg in enumerate(way.legs):
        clauses = _clauses(
            leg, telling, name, facing if n == 0 else None, [each.floor for each in way.legs[n:]]
        )
        legs.append(replace(leg, clauses=tuple(clauses), words=_sentence(clauses, bool(leg.leaves))))
    return replace(way, legs=tuple(legs))


def spoken(leg: Leg, language: str) -> str:
    """Return the words of a leg as a sentence of a language."""
    return leg.words.sentence(language) if leg.words else ""


def in_short(way: Way) -> list[Message]:
    """Return how long a way is, in minutes and in metres, and that it has no stairs if that is so."""
    facts = [say("{minutes} min", minutes=way.minutes), say("{metres} m", metres=round(way.metres))]
    return [*facts, say("no stairs")] if way.is_step_free else facts


def _clauses(
    leg: Leg, telling: Telling, name: str, facing: float | None, floors: Sequence[str]
) -> list[Message]:
    """Return what is said of a leg, one thing after another."""
    runs = runs_of(leg, telling.graph)
    clauses = []
    if leg.enters:
        clauses.append(say("leave the stairs") if _is_stairs(leg.enters) else say("step out of the elevator"))
    if facing is not None and runs:
        if len(runs) > 1 and runs[0].metres < NUDGE:
            runs = runs[1:]
        clauses.append(_first(turned(facing, runs[0].begins)))
    beside = len(runs) > 1 and runs[-1].metres <= SHORT
    side = turned(runs[-2].ends, runs[-1].begins) if beside else 0.0
    walked = runs[:-1] if beside else runs
    mark = -1
    passed = {name, leg.enters, leg.leaves}
    for n, run in enumerate(walked):
        if n:
            clauses.append(_turn(turned(walked[n - 1].ends, run.begins)))
        mark, landmark = _landmark(run, leg, telling, passed)
        if landmark:
            clauses.append(say("pass {place}", place=landmark))
        elif run.metres >= LONG and (n + 1 < len(walked) or leg.leaves):
            clauses.append(say("walk about {metres} m", metres=round(run.metres / 5) * 5))
    if leg.leaves:
        clauses.append(_ride(leg, telling, side, floors[1]))
    elif beside:
        clauses.append(_door(walked[-1], mark, side, leg, telling, name))
    else:
        clauses.append(say("it is straight ahead"))
    return clauses


def _first(angle: float) -> Message:
    if abs(angle) <= 45:
        return say("go straight ahead")
    if abs(angle) >= 135:
        return say("turn around and walk on")
    return say("go to your right") if angle > 0 else say("go to your left")


def _turn(angle: float) -> Message:
    if abs(angle) >= 150:
        return say("turn back")
    if abs(angle) < 60:
        return say("bear right") if angle > 0 else say("bear left")
    return say("turn right") if angle > 0 else say("turn left")


def _landmark(run: Run, leg: Leg, telling: Telling, passed: set[str]) -> tuple[int, Named | None]:
    """Return the last and best of what one passes: where it is on the run, and its name.

    `passed` has what was named already, or would not help.
    """
    best: tuple[int, int, str] | None = None
    for n, (node, _) in enumerate(run.within):
        for place in _places_beside(telling.graph, node, leg):
            kind = kind_of(place)
            if place in passed or kind not in LANDMARKS or kind == kind_of(leg.enters):
                continue
            if kind == "room" and not telling.labels.get((leg.floor, place)):
                continue
            rank = LANDMARKS.index(kind)
            if best is None or rank <= best[0]:
                best = rank, n, place
    if best is None:
        return -1, None
    _, n, place = best
    passed.add(place)
    return n, _named(telling, leg.floor, place)


def _places_beside(graph: Graph, node: int, leg: Leg) -> list[str]:
    """Return the places whose doors open on a node of the way."""
    beside = (other for other in graph.links(node) if other not in leg.nodes)
    return [graph.place_at[other] for other in beside if other in graph.place_at]


def _door(run: Run, mark: int, side: float, leg: Leg, telling: Telling, name: str) -> Message:
    """Return which door it is, counted from the turn before or from the landmark."""
    graph = telling.graph
    right = side > 0
    if abs(side) >= 150:
        return say("it is behind you")
    count = 1
    for node, ahead in run.within[mark + 1 :]:
        for other in graph.links(node):
            if other not in leg.nodes and kind_of(graph.place_at.get(other, "")) in DOORS:
                to = heading(graph.points[node], graph.points[other])
                count += (turned(ahead, to) > 0) == right
    if kind_of(name) not in DOORS or count > len(ORDINALS):
        return say("it is on the right") if right else say("it is on the left")
    nth = ORDINALS[count - 1]
    if right:
        return say("it is the {nth} door on the right", nth=nth)
    return say("it is the {nth} door on the left", nth=nth)


def _ride(leg: Leg, telling: Telling, side: float, to: str) -> Message:
    """Return how one leaves the floor."""
    by = _named(telling, leg.floor, leg.leaves)
    floor = Named(telling.floors[to][0], say("the floor"))
    up = telling.floors[to][1] > telling.floors[leg.floor][1]
    if _is_stairs(leg.leaves):
        words = say("take {stairs} up to {floor}", stairs=by, floor=floor)
        return words if up else say("take {stairs} down to {floor}", stairs=by, floor=floor)
    if abs(side) < BEND or abs(side) > 150:
        return say("take {lift} to {floor}", lift=by, floor=floor)
    if side > 0:
        return say("take {lift}, on the right, to {floor}", lift=by, floor=floor)
    return say("take {lift}, on the left, to {floor}", lift=by, floor=floor)


def _sentence(clauses: Sequence[Message], rides: bool) -> Message:
    *others, last = clauses
    if not others:
        return last
    first, *rest = others
    for each in rest:
        first = say("{this}, {that}", this=first, that=each)
    return (
        say("{this} and {that}", this=first, that=last)
        if rides
        else say("{this}; {that}", this=first, that=last)
    )


def _named(telling: Telling, floor: str, name: str) -> Named:
    return Named(telling.labels.get((floor, name)), generic(kind_of(name)))


def _is_stairs(name: str) -> bool:
    return name.startswith("stairs")


ORDINALS = (
    say("first"),
    say("second"),
    say("third"),
    say("fourth"),
    say("fifth"),
    say("sixth"),
    say("seventh"),
    say("eighth"),
    say("ninth"),
    say("tenth"),
)
