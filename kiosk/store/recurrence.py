# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Recurrence rules of RFC 5545: which of them the lobby takes, and the starts that they give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct

from kiosk.store.messages import Message, say
from kiosk.store.problems import listed, quoted

if TYPE_CHECKING:  # dateutil takes 20 ms to import, which data without a rule need not pay
    from dateutil.rrule import rrule

FREQUENCIES: dict[str, Literal[0, 1, 2, 3]] = {"YEARLY": 0, "MONTHLY": 1, "WEEKLY": 2, "DAILY": 3}
"""The words of the rules, with dateutil's numbers."""

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

EXAMPLE = "FREQ=WEEKLY;BYDAY=MO,WE"

_NUMBERS = {
    "INTERVAL": (1, 999),
    "COUNT": (1, 9999),
    "BYSETPOS": (-366, 366),
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
}
_ONE_ONLY = ("INTERVAL", "COUNT")
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,4}", re.ASCII)
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?", re.ASCII)
_KEYS = ("FREQ", "UNTIL", "WKST", "BYDAY", *_NUMBERS)


class BadRule(ValueError):
    """A rule that the lobby does not take: `what` and `remedy` say why."""

    def __init__(self, what: Message, remedy: Message) -> None:
        """Say what, and what to do."""
        super().__init__(what, remedy)
        self.what, self.remedy = what, remedy


class Rule(Struct, frozen=True):
    """A rule in parts. `until` is local, or in UTC where `until_is_utc`; `options` are dateutil's words."""

    frequency: Literal[0, 1, 2, 3]
    interval: int
    count: int | None
    until: datetime | None
    until_is_utc: bool
    options: dict[str, Any]

    def begun(self, start: datetime) -> rrule:
        """Return the rule with its first possible start."""
        from dateutil.rrule import rrule

        return rrule(self.frequency, start, self.interval, count=self.count, until=self.until, **self.options)


@lru_cache(maxsize=4096)
def parse(text: str) -> Rule:
    """Return the parts of a rule, or raise `BadRule`."""
    from dateutil.rrule import weekday

    parts: dict[str, str] = {}
    for part in text.upper().split(";"):
        key, equals, value = part.partition("=")
        if not equals or not value:
            what = say("{word} is no part of a rule", word=quoted(part))
            raise BadRule(what, say("write it like {example}", example=EXAMPLE))
        if key not in _KEYS:
            what = say("the lobby has no {word} in a rule", word=quoted(key))
            raise BadRule(what, say("use {words}", words=listed(_KEYS, 20)))
        if key in parts:
            raise BadRule(say("{key} stands twice in the rule", key=key), say("remove one of them"))
        parts[key] = value
    frequency = parts.pop("FREQ", "")
    if frequency not in FREQUENCIES:
        what = _is("FREQ", frequency) if frequency else say("the rule has no FREQ")
        raise BadRule(what, say("use one of {words}", words=listed(FREQUENCIES)))
    if "COUNT" in parts and "UNTIL" in parts:
        raise BadRule(say("the rule has both COUNT and UNTIL"), say("remove one of them"))
    until, in_utc = _until(parts.pop("UNTIL", None))
    options: dict[str, Any] = {"wkst": 0}
    if "WKST" in parts:
        options["wkst"] = _weekday(parts.pop("WKST"))
    if "BYDAY" in parts:
        options["byweekday"] = [
            weekday(day, number) for day, number in _days(parts.pop("BYDAY"), FREQUENCIES[frequency] < 2)
        ]
    numbers = {key: _numbers(key, value) for key, value in parts.items()}
    interval, count = numbers.pop("INTERVAL", [1])[0], numbers.pop("COUNT", [None])[0]
    options.update((key.lower(), value) for key, value in numbers.items())
    return Rule(FREQUENCIES[frequency], interval or 1, count, until, in_utc, options)


def local(text: str, zone: str) -> str:
    """Return a sound rule with its UNTIL, where that is in UTC, as the time in `zone`."""
    rule = parse(text)
    if rule.until is None or not rule.until_is_utc:
        return text.upper()
    from zoneinfo import ZoneInfo

    until = rule.until.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    return re.sub(r"UNTIL=[^;]*", f"UNTIL={until:%Y%m%dT%H%M%S}", text.upper())


def for_calendars(text: str, zone: tzinfo, *, all_day: bool) -> str:
    """Return a sound rule as calendars want it: with its UNTIL in UTC, or a day if it is `all_day`."""
    rule = parse(text)
    if rule.until is None:
        return text.upper()
    until = rule.until.replace(tzinfo=UTC if rule.until_is_utc else zone)
    end = f"{until.astimezone(zone):%Y%m%d}" if all_day else f"{until.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return re.sub(r"UNTIL=[^;]*", f"UNTIL={end}", text.upper())


