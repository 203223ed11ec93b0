# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is known while a file is being read: where the reading stands, and what was found to be wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Final

from kiosk.store.places import Aim, places
from kiosk.store.problems import Path, Problem, listed, nearest, quoted, written
from kiosk.store.source import DEEPEST, NotJson, is_too_deep

if TYPE_CHECKING:
    from kiosk.store.fields import Text

BAD: Final[Any] = object()
"""What a parser returns for a value that cannot be used; it has told the draft why."""

MOST_PROBLEMS = 1000
"""Nobody reads more, and a hostile file could fill the memory with them."""

MOST_GUESSES = 200


class Draft:
    """The state of one reading. `trail` is the path of the value that is being parsed."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        """Begin with the languages that texts may have; none are any."""
        self.languages = languages
        self.zone = "UTC"
        self.trail: list[str | int] = []
        self.samples: list[str] = []
        self.texts: dict[object, Text] = {}  # equal texts are one, as the hours of a hundred companies
        self.ids: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self.dropped: defaultdict[str, set[str]] = defaultdict(set)
        self._faults: list[tuple[Path, Aim, str, str]] = []
        self._left_out = 0
        self._guesses: dict[tuple[str, str], str | None] = {}

    def fault(self, what: str, remedy: str, *steps: str | int, aim: Aim = Aim.VALUE) -> Any:
        """Report something at the trail and `steps` further; return `BAD`."""
        if len(self._faults) < MOST_PROBLEMS:
            self._faults.append(((*self.trail, *steps), aim, what, remedy))
        else:
            self._left_out += 1
        return BAD

    def wrong(self, value: object, wanted: str, remedy: str, *steps: str | int) -> Any:
        """Report a value of another type than `wanted`."""
        if isinstance(value, list | dict) and is_too_deep(value):
            what = f"lists and objects are nested more than {DEEPEST} deep"
            return self.fault(what, "write it flatter", *steps)
        return self.fault(f"{_kind(value)} instead of {wanted}", remedy, *steps)

    def guess(self, word: str, words: Collection[str], otherwise: str, kind: str) -> str:
        """Return the remedy for a slip in one of `words`, which are all that there is of a `kind`."""
        slip = word, kind
        if slip not in self._guesses:
            if len(self._guesses) >= MOST_GUESSES:
                return otherwise
            self._guesses[slip] = nearest(word, words)
        near = self._guesses[slip]
        return f"did you mean {quoted(near)}?" if near else otherwise

    def dangling(self, word: str, noun: str, parts: tuple[str, ...]) -> Any:
        """Report an id that no record in `parts` has."""
        if len(self._faults) >= MOST_PROBLEMS:
            self._left_out += 1
            return BAD
        words = [each for part in parts for each in self.ids[part]]
        nouns = " or ".join(parts)
        known = f"{nouns} are {listed(words)}" if words else f"there are no {nouns}"
        return self.fault(f"no {noun} {quoted(word)}", self.guess(word, words, known, noun))

    def problems(self, text: str, file: str) -> tuple[Problem, ...]:
        """Return what was reported, by its place in `text`."""
        if not self._faults:
            return ()
        found = places(text, [(path, aim) for path, aim, _, _ in self._faults])
        problems = [
            Problem(file, *found[path, aim], written(path), what, remedy)
            for path, aim, what, remedy in self._faults
        ]
        problems.sort(key=lambda problem: problem.place)
        if self._left_out:
            last = problems[-1]
            what = f"{self._left_out} more problems are not listed"
            problems.append(Problem(file, last.line, last.column, "", what, "mend these first"))
        return tuple(problems)


def _kind(value: object) -> str:
    if isinstance(value, NotJson):
        return value.name
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return {str: "a text", int: "a number", float: "a number with a fraction", list: "a list"}.get(
        type(value), "an object"
    )
