# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""One look for one query: first for what was written, then for what may have been meant by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from kiosk.store.search.entries import Entry, name_of
from kiosk.store.search.index import Words
from kiosk.store.search.score import LEFT_OUT, MISS, Match, Term, by_sound, by_words
from kiosk.store.search.terms import sound_of, terms_of, words_of

FEW = 20
"""Entries of a shelf that are compared at least: those that come first in the alphabet."""

OTHER_SPACES = 0.3
"""What it costs to write two words as one, or one as two."""

Matches = dict[int, Match]
"""What answers, by the numbers of the entries."""


class Search:
    """What was asked, and what was found so far."""

    def __init__(self, words: Words, asked: tuple[str, ...], language: str, limit: int) -> None:
        """Look in `words` for what is `asked`, one word at least; `limit` of a kind will be shown."""
        self._words = words
        self._known = words.vocabulary
        self._asked = asked
        self._language = language
        self._most = max(FEW, limit + 1)
        self._terms = terms_of(asked)
        self._found: Matches = {}

    def matches(self) -> Matches:
        """Return all that answers, and how well."""
        plain = tuple(Term(each.word, {}) for each in self._terms)
        whole = [each.word in self._known for each in self._terms]
        self._look_for_sound(plain)
        if all(self._known.has_beginning(each.word) for each in self._terms):
            exactly = " AND ".join(_quoted(each.word) for each in plain) if all(whole) else ""
            self._look(plain, " AND ".join(_beginning(each) for each in plain), exactly=exactly)
        is_begun = all(whole[:-1]) and self._known.has_beginning(self._terms[-1].word)
        if not (self._found and is_begun):
            self._look_for_slips()
        if not self._found:
            self._look_for_some()
        return self._found

    def understood(self) -> str:
        """Return what the best match was found by, as the data write it; "" if that is what was written."""
        number = min(self._found, key=lambda each: (self._found[each].cost, each))
        match, entry = self._found[number], self._words.entries[number]
        if match.sound:
            name = _name_like(match.sound, entry)
            spelled = words_of(name)
            is_asked = "".join(spelled).startswith("".join(self._asked)) and spelled[0] == self._asked[0]
            return "" if is_asked else name
        words = {word for _, name in entry.names for word in name} | set(entry.place)
        meant = [self._meant(term, words) for term in match.terms]
        is_whole = len(meant) == len(self._terms)
        if is_whole and all(
            word.startswith(term.word) for word, term in zip(meant, match.terms, strict=True)
        ):
            return ""
        wordings = [each for code, each in name_of(entry).wordings if code in ("", self._language)]
        for wording in wordings:
            if set(words_of(wording)) == set(meant):
                return wording
        if wordings and any(set(name) == set(meant) for _, name in entry.names):  # it has other names, too
            return wordings[0]
        written = {each.word: each.written for each in self._terms}
        return " ".join(self._known.shown.get(word) or written.get(word, word) for word in meant)

    def nearest(self) -> list[int]:
        """Return entries with the names that look most like what was written."""
        found: dict[int, None] = {}
        for each in self._terms:
            for word in self._known.nearest(each.word):
                for shelf in self._words.shelves:
                    found.update(dict.fromkeys(self._words.look('{name}: "' + word + '"', shelf, 1)))
        return list(found)

    def _meant(self, term: Term, words: Iterable[str]) -> str:
        """Return the word that a term was taken for: one of `words`, or one that stands elsewhere."""
        cost, word = min(((term[word], word) for word in words), default=(MISS, ""))
        if cost >= MISS:
            cost, word = min((cost, other) for other, cost in term.items())
        return word

    def _look_for_sound(self, terms: tuple[Term, ...]) -> None:
        sound = sound_of("".join(self._asked))
        if len(sound) > 1 and 2 * len(sound) >= len("".join(self._asked)):  # else it is "zzzz", or "zzzzqqq"
            for shelf in self._words.shelves:
                for number, name in shelf.named(sound, self._most):
                    self._offer(number, by_sound(sound, name))
                    self._offer(number, self._matched(number, terms))

    def _look_for_slips(self) -> None:
        """Look for what sounds or is spelled like the words that are not known; then like any of them."""
        words = [each.word for each in self._terms]
        for other in self._spaced(words):
            self._look_mended(other, OTHER_SPACES, only_unknown=True)
        self._look_mended(words, 0, only_unknown=True)
        if not self._found:
            self._look_mended(words, 0, only_unknown=False)

    def _look_mended(self, words: list[str], extra: float, *, only_unknown: bool) -> None:
        terms, parts = [], []
        for number, word in enumerate(words, start=1):
            is_last = number == len(words)
            if only_unknown and word in self._known:
                term = Term(word, {})
                parts.append(_quoted(word))
            else:
                term = Term(word, self._known.meant(word, is_last))
                parts.append("(" + " OR ".join((_beginning(term), *map(_quoted, term.meant))) + ")")
            terms.append(term)
        self._look(tuple(terms), " AND ".join(parts), extra)

    def _spaced(self, words: list[str]) -> Iterator[list[str]]:
        """Yield the words with two of them as one, or with one as two, where that makes them known."""
        for place, (one, other) in enumerate(pairwise(words)):
            if one + other in self._known:
                yield [*words[:place], one + other, *words[place + 2 :]]
        for place, word in enumerate(words):
            parts = None if word in self._known else self._known.parts(word, place == len(words) - 1)
            if parts:
                yield [*words[:place], *parts, *words[place + 1 :]]

    def _look_for_some(self) -> None:
        """Look for as many of the words as something has."""
        terms, parts = [], []
        for each in self._terms:
            term = Term(each.word, self._known.meant(each.word, each is self._terms[-1]))
            part = "(" + " OR ".join((_beginning(term), *map(_quoted, term.meant))) + ")"
            if any(self._words.look(part, shelf, 1) for shelf in self._words.shelves):
                terms.append(term)
                parts.append(part)
        left_out = LEFT_OUT * (len(self._terms) - len(terms))
        if 0 < len(terms) < len(self._terms):
            self._look(tuple(terms), " AND ".join(parts), left_out)
        for count in (len(terms) - 1, 1):
            if self._found or not 0 < count < len(terms):
                continue
            for place in range(len(terms)):
                kept = slice(place, place + 1)
                some, those = terms[kept], parts[kept]
                if count > 1:
                    some, those = terms[:place] + terms[place + 1 :], parts[:place] + parts[place + 1 :]
                self._look(tuple(some), " AND ".join(those), left_out + LEFT_OUT * (len(terms) - count))

    def _look(self, terms: tuple[Term, ...], query: str, extra: float = 0, exactly: str = "") -> None:
        """Look for `query` in names, and in all else where these are few; `exactly`, where they are many."""
        for shelf in self._words.shelves:
            numbers: set[int] = set()
            for column in ("{name}: ", ""):
                found = self._words.look(f"{column}({query})", shelf, self._most)
                is_full = len(found) == self._most
                if is_full and exactly:
                    found += self._words.look(f"{column}({exactly})", shelf, self._most)
                numbers.update(found)
                if is_full:
                    break
            for number in numbers:
                self._offer(number, self._matched(number, terms, extra))

    def _matched(self, number: int, terms: tuple[Term, ...], extra: float = 0) -> Match:
        match = by_words(self._words.entries[number], terms, self._asked, self._language)
        match.cost += extra
        return match

    def _offer(self, number: int, match: Match) -> None:
        before = self._found.get(number)
        if before is None or match.cost < before.cost:
            self._found[number] = match


def _quoted(word: str) -> str:
    return f'"{word}"'


def _beginning(term: Term) -> str:
    return _quoted(term.word) + "*"


def _name_like(sound: str, entry: Entry) -> str:
    """Return the name of an entry that sounds like this; its first, if that is an alias."""
    wordings = [wording for _, wording in name_of(entry).wordings]
    return next((each for each in wordings if sound_of("".join(words_of(each))) == sound), wordings[0])
