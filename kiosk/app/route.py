# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk route`: the way from this screen to a company or a room, as a visitor is told it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.app import paths
from kiosk.app.printing import complain, print_lines
from kiosk.store.messages import say, staff_language

if TYPE_CHECKING:
    from kiosk.store.fields import Text
    from kiosk.store.routes.building import Building, Goal
    from kiosk.store.routes.route import Way

DONE, NONE, UNUSABLE = 0, 1, 2


def declare(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("route", help="print the way from this screen to a company or a room")
    parser.add_argument(
        "company", metavar="COMPANY", help="its name, its id or its unit; or a room of a plan"
    )
    parser.add_argument("--step-free", action="store_true", help="without stairs")
    parser.add_argument("--language", metavar="CODE", help="one of the data; default: its first")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the data")


def route(given: Namespace) -> int:
    """Print the way; return 0, 1 if there is none or nobody is called so, 2 if the data cannot be read."""
    from kiosk.app.content import checked_language, read_content
    from kiosk.store.plans.names import slug
    from kiosk.store.problems import nearest, quoted
    from kiosk.store.routes.building import NoWay, open_building

    content = read_content(given.data or paths.default_data())
    ecosystem = content.ecosystem
    if ecosystem is None:
        complain(*(each.in_language(staff_language()) for each in content.problems))
        return UNUSABLE
    language = given.language or ecosystem.center.languages[0]
    checked_language(content, language)
    building, problems = open_building(ecosystem, content.folder, paths.written)
    complain(*(each.in_language(language) for each in (*content.problems, *problems)))
    places = _places(building)
    word = slug(given.company)
    if word not in places:
        near = nearest(word, places)
        remedy = (
            say("did you mean {word}?", word=quoted(places[near][0].in_language(language))) if near else None
        )
        what = say("no company and no room is called {word}", word=quoted(given.company))
        line = say("{what}: {remedy}", what=what, remedy=remedy) if remedy else what
        complain(f"kiosk: {line.in_language(language)}")
        return NONE
    name, goal = places[word]
    settings = content.settings
    here = building.here(settings.floor, settings.x, settings.y, settings.facing)
    way = building.way(here, goal, step_free=given.step_free)
    if isinstance(way, NoWay):
        print_lines([f"{name.in_language(language)}: {way.words.in_language(language)}"])
        return NONE
    print_lines(
        [f"{name.in_language(language)}: {_summary(way, language)}", *_steps(building, way, language)]
    )
    return DONE


def _places(building: Building) -> dict[str, tuple[Text, Goal | None]]:
    """Return what somebody may call each place, in small letters, with its name and where it is."""
    from kiosk.store.plans.names import slug
    from kiosk.store.routes.building import Goal

    found: dict[str, tuple[Text, Goal | None]] = {}
    for tenant in building.ecosystem.tenants:
        unit = [tenant.unit] if tenant.unit and tenant.moved_to is None else []
        goal = building.goal_of(tenant)
        names = [tenant.id, *(words for _, words in tenant.name.wordings), *tenant.aliases, *unit]
        names += [goal.shape.removeprefix("u-")] if goal else []
        found |= {slug(each): (tenant.name, goal) for each in names if slug(each) not in found}
    for plan in building.plans.values():
        for shape in plan.shapes:
            if shape.id and shape.label:
                names = [shape.id, *(words for _, words in shape.label.wordings)]
                goal = Goal(plan.floor, shape.id, shape.label)
                found |= {slug(each): (shape.label, goal) for each in names if slug(each) not in found}
    return found


def _summary(way: Way, language: str) -> str:
    from kiosk.store.routes.words import in_short

    return ", ".join(fact.in_language(language) for fact in in_short(way))


def _steps(building: Building, way: Way, language: str) -> list[str]:
    from kiosk.store.routes.words import spoken

    floors = {floor.id: floor.name.in_language(language) for floor in building.ecosystem.floors}
    return [f"{n}. {floors[leg.floor]}: {spoken(leg, language)}" for n, leg in enumerate(way.legs, 1)]
