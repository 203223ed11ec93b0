# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Parsers for single values of a data file: each returns what a record holds, or reports a fault."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from kiosk.store.draft import BAD, Draft
from kiosk.store.fields import Text
from kiosk.store.problems import listed, quoted
from kiosk.store.source import Repeated

Parse = Callable[[Any, Draft], Any]

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years outside are slips of the finger, and would run out of what Python can count."""

LONGEST = timedelta(days=366)
LARGEST = 2**31 - 1
"""What a whole number can be on its way to the screen."""

# Controls but the line feed, the bidi embeddings, overrides and isolates, and half characters.
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_AS_DATE = '"2026-11-23" or "2026-11-23T09:00"'
_ID = re.compile(r"[a-z0-9-]+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?", re.ASCII)
_OFFSET = re.compile(r".*[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)", re.ASCII)
_DURATION = re.compile(r"P(?=.)(?:(\d{1,3})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?", re.ASCII)


def is_sound(value: Any, draft: Draft, *steps: str) -> bool:
    """Tell whether `value` is a text with something in it to see and nothing that cannot be seen.

    The parsers ask this only of what is not plainly sound: there are a hundred thousand texts in a big file.
    """
    if type(value) is str:
        unseen = _UNSEEN.search(value)
        if unseen:
            what = f"an invisible character U+{ord(unseen[0]):04X}"
            draft.fault(what, f"remove it: it is character {unseen.start() + 1} of the text", *steps)
        elif not value.strip():
            draft.fault("an empty text", "write something, or leave the key out", *steps)
        else:
            return True
    else:
        draft.wrong(value, "a text", 'write it in "quotes"', *steps)
    return False


def plain(value: Any, draft: Draft) -> Any:
    """Parse a text that is the same in all languages."""
    if (type(value) is str and value.isprintable() and value.strip()) or is_sound(value, draft):
        return value
    return BAD


def wording(value: Any, draft: Draft) -> Any:
    """Parse what a visitor reads: one text, or one for each language."""
    name = tuple(value.items()) if type(value) is dict else value
    try:
        return draft.texts[name]
    except (KeyError, TypeError):
        pass  # not read before, or nothing that could have been
    sound = type(value) is str
    wordings: tuple[tuple[str, str], ...]
    if sound:
        wordings = () if plain(value, draft) is BAD else (("", value),)
    elif not isinstance(value, dict):
        return draft.wrong(value, "a text", 'write "…" or {"es": "…", "en": "…"}')
    elif isinstance(value, Repeated):
        return repeated(value, draft)
    else:
        wordings = _wordings(value, draft)
        sound = wordings == name and (not draft.languages or draft.languages[0] in value)
    if not wordings:
        return BAD
    text = Text(wordings)
    if sound:  # what is wrong is told each time
        draft.texts[name] = text
    return text


def _wordings(value: dict[str, Any], draft: Draft) -> tuple[tuple[str, str], ...]:
    """Return the pairs of language and wording that can be used, and report the others."""
    languages = draft.languages
    found = []
    for language, text in value.items():
        if languages and language not in languages:
            otherwise = f"languages are {listed(languages)}"
            draft.fault("no such language here", otherwise, language)
        elif (type(text) is str and text.isprintable() and text.strip()) or is_sound(text, draft, language):
            found.append((language, text))
    if languages and languages[0] not in value:
        what = f"the text is missing in {languages[0]}, the default language"
        draft.fault(what, f'add "{languages[0]}": "…"')
    return tuple(found)


def repeated(value: Repeated, draft: Draft) -> Any:
    """Report the keys that stand more than once in an object."""
    from kiosk.store.places import Aim

    for key in sorted(value.repeated):
        draft.fault("the key stands twice", "remove one of the two", key, aim=Aim.SECOND_KEY)
    return BAD


def key(value: Any, draft: Draft) -> Any:
    """Parse an id; the reader sees to it that there is only one such."""
    if type(value) is str and _ID.fullmatch(value):
        return value
    if type(value) is not str:
        return draft.wrong(value, "an id", 'write it in "quotes"')
    return draft.fault(f"{quoted(value)} is no id", "use a-z, 0-9 and - only, as nube-viva")


def flag(value: Any, draft: Draft) -> Any:
    """Parse true or false."""
    return value if type(value) is bool else draft.wrong(value, "true or false", "write it without quotes")


def whole(value: Any, draft: Draft) -> Any:
    """Parse a whole number."""
    if type(value) is not int or abs(value) > LARGEST:
        if type(value) is int:
            return draft.fault("a number that is too large", f"numbers go to {LARGEST}")
        return draft.wrong(value, "a whole number", "write it without quotes or a point")
    return value


def number(value: Any, draft: Draft) -> Any:
    """Parse a number that may have a fraction."""
    if type(value) not in (int, float) or not math.isfinite(value):
        return draft.wrong(value, "a number", "write it without quotes, with a decimal point")
    return float(value)


def day(value: Any, draft: Draft) -> Any:
    """Parse a date."""
    parsed = moment(value, draft)
    if isinstance(parsed, datetime):
        return draft.fault("a time of day, where a date is enough", f"write {parsed:%Y-%m-%d}")
    return parsed


def moment(value: Any, draft: Draft) -> Any:
    """Parse a local time, or a date, for the record to say what a date means."""
    if type(value) is not str:
        return draft.wrong(value, "a date", f"write it as {_AS_DATE}")
    try:
        if _TIME.fullmatch(value):
            parsed: date = datetime.fromisoformat(value)
        elif _DATE.fullmatch(value):
            parsed = date.fromisoformat(value)
        elif _OFFSET.fullmatch(value):
            return draft.fault(f"{quoted(value)} has an offset", "write the centre's own time without one")
        else:
            return draft.fault(f"{quoted(value)} is no date or time", f"write it as {_AS_DATE}")
    except ValueError:
        return draft.fault(f"{quoted(value)} is not in the calendar", "see to the month, day and hour")
    if not FIRST_YEAR <= parsed.year <= LAST_YEAR:
        return draft.fault(f"the year {parsed.year}", f"years are {FIRST_YEAR} to {LAST_YEAR}")
    return parsed


def duration(value: Any, draft: Draft) -> Any:
    """Parse how long something lasts."""
    if type(value) is not str:
        return draft.wrong(value, "a duration", 'write it as "PT2H" or "P3D"')
    span = _span(value)
    if span is None:
        return draft.fault(f"{quoted(value)} is no duration", "write it as PT2H, PT1H30M, P3D or P1DT2H")
    if not timedelta(0) < span <= LONGEST:
        return draft.fault(f"{quoted(value)} is too short or too long", "write PT1M to P366D")
    return span


@lru_cache
def _span(text: str) -> timedelta | None:
    match = _DURATION.fullmatch(text)
    if match is None:
        return None
    days, hours, minutes = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)
