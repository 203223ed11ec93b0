# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How people write the names of things: with or without accents, by name, by number, in any language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Sequence

from kiosk.store.problems import nearest
from kiosk.store.writer import Record

_LEVEL = re.compile(
    r"(?:piso|planta|nivel|floor|level|storey|p)? ?(minus )?(\d{1,3})"
    r"(?:er|ro|do|to|mo|vo|no|o|a|st|nd|rd|th)?(?: (?:piso|planta|nivel|floor|level|storey))?"
)
_LONGEST_ID = 60


def folded(text: str) -> str:
    """Return `text` as it is compared: no capitals, no accents, one blank between words and nothing else."""
    text = re.sub(r"(?<!\w)[-−–](?=\d)", " minus ", text)
    letters = unicodedata.normalize("NFKD", text.casefold())
    words = re.findall(r"\w+", "".join(each for each in letters if not unicodedata.combining(each)))
    return " ".join(words) or text.strip().casefold()


def slug(text: str, otherwise: str) -> str:
    """Return an id made of `text`, such as `nube-viva`, or `otherwise` if no letter can stand in one."""
    words = re.findall(r"[a-z0-9]+", folded(text))
    return "-".join(words)[:_LONGEST_ID].strip("-") or otherwise


def unique(name: str, taken: Container[str]) -> str:
    """Return `name`, or the first of `name-2`, `name-3` … that is not taken."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    return found


def wordings(text: object) -> dict[str, str]:
    """Return the wordings of a text by language; `""` is that of a text that is the same in all."""
    if isinstance(text, dict):
        return {str(language): str(each) for language, each in text.items()}
    return {"": str(text)} if text is not None else {}


def wording(text: object, language: str) -> str:
    """Return the wording for a language, else the first one, else nothing."""
    found = wordings(text)
    return found.get(language) or next(iter(found.values()), "")


class Names:
    """The names by which people call the records of some parts, in every language."""

    def __init__(self, records: Iterable[Record]) -> None:
        """Take the records, which have an `id` and a `name`, and maybe a `level`."""
        self.ids: dict[str, Record] = {}
        self._names: dict[str, str | None] = {}
        for each in records:
            self.ids.setdefault(each["id"], each)
            for name in {folded(name) for name in wordings(each.get("name")).values()} - {""}:
                # A name of two things names none.
                self._names[name] = each["id"] if self._names.get(name, each["id"]) == each["id"] else None
        self._levels: dict[int, str | None] = {}
        for each in self.ids.values():
            if "level" in each:
                level = each["level"]
                self._levels[level] = None if level in self._levels else each["id"]

    def find(self, word: str) -> str | None:
        """Return the id of what is called `word`: by id, else by name, else by the number of a floor."""
        if word in self.ids:
            return word
        name = folded(word)
        if name in self._names:
            return self._names[name]
        match = _LEVEL.fullmatch(name)
        if match:
            return self._levels.get(int(match[2]) * (-1 if match[1] else 1))
        return name if name in self.ids else None

    def name(self, identity: str, language: str) -> str:
        """Return what to call a record so that `find` finds it again."""
        record = self.ids.get(identity)
        name = wording(record.get("name"), language).strip() if record else ""
        return name if name and self.find(name) == identity else identity

    def near(self, word: str, language: str) -> str | None:
        """Return the name that `word` was probably meant to be."""
        near = nearest(folded(word), [name for name, identity in self._names.items() if identity])
        identity = self._names[near] if near else None
        return self.name(identity, language) if identity else None

    def all(self, language: str) -> Sequence[str]:
        """Return what the records are called."""
        return [self.name(each, language) for each in self.ids]
