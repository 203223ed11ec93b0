# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (sentences are compared whole)
"""Ways in words, in both languages, and words that agree with what is drawn, however it is turned."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.fields import Text
from kiosk.store.messages import say
from kiosk.store.reader import read
from kiosk.store.routes.building import Building, Goal, NoWay, building_of, open_building
from kiosk.store.routes.names import Named
from kiosk.store.routes.route import Here, Way
from kiosk.store.routes.words import spoken
from kiosk.store.schema import Place, Tenant
from tests.store.floors import ABOVE, HALL, centre, plan, two_floors

DATA = Path(__file__).parents[3] / "data"


def told(
    building: Building,
    floor: str,
    name: str,
    language: str,
    here: Here | None = None,
    *,
    step_free: bool = False,
) -> list[str]:
    way = building.way(here or building.here(), Goal(floor, name, None), step_free=step_free)
    assert isinstance(way, Way)
    return [spoken(leg, language) for leg in way.legs]


@pytest.mark.parametrize(
    ("floor", "name", "step_free", "english", "spanish"),
    [
        ("1", "u-102", False, ["Go straight ahead, turn right; it is the first door on the left."],
         ["Sigue de frente, gira a la derecha; es la primera puerta a la izquierda."]),
        ("1", "u-103", False, ["Go straight ahead, turn right; it is the second door on the left."],
         ["Sigue de frente, gira a la derecha; es la segunda puerta a la izquierda."]),
        ("1", "r-auditorio", False, ["Go straight ahead, turn left; it is the second door on the right."],
         ["Sigue de frente, gira a la izquierda; es la segunda puerta a la derecha."]),
        ("2", "u-201", True,
         ["Go straight ahead, turn left, pass the auditorium and take elevator A, on the left, to floor 2.", "Step out of the elevator, turn right; it is the first door on the left."],
         ["Sigue de frente, gira a la izquierda, pasa el auditorio y toma el ascensor A, a la izquierda, hasta el piso 2.", "Sal del ascensor, gira a la derecha; es la primera puerta a la izquierda."]),
        ("2", "u-202", False,
         ["Go straight ahead, turn right, walk about 15 m and take the stairs up to floor 2.", "Leave the stairs, turn left; it is the first door on the left."],
         ["Sigue de frente, gira a la derecha, camina unos 15 m y sube por las escaleras hasta el piso 2.", "Sal de las escaleras, gira a la izquierda; es la primera puerta a la izquierda."]),
    ],
)  # fmt: skip
def test_a_way_in_words(
    floor: str, name: str, step_free: bool, english: list[str], spanish: list[str]
) -> None:
    building = two_floors()
    assert told(building, floor, name, "en", step_free=step_free) == english
    assert told(building, floor, name, "es", step_free=step_free) == spanish


@pytest.mark.parametrize(
    ("facing", "english", "spanish"),
    [
        (0, "Go straight ahead", "Sigue de frente"),
        (90, "Go to your left", "Sal hacia tu izquierda"),
        (180, "Turn around and walk on", "Da media vuelta y sigue"),
        (270, "Go to your right", "Sal hacia tu derecha"),
    ],
)
def test_the_first_words_depend_on_where_one_looks(facing: float, english: str, spanish: str) -> None:
    here = Here("1", (20, 19), facing)
    assert told(two_floors(), "1", "u-102", "en", here)[0].startswith(english + ",")
    assert told(two_floors(), "1", "u-102", "es", here)[0].startswith(spanish + ",")


@settings(max_examples=120)
@given(
    st.lists(st.sampled_from("LRS"), min_size=1, max_size=6),
    st.sampled_from("lr"),
    st.lists(st.booleans(), max_size=4),
    st.integers(0, 359),
)
def test_left_and_right_are_those_of_the_drawing(
    turns: list[str], side: str, doors: list[bool], angle: int
) -> None:
    """Walk with a turtle, turned as a whole by any angle, and compare the words with what it did."""
    heading = 0
    for n, turn in enumerate(turns):  # never back, or the way would cross itself and be shorter
        turns[n] = {("L", -1): "R", ("R", 1): "L"}.get((turn, heading), turn)
        heading += {"L": -1, "R": 1, "S": 0}[turns[n]]
    x, y, dx, dy = 500, 500, 0, -1
    points = [(x, y)]
    for turn in [*turns, ""]:
        x, y = x + 20 * dx, y + 20 * dy
        points.append((x, y))
        if turn in ("L", "R"):
            dx, dy = (dy, -dx) if turn == "L" else (-dy, dx)
    # Along the last stretch, doors on the same side as the goal or on the other.
    shapes, lines = [], ["M " + " L ".join(f"{a},{b}" for a, b in points)]
    lx, ly = (dy, -dx) if side == "l" else (-dy, dx)
    row = [*doors, True]
    begin = points[-2]
    for n, same in enumerate(row):
        ux, uy = (lx, ly) if same else (-lx, -ly)
        at = begin[0] + dx * (n + 1) * 3, begin[1] + dy * (n + 1) * 3
        end = at[0] + 2 * ux, at[1] + 2 * uy
        shapes.append(f'<rect id="u-{n}" x="{end[0] - 0.7}" y="{end[1] - 0.7}" width="1.4" height="1.4"/>')
        lines.append(f"M {at[0]},{at[1]} L {end[0]},{end[1]}")
    body = f'<g transform="rotate({angle} 500 500)">{"".join(shapes)}<g id="walkways"><path d="{" ".join(lines)}"/></g></g>'
    drawn = plan(body, attributes='viewBox="0 0 1000 1000" data-mm-per-unit="1000"')
    building = building_of(centre(), {"1": drawn})
    (sentence,) = told(building, "1", f"u-{len(row) - 1}", "en", Here("1", (500, 500), float(angle)))
    said = [
        word
        for part in sentence.split(";")[0].split(",")
        for word in ("left", "right")
        if f"turn {word}" in part
    ]
    assert said == [{"L": "left", "R": "right"}[turn] for turn in turns if turn != "S"]
    # Where the last stretch goes straight on from another, doors count from the turn before, and none is there.
    word = {"l": "left", "r": "right"}[side]
    nth = ("first", "second", "third", "fourth", "fifth")[sum(row) - 1]
    assert sentence.endswith(f"; it is the {nth} door on the {word}.")


def test_nobody_is_told_of_the_first_steps_to_the_corridor() -> None:
    here = Here("1", (22, 15), 0.0)
    assert told(two_floors(), "1", "u-102", "en", here) == [
        "Go straight ahead, turn right; it is the first door on the left."
    ]


@pytest.mark.parametrize(
    ("spanish", "english", "es", "en"),
    [
        ("Auditorio", "Auditorium", "el auditorio", "the auditorium"),
        ("Sala Aburrá", "Sala Aburrá", "la sala Aburrá", "Sala Aburrá"),
        ("Escalera norte", "North stairs", "la escalera norte", "the north stairs"),
        ("Piso 3", "Floor 3", "el piso 3", "floor 3"),
        ("Baños", "Restrooms", "los baños", "the restrooms"),
        ("Nube Viva", "Nube Viva", "Nube Viva", "Nube Viva"),
        ("Sala Jobs", "Steve Jobs Room", "la sala Jobs", "the Steve Jobs Room"),
    ],
)
def test_names_stand_in_a_sentence_as_people_say_them(spanish: str, english: str, es: str, en: str) -> None:
    name = Named(Text((("es", spanish), ("en", english))), say("the door"))
    assert (name.in_language("es"), name.in_language("en")) == (es, en)
    assert say("pass {place}", place=name).in_language("es") == f"pasa {es}"


def test_where_there_is_no_way_somebody_can_be_asked() -> None:
    hall = HALL.replace('id="lift-a"', 'id="lift-x"')
    desk = '<rect id="r-recepcion" x="12" y="12" width="3" height="3"><title>Recepción</title><title lang="en">Reception</title></rect>'
    for plans, english, spanish in (
        (
            hall,
            "ask the staff of Centro, or call +57 604 1",
            "pregunta al personal de Centro, o llama al +57 604 1",
        ),
        (
            hall + desk,
            "ask at the reception, or call +57 604 1",
            "pregunta en la recepción, o llama al +57 604 1",
        ),
    ):
        ecosystem = centre(("2", "201"), hubs__0__phone="+57 604 1", center__hub="faro")
        building = building_of(ecosystem, {"1": plan(plans), "2": plan(ABOVE, "2")})
        no_way = building.way(building.here(), building.goal_of(ecosystem.tenants[0]), step_free=True)
        assert isinstance(no_way, NoWay)
        assert no_way.reason == "stairs"
        assert str(no_way.words) == f"There is no way without stairs to C201: {english}"
        assert no_way.words.in_language("es") == f"No hay camino sin escaleras hasta C201: {spanish}"


def test_why_there_is_no_way_is_known() -> None:
    building = two_floors(above=ABOVE.replace("M 26,10 V 15", ""))
    reasons = [
        building.way(building.here(), None),
        building.way(None, Goal("1", "u-101", None)),
        building.way(building.here("1", 20, 900), Goal("1", "u-101", None)),
        building.way(building.here(), Goal("2", "u-202", None)),
    ]
    assert [way.reason for way in reasons if isinstance(way, NoWay)] == [
        "unplaced",
        "no-start",
        "no-start",
        "unreachable",
    ]


def shipped() -> tuple[Building, dict[str, Tenant]]:
    ecosystem = read((DATA / "ecosystem.json").read_bytes()).ecosystem
    assert ecosystem is not None
    building, problems = open_building(ecosystem, DATA)
    assert problems == ()
    return building, {tenant.id: tenant for tenant in ecosystem.tenants}


def test_there_is_a_way_to_every_company_and_event_in_the_shipped_building() -> None:
    building, tenants = shipped()
    rooms = [event.place for event in building.ecosystem.events if event.place.floor]
    assert len(tenants) == 32
    assert len(rooms) >= 6
    for goal in (*map(building.goal_of, tenants.values()), *map(building.goal_at, rooms)):
        for step_free in (False, True):
            way = building.way(building.here(), goal, step_free=step_free)
            assert isinstance(way, Way)
            assert way.is_step_free or not step_free
            for leg in way.legs:
                for language in ("es", "en"):
                    words = spoken(leg, language)
                    assert "{" not in words
                    assert len(words) < 300
            assert [leg.floor for leg in way.legs][-1] == goal.floor  # type: ignore[union-attr]
            assert all(one.leaves == other.enters for one, other in pairwise(way.legs))


def test_a_company_that_moved_is_where_it_is_now() -> None:
    building, tenants = shipped()
    goal = building.goal_of(tenants["alcancia-luna"])
    assert goal is not None
    assert (goal.floor, goal.shape) == ("5", "u-503")


def test_a_room_is_found_by_its_title_or_its_id() -> None:
    building = two_floors()
    for room in ("Auditorio", "AUDITORIUM", "auditorio"):
        goal = building.goal_at(Place(floor="1", room=Text((("", room),))))
        assert goal is not None
        assert goal.shape == "r-auditorio"
    assert building.goal_at(Place(floor="2", room=Text((("", "Auditorio"),)))) is None
    assert building.goal_at(Place(hub="faro")) is None
