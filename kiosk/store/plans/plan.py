# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The plan of a floor: the shapes of its places, and the walkways between their doors.

Staff draw it as an SVG in `data/plans/`; the names of the shapes say what they are (`names.py`), and a
layer called `walkways` or `caminos` has the lines that people walk along. All lengths here are metres, from
the left and the top of the drawing, x to the right and y down.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct

from kiosk.store.fields import Text
from kiosk.store.messages import say
from kiosk.store.plans.doors import walkways_of
from kiosk.store.plans.names import CONNECTORS, PLACES, VISITED, kind_of
from kiosk.store.plans.numbers import Matrix
from kiosk.store.plans.shapes import (
    Point,
    Ring,
    Shape,
    area,
    box_of,
    centre_of,
    is_inside,
    ring_of,
)
from kiosk.store.plans.svg import Drawing, Piece, read_svg
from kiosk.store.plans.walkways import Edge
from kiosk.store.problems import Problem, quoted
from kiosk.store.source import Unreadable

SMALLEST = 0.01
"""Square metres of a shape; what is smaller is a line."""

MOST_SHAPES = 2500


class Plan(Struct, frozen=True, kw_only=True):
    """A floor. `shapes` are in the order of drawing, the last on top.

    `nodes` and `edges` are the walkways; `doors` are the nodes at which each place is entered. `matrix` leads
    from the units of the SVG to metres, `file` is what messages call it.
    """

    floor: str
    file: str
    width: float
    height: float
    matrix: Matrix
    line: int
    column: int
    shapes: tuple[Shape, ...]
    nodes: tuple[Point, ...]
    edges: tuple[Edge, ...]
    doors: dict[str, tuple[int, ...]]

    def shape(self, name: str) -> Shape | None:
        """Return the shape of a place."""
        return next((shape for shape in self.shapes if shape.id == name), None)

    def spot(self, x: float, y: float) -> Point:
        """Return the point in metres of one in the units of the SVG, as a drawing program shows them."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f


class PlanReading(Struct, frozen=True):
    """What came of an SVG. `plan` is `None` when it is refused; then its problem is an error."""

    plan: Plan | None
    problems: tuple[Problem, ...]


def read_plan(source: bytes, floor: str, file: str) -> PlanReading:
    """Read the plan of a floor; whatever the bytes are, this returns and does not raise.

    `file` is the name that the problems carry.
    """
    try:
        drawing = read_svg(source)
        shapes = tuple(_shapes(drawing))
        nodes, edges, doors = walkways_of(drawing, shapes)
    except Unreadable as fault:
        refused = Problem(file, fault.line, fault.column, "", fault.what, fault.remedy)
        return PlanReading(None, (refused,))
    plan = Plan(
        floor=floor,
        file=file,
        width=drawing.width,
        height=drawing.height,
        matrix=drawing.matrix,
        line=drawing.line,
        column=drawing.column,
        shapes=shapes,
        nodes=tuple(nodes),
        edges=tuple(edges),
        doors=doors,
    )
    return PlanReading(plan, tuple(_problems(drawing, plan)))


def _shapes(drawing: Drawing) -> Iterable[Shape]:
    """Yield the shapes, each where its first piece is drawn."""
    pieces: defaultdict[str, list[Piece]] = defaultdict(list)
    row: list[tuple[str, list[Piece]]] = []
    for piece in drawing.pieces:
        if piece.is_walkway:
            continue
        if not piece.owner:
            row.append(("", [piece]))
        else:
            if piece.owner not in pieces:
                row.append((piece.owner, pieces[piece.owner]))
            pieces[piece.owner].append(piece)
    count = 0
    for owner, drawn in row:
        kind = kind_of(owner)
        outline = _outline(drawn, is_place=kind in PLACES.values())
        if outline:
            count += 1
            line, column = drawing.owners.get(owner, (drawn[0].line, drawn[0].column))
            if count > MOST_SHAPES:
                what = say("more is drawn than on any plan: the most is {count} elements", count=MOST_SHAPES)
                raise Unreadable(line, column, what, say("leave out what visitors need not see"))
            yield Shape(
                id=owner,
                kind=kind or "other",
                outline=outline,
                box=box_of(outline),
                centre=centre_of(outline),
                label=_label(drawing.titles.get(owner, ())),
                line=line,
                column=column,
            )


def _outline(pieces: list[Piece], *, is_place: bool) -> tuple[Ring, ...]:
    """Return the rings of a shape: those that are closed, and without what is drawn inside a place."""
    found: list[tuple[float, tuple[Ring, ...]]] = []
    for closed_only in (True, False):
        for piece in pieces:
            rings = tuple(
                ring
                for line, is_closed in zip(piece.lines, piece.closed, strict=True)
                if (is_closed or line[0] == line[-1] or not closed_only)
                and len(ring := ring_of(line)) > 2
                and abs(area(ring)) >= SMALLEST
            )
            if rings:
                size = max(abs(area(ring)) for ring in rings) if len(pieces) > 1 else 0.0
                found.append((size, rings))
        if found:
            break
    if not is_place:
        return tuple(ring for _, rings in found for ring in rings)
    found.sort(key=lambda each: each[0], reverse=True)
    kept: list[Ring] = []
    for _, rings in found:
        if not is_inside(rings[0][0], kept):  # else it is furniture
            kept += rings
    return tuple(kept)


def _label(titles: Iterable[tuple[str, str]]) -> Text | None:
    """Return the titles of a shape as one text: those of a language before the one for all."""
    wordings = dict(reversed(list(titles)))
    if not wordings:
        return None
    return Text(tuple(sorted(wordings.items(), key=lambda each: not each[0])))


def _problems(drawing: Drawing, plan: Plan) -> Iterable[Problem]:
    """Yield what staff would miss on the screen, as warnings."""
    drawn = {shape.id for shape in plan.shapes}
    for name, line, column in drawing.twice:
        what = say("the id {word} stands here again", word=quoted(name))
        remedy = say("give it to one shape, or to one group of shapes")
        yield Problem(plan.file, line, column, name, what, remedy, is_error=False)
    for name, (line, column) in drawing.owners.items():
        if name not in drawn and kind_of(name) in (*VISITED, *CONNECTORS):
            what, remedy = say("nothing is drawn here that encloses a room"), say("draw a closed shape")
            yield Problem(plan.file, line, column, name, what, remedy, is_error=False)
    for line, column in drawing.clones:
        remedy = say("in Inkscape: Edit, Clone, Unlink Clone")
        yield Problem(plan.file, line, column, "", say("a clone is not shown"), remedy, is_error=False)
    if drawing.has_hidden_walkways:
        what = say("the layer of the walkways is hidden")
        yield Problem(plan.file, plan.line, plan.column, "", what, say("show it and save"), is_error=False)
