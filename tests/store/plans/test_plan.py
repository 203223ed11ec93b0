# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (elements are easier to read whole)
"""What is read from the SVG of a floor: places, titles, doors, and geometry as another reader has it."""

from __future__ import annotations

from math import cos, hypot, pi, sin
from pathlib import Path
from typing import Any

import pytest
import svgelements
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.plans.numbers import IDENTITY, transform
from kiosk.store.plans.pen import FLAT, Pen
from kiosk.store.plans.plan import read_plan
from kiosk.store.plans.shapes import area, is_inside, to_outline
from kiosk.store.reader import read
from tests.store.floors import HALL, plan, svg

DATA = Path(__file__).parents[3] / "data"


def around(body: str, name: str, **more: Any) -> tuple[float, ...]:
    """Return the box of a shape, rounded."""
    shape = plan(body, **more).shape(name)
    assert shape is not None
    return tuple(round(each, 2) for each in shape.box)


@pytest.mark.parametrize(
    ("body", "box"),
    [
        ('<rect id="u-1" x="2" y="3" width="4" height="5"/>', (2, 3, 6, 8)),
        ('<circle id="u-1" cx="5" cy="6" r="2"/>', (3, 4, 7, 8)),
        ('<ellipse id="u-1" cx="5" cy="6" rx="3" ry="2"/>', (2, 4, 8, 8)),
        ('<polygon id="u-1" points="1,1 5,1 5,4"/>', (1, 1, 5, 4)),
        ('<polyline id="u-1" points="1,1 5,1 5,4"/>', (1, 1, 5, 4)),
        ('<path id="u-1" d="m 2 3 h 4 v 5 h -4 z"/>', (2, 3, 6, 8)),
        ('<rect id="u-1" x="10mm" y="0" width="1cm" height="4" transform="scale(.1)"/>', (3.78, 0, 7.56, 0.4)),
        ('<g transform="translate(10 2)"><g transform="rotate(90)"><rect id="u-1" width="4" height="2"/></g></g>', (8, 2, 10, 6)),
        ('<g transform="matrix(2,0,0,2,1,1)"><rect id="u-1" width="2" height="2"/></g>', (1, 1, 5, 5)),
        ('<g id="u-1"><rect x="2" y="2" width="6" height="6"/><rect x="3" y="3" width="1" height="1"/></g>', (2, 2, 8, 8)),
        ('<g id="u-1"><rect x="2" y="2" width="2" height="2"/><rect x="4" y="2" width="2" height="2"/></g>', (2, 2, 6, 4)),
        ('<g id="g7" inkscape:label="U-1"><rect x="2" y="2" width="2" height="2"/></g>', (2, 2, 4, 4)),
        ('<g id="u-1"><rect x="2" y="2" width="2" height="2"/><path d="M 4 2 L 9 9 L 4 4"/></g>', (2, 2, 4, 4)),
    ],
)  # fmt: skip
def test_a_shape_is_where_it_is_drawn(body: str, box: tuple[float, ...]) -> None:
    assert around(body, "u-1") == box


@pytest.mark.parametrize(
    ("attributes", "size", "box"),
    [
        ('viewBox="0 0 40 22" data-mm-per-unit="1000"', (40, 22), (4, 4, 8, 8)),
        ('viewBox="2 1 400 220" data-mm-per-unit="100" width="400mm"', (40, 22), (0.2, 0.3, 0.6, 0.7)),
        ('viewBox="0 0 40 22" width="40m" height="22m"', (40, 22), (4, 4, 8, 8)),
        ('viewBox="0 0 40 22" width="20000mm"', (20, 11), (2, 2, 4, 4)),
        ('width="400" height="220" data-mm-per-unit="100"', (40, 22), (0.4, 0.4, 0.8, 0.8)),
        ('viewBox="0 0 40 22" width="100%" height="100%" data-mm-per-unit="1000"', (40, 22), (4, 4, 8, 8)),
    ],
)
def test_a_plan_is_in_metres(attributes: str, size: tuple[float, float], box: tuple[float, ...]) -> None:
    body = '<rect id="u-1" x="4" y="4" width="4" height="4"/>'
    found = plan(body, attributes=attributes)
    assert (round(found.width, 2), round(found.height, 2)) == size
    assert around(body, "u-1", attributes=attributes) == box
    assert tuple(round(each, 2) for each in found.spot(4, 4)) == box[:2]


