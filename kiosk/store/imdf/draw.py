# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Writes a level of an indoor map as the SVG of a floor, with walkways from door to door."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from msgspec import Struct

from kiosk.store.imdf.ways import inside_by, lines_within
from kiosk.store.plans.shapes import Point, Ring, box_of, to_outline

MOST_LOOKS = 200_000
"""At a door and a unit together; a floor with 400 of each needs some thousand."""

MOST_PAIRS = 2_000_000

NEAR = 0.5
"""Metres between a door and the outline that it is in."""

CLEAR, DEEP = 0.6, 0.8
"""Metres from a door to the walkways on its one side, and into the room on the other."""

ENTRANCE = "pedestrian.principal"
FOOT = ("pedestrian", ENTRANCE, "service", "emergencyexit", "")

_STYLES = {
    "u": "fill:#ffffff;stroke:#b9c4d6;stroke-width:1",
    "r": "fill:#e7f1ec;stroke:#9dbfb0;stroke-width:1",
    "floor": "fill:#f6f3ec;stroke:#cfc9b8;stroke-width:1",
    "entrance": "fill:#fdf0cf;stroke:#f2b233;stroke-width:1",
}
_PLAIN = "fill:#e9e6dd;stroke:#b8b2a0;stroke-width:1"
_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
    'width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}" data-mm-per-unit="100">'
)


class Space(Struct, frozen=True):
    """A unit of a level: `id` is that of its shape, `""` for none."""

    id: str
    outline: tuple[Ring, ...]
    is_walked: bool
    name: Any = None


class Level(Struct, frozen=True):
    """A level in metres; a door is two points and the category of its opening."""

    width: float
    height: float
    spaces: tuple[Space, ...]
    doors: tuple[tuple[Point, Point, str], ...]
    name: Any = None


def draw_level(level: Level) -> bytes:
    """Return the SVG of a level."""
    walked = [space for space in level.spaces if space.is_walked]
    others = [space for space in level.spaces if not space.is_walked]
    lines: list[tuple[Point, Point]] = []
    entrances: list[Point] = []
    ends: dict[int, list[Point]] = {n: [] for n in range(len(walked))}
    boxes = {id(space): box_of(space.outline) for space in level.spaces}
    looks = 0

    def near(point: Point, space: Space) -> bool:
        nonlocal looks
        left, top, right, foot = boxes[id(space)]
        x, y = point
        if not (left - NEAR <= x <= right + NEAR and top - NEAR <= y <= foot + NEAR):
            return False
        looks += sum(map(len, space.outline))
        if looks > MOST_LOOKS:
            raise OverflowError
        return to_outline(point, space.outline) <= NEAR

    if len(level.doors) * len(level.spaces) > MOST_PAIRS:
        raise OverflowError
    for a, b, category in level.doors:
        if category not in FOOT:
            continue
        middle = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
        sides: list[Point] = []
        for n, space in enumerate(walked):
            spot = inside_by(a, b, space.outline, CLEAR) if near(middle, space) else None
            if spot:
                ends[n].append(spot)
                sides.append(spot)
        rooms = [inside_by(a, b, space.outline, DEEP) for space in others if near(middle, space)]
        sides += [room for room in rooms if room]
        if category == ENTRANCE and len(sides) == 1:
            entrances.append(middle)
            sides.append(middle)
        lines += [(sides[0], side) for side in sides[1:]]
    for n, space in enumerate(walked):
        lines += lines_within(space.outline, ends[n])
    rows = [_HEAD.format(width=_mm(level.width), height=_mm(level.height))]
    rows += ["  <title>IMDF</title>" if not level.name else f"  <title>{_words(level.name)[0][1]}</title>"]
    rows += _layer(
        "layer-floor",
        "Piso",
        [_shape("floor" if n == 0 else f"floor-{n}", space) for n, space in enumerate(walked)],
    )
    rows += _layer(
        "layer-places", "Lugares", [*(_shape(space.id, space) for space in others), *_entrances(entrances)]
    )
    paths = [f'<path d="M {_at(a)} L {_at(b)}"/>' for a, b in lines]
    rows += _layer("walkways", "Caminos", paths, ' style="fill:none;stroke:#a3235e;stroke-width:2"')
    return ("\n".join(rows) + "\n</svg>\n").encode()


def _layer(name: str, label: str, shapes: list[str], style: str = "") -> Iterator[str]:
    yield f'  <g id="{name}" inkscape:groupmode="layer" inkscape:label="{label}"{style}>'
    yield from (f"    {shape}" for shape in shapes)
    yield "  </g>"


def _shape(name: str, space: Space) -> str:
    data = " ".join("M " + " L ".join(map(_at, ring)) + " Z" for ring in space.outline)
    style = _STYLES.get(name.partition("-")[0], _PLAIN)
    opened = f'<path{f" id={quoteattr(name)}" if name else ""} d="{data}" style="{style}"'
    titles = "".join(
        f"<title{f' lang={quoteattr(code)}' if code else ''}>{words}</title>"
        for code, words in _words(space.name)
    )
    return f"{opened}>{titles}</path>" if titles else f"{opened}/>"


def _words(name: Any) -> list[tuple[str, str]]:
    """Return the titles of a text of the data: languages and words, fit for XML."""
    pairs = list(name.items()) if isinstance(name, dict) else [("", name)] if name else []
    return [(code, escape(words)) for code, words in pairs]


def _entrances(spots: list[Point]) -> Iterator[str]:
    for n, (x, y) in enumerate(spots, 1):
        where = f'x="{_mm(x - 0.6)}" y="{_mm(y - 0.6)}" width="12" height="12"'
        yield f'<rect id="entrance-{n}" {where} style="{_STYLES["entrance"]}"/>'


def _at(point: Point) -> str:
    return f"{_mm(point[0])},{_mm(point[1])}"


def _mm(metres: float) -> str:
    """Return metres as millimetres of a drawing at 1 : 100."""
    return f"{metres * 10:.1f}".removesuffix(".0")
