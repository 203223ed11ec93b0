# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The words that are known, and which of them somebody may have meant who wrote another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from kiosk.store.search.terms import sound_of

SAME_SOUND = 0.4
BEGINS_SO = 0.9
SLIP = 1.0
BEGINS_NEARLY = 1.6
ONLY_ABOUT = 0.2
"""What it costs to take a word for another: the same sound, its beginning, each letter; a word of no name."""

FEW = 10
"""Words that one is taken for, at most."""

LONG = 6
"""Letters from which on a word may have two slips."""

SHORT = 3
"""Letters up to which a slip may be anywhere, and a beginning is not mended."""

PLACES, END = (0, 1, 2), -2
"""Where pairs of letters are looked at."""

REMEMBERED = 256

Costs = dict[str, float]


class Vocabulary:
    """Words of names, and others, without case and accents; `shown` says how they are written."""

    def __init__(self, names: dict[str, str], others: Iterable[str]) -> None:
        """Learn the words of names, with the way each is written, and those that stand elsewhere."""
        import rapidfuzz.distance
        import rapidfuzz.process  # noqa: F401  # here, where it keeps nobody waiting: it takes 60 ms

        self.shown = names
        self.words = sorted({*names, *others})
        self._known = frozenset(self.words)
        # Numbers that are one digit off are other numbers: nobody is sent to the wrong door.
        self._spelled = [word for word in self.words if len(word) > 1 and not word.isdecimal()]
        self._by_sound: dict[str, list[str]] = {}
        for word in self._spelled:
            self._by_sound.setdefault(sound_of(word), []).append(word)
        self._sounds = sorted(self._by_sound)
        # Whoever slips writes two letters at one end right: the twentieth part of the words is compared.
        self._short = [word for word in self._spelled if len(word) <= SHORT + 1]
        self._pairs: dict[tuple[int, str], list[str]] = {}
        for word in self._spelled:
            for place in (END, *PLACES):
                self._pairs.setdefault(_pair(word, place), []).append(word)
        self._meant: dict[tuple[str, bool], Costs] = {}

    def __contains__(self, word: str) -> bool:
        """Tell whether a word is known as a whole."""
        return word in self._known

    def has_beginning(self, word: str) -> bool:
        """Tell whether a known word begins like this."""
        return any(_beginning(self.words, word, 1))

    def meant(self, word: str, is_last: bool) -> Costs:
        """Return the words that `word` may stand for, but for those that begin so, and what each costs.

        The last word of a query may be the beginning of another, with a slip in it.
        """
        key = word, is_last
        if key not in self._meant:
            if len(self._meant) >= REMEMBERED:
                self._meant.clear()
            self._meant[key] = {} if word.isdecimal() else self._look_up(word, is_last)
        return self._meant[key]

    def nearest(self, word: str) -> list[str]:
        """Return the words that look most like one which stands for nothing known."""
        from rapidfuzz import fuzz, process

        pairs = {word[at : at + 2] for at in range(min(len(word) - 1, LONG))}
        alike = self._with_pairs(*((place, pair) for place in PLACES for pair in sorted(pairs)))
        found = process.extract(word, alike, scorer=fuzz.ratio, score_cutoff=45, limit=FEW)
        return [near for near, _, _ in found]

    def parts(self, word: str, is_last: bool) -> tuple[str, str] | None:
        """Return the two known words that were written as one, if it is two."""
        for cut in range(len(word) - 1, 1, -1):
            head, tail = word[:cut], word[cut:]
            if head in self and (tail in self or (is_last and len(tail) > 1 and self.has_beginning(tail))):
                return head, tail
        return None

    def _with_pairs(self, *pairs: tuple[int, str]) -> list[str]:
        """Return the words that have one of these pairs of letters at its place."""
        return list(dict.fromkeys(word for pair in pairs for word in self._pairs.get(pair, ())))

    def _look_up(self, word: str, is_last: bool) -> Costs:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        sound = sound_of(word)
        costs: Costs = {}
        if is_last and len(sound) > 1 and 2 * len(sound) >= len(word):
            for each in _beginning(self._sounds, sound, FEW):
                costs.update(dict.fromkeys(self._by_sound[each], BEGINS_SO))
        costs.update(dict.fromkeys(self._by_sound.get(sound, ()), SAME_SOUND))
        slips = 2 if len(word) >= LONG else 1
        alike = self._short
        if len(word) > SHORT:
            alike = self._with_pairs(_pair(word, 0), _pair(word, END))
        near = process.extract(word, alike, scorer=OSA.distance, score_cutoff=slips, limit=FEW)
        for other, distance, _ in near:
            cost = SLIP * distance + (0 if other in self.shown else ONLY_ABOUT)
            costs[other] = min(cost, costs.get(other, cost))
        if is_last and not costs and len(word) > SHORT:
            head = word[:4]
            alike = self._with_pairs(
                *((0, head[at : at + 2]) for at in (0, 1)),
                (0, head[1] + head[0]),
                *((place, head[place - 1 + at : place + 1 + at]) for place in (1, 2) for at in (0, 1)),
            )
            begun = [other[: len(word)] for other in alike]
            near = process.extract(word, begun, scorer=OSA.distance, score_cutoff=1, limit=FEW)
            costs = {alike[index]: BEGINS_NEARLY for _, _, index in near}
        costs.pop(word, None)
        return costs


def _pair(word: str, place: int) -> tuple[int, str]:
    """Return the two letters at a place, with the place."""
    return place, word[-2:] if place == END else word[place : place + 2]


def _beginning(words: Sequence[str], start: str, most: int) -> Iterable[str]:
    """Return the first few of sorted words that begin with `start`."""
    first = bisect_left(words, start)
    return (word for word in words[first : first + most] if word.startswith(start))
