# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How dates, times and counts are said, in the language that the visitor reads."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import filterfalse

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiosk.store.fields import Text

translate = QCoreApplication.translate

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

DAWN = 6
"""What ends before this hour belongs to the evening before, not to a second day."""


@lru_cache(maxsize=1 << 15)
def collation_key(text: str) -> str:
    """Return what sorts `text` as a directory does: accents and case aside, ñ after n."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    plain = unicodedata.normalize("NFD", folded.replace("ñ", "n\uffff"))
    return "".join(filterfalse(unicodedata.combining, plain))


def last_day(start: datetime, end: datetime) -> date:
    """Return the last day on which something is on that lasts until before `end`."""
    last = (end - timedelta(microseconds=1)).date()
    ends_at_night = time() < end.time() < time(DAWN) and last > start.date()
    return last - DAY if ends_at_night else last


def initial_of(name: str) -> str:
    """Return the letter that `name` is found under from A to Z: "Á" under A, "Ñ" under Ñ, "3D" under #."""
    key = collation_key(name)
    if key.startswith("n\uffff"):
        return "Ñ"
    return key[:1].upper() if key[:1].isalpha() else "#"


def unit_of(span: timedelta) -> timedelta:
    """Return the unit in which a visitor is told how long something still runs."""
    return MINUTE if span < HOUR else HOUR if span < 2 * DAY else DAY


class Words:
    """Words in one language at a time; every source model shares one of these.

    Sentences come from the translations of the program, texts from the data, names of days and months from
    the locale. `language` is the visitor's, `default` the centre's first.
    """

    def __init__(self, default: str = "es") -> None:
        """Start in the language `default`."""
        self.default = default
        self.use(default)

    def use(self, language: str) -> None:
        """Say everything in `language` from now on."""
        self.language = language
        self._locale = QLocale(language)

    def tr(self, sentence: str, comment: str, count: int) -> str:
        """Translate a sentence with a count in it; only in calls of this name does lupdate see the plural."""
        return translate("Words", sentence, comment, count)

    def text(self, value: Text | None) -> str:
        """Return the wording of `value`, "" when there is none."""
        return "" if value is None else value.in_language(self.language, self.default)

    def joined(self, parts: list[str]) -> str:
        """Return the parts that are not empty, with a middle dot between them."""
        return " · ".join(part for part in parts if part)

    def number(self, value: int) -> str:
        """Return a number with the separators of the language."""
        return self._locale.toString(value)

    def day(self, day: date) -> str:
        """Return a day in full: "lunes 23 de noviembre"."""
        return self._locale.toString(_qdate(day), translate("Words", "dddd, MMMM d", "how a day is written"))

    def as_of(self, when: str) -> str:
        """Return a year, a month or a day of the data in words: "2014", "abril de 2014"."""
        year, month, day = (*map(int, when.split("-")), 0, 0)[:3]
        if not month:
            return when
        pattern = translate("Words", "MMMM yyyy", "how a month is written")
        if day:
            pattern = translate("Words", "MMMM d, yyyy", "how a day of a year is written")
        return self._locale.toString(QDate(year, month, day or 1), pattern)

    def heading(self, day: date, today: date) -> str:
        """Return a day as a heading that says how near it is: "Hoy, lunes 23 de noviembre"."""
        if day == today:
            return translate("Words", "Today, %1").replace("%1", self.day(day))
        if day == today + timedelta(days=1):
            return translate("Words", "Tomorrow, %1").replace("%1", self.day(day))
        written = self.day(day)
        return written[:1].upper() + written[1:]

    def weekday(self, day: date) -> str:
        """Return the short name of a weekday in capitals: "LUN"."""
        return self._locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".").upper()

    def month_name(self, day: date) -> str:
        """Return the short name of a month in capitals: "NOV"."""
        return self._locale.monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".").upper()

    def tag(self, day: date, today: date) -> str:
        """Return what stands over the number on the leaf of a calendar: "HOY", "VIE", "NOV"."""
        if day == today:
            return translate("Words", "Today").upper()
        return self.weekday(day) if day - today < timedelta(days=7) else self.month_name(day)

    def clock(self, moment: datetime) -> str:
        """Return a time of day: "9:41"."""
        return self._locale.toString(
            QTime(moment.hour, moment.minute), translate("Words", "H:mm", "how a time of day is written")
        )

    def since(self, moment: datetime, today: date) -> str:
        """Return a day and a time of day: "Hoy, lunes 23 de noviembre · 9:41"."""
        return self.joined([self.heading(moment.date(), today), self.clock(moment)])

    def decimal(self, written: str) -> str:
        """Return a figure that is written with a point as the language writes it: "82,3 GB"."""
        return written.replace(".", self._locale.decimalPoint())

    def hours(self, start: datetime, end: datetime, all_day: bool) -> str:
        """Return when something is on: "9:00 – 17:00", "18:00 · 3 días", "todo el día"."""
        days = (last_day(start, end) - start.date()).days + 1
        if days > 1:
            return self.joined(["" if all_day else self.clock(start), self._days(days)])
        return translate("Words", "All day") if all_day else f"{self.clock(start)} – {self.clock(end)}"

    def hours_on(self, day: date, start: datetime, end: datetime, all_day: bool) -> str:
        """Return when something is on that day; after its first day, which of them it is: "Día 2 de 3"."""
        nth = (day - start.date()).days + 1
        if nth == 1:
            return self.hours(start, end, all_day)
        days = (last_day(start, end) - start.date()).days + 1
        written = translate("Words", "Day %1 of %2", "of an event of several days")
        return written.replace("%1", str(nth)).replace("%2", str(days))

    def left(self, span: timedelta) -> str:
        """Return how long something still runs: "quedan 7 h"; the largest unit, rounded down."""
        unit = unit_of(span)
        count = span // unit
        if unit == MINUTE:
            return self.tr("%n min left", "", max(1, count))
        if unit == HOUR:
            return self.tr("%n h left", "", count)
        return self.tr("%n days left", "", count)

    def when(self, start: datetime, today: date, all_day: bool) -> str:
        """Return when something starts, for a badge: "Hoy · 18:00", "Este viernes · 18:00"."""
        near = (start.date() - today).days
        if near == 0:
            day = translate("Words", "Today")
        elif near == 1:
            day = translate("Words", "Tomorrow")
        elif 1 < near < 7:
            name = self._locale.dayName(start.isoweekday(), QLocale.FormatType.LongFormat)
            day = translate("Words", "This %1", "%1 is a weekday").replace("%1", name)
        else:
            day = self._locale.toString(
                _qdate(start.date()), translate("Words", "MMMM d", "how a day of the year is written")
            )
        return day if all_day else self.joined([day, self.clock(start)])

    def greeting(self, hour: int | None) -> str:
        """Return the greeting of the hour, 0 to 23, or of none."""
        if hour is None:
            return translate("Words", "Welcome.")
        if 5 <= hour < 12:
            return translate("Words", "Good morning.")
        return (
            translate("Words", "Good afternoon.") if 12 <= hour < 19 else translate("Words", "Good evening.")
        )

    def _days(self, count: int) -> str:
        return self.tr("%n days", "", count)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