@pytest.mark.parametrize(
    "hidden",
    ['style="display:none"', 'style="fill:red; display : none"', 'display="none"', 'visibility="hidden"'],
)
def test_a_hidden_layer_is_left_out(hidden: str) -> None:
    layer = 'inkscape:groupmode="layer" inkscape:label="Borrador"'
    body = f'<g {layer} {hidden}><g><rect id="u-1" width="4" height="4"/></g></g><rect id="u-2" width="3" height="3"/>'
    assert [shape.id for shape in plan(body).shapes] == ["u-2"]


def test_what_is_never_drawn_is_left_out() -> None:
    body = """<defs><rect id="u-1" width="4" height="4"/></defs><metadata/><text>Hola</text>
    <clipPath id="c"><rect width="4" height="4"/></clipPath><inkscape:grid/><rect id="u-2" width="3" height="3"/>"""
    assert [shape.id for shape in plan(body).shapes] == ["u-2"]


def test_titles_are_names_in_each_language() -> None:
    label = plan(HALL).shape("r-auditorio").label  # type: ignore[union-attr]
    assert label is not None
    assert [label.in_language(code) for code in ("es", "en", "pt")] == [
        "Auditorio",
        "Auditorium",
        "Auditorio",
    ]
    assert plan(HALL).shape("u-101").label is None  # type: ignore[union-attr]


def test_a_title_carries_nothing_that_a_screen_obeys() -> None:
    body = '<rect id="r-1" width="4" height="4"><title>  Sa\u202ela\n &lt;b&gt; </title></rect>'
    label = plan(body).shape("r-1").label  # type: ignore[union-attr]
    assert label is not None
    assert label.in_language("es") == "Sala <b>"


def test_a_shape_is_named_where_it_is_wide_and_holes_are_holes() -> None:
    body = '<path id="u-1" d="M 2,2 H 30 V 6 H 6 V 20 H 2 Z"/><path id="u-2" d="M 8 8 H 20 V 20 H 8 Z M 10 10 H 18 V 18 H 10 Z"/>'
    bent, ring = (plan(body).shape(name) for name in ("u-1", "u-2"))
    assert bent is not None
    assert ring is not None
    assert is_inside(bent.centre, bent.outline)
    assert to_outline(bent.centre, bent.outline) > 1.4
    assert is_inside((9, 14), ring.outline)
    assert not is_inside((14, 14), ring.outline)
    assert is_inside(ring.centre, ring.outline)


def test_doors_are_where_walkways_end() -> None:
    found = plan(HALL)
    doors = {name: [found.nodes[node] for node in nodes] for name, nodes in found.doors.items()}
    assert doors == {
        "entrance-1": [(20, 19)],
        "r-auditorio": [(6, 8)],
        "u-101": [(14, 8)],
        "u-102": [(26, 8)],
        "u-103": [(34, 8)],
        "lift-a": [(3.5, 12)],
        "stairs-1": [(36, 12)],
    }


def test_an_end_at_a_wall_is_a_door_of_the_nearer_room_only() -> None:
    body = """<rect id="u-1" x="2" y="2" width="6" height="6"/><rect id="u-2" x="8.2" y="2" width="6" height="6"/>
    <g inkscape:label="Caminos"><path d="M 2,10 H 20 M 5,10 V 8.2 M 8.15,10 V 5"/></g>"""
    assert {name: len(nodes) for name, nodes in plan(body).doors.items()} == {"u-1": 1, "u-2": 1}


def test_lines_that_nearly_meet_are_joined_and_steps_are_known() -> None:
    body = """<g id="walkways"><path d="M 2,10 H 10"/><path d="M 10.2,10.1 H 20"/><path id="steps-1" d="M 15,9.9 V 2"/>
    <path d="M 3,20 H 9"/></g>"""
    found = plan(body)
    assert (len(found.nodes), len(found.edges)) == (7, 5)
    assert [edge.has_steps for edge in found.edges].count(True) == 1


