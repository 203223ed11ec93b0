# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What one event of a calendar becomes: its times, its place, its words."""

from __future__ import annotations

from typing import Any

import pytest

from tests.store.importers.desk import AT, CENTRE, PLACE, Desk, ics, vevent


def one(*lines: str, data: dict[str, Any] = CENTRE, head: str = "", **more: str) -> dict[str, Any]:
    """Return the record that an event with these lines becomes, without its id."""
    desk = Desk(data)
    said = desk.take("f.ics", ics(vevent(*lines, **more), head=head))
    assert said[-1] == "f.ics: added 1, changed 0, removed 0, unchanged 1, refused 0", said
    return {key: each for key, each in desk.data["events"][-1].items() if key != "id"}


TIMES: dict[str, tuple[list[str], dict[str, Any]]] = {
    "in the centre's zone": ([*AT], {"start": "2026-12-01T09:00", "end": "2026-12-01T10:00"}),
    "in UTC": (
        ["DTSTART:20261201T020000Z", "DURATION:PT45M"],
        {"start": "2026-11-30T21:00", "duration": "PT45M"},
    ),
    "in nobody's zone": (
        ["DTSTART:20261201T090000", "DURATION:P1W"],
        {"start": "2026-12-01T09:00", "duration": "P7D"},
    ),
    "in a zone of Windows": (
        ["DTSTART;TZID=Romance Standard Time:20261201T150000", "DURATION:PT1H"],
        {"start": "2026-12-01T09:00", "duration": "PT1H"},
    ),
    "in a zone with a path before it": (
        ["DTSTART;TZID=/example.org/2026/America/New_York:20261201T090000", "DURATION:PT1H"],
        {"start": "2026-12-01T09:00", "duration": "PT1H"},
    ),
    "begun in one zone and ended in another": (
        [AT[0], "DTEND:20261201T160000Z"],
        {"start": "2026-12-01T09:00", "end": "2026-12-01T11:00"},
    ),
    "a day": (["DTSTART;VALUE=DATE:20261201"], {"start": "2026-12-01", "all_day": True}),
    "a day that ends before the next": (
        ["DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261202"],
        {"start": "2026-12-01", "end": "2026-12-01", "all_day": True},
    ),
    "three days": (
        ["DTSTART:20261201", "DTEND:20261204"],
        {"start": "2026-12-01", "end": "2026-12-03", "all_day": True},
    ),
    "every week": (
        [*AT, "RRULE:FREQ=WEEKLY;BYDAY=TU", "EXDATE;TZID=America/Bogota:20261208T090000,20261215T090000"],
        {
            "start": "2026-12-01T09:00",
            "end": "2026-12-01T10:00",
            "recurrence": "FREQ=WEEKLY;BYDAY=TU",
            "except": ["2026-12-08T09:00", "2026-12-15T09:00"],
        },
    ),
    "an end in UTC is the end of the day before": (
        [*AT, "RRULE:FREQ=DAILY;UNTIL=20261206T045959Z", "EXDATE:20261202T140000Z"],
        {
            "start": "2026-12-01T09:00",
            "end": "2026-12-01T10:00",
            "recurrence": "FREQ=DAILY;UNTIL=20261205",
            "except": ["2026-12-02T09:00"],
        },
    ),
    "every week at one hour from us": (
        [
            "DTSTART;TZID=America/Argentina/Buenos_Aires:20261201T110000",
            "DURATION:PT1H",
            "RRULE:FREQ=WEEKLY;BYDAY=TU",
        ],
        {"start": "2026-12-01T09:00", "duration": "PT1H", "recurrence": "FREQ=WEEKLY;BYDAY=TU"},
    ),
    "every day, though it is another day there": (
        ["DTSTART:20261201T020000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3"],
        {"start": "2026-11-30T21:00", "duration": "PT1H", "recurrence": "FREQ=DAILY;COUNT=3"},
    ),
}


@pytest.mark.parametrize(("lines", "times"), TIMES.values(), ids=TIMES)
def test_times_become_those_of_the_centre(lines: list[str], times: dict[str, Any]) -> None:
    assert one(*lines, PLACE) == {"title": "Cita", **times, "place": {"floor": "2"}}


