# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The numbers, lengths and transforms that an SVG writes. Strict: `ValueError` if it is not SVG."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import cos, radians, sin, tan

Matrix = tuple[float, float, float, float, float, float]
"""a, b, c, d, e, f of SVG: x' = a·x + c·y + e, y' = b·x + d·y + f."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
LARGEST = 1e7
"""Of a number in a plan: what is beyond is a slip or a trap."""

MOST_TRANSFORMS = 64
"""In one attribute."""

# Possessive, so that nothing whatever is looked at twice.
_NUMBER = r"[+-]?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d++)?"
_NUMBERS = re.compile(rf"[\s,]*+(?:(?:{_NUMBER})[\s,]*+)*+")
_ONE = re.compile(_NUMBER)
_ARC = re.compile(rf"[\s,]*+({_NUMBER})[\s,]*+({_NUMBER})[\s,]*+({_NUMBER})[\s,]*+([01])[\s,]*+([01])"
                  rf"[\s,]*+({_NUMBER})[\s,]*+({_NUMBER})[\s,]*+")  # fmt: skip
_COMMANDS = re.compile("([MmZzLlHhVvCcSsQqTtAa])([^MmZzLlHhVvCcSsQqTtAa]*+)")
_TRANSFORM = re.compile(r"[\s,]*+([A-Za-z]++)\s*+\(([^()]*+)\)[\s,]*+")
_LENGTH = re.compile(rf"\s*+({_NUMBER})\s*+(px|mm|cm|m|in|pt|pc)?\s*+")
_INCH = 96.0
_PIXELS = {
    "": 1.0, "px": 1.0, "in": _INCH, "pt": _INCH / 72, "pc": _INCH / 6,
    "mm": _INCH / 25.4, "cm": _INCH / 2.54, "m": _INCH / 0.0254,
}  # fmt: skip
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2}


def numbers(text: str) -> list[float]:
    """Return the numbers in a list of them."""
    if not _NUMBERS.fullmatch(text):
        raise ValueError(text)
    return [_sound(each) for each in _ONE.findall(text)]


def length(text: str) -> float:
    """Return a length in user units, which are CSS pixels."""
    match = _LENGTH.fullmatch(text)
    if match is None:
        raise ValueError(text)
    return _sound(match[1]) * _PIXELS[match[2] or ""]


def millimetres(text: str) -> float | None:
    """Return a length in mm if it is in a unit of the world."""
    match = _LENGTH.fullmatch(text)
    return length(text) * 25.4 / 96 if match and match[2] not in (None, "px") else None


def times(one: Matrix, other: Matrix) -> Matrix:
    """Return the matrix that does `other` first, then `one`."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def transform(text: str) -> Matrix:
    """Return the matrix of a `transform`."""
    matrix, at, count = IDENTITY, 0, 0
    while at < len(text):
        match = _TRANSFORM.match(text, at)
        count += 1
        if match is None or count > MOST_TRANSFORMS:
            raise ValueError(text)
        matrix = times(matrix, _one(match[1], numbers(match[2])))
        at = match.end()
    if not all(-LARGEST <= each <= LARGEST for each in matrix):
        raise ValueError(text)
    return matrix


def _one(name: str, given: list[float]) -> Matrix:
    match name, given:
        case "matrix", [a, b, c, d, e, f]:
            return a, b, c, d, e, f
        case "translate", [x, *rest] if len(rest) < 2:
            return 1, 0, 0, 1, x, rest[0] if rest else 0
        case "scale", [x, *rest] if len(rest) < 2:
            return x, 0, 0, rest[0] if rest else x, 0, 0
        case "rotate", [angle, *rest] if len(rest) in (0, 2):
            x, y = rest or (0.0, 0.0)
            sine, cosine = sin(radians(angle)), cos(radians(angle))
            return times(times((1, 0, 0, 1, x, y), (cosine, sine, -sine, cosine, 0, 0)), (1, 0, 0, 1, -x, -y))
        case "skewX", [angle]:
            return 1, 0, tan(radians(angle)), 1, 0, 0
        case "skewY", [angle]:
            return 1, tan(radians(angle)), 0, 1, 0, 0
    raise ValueError(name)


def _sound(text: str) -> float:
    value = float(text)
    if not -LARGEST <= value <= LARGEST:
        raise ValueError(text)
    return value


def commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Yield each command of path data with its numbers."""
    at = len(data) - len(data.lstrip())
    first = True
    while at < len(data):
        match = _COMMANDS.match(data, at)
        if match is None or (first and match[1] not in "Mm"):
            raise ValueError(data[at : at + 20])
        name, rest, at, first = match[1], match[2], match.end(), False
        if name in "Aa":
            yield from ((name, given) for given in _arcs(rest))
            continue
        given = numbers(rest)
        if name in "Zz":
            if given:
                raise ValueError(rest)
            yield name, given
            continue
        size = _ARGUMENTS[name.upper()]
        if not given or len(given) % size:
            raise ValueError(rest)
        for start in range(0, len(given), size):
            yield name, given[start : start + size]
            name = {"M": "L", "m": "l"}.get(name, name)


def _arcs(text: str) -> Iterator[list[float]]:
    at = 0
    while at < len(text) or not at:
        match = _ARC.match(text, at)
        if match is None:
            raise ValueError(text)
        yield [_sound(each) for each in match.groups()]
        at = match.end()