CURVES = st.lists(
    st.tuples(
        st.sampled_from("LlHhVvCcSsQqTtAaMmZz"),
        st.lists(st.integers(-200, 200).map(lambda n: n / 10), min_size=6, max_size=6),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
    max_size=8,
)
SIZES = {"L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "M": 2, "Z": 0}


def written(parts: Any) -> str:
    """Return path data; the other reader mirrors the handle of any curve, SVG only that of its own kind."""
    rows = ["M 10 10"]
    before = ""
    for name, values, large, sweep in parts:
        if (name in "Ss" and before in "QqTt") or (name in "Tt" and before in "CcSs"):
            continue
        before = name
        if name in "Aa":
            rx, ry, turn, x, y, _ = values
            rows.append(f"{name} {abs(rx) + 1} {abs(ry) + 1} {turn} {large:d} {sweep:d} {x} {y}")
        else:
            rows.append(name + " ".join(map(str, values[: SIZES[name.upper()]])))
    return " ".join(rows)


@settings(max_examples=150)
@given(CURVES)
def test_path_data_goes_where_another_reader_goes(parts: Any) -> None:
    data = written(parts)
    pen = Pen(IDENTITY, 100_000)
    pen.path(data)
    points = [point for line in pen.lines for point in line]
    for segment in svgelements.Path(data):
        if isinstance(segment, svgelements.Move) or segment.start is None or segment.start == segment.end:
            continue
        if isinstance(segment, svgelements.Close) and not points:
            continue
        for step in range(9):
            spot = segment.point(step / 8)
            near = min(
                to_outline((spot.x, spot.y), [(a, b)])
                for line, closed in zip(pen.lines, pen.closed, strict=True)
                for a, b in zip(line, [*line[1:], line[0] if closed else line[-1]], strict=True)
            )
            assert near < FLAT * 2, (data, segment, spot)


@pytest.mark.parametrize(
    "text",
    [
        "translate(3)", "translate(3,4) rotate(30)", "rotate(30 5 6) scale(2)", "scale(2 -1)", "skewX(20)",
        "skewY(-10) translate(1 1)", "matrix(1 .2 .3 1 5 6), scale(.5)", "  rotate( -45 ) ",
    ],
)  # fmt: skip
def test_transforms_are_those_of_another_reader(text: str) -> None:
    other = svgelements.Matrix(text)
    assert transform(text) == pytest.approx((other.a, other.b, other.c, other.d, other.e, other.f))


def test_a_circle_is_round() -> None:
    shape = plan('<circle id="u-1" cx="10" cy="10" r="5"/>').shape("u-1")
    assert shape is not None
    assert abs(area(shape.outline[0])) == pytest.approx(pi * 25, rel=0.02)
    assert all(abs(hypot(x - 10, y - 10) - 5) < FLAT for x, y in shape.outline[0])
    assert all(to_outline((10 + 5 * cos(a), 10 + 5 * sin(a)), shape.outline) < FLAT for a in range(7))


def test_the_shipped_plans_have_every_company_and_every_room_of_an_event() -> None:
    ecosystem = read((DATA / "ecosystem.json").read_bytes()).ecosystem
    assert ecosystem is not None
    names: dict[str, list[str]] = {}
    for floor in ecosystem.floors:
        assert floor.plan is not None
        found = read_plan((DATA / "plans" / floor.plan).read_bytes(), floor.id, floor.plan)
        assert found.problems == ()
        assert found.plan is not None
        names[floor.id] = [shape.id for shape in found.plan.shapes]
        assert {"lift-a", "lift-b", "stairs-1", "stairs-2", "wc-1"} <= {*names[floor.id]}
    assert sum(name.startswith("u-") for row in names.values() for name in row) == 32
    assert "entrance-1" in names["1"]
    assert "r-auditorio" in names["1"]


def test_an_end_of_a_line_that_touches_nothing_is_no_door() -> None:
    assert (
        plan(
            '<rect id="u-1" x="2" y="2" width="6" height="6"/><g id="walkways"><path d="M 5,12 V 9"/></g>'
        ).doors
        == {}
    )


def test_a_plan_that_cannot_be_read_has_no_plan() -> None:
    found = read_plan(svg('<rect id="u-1" width="-4" height="4"/>'), "1", "1.svg")
    assert found.plan is None
    assert [str(problem) for problem in found.problems] == [
        '1.svg:2:1: width cannot be "-4": draw this shape again'
    ]
