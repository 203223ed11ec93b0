# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The columns of a list of companies, and the headings by which people know them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from kiosk.store.importers.words import folded
from kiosk.store.problems import nearest

Kind = Literal["plain", "text", "floor", "labels", "aliases", "day", "flag"]


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One field of a company: its heading in Spanish and in English, and what else people call it."""

    key: str
    kind: Kind
    spanish: str
    english: str
    also: tuple[str, ...] = ()


COLUMNS = (
    Column("id", "plain", "id", "id", ("identificador", "código", "clave", "identifier", "code")),
    Column(
        "name",
        "text",
        "nombre",
        "name",
        (
            *("empresa", "compañía", "razón social", "organización", "inquilino", "nombre de la empresa"),
            *("nombre empresa", "company", "company name", "tenant", "organization", "organisation"),
        ),
    ),
    Column("floor", "floor", "piso", "floor", ("planta", "nivel", "level", "storey", "story")),
    Column(
        "unit",
        "plain",
        "oficina",
        "unit",
        ("local", "unidad", "puerta", "número de oficina", "office", "suite", "room", "door"),
    ),
    Column(
        "sector",
        "labels",
        "sectores",
        "sectors",
        ("sector", "actividad", "rubro", "categoría", "categorías", "industria", "industry", "category"),
    ),
    Column(
        "summary",
        "text",
        "resumen",
        "summary",
        ("descripción", "qué hace", "a qué se dedica", "description", "about", "what it does"),
    ),
    Column(
        "hours",
        "text",
        "horario",
        "hours",
        ("horarios", "horas", "horario de atención", "opening hours", "schedule"),
    ),
    Column(
        "website",
        "plain",
        "web",
        "website",
        ("página web", "sitio web", "sitio", "página", "url", "enlace", "web site", "site", "link"),
    ),
    Column(
        "phone",
        "plain",
        "teléfono",
        "phone",
        ("tel", "teléfonos", "celular", "móvil", "número de teléfono", "telephone", "phone number", "mobile"),
    ),
    Column("email", "plain", "correo", "email", ("correo electrónico", "e-mail", "mail", "email address")),
    Column("logo", "plain", "logo", "logo", ("logotipo", "imagen")),
    Column(
        "aliases",
        "aliases",
        "alias",
        "aliases",
        ("otros nombres", "también conocida como", "also known as", "other names", "aka"),
    ),
    Column(
        "moved_to",
        "text",
        "se mudó a",
        "moved to",
        ("mudada a", "se trasladó a", "trasladada a", "nueva ubicación", "moved", "new place"),
    ),
    Column("until", "day", "hasta", "until", ("último día", "hasta el", "last day")),
    Column("sample", "flag", "muestra", "sample", ("es muestra", "de muestra", "is sample")),
)

KEYS = tuple(column.key for column in COLUMNS)

_LANGUAGES = {
    "espanol": "es",
    "castellano": "es",
    "spanish": "es",
    "ingles": "en",
    "english": "en",
    "portugues": "pt",
    "portuguese": "pt",
    "frances": "fr",
    "french": "fr",
}


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands under a heading: a column, and the language of its wordings, `""` for all languages."""

    column: Column
    language: str = ""

    def title(self, language: str) -> str:
        """Return the heading in Spanish or in English."""
        name = self.column.spanish if language == "es" else self.column.english
        return f"{name} ({self.language})" if self.language else name


def heading(text: str, languages: Sequence[str]) -> Heading | None:
    """Return what a heading means, written in whatever way, or `None`."""
    words = folded(text)
    if words in _spellings():
        return Heading(_spellings()[words])
    *name, last = words.split() or [""]
    language = _LANGUAGES.get(last, last)
    if name[-1:] in (["en"], ["in"]):  # as in "resumen en inglés"
        name.pop()
    column = _spellings().get(" ".join(name))
    if column is not None and column.kind == "text" and language in languages:
        return Heading(column, language)
    for piece in re.split(r"[/|()]", text):  # as in "Oficina / Local"
        if folded(piece) in _spellings():
            return Heading(_spellings()[folded(piece)])
    return None


def near_heading(text: str) -> str | None:
    """Return the heading that somebody probably meant."""
    words = folded(text)
    near = nearest(words, list(_titles())) if len(words) > 3 else None  # short words are all alike
    return near and _titles()[near]


@cache
def _titles() -> dict[str, str]:
    return {folded(each): each for column in COLUMNS for each in _names(column)}


@cache
def _spellings() -> dict[str, Column]:
    return {folded(each): column for column in COLUMNS for each in _names(column)}


def _names(column: Column) -> tuple[str, ...]:
    return (column.spanish, column.english, *column.also)