def starts(text: str, start: datetime, low: datetime) -> Iterator[datetime]:
    """Yield the starts by a rule at or after `low`, for ever if it has no end; all times naive and local."""
    rule = parse(text)
    if rule.until is not None and rule.until < low:
        return
    for moment in rule.begun(_forwarded(rule, start, low)):
        if moment >= low:
            yield moment


def happens(text: str, start: datetime) -> bool:
    """Tell whether a sound rule gives any start at all."""
    rule = parse(text)
    if rule.until is not None and rule.until < start:
        return False
    if _happens_soon(rule, start):
        return True  # most rules are like this, and thousands of them are read in a moment
    # The calendar repeats every 400 years and dateutil looks as far as 9999: 7,600 years later
    # it finds the same, and gives up a vain search (30 February) 20 times sooner.
    era = 7600
    free = Rule(rule.frequency, rule.interval, None, None, False, rule.options)
    first = next(iter(free.begun(start.replace(year=start.year + era))), None)
    return first is not None and (rule.until is None or first.replace(year=first.year - era) <= rule.until)


def _happens_soon(rule: Rule, start: datetime) -> bool:
    """Tell at a glance, of a plain rule, that it gives a start; of others this says nothing."""
    if not rule.options.keys() <= {"wkst", "byweekday"} or (rule.interval > 1 and rule.frequency != 2):
        return False
    if rule.frequency >= 2:
        return rule.until is None or rule.until - start > timedelta(weeks=rule.interval + 1)
    return rule.until is None and all(abs(day.n or 1) <= 5 for day in rule.options.get("byweekday", ()))


def _forwarded(rule: Rule, start: datetime, low: datetime) -> datetime:
    """Return a later first start, not after `low`, from which the rule gives the same from `low` on.

    It lies whole intervals after `start`. A rule that counts, or that picks the n-th of a period, needs
    its true beginning; so does a month's day that not all months have.
    """
    if rule.count is not None or "bysetpos" in rule.options or low <= start:
        return start
    if rule.frequency >= 2:
        days = rule.interval * (7 if rule.frequency == 2 else 1)
        return start + timedelta((low - start).days // days * days)
    if start.day > 28:
        return start
    step = rule.interval * (12 if rule.frequency == 0 else 1)
    months = (low.year - start.year) * 12 + low.month - start.month - 1
    years, month = divmod(start.month - 1 + max(months, 0) // step * step, 12)
    return start.replace(year=start.year + years, month=month + 1)


def _until(text: str | None) -> tuple[datetime | None, bool]:
    if text is None:
        return None, False
    match = _UNTIL.fullmatch(text)
    try:
        if match is None:
            raise ValueError
        # A rule until a day runs through that day.
        moment = datetime.fromisoformat(f"{match[1]}T{match[2] or 235959}")
    except ValueError:
        raise BadRule(_is("UNTIL", text), say("write a day, such as UNTIL=20261231")) from None
    if not 1900 <= moment.year <= 2199:
        what = say("UNTIL is in the year {year}", year=moment.year)
        raise BadRule(what, say("years are {first} to {last}", first=1900, last=2199))
    return moment, bool(match[3])


def _weekday(text: str) -> int:
    if text not in WEEKDAYS:
        raise BadRule(_is("WKST", text), say("use one of {words}", words=listed(WEEKDAYS)))
    return WEEKDAYS.index(text)


def _days(text: str, numbered: bool) -> list[tuple[int, int | None]]:
    days = []
    for part in text.split(","):
        match = _DAY.fullmatch(part)
        number = int(match[1]) if match and match[1] else None
        if match is None or (number is not None and (not numbered or not 1 <= abs(number) <= 53)):
            second = say("2TU for the second Tuesday")
            how = second if numbered else say("no number in a rule by week or day")
            what = say("BYDAY has {word}", word=quoted(part))
            raise BadRule(what, say("write {days}; {how}", days=listed(WEEKDAYS), how=how))
        days.append((WEEKDAYS.index(match[2]), number))
    return days


def _numbers(key: str, text: str) -> list[int]:
    low, high = _NUMBERS[key]
    numbers = []
    for part in text.split(","):
        number = int(part) if _NUMBER.fullmatch(part) else None
        if number is None or not low <= number <= high or (number == 0 and low < 0):
            remedy = say("numbers are {low} to {high}", low=low, high=high)
            raise BadRule(_is(key, text), say("{this}, not 0", this=remedy) if low < 0 else remedy)
        numbers.append(number)
    if key in _ONE_ONLY and len(numbers) > 1:
        raise BadRule(_is(key, text), say("write one number"))
    return numbers


def _is(key: str, text: str) -> Message:
    return say("{key} is {word}", key=key, word=quoted(text))
