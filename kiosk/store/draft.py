# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is known while a file is being read: where the reading stands, and what was found to be wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Final

from kiosk.store.messages import Message, say
from kiosk.store.places import Aim, places
from kiosk.store.problems import Path, Problem, listed, nearest, quoted, written
from kiosk.store.source import NotJson, is_too_deep, too_deep

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
        self.texts: dict[object, Text] = {}  # equal texts are one, as the hours of a hundred companies
        self.ids: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self.vain_rules = 0
        self.dropped: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._faults: list[tuple[Path, Aim, Message, Message]] = []
        self._left_out = 0
        self._guesses: dict[tuple[str, str], str | None] = {}

    def fault(self, what: Message, remedy: Message, *steps: str | int, aim: Aim = Aim.VALUE) -> Any:
        """Report something at the trail and `steps` further; return `BAD`."""
        if len(self._faults) < MOST_PROBLEMS:
            self._faults.append(((*self.trail, *steps), aim, what, remedy))
        else:
            self._left_out += 1
        return BAD

    def wrong(self, value: object, wanted: Message, remedy: Message, *steps: str | int) -> Any:
        """Report a value of another type than `wanted`."""
        if isinstance(value, list | dict) and is_too_deep(value):
            return self.fault(*too_deep(), *steps)
        return self.fault(
            say("{found} instead of {wanted}", found=_kind(value), wanted=wanted), remedy, *steps
        )

    def guess(self, word: str, words: Collection[str], otherwise: Message, kind: str) -> Message:
        """Return the remedy for a slip in one of `words`, which are all that there is of a `kind`."""
        slip = word, kind
        if slip not in self._guesses:
            if len(self._guesses) >= MOST_GUESSES:
                return otherwise
            self._guesses[slip] = nearest(word, words)
        near = self._guesses[slip]
        return say("did you mean {word}?", word=quoted(near)) if near else otherwise

    def dangling(self, word: str, parts: tuple[str, ...]) -> Any:
        """Report an id that no record in `parts` has."""
        if len(self._faults) >= MOST_PROBLEMS:
            self._left_out += 1
            return BAD
        words = [each for part in parts for each in self.ids[part]]
        those = either(*parts)
        known = say("{parts} are {words}", parts=those, words=listed(words))
        remedy = known if words else say("there are no {parts}", parts=those)
        what = say("no {record} {word}", record=record_of(parts), word=quoted(word))
        return self.fault(what, self.guess(word, words, remedy, "".join(parts)))

    def problems(self, text: str, file: str, is_error: bool = True) -> tuple[Problem, ...]:
        """Return what was reported, as errors or as warnings, by its place in `text`."""
        if not self._faults:
            return ()
        found = places(text, [(path, aim) for path, aim, _, _ in self._faults])
        problems = [
            Problem(file, *found[path, aim], written(path), what, remedy, is_error)
            for path, aim, what, remedy in self._faults
        ]
        problems.sort(key=lambda problem: problem.place)
        if self._left_out:
            last = problems[-1]
            what = say("{count} more problems are not listed", count=self._left_out)
            remedy = say("mend these first")
            problems.append(Problem(file, last.line, last.column, "", what, remedy, is_error))
        return tuple(problems)


def either(first: object, *others: object) -> object:
    """Return one or several things as people offer a choice of them."""
    for each in others:
        first = say("{this} or {that}", this=first, that=each)
    return first


def record_of(parts: tuple[str, ...]) -> object:
    """Return what a record in one of `parts` is called."""
    names = {
        "floors": say("floor"),
        "hubs": say("hub"),
        "labels": say("label"),
        "tenants": say("tenant"),
    }
    return either(*(names[part] for part in parts))


def _kind(value: object) -> Message | str:
    if isinstance(value, NotJson):
        return value.name
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    kinds = {
        str: say("a text"),
        int: say("a number"),
        float: say("a number with a fraction"),
        list: say("a list"),
    }
    return kinds.get(type(value), say("an object"))
