# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The 300 queries that the quality of the search is measured with, each with the names that answer it.

The rule: names of hubs, programmes, companies and events, and aliases of companies, of the shipped data
and of `generate`, are shuffled with a fixed seed; 25 of them are spoilt in each of the ways below, fewer
where fewer have the letter, and the last way makes up 300. A slip is in a word of four letters or more, at
a random place, and never in a number; a name in which a way changes nothing is passed over. Right is every
record with the name that was spoilt, and whatever is itself called what was written, accents aside; of a
beginning, three letters long, everything with a name that begins so.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kiosk.store.fields import Text
from kiosk.store.schema import Ecosystem

TOTAL = 300
PER_WAY = 25
SEED = 20261123
SHORTEST = 4

Way = Callable[[str, random.Random], str]


class Query(NamedTuple):
    """What is typed, in which way it was spoilt, and the names of which any is right."""

    written: str
    way: str
    right: frozenset[str]


def plain(text: str) -> str:
    """Return a text in small letters without accents."""
    marked = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in marked if not unicodedata.combining(letter))


def _in_a_word(name: str, chance: random.Random, spoil: Callable[[str, int], str]) -> str:
    words = [word for word in re.finditer(r"[^\W\d_]+", name) if len(word[0]) >= SHORTEST]
    if not words:
        return name
    word = chance.choice(words)
    spoilt = spoil(word[0], chance.randrange(len(word[0]) - 1))
    return name[: word.start()] + spoilt + name[word.end() :]


def _missing(name: str, chance: random.Random) -> str:
    return _in_a_word(name, chance, lambda word, at: word[:at] + word[at + 1 :])


def _doubled(name: str, chance: random.Random) -> str:
    return _in_a_word(name, chance, lambda word, at: word[: at + 1] + word[at:])


def _swapped(name: str, chance: random.Random) -> str:
    return _in_a_word(name, chance, lambda word, at: word[:at] + word[at + 1] + word[at] + word[at + 2 :])


def _without_accents(name: str, chance: random.Random) -> str:
    return plain(name) if plain(name) != name.casefold() else name


def _exchanged(*pairs: tuple[str, str]) -> Way:
    """Return the way that writes one of `pairs` for the other, once, where the name has one of them."""

    def spoil(name: str, chance: random.Random) -> str:
        text = name.casefold()
        spots = [
            (spot, new) for old, new in pairs for spot in re.finditer(old, text, re.ASCII) if spot[0] != new
        ]
        if not spots:
            return name
        spot, new = chance.choice(spots)
        return text[: spot.start()] + new + text[spot.end() :]

    return spoil


def _joined(name: str, chance: random.Random) -> str:
    spaces = [at for at, letter in enumerate(name) if letter == " "]
    if not spaces:
        return name
    at = chance.choice(spaces)
    return name[:at] + name[at + 1 :]


def _split(name: str, chance: random.Random) -> str:
    return _in_a_word(name, chance, lambda word, at: f"{word[: at + 1]} {word[at + 1 :]}")


def _beginning(name: str, chance: random.Random) -> str:
    return name[:3]


WAYS: dict[str, Way] = {
    "exact": lambda name, chance: name,
    "a letter missing": _missing,
    "a letter doubled": _doubled,
    "two letters swapped": _swapped,
    "no accents": _without_accents,
    "b for v": _exchanged(("v", "b"), ("b", "v")),
    "s for z or c": _exchanged(("z", "s"), ("c(?=[eiéí])", "s"), ("s(?=[eiéí])", "c"), ("s(?![eiéí])", "z")),
    "y for ll": _exchanged(("ll", "y"), ("y", "ll")),
    "h dropped": _exchanged((r"(?<![cpst])h", "")),
    "joined": _joined,
    "split": _split,
    "beginning": _beginning,
    "k for c or qu": _exchanged(("qu(?=[eiéí])", "k"), ("c(?=[aouáóúlr])", "k")),
}


LAST = [*WAYS][-1]


def names_in(ecosystem: Ecosystem) -> list[tuple[str, ...]]:
    """Return the names of each record that visitors look for, in all languages, with its aliases."""
    called = [_called(each.name) for each in ecosystem.hubs]
    called += [_called(each.name) for each in ecosystem.programs]
    called += [_called(each.name, each.aliases) for each in ecosystem.tenants]
    return called + [_called(event.title) for event in ecosystem.events]


def other_names_in(ecosystem: Ecosystem) -> list[tuple[str, ...]]:
    """Return the names of what is found besides: services, sectors and kinds, floors, rooms."""
    texts = [service.name for hub in ecosystem.hubs for service in hub.services]
    texts += [label.name for label in ecosystem.labels]
    texts += [floor.name for floor in ecosystem.floors]
    texts += [event.place.room for event in ecosystem.events if event.place.room]
    return [_called(text) for text in dict.fromkeys(texts)]


def queries(ecosystem: Ecosystem, shipped: Ecosystem, seed: int = SEED) -> list[Query]:
    """Return the queries: a half of each way is from names of `shipped` as far as they go."""
    chance = random.Random(seed)
    records = names_in(ecosystem)
    every = [*records, *other_names_in(ecosystem)]
    everything = [(names, [plain(name) for name in names]) for names in every]
    known = [name for names in names_in(shipped) for name in names]
    others = [name for names in records for name in names if name not in set(known)]
    made: list[Query] = []
    for way, spoil in WAYS.items():
        found: dict[str, str] = {}
        wanted = TOTAL - len(made) if way == LAST else PER_WAY
        for source, most in ((known, wanted // 2), (others, wanted)):
            chance.shuffle(source)
            for name in source:
                if len(found) == most:
                    break
                written = spoil(name, chance)
                if way == "exact" or (written != name and len(written) > 2):
                    found.setdefault(written, name)
        for written, name in found.items():
            start = plain(written)
            right = [
                names
                for names, plainly in everything
                if name in names
                or start in plainly
                or (way == "beginning" and any(each.startswith(start) for each in plainly))
            ]
            made.append(Query(written, way, frozenset(each for names in right for each in names)))
    return made


def _called(name: Text, aliases: Sequence[str] = ()) -> tuple[str, ...]:
    return (*(wording for _, wording in name.wordings), *aliases)
