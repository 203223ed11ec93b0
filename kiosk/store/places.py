# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Where in the text of a data file a value or a key stands, looked up only for what is reported."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from enum import Enum
from json.decoder import WHITESPACE, scanstring  # type: ignore[attr-defined]
from typing import Any

from kiosk.store.problems import Path


class Aim(Enum):
    """What of a path is pointed at."""

    VALUE = "value"
    KEY = "key"
    SECOND_KEY = "second key"


Spot = tuple[Path, Aim]
_Branches = dict[str | int, Any]


def places(text: str, spots: Iterable[Spot]) -> dict[Spot, tuple[int, int]]:
    """Return line and column (from 1) of each of `spots` in `text`, which is sound JSON.

    A spot that is not there, such as a missing key, has the place of the nearest value around it.
    """
    wanted = set(spots)
    walk = _Walk(text)
    branches: _Branches = {}
    for path, _ in wanted:
        inner = branches
        for step in path:
            inner = inner.setdefault(step, {})
    with suppress(RecursionError):  # what was found before the depths will do
        walk.value(walk.blank(0), (), branches)
    offsets = {spot: walk.nearest(*spot) for spot in wanted}
    found: dict[Spot, tuple[int, int]] = {}
    line, line_start, past = 1, 0, 0
    for spot, offset in sorted(offsets.items(), key=lambda item: item[1]):
        line += text.count("\n", past, offset)
        line_start = text.rfind("\n", line_start, offset) + 1 or line_start
        past = offset
        found[spot] = line, offset - line_start + 1
    return found


class _Walk:
    """One way through the text: steps over what is not wanted with the C scanner, looks into the rest."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: dict[Spot, int] = {}
        self.skip = json.JSONDecoder(parse_int=len).scan_once  # type: ignore[attr-defined]

    def blank(self, index: int) -> int:
        return int(WHITESPACE.match(self.text, index).end())

    def nearest(self, path: Path, aim: Aim) -> int:
        offset = self.found.get((path, aim))
        while offset is None and path:
            offset = self.found.get((path, Aim.VALUE))
            path = path[:-1]
        return self.found.get(((), Aim.VALUE), 0) if offset is None else offset

    def value(self, index: int, path: Path, branches: _Branches) -> int:
        """Note what is wanted of the value that begins at `index`; return where it ends."""
        self.found[path, Aim.VALUE] = index
        if not branches or self.text[index] not in "{[":
            return int(self.skip(self.text, index)[1])
        keyed = self.text[index] == "{"
        end = "}" if keyed else "]"
        seen: set[str | int] = set()
        index = self.blank(index + 1)
        number = 0
        while self.text[index] != end:
            step: str | int = number
            if keyed:
                start = index
                step, index = scanstring(self.text, index + 1, True)
                if step in branches:
                    aim = Aim.SECOND_KEY if step in seen else Aim.KEY
                    self.found.setdefault(((*path, step), aim), start)
                seen.add(step)
                index = self.blank(self.blank(index) + 1)
            inner = branches.get(step)
            if inner is None:
                index = int(self.skip(self.text, index)[1])
            else:
                index = self.value(index, (*path, step), inner)
            index = self.blank(index)
            if self.text[index] == ",":
                index = self.blank(index + 1)
            number += 1
        return index + 1
