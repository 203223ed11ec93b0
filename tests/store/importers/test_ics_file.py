# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Calendars that are broken, or made to break: each is refused with its place and what to do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.importers.desk import AT, CENTRE, PLACE, Desk, ics, vevent

AGAIN = "export the calendar again"
OURS = "give the event the time zone of the centre in the calendar"

FILES: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", f"1:1: the file is empty: {AGAIN}"),
    "zeros": (b"\0" * 100, f"1:1: the file is empty: {AGAIN}"),
    "zeros in it": (
        b"BEGIN:VCALENDAR\n\0",
        "2:1: there are zero bytes in the file, as in no text: save it again as CSV UTF-8",
    ),
    "a list": ("nombre,piso\nx,1", "1:1: this is no calendar: export it as iCalendar (.ics)"),
    "something after the calendar": (
        ics() + "X:1",
        "5:1: this is no calendar: export it as iCalendar (.ics)",
    ),
    "cut off in an event": (
        ics(vevent(*AT))[:120],
        f'7:1: the file ends while "VEVENT" of line 4 is open: {AGAIN}: the end of it is missing',
    ),
    "cut off after an event": (
        "BEGIN:VCALENDAR\n" + vevent(*AT),
        f'7:1: the file ends while "VCALENDAR" of line 1 is open: {AGAIN}: the end of it is missing',
    ),
    "an end too many": (
        "BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR",
        f'2:1: "VEVENT" where "VCALENDAR" is open since line 1: {AGAIN}',
    ),
    "deep": ("BEGIN:VCALENDAR\n" + "BEGIN:X\n" * 100_000, f"9:1: parts lie too deep in each other: {AGAIN}"),
    "ten megabytes of a line": (
        ics(vevent("DESCRIPTION:" + "x" * 10**7)),
        '7:1: a line of more than 100000 characters: "DESCRIPTION:xxxxxxxxxxxxxxxxxxxxxxxxxxxx…": '
        "shorten it in the calendar",
    ),
    "a folded line without an end": (
        ics(vevent("DESCRIPTION:x\r\n" + " x\r\n" * 10**6)),
        '7:1: a line of more than 100000 characters: "DESCRIPTION:x": shorten it in the calendar',
    ),
    "a hundred thousand events": (
        ics("BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 100_000),
        "20004:1: more than 10000 events: export a shorter time of the calendar",
    ),
}


@pytest.mark.parametrize(("content", "line"), FILES.values(), ids=FILES)
def test_a_file_that_cannot_be_read_is_said_with_its_place(content: str | bytes, line: str) -> None:
    assert Desk().take("f.ics", content) == [f"f.ics:{line}"]


DATE = "is no date or time: set it again in the calendar"

