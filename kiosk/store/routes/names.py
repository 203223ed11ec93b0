# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What places are called in the middle of a sentence: "the auditorium", "el auditorio", "Nube Viva"."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.store.fields import Text
from kiosk.store.messages import Message, say

_SPANISH = {
    "el": "ascensor auditorio baño café comedor coworking elevador estudio gimnasio jardín laboratorio",
    "el ": "mirador museo nivel parqueadero pasillo patio piso restaurante salón sótano taller vestíbulo",
    "la": "azotea biblioteca cafetería cocina enfermería entrada escalera oficina planta plaza portería",
    "la ": "recepción sala tienda terraza",
    "los": "ascensores baños sanitarios",
    "las": "escaleras salas",
}
_ENGLISH = (
    "auditorium café cafe cafeteria canteen elevator elevators entrance gym hall kitchen lab laboratory",
    "library lift lobby lounge museum office patio reception restaurant restroom restrooms room rooms shop",
    "stairs studio terrace theater theatre toilets workshop",
)
_ARTICLES = {word: article.strip() for article, words in _SPANISH.items() for word in words.split()}
_NOUNS = frozenset(" ".join(_ENGLISH).split())
_NUMBERED = frozenset({"floor", "level", "elevator", "lift", "room"})
"""English nouns that stand before a number or a letter, and take no article then."""


class Named(NamedTuple):
    """A name of the data as it stands in a sentence; without a name, what it is."""

    name: Text | None
    otherwise: Message

    def in_language(self, language: str) -> str:
        """Return the name, with an article and a small letter where its noun is one that we know."""
        if self.name is None:
            return self.otherwise.in_language(language)
        name = self.name.in_language(language)
        if language == "es":
            return _in_spanish(name)
        return _in_english(name) if language == "en" else name

    def __str__(self) -> str:
        return self.in_language("en")


def generic(kind: str) -> Message:
    """Return what a place of a kind is called that has no name."""
    kinds = {
        "lift": say("the elevator"),
        "stairs": say("the stairs"),
        "toilets": say("the restrooms"),
        "entrance": say("the entrance"),
        "room": say("a room"),
    }
    return kinds.get(kind, say("the door"))


def _in_spanish(name: str) -> str:
    first, space, rest = name.partition(" ")
    article = _ARTICLES.get(first.casefold())
    return f"{article} {first.casefold()}{space}{rest}" if article else name


def _in_english(name: str) -> str:
    words = name.split()
    if not words:
        return name
    if words[-1].casefold() in _NOUNS:
        plain = not any(word[:1].isupper() for word in words[1:])
        return f"the {name[:1].lower()}{name[1:]}" if plain else f"the {name}"
    if words[0].casefold() in _NUMBERED and len(words) == 2:
        return f"{name[:1].lower()}{name[1:]}"
    return name
