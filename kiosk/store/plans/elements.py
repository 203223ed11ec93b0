# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The elements of an SVG that draw something: each is drawn with a pen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from typing import TypeVar

from kiosk.store.plans.numbers import LARGEST, Matrix, length, millimetres, numbers
from kiosk.store.plans.pen import Pen

DRAWN = ("rect", "circle", "ellipse", "line", "polyline", "polygon", "path")

ROUND = 4 / 3 * (2**0.5 - 1)
"""How far the handles of a curve reach, in radii, that is a quarter of a circle."""

T = TypeVar("T")


class Bad(Exception):
    """An attribute, `key`, cannot have its value, `text`."""

    def __init__(self, key: str, text: str) -> None:
        """Say which."""
        super().__init__(key, text)
        self.key, self.text = key, text


def attempt(read: Callable[[str], T], key: str, text: str) -> T:
    """Return what `read` makes of an attribute, or raise `Bad`."""
    try:
        return read(text)
    except (ValueError, ZeroDivisionError):
        raise Bad(key, text) from None


def extent(given: Mapping[str, str]) -> tuple[float, float, Matrix]:
    """Return the sides of a plan in metres, and the matrix from its units to metres; sides may be 0.

    `data-mm-per-unit` says how many real millimetres a unit of the viewBox is. Without it the drawing is as
    large as life: its width is in mm, cm, m or in.
    """
    written = {key: given[key] for key in ("width", "height") if "%" not in given.get(key, "%")}
    sides = {key: attempt(length, key, text) for key, text in written.items()}
    paper = f"0 0 {sides.get('width', 0)} {sides.get('height', 0)}"
    box = attempt(numbers, "viewBox", given.get("viewBox", paper))
    if len(box) != 4 or min(box[2:]) < 0:
        raise Bad("viewBox", given.get("viewBox", ""))
    scale = (millimetres(given.get("width", "")) or 0.0) / (box[2] or 1)
    if "data-mm-per-unit" in given:
        scale = attempt(float, "data-mm-per-unit", given["data-mm-per-unit"])
    if not isfinite(scale) or scale < 0:
        raise Bad("data-mm-per-unit", given.get("data-mm-per-unit", ""))
    metres = scale / 1000
    return box[2] * metres, box[3] * metres, (metres, 0, 0, metres, -box[0] * metres, -box[1] * metres)


def draw(pen: Pen, name: str, given: Mapping[str, str]) -> None:
    """Draw an element, or raise `Bad`."""

    def number(key: str, least: float = -LARGEST) -> float:
        return side(key, least) or 0.0

    def side(key: str, least: float = 0.0) -> float | None:
        text = given.get(key)
        if text is None or text == "auto":
            return None
        value = attempt(length, key, text)
        if value < least:
            raise Bad(key, text)
        return value

    match name:
        case "path":
            attempt(pen.path, "d", given.get("d", ""))
        case "line":
            pen.move((number("x1"), number("y1")))
            pen.line((number("x2"), number("y2")))
        case "polyline" | "polygon":
            values = attempt(numbers, "points", given.get("points", ""))
            points = list(zip(values[::2], values[1::2], strict=False))
            pen.move(points[0] if points else (0, 0))
            for point in points[1:]:
                pen.line(point)
            if name == "polygon":
                pen.close()
        case "rect":
            width, height = number("width", 0), number("height", 0)
            rx, ry = side("rx"), side("ry")
            rx, ry = (ry if rx is None else rx) or 0.0, (rx if ry is None else ry) or 0.0
            if width and height:
                radii = min(rx, width / 2), min(ry, height / 2)
                _rectangle(pen, number("x"), number("y"), width, height, *radii)
        case _:
            x, y = number("cx"), number("cy")
            rx, ry = (number("r", 0),) * 2 if name == "circle" else (number("rx", 0), number("ry", 0))
            if rx and ry:
                _rectangle(pen, x - rx, y - ry, 2 * rx, 2 * ry, rx, ry)


def _rectangle(pen: Pen, x: float, y: float, width: float, height: float, rx: float, ry: float) -> None:
    """Draw a rectangle, its corners quarters of an ellipse where both radii are given."""
    right, foot = x + width, y + height
    if not rx or not ry:
        pen.move((x, y))
        for corner in ((right, y), (right, foot), (x, foot)):
            pen.line(corner)
    else:
        u, v = rx * ROUND, ry * ROUND
        pen.move((x + rx, y))
        pen.line((right - rx, y))
        pen.cubic((right - rx + u, y), (right, y + ry - v), (right, y + ry))
        pen.line((right, foot - ry))
        pen.cubic((right, foot - ry + v), (right - rx + u, foot), (right - rx, foot))
        pen.line((x + rx, foot))
        pen.cubic((x + rx - u, foot), (x, foot - ry + v), (x, foot - ry))
        pen.line((x, y + ry))
        pen.cubic((x, y + ry - v), (x + rx - u, y), (x + rx, y))
    pen.close()