def test_a_time_without_a_zone_is_in_that_of_its_calendar() -> None:
    found = one("DTSTART:20261201T150000", "DURATION:PT1H", PLACE, head="X-WR-TIMEZONE:Europe/Madrid\r\n")
    assert found["start"] == "2026-12-01T09:00"


def test_a_rule_in_utc_means_the_zone_of_its_calendar() -> None:
    lines = ("DTSTART:20261201T020000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=MO", PLACE)
    assert one(*lines, head="X-WR-TIMEZONE:America/Bogota\r\n")["recurrence"] == "FREQ=WEEKLY;BYDAY=MO"


def test_a_zone_that_the_file_explains() -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:(UTC+01:00) Somewhere\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\n"
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
        "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
    )
    named = 'TZID="(UTC+01:00) Somewhere"'
    assert (
        one(f"DTSTART;{named}:20261201T150000", "DURATION:PT1H", PLACE, head=zone)["start"]
        == "2026-12-01T09:00"
    )
    assert (
        one(f"DTSTART;{named}:20260701T150000", "DURATION:PT1H", PLACE, head=zone)["start"]
        == "2026-07-01T08:00"
    )


PLACES: dict[str, tuple[str, dict[str, Any]]] = {
    "a floor": ("Floor 2", {"floor": "2"}),
    "a floor and a room": ("Piso 2, Sala Azul", {"floor": "2", "room": "Sala Azul"}),
    "a room and a floor": ("Sala Azul - 2do piso", {"floor": "2", "room": "Sala Azul"}),
    "a room that is known": ("auditorium", {"floor": "1", "room": {"es": "Auditorio", "en": "Auditorium"}}),
    "a hub": ("FARO", {"hub": "faro"}),
    "a hub and its street": (r"Faro\, Calle 1 # 2", {"hub": "faro"}),
}


@pytest.mark.parametrize(("location", "place"), PLACES.values(), ids=PLACES)
def test_a_place_is_known_by_its_names(location: str, place: dict[str, Any]) -> None:
    assert one(*AT, f"LOCATION:{location}")["place"] == place


def test_a_place_that_is_not_known_is_refused_unless_a_floor_is_named_for_all() -> None:
    desk = Desk()
    content = ics(vevent(*AT, "LOCATION:Calle 3, 2"), vevent(*AT, uid="b@x"))
    how = (
        "write a floor with a room, or a hub: Floor 1, Floor 2, Sótano; Faro; "
        "or name a floor for all with --place"
    )
    assert desk.take("f.ics", content)[:2] == [
        f'f.ics:9:1: LOCATION: no place "Calle 3, 2": {how}',
        f"f.ics:11:1: the event has no place: {how}",
    ]
    desk.take("f.ics", content, floor="1")
    assert [each["place"] for each in desk.data["events"][1:]] == [
        {"floor": "1", "room": "Calle 3, 2"},
        {"floor": "1"},
    ]


def test_what_people_write_elsewhere_becomes_plain_text() -> None:
    found = one(
        *AT,
        PLACE,
        r"DESCRIPTION:<p>Hola\, <b>a todos</b></p><br>Trae tu por",
        "\ttátil &amp\\; ganas",
        "CATEGORIES:Blue Category,APRENDER",
        "ORGANIZER;CN=nube  viva:mailto:x@y.z",
        "STATUS:CANCELLED",
        "BEGIN:VALARM\r\nDESCRIPTION:Reminder\r\nDURATION:PT5M\r\nEND:VALARM",
        title=r"Café\; té",
    )
    assert found["title"] == "Café; té"
    assert found["summary"] == "Hola, a todos\n\nTrae tu portátil & ganas"
    assert (found["kind"], found["host"], found["status"]) == ("learning", "nube-viva", "cancelled")
    assert "duration" not in found


def test_languages_of_texts() -> None:
    found = one(*AT, PLACE, "SUMMARY;LANGUAGE=en:Date", "DESCRIPTION;LANGUAGE=en-US:Solo una")
    assert found["title"] == {"es": "Cita", "en": "Date"}
    assert found["summary"] == "Solo una"  # Outlook's, which says the language of the machine