EVENTS: dict[str, tuple[list[str], str]] = {
    "no start": ([PLACE], "4:1: the event has no DTSTART: give it a time in the calendar"),
    "no end": ([AT[0], PLACE], "4:1: the event has no end: give it one in the calendar"),
    "no time": (["DTSTART:mañana", PLACE], f'7:1: DTSTART: "mañana" {DATE}'),
    "no day of a month": (["DTSTART:20260230T090000", PLACE], f'7:1: DTSTART: "20260230T090000" {DATE}'),
    "a year of fable": (["DTSTART:00010101T000000Z", PLACE], f'7:1: DTSTART: "00010101T000000Z" {DATE}'),
    "no such zone": (
        ["DTSTART;TZID=Narnia:20261201T090000", PLACE],
        '7:1: DTSTART: no time zone "Narnia": '
        "choose the zone of a city, such as America/Bogota, in the calendar",
    ),
    "an end before the start": (
        [AT[0], "DTEND:20261201T090000Z", PLACE],
        "8:1: DTEND: the event ends before it begins: put end after start",
    ),
    "a day that ends at an hour": (
        ["DTSTART;VALUE=DATE:20261201", AT[1], PLACE],
        "8:1: DTEND: a time for a day, or a day for a time: set it again in the calendar",
    ),
    "no duration": (
        [AT[0], "DURATION:-PT1H", PLACE],
        '8:1: DURATION: "-PT1H" is no duration: give the event an end in the calendar',
    ),
    "a duration beyond counting": (
        [AT[0], "DURATION:P99999999999999999999W", PLACE],
        '8:1: DURATION: "P99999999999999999999W" is no duration: give the event an end in the calendar',
    ),
    "every second": (
        [*AT, "RRULE:FREQ=SECONDLY", PLACE],
        '9:1: RRULE: FREQ is "SECONDLY": use one of YEARLY, MONTHLY, WEEKLY, DAILY',
    ),
    "a rule that never comes": (
        [*AT, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", PLACE],
        "9:1: RRULE: the rule never gives a day: see to its days and its UNTIL",
    ),
    "a million times": (
        [*AT, "RRULE:FREQ=DAILY;COUNT=1000000", PLACE],
        '9:1: RRULE: COUNT is "1000000": numbers are 1 to 9999',
    ),
    "two rules": (
        [*AT, "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY", PLACE],
        "10:1: RRULE: two rules in one event: make two events of it",
    ),
    "other days": (
        [*AT, "RDATE:20261205T090000", PLACE],
        "9:1: RDATE: the lobby has no RDATE: make an event of its own of each of those days",
    ),
    "a rule where it is summer": (
        ["DTSTART;TZID=Europe/Madrid:20261201T150000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY", PLACE],
        f"9:1: RRULE: a rule in a time zone whose hour is not always the same in the centre: {OURS}",
    ),
    "a rule where it is tomorrow": (
        ["DTSTART:20261201T020000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=TU", PLACE],
        f"9:1: RRULE: a rule in a time zone where it is another day: {OURS}",
    ),
    "the days from one on": (
        ["RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T090000Z", *AT, PLACE],
        "7:1: RECURRENCE-ID: a change of all the days from one on: "
        "end the old event on the day before, and make a new one",
    ),
    "no line": ([*AT, "y esto sigue", PLACE], f'9:1: "y esto sigue" is no line of a calendar: {AGAIN}'),
    "no parameter": (
        [*AT, 'LOCATION;"x:Piso 1'],
        f'9:1: "LOCATION;\\"x:Piso 1" is no line of a calendar: {AGAIN}'.replace('\\"', '"'),
    ),
    "what nobody can see": (
        [*AT, PLACE, "DESCRIPTION:a\u202eb"],
        "10:1: DESCRIPTION: an invisible character U+202E: remove it: it is character 2 of the text",
    ),
}


@pytest.mark.parametrize(("lines", "line"), EVENTS.values(), ids=EVENTS)
def test_an_event_that_cannot_be_taken_is_said_with_its_line(lines: list[str], line: str) -> None:
    desk = Desk()
    said = desk.take("f.ics", ics(vevent(*lines)))
    assert said == [f"f.ics:{line}", "f.ics: added 0, changed 0, removed 0, unchanged 1, refused 1"]
    assert desk.data == CENTRE


def test_one_event_twice() -> None:
    said = Desk().take("f.ics", ics(vevent(*AT, PLACE), vevent(*AT, PLACE)))
    assert said[1] == "f.ics:11:1: the event stands at line 4 too: take one of the two out of the calendar"


def test_a_zone_that_changes_every_second_is_no_zone() -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Mad\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\n"
        "TZOFFSETTO:+0200\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    said = Desk().take(
        "f.ics", ics(vevent("DTSTART;TZID=Mad:20261201T090000", "DURATION:PT1H", PLACE), head=zone)
    )
    assert said[0].startswith('f.ics:16:1: DTSTART: no time zone "Mad": ')


SOUND = ics(
    vevent(*AT, PLACE, "RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z", "EXDATE:20261208T140000Z"),
    vevent("RECURRENCE-ID:20261215T140000Z", *AT, PLACE),
    vevent("DTSTART:20261201", "DURATION:P2D", "CATEGORIES:a,b", "X-KIOSK-FORMAT:1", uid="cafe@lobby-kiosk"),
).encode()


@pytest.mark.parametrize("unseen", ["\x1b[2J", "\u202e"])
def test_nothing_of_a_file_is_obeyed_by_a_terminal(unseen: str) -> None:
    text = SOUND.decode()
    for place in range(len(text)):
        assert all(line.isprintable() for line in Desk().take("f.ics", text[:place] + unseen + text[place:]))


@settings(max_examples=150)
@given(st.data())
def test_a_sound_calendar_with_bytes_changed_is_taken_or_refused(data: st.DataObject) -> None:
    source = bytearray(SOUND)
    for _ in range(data.draw(st.integers(1, 4))):
        begin = data.draw(st.integers(0, len(source)))
        end = begin + data.draw(st.integers(0, 3))
        source[begin:end] = data.draw(
            st.binary(max_size=3)
            | st.sampled_from([b"\r\n", b"\n ", b":", b";", b'"', b",", b"\\", b"T", b"9", b"="])
        )
    assert all(line.isprintable() for line in Desk().take("f.ics", bytes(source)))


@settings(max_examples=150)
@given(st.binary(max_size=200), st.sampled_from(["f.ics", "f.csv", "f.xlsx"]))
def test_any_bytes_are_taken_or_refused(source: bytes, file: str) -> None:
    assert Desk().take(file, source)
