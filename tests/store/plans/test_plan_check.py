# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (messages are compared whole)
"""What is said of plans that do not fit the data, with the place in the SVG, and silence about the shipped ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.store.plans.check import plan_problems
from kiosk.store.reader import read
from kiosk.store.routes.route import Here
from kiosk.store.schema import Ecosystem
from tests.store.floors import ABOVE, HALL, centre, svg

DATA = Path(__file__).parents[3] / "data"
UNITS = ("1", "101"), ("1", "102"), ("1", "103"), ("2", "201"), ("2", "202")


def checked(
    folder: Path,
    hall: str = HALL,
    above: str | None = ABOVE,
    language: str = "en",
    here: Here | None = None,
    units: tuple[tuple[str, str], ...] = UNITS,
) -> list[str]:
    """Return the problems of two plans in a data folder."""
    (folder / "plans").mkdir(exist_ok=True)
    (folder / "plans" / "1.svg").write_bytes(svg(hall))
    plans = {"floors__0__plan": "1.svg"}
    if above is not None:
        (folder / "plans" / "2.svg").write_bytes(svg(above))
        plans["floors__1__plan"] = "2.svg"
    ecosystem = centre(*units, **plans)
    problems = plan_problems(ecosystem, folder, lambda path: path.name, here)
    assert not any(problem.is_error for problem in problems)
    return [problem.in_language(language) for problem in problems]


def test_plans_that_fit_are_silent(tmp_path: Path) -> None:
    assert checked(tmp_path) == []
    assert checked(tmp_path, here=Here("1", (30, 11))) == []


def test_the_shipped_plans_fit() -> None:
    ecosystem = read((DATA / "ecosystem.json").read_bytes()).ecosystem
    assert ecosystem is not None
    assert plan_problems(ecosystem, DATA) == ()


@pytest.mark.parametrize(
    ("hall", "above", "lines"),
    [
        (HALL.replace("u-103", "u-104"), ABOVE, [
            '1.svg:1:1: u-103: no shape has this id, and "C103" is in unit "103": give this id to its shape, or see if u-104 is meant',
            '1.svg:7:1: u-104: no company on this floor has this unit: give it to one, or give the shape a title such as "Disponible"']),
        (HALL, ABOVE.replace("u-202", "u-103"), [
            '2.svg:1:1: u-202: no shape has this id, and "C202" is in unit "202": give this id to its shape',
            '2.svg:3:1: u-103: no company on this floor has this unit: give it to one, or give the shape a title such as "Disponible"']),
        (HALL.replace("u-103", "x").replace("M 34,10 V 7", ""), ABOVE.replace("u-202", "u-103"), [
            '1.svg:1:1: u-103: no shape has this id, and "C103" is in unit "103": it is on the plan 2.svg: move it, or the company',
            '2.svg:1:1: u-202: no shape has this id, and "C202" is in unit "202": give this id to its shape',
            '2.svg:3:1: u-103: no company on this floor has this unit: give it to one, or give the shape a title such as "Disponible"']),
        (HALL.replace("M 34,10 V 7", ""), ABOVE, ["1.svg:7:1: u-103: no walkway leads here: draw a line from the corridor until it ends inside its door"]),
        (HALL.replace("M 34,10 V 7", "M 34,9 V 7"), ABOVE, ["1.svg:7:1: u-103: nobody gets here: its walkway meets no other: let the lines touch each other"]),
        (HALL.replace("lift-a", "lift-b"), ABOVE, [
            "1.svg:8:1: lift-b: this id is on no other floor, so it leads nowhere: give the same stairs or lift the same id on each floor",
            "2.svg:2:1: u-201: nobody gets here without stairs: if there is a lift or a ramp, draw the way to it",
            "2.svg:3:1: u-202: nobody gets here without stairs: if there is a lift or a ramp, draw the way to it",
            "2.svg:4:1: lift-a: this id is on no other floor, so it leads nowhere: give the same stairs or lift the same id on each floor",
            "2.svg:4:1: lift-a: nobody gets here without stairs: if there is a lift or a ramp, draw the way to it"]),
        (HALL.partition("<g id")[0], None, ['1.svg:1:1: the plan has no walkways: draw lines along the corridors in a layer called "Caminos"']),
        (HALL.replace("entrance-1", "door"), None, ["1.svg:1:1: no way begins here: there is no entrance with a walkway to it: draw a shape with the id entrance-1 where people come in"]),
    ],
    ids=range(8),
)  # fmt: skip
def test_what_does_not_fit_is_said_with_its_place(
    tmp_path: Path, hall: str, above: str | None, lines: list[str]
) -> None:
    assert checked(tmp_path, hall, above) == lines


def test_a_shape_with_a_title_belongs_to_somebody(tmp_path: Path) -> None:
    free = '<rect id="u-109" x="30" y="14" width="3" height="3"><title>Disponible</title></rect>'
    found = checked(
        tmp_path,
        HALL.replace('<g id="walkways">', free + '<g id="walkways">').replace(
            "M 20,20", "M 31,10 V 15 M 20,20"
        ),
    )
    assert found == []


def test_it_is_said_in_spanish(tmp_path: Path) -> None:
    assert checked(tmp_path, HALL.replace("M 34,10 V 7", ""), language="es") == [
        "1.svg:7:1: u-103: ningún camino llega aquí: dibuja una línea desde el pasillo hasta que termine dentro de su puerta"
    ]


def test_a_refused_plan_is_an_error_and_a_missing_one_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "1.svg").write_bytes(svg("<script/>"))
    ecosystem: Ecosystem = centre(*UNITS, floors__0__plan="1.svg", floors__1__plan="2.svg")
    (problem,) = plan_problems(ecosystem, tmp_path, lambda path: path.name)
    assert problem.is_error
    assert str(problem) == "1.svg:2:1: a <script>: remove it: a plan is shapes only"


def test_a_plan_that_is_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "plans" / "1.svg").mkdir(parents=True)
    (problem,) = plan_problems(centre(floors__0__plan="1.svg"), tmp_path, lambda path: path.name)
    assert str(problem) == "1.svg:1:1: cannot be read (it is a folder): put it there again"
