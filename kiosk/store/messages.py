# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the program says to staff, in English in the code and in other languages in `resources/i18n`."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

ENGLISH = "en"
LANGUAGES = (ENGLISH, "es")
"""Languages that staff are spoken to in."""

PLACE = re.compile(r"\{([a-z_]+)\}")
"""Where a value stands in a template; other braces, as in `{"key": value}`, are themselves."""


class Message(NamedTuple):
    """A sentence with `{names}` in it, and what stands there: values, or messages again."""

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def in_language(self, language: str) -> str:
        """Return the sentence, in English where the catalogue of `language` does not have it."""
        known = dict(self.values)
        template = (
            self.template if language == ENGLISH else _catalogue(language).get(self.template, self.template)
        )

        def fill(match: re.Match[str]) -> str:
            value = known.get(match[1], match[0])
            said = getattr(value, "in_language", None)  # a message, or a name of the data
            return said(language) if said else str(value)

        return PLACE.sub(fill, template)

    def sentence(self, language: str) -> str:
        """Return it as a sentence that stands alone."""
        text = self.in_language(language)
        return f"{text[:1].upper()}{text[1:]}."

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.in_language(ENGLISH)


def say(template: str, **values: object) -> Message:
    """Return the message of a template: a literal, which a test looks up in every catalogue."""
    return Message(template, tuple(values.items()))


def staff_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language of `LANGUAGES` that the machine is set to, by POSIX; English if it is none."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    first = next((environment[name] for name in names if environment.get(name)), ENGLISH)
    return next((code for code in LANGUAGES if re.match(rf"{code}(?![a-z])", first)), ENGLISH)


@cache
def _catalogue(language: str) -> dict[str, str]:
    """Return the translations of `LANGUAGE.*.json`, one file for each part of the program."""
    import json
    from pathlib import Path  # only here: reading sound data speaks to nobody

    found: dict[str, str] = {}
    for file in sorted((Path(__file__).parents[2] / "resources" / "i18n").glob(f"{language}.*.json")):
        found |= json.loads(file.read_text(encoding="utf-8"))
    return found
