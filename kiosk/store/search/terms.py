# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The words of a text and of a query as a search sees them: without case and accents, and how they sound."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

LONGEST_QUERY = 80
"""Letters of a query that are looked at; a keyboard at arm's length is not for more."""

MOST_WORDS = 8
"""Words of a query that are looked at."""

FILLERS = frozenset(
    [
        "a",
        "al",
        "and",
        "at",
        "como",
        "con",
        "de",
        "del",
        "donde",
        "el",
        "en",
        "encuentro",
        "esta",
        "find",
        "for",
        "in",
        "is",
        "la",
        "las",
        "llegar",
        "llego",
        "lo",
        "los",
        "of",
        "on",
        "or",
        "para",
        "por",
        "queda",
        "quiero",
        "the",
        "to",
        "un",
        "una",
        "where",
        "y",
    ]
)
"""Words that say nothing about what is looked for, unless nothing else is said."""

FLOORS = frozenset(("p", "piso", "pisos", "planta", "nivel", "floor", "fl", "level", "storey", "story"))
DOORS = frozenset(("unidad", "oficina", "of", "local", "puerta", "unit", "office", "suite", "room", "door"))
"""Words before the number of a floor, and before that of a unit."""

ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            *("primer primero first", "segundo second", "tercer tercero third", "cuarto fourth"),
            *("quinto fifth", "sexto sixth", "septimo seventh", "octavo eighth", "noveno ninth"),
            "decimo tenth",
        ),
        start=1,
    )
    for word in words.split()
}

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_ORDINAL = re.compile(r"(\d{1,3})(?:er|ro|do|to|mo|vo|no|st|nd|rd|th|o|a)?")
_FLOOR = re.compile(r"(?:p|piso|floor)(\d{1,3})")

# In this order; capitals stand for sounds that are no letter yet, as texts are in small ones.
_SPELLINGS = (
    *(("ch", "X"), ("ph", "f"), ("ll", "y"), ("qu", "k"), ("gue", "Ge"), ("gui", "Gi")),
    *(("ge", "je"), ("gi", "ji"), ("ce", "se"), ("ci", "si"), ("nv", "mb"), ("nb", "mb")),
)
_LETTERS = str.maketrans({"c": "k", "q": "k", "z": "s", "v": "b", "h": None, "w": "u", "G": "g"})
_TWICE = re.compile(r"(\D)\1+")
_HEAD = re.compile(r"es(?=[^aeiou])")


def words_of(text: str) -> list[str]:
    """Return the words of a text, without case and accents: "Ñandú" is "nandu"."""
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return _WORD.findall(text.casefold())


def sound_of(word: str) -> str:
    """Return how a word, or words written as one, sound in Spanish: b as v, s as z, y as ll, no h.

    A letter twice is one, and "es" before a consonant is "s", as in the English words that many hear so.
    """
    sound = word
    for spelled, heard in _SPELLINGS:
        sound = sound.replace(spelled, heard)
    sound = sound.translate(_LETTERS)
    if _TWICE.search(sound):  # which takes a fifth of the time
        sound = _TWICE.sub(r"\1", sound)
    return _HEAD.sub("s", sound, count=1) if sound.startswith("es") else sound


def floor_word(number: str) -> str:
    """Return the one word for a floor of this number, which "piso 3" and "3rd floor" are turned into."""
    return "p" + (number.lstrip("0") or "0")


def query_words(query: str) -> list[str]:
    """Return the words of a query, at most `MOST_WORDS`, whatever is in it."""
    return words_of(query[:LONGEST_QUERY])[:MOST_WORDS]


class Asked(NamedTuple):
    """A word to look for, and how it was written: "p3" for "piso 3"."""

    word: str
    written: str


def terms_of(words: Sequence[str]) -> list[Asked]:
    """Return what to look for: floors as one word each, numbers of units alone, fillers left out.

    The last word is always kept: it may be the beginning of another.
    """
    terms: list[Asked] = []
    left = list(words)
    while left:
        word = left.pop(0)
        following = left[0] if left else ""
        number = ""
        if word in FLOORS:
            number = _number(following)
        elif following in FLOORS and following != "p" and not any(map(_number, left[1:2])):
            number = _number(word)
        if number:
            terms.append(Asked(floor_word(number), f"{word} {left.pop(0)}"))
        elif (found := _FLOOR.fullmatch(word)) is not None:
            terms.append(Asked(floor_word(found[1]), word))
        elif not (word in DOORS and following[:1].isdigit()):
            terms.append(Asked(word, word))
    return [term for term in terms[:-1] if term.word not in FILLERS] + terms[-1:]


def _number(word: str) -> str:
    """Return the digits of "3", "3er" or "tercer", "" when it is no such word."""
    found = _ORDINAL.fullmatch(word)
    return found[1] if found else str(ORDINALS.get(word, ""))
