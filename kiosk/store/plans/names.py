# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the names of shapes on a plan mean: `u-304`, `r-auditorium`, `stairs-1`, `lift-a`."""

from __future__ import annotations

import re
from unicodedata import normalize

PLACES = {
    "u": "unit",
    "r": "room",
    "stairs": "stairs",
    "lift": "lift",
    "entrance": "entrance",
    "wc": "toilets",
}
"""Kinds of places by what stands before the dash of their ids."""

SCENERY = {"floor": "floor", "void": "void", "green": "green"}
"""Kinds of what is drawn under the places: the slab, a hole in it, plants. The rest is `other`."""

CONNECTORS = ("stairs", "lift")
"""Kinds that lead to another floor: the same id on two floors is the same stairs or lift."""

VISITED = ("unit", "room", "toilets", "entrance")
"""Kinds that people want to get to."""

_NAME = re.compile(rf"({'|'.join(PLACES)})-(?=.)|({'|'.join(SCENERY)})(?:-|$)")


def kind_of(name: str) -> str:
    """Return the kind of what an id names, `""` if it means nothing to us."""
    match = _NAME.match(name)
    if match is None:
        return ""
    return PLACES[match[1]] if match[1] else SCENERY[match[2]]


def name_of(*given: str | None) -> str:
    """Return the first of an element's id and label that means something, in small letters, else `""`."""
    for name in given:
        if name and kind_of(plain := name.strip().casefold()):
            return plain
    return ""


def unit_name(unit: str) -> str:
    """Return the id that the shape of a company's unit has: `u-304` for "304"."""
    return f"u-{slug(unit)}"


def slug(words: str) -> str:
    """Return words as an id has them: small letters without accents, and dashes."""
    plain = normalize("NFKD", words.casefold())
    return re.sub(r"[^a-z0-9]+", "-", "".join(each for each in plain if each.isascii())).strip("-")
