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
from kiosk.store.fields import LARGEST, Text
from kiosk.store.messages import say
from kiosk.store.problems import listed, quoted
from kiosk.store.source import Repeated

Parse = Callable[[Any, Draft], Any]

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years outside are slips of the finger, and would run out of what Python can count."""

LONGEST = timedelta(days=366)

# Controls but the line feed, the bidi embeddings, overrides and isolates, and half characters.
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
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
            what = say("an invisible character {code}", code=f"U+{ord(unseen[0]):04X}")
            remedy = say("remove it: it is character {number} of the text", number=unseen.start() + 1)
            draft.fault(what, remedy, *steps)
        elif not value.strip():
            draft.fault(say("an empty text"), say("write something, or leave the key out"), *steps)
        else:
            return True
    else:
        draft.wrong(value, say("a text"), say('write it in "quotes"'), *steps)
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
        return draft.wrong(value, say("a text"), say('write "…" or {"es": "…", "en": "…"}'))
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
            remedy = say("languages are {codes}", codes=listed(languages))
            draft.fault(say("no such language here"), remedy, language)
        elif (type(text) is str and text.isprintable() and text.strip()) or is_sound(text, draft, language):
            found.append((language, text))
    if languages and languages[0] not in value:
        what = say("the text is missing in {code}, the default language", code=languages[0])
        draft.fault(what, say('add "{code}": "…"', code=languages[0]))
    return tuple(found)


def repeated(value: Repeated, draft: Draft) -> Any:
    """Report the keys that stand more than once in an object."""
    from kiosk.store.places import Aim

    for key in sorted(value.repeated):
        what, remedy = say("the key stands twice"), say("remove one of the two")
        draft.fault(what, remedy, key, aim=Aim.SECOND_KEY)
    return BAD


def key(value: Any, draft: Draft) -> Any:
    """Parse an id; the reader sees to it that there is only one such."""
    if type(value) is str and _ID.fullmatch(value):
        return value
    if type(value) is not str:
        return draft.wrong(value, say("an id"), say('write it in "quotes"'))
    what = say("{word} is no id", word=quoted(value))
    return draft.fault(what, say("use a-z, 0-9 and - only, as nube-viva"))


def flag(value: Any, draft: Draft) -> Any:
    """Parse true or false."""
    if type(value) is bool:
        return value
    return draft.wrong(value, say("true or false"), say("write it without quotes"))


def whole(value: Any, draft: Draft) -> Any:
    """Parse a whole number."""
    if type(value) is not int:
        remedy = say("write it without quotes or a point")
        return draft.wrong(value, say("a whole number"), remedy)
    return value if abs(value) <= LARGEST else _too_large(draft)


def number(value: Any, draft: Draft) -> Any:
    """Parse a number that may have a fraction."""
    if type(value) not in (int, float):
        remedy = say("write it without quotes, with a decimal point")
        return draft.wrong(value, say("a number"), remedy)
    return float(value) if math.isfinite(value) else _too_large(draft)


def _too_large(draft: Draft) -> Any:
    return draft.fault(say("a number that is too large"), say("numbers go to {number}", number=LARGEST))


def day(value: Any, draft: Draft) -> Any:
    """Parse a date."""
    parsed = moment(value, draft)
    if isinstance(parsed, datetime):
        what = say("a time of day, where a date is enough")
        return draft.fault(what, say("write {example}", example=f"{parsed:%Y-%m-%d}"))
    return parsed


def moment(value: Any, draft: Draft) -> Any:
    """Parse a local time, or a date, for the record to say what a date means."""
    if type(value) is not str:
        return draft.wrong(value, say("a date"), say('write it as "2026-11-23" or "2026-11-23T09:00"'))
    try:
        if _TIME.fullmatch(value):
            parsed: date = datetime.fromisoformat(value)
        elif _DATE.fullmatch(value):
            parsed = date.fromisoformat(value)
        elif _OFFSET.fullmatch(value):
            what = say("{word} has an offset", word=quoted(value))
            return draft.fault(what, say("write the centre's own time without one"))
        else:
            return draft.fault(
                say("{word} is no date or time", word=quoted(value)),
                say('write it as "2026-11-23" or "2026-11-23T09:00"'),
            )
    except ValueError:
        what = say("{word} is not in the calendar", word=quoted(value))
        return draft.fault(what, say("see to the month, day and hour"))
    if not FIRST_YEAR <= parsed.year <= LAST_YEAR:
        remedy = say("years are {first} to {last}", first=FIRST_YEAR, last=LAST_YEAR)
        return draft.fault(say("the year {year}", year=parsed.year), remedy)
    return parsed


def duration(value: Any, draft: Draft) -> Any:
    """Parse how long something lasts."""
    if type(value) is not str:
        return draft.wrong(value, say("a duration"), say('write it as "PT2H" or "P3D"'))
    span = _span(value)
    if span is None:
        what = say("{word} is no duration", word=quoted(value))
        return draft.fault(what, say("write it as PT2H, PT1H30M, P3D or P1DT2H"))
    if not timedelta(0) < span <= LONGEST:
        what = say("{word} is too short or too long", word=quoted(value))
        return draft.fault(what, say("write PT1M to P366D"))
    return span


@lru_cache
def _span(text: str) -> timedelta | None:
    match = _DURATION.fullmatch(text)
    if match is None:
        return None
    days, hours, minutes = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)
