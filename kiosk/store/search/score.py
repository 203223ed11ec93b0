# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How well an entry answers a query: what it costs to take its name for what was written."""

from __future__ import annotations

from msgspec import Struct

from kiosk.store.search.entries import Entry
from kiosk.store.search.slips import Costs

EXACT = -10.0
"""A name that was written in full, whatever else there is."""

JOINED = 0.3
"""A name that sounds like the query when both are written as one word."""

JOINED_BEGINNING = 0.8
LEFT_OUT = 4.0
"""A word of the query that says nothing about the entry."""

ELSEWHERE = 2.0
"""A word that is not in the name: it stands in what is said about the entry."""

BEGINNING, LETTER = 0.3, 0.02
"""A word that begins so, and each letter that is left of it."""

UNASKED = 0.05
"""Each word of a name that nobody asked for."""

FIRST = 0.4
"""What is taken off for the first word of a query that is the first of the name."""

BEGINS = 0.6
"""What a word costs less than that begins like the name."""

FOREIGN = 0.03
"""A name in another language than the visitor reads."""

MISS = 99.0


class Term(dict[str, float]):
    """A word of a query, and what it costs to take each other word for it, worked out once."""

    def __init__(self, word: str, meant: Costs, is_beginning: bool = True) -> None:
        """Take for `word` what is `meant` by it, and what begins so."""
        super().__init__(meant)
        self.word = word
        self.meant = tuple(meant)
        self._is_beginning = is_beginning
        self[word] = 0.0

    def __missing__(self, word: str) -> float:
        """Work out what an unknown word costs."""
        cost = MISS
        if self._is_beginning and word.startswith(self.word):
            cost = BEGINNING + LETTER * (len(word) - len(self.word))
        self[word] = cost
        return cost


class Match(Struct, gc=False):
    """What an entry costs, and what it was found by: `terms`, or the `sound` of one of its names."""

    cost: float
    terms: tuple[Term, ...] = ()
    sound: str = ""


def by_words(entry: Entry, terms: tuple[Term, ...], asked: tuple[str, ...], language: str) -> Match:
    """Return how well an entry answers that has all `terms` somewhere; `asked` are all words of the query."""
    elsewhere = [ELSEWHERE] * len(terms)
    for place in entry.place:
        elsewhere = [min(cost, term[place]) for cost, term in zip(elsewhere, terms, strict=True)]
    best = sum(elsewhere)
    for code, words in entry.names:
        cost = FOREIGN if code and code != language else 0.0
        unasked = len(words)
        for term, other in zip(terms, elsewhere, strict=True):
            nearest = other
            for word in words:
                if term[word] <= nearest:
                    nearest = term[word]
            unasked -= nearest < other or other < ELSEWHERE
            cost += nearest
        cost += UNASKED * max(0, unasked)
        if words and terms[0][words[0]] < BEGINS:
            cost -= FIRST
        if words == asked:
            cost += EXACT
        best = min(best, cost)
    return Match(best, terms)


def by_sound(sound: str, name: str) -> Match:
    """Return how well a name answers that begins with the sound of the query, spaces aside."""
    left = len(name) - len(sound)
    return Match(JOINED_BEGINNING + LETTER * left if left else JOINED, sound=name)
