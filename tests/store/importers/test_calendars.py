# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What calendars do to the events of the lobby when they come for the first time, and again."""

from __future__ import annotations

import copy

from kiosk.store.importers.centre import centre_of
from kiosk.store.importers.ics_out import export_ics
from tests.store.importers.desk import AT, CENTRE, PLACE, Desk, ics, vevent


def test_a_second_import_updates_and_a_third_removes() -> None:
    desk = Desk()
    first = ics(vevent(*AT, PLACE), vevent(*AT, PLACE, uid="b@x", title="Otra"))
    desk.take("agenda.ics", first)
    ids = [each["id"] for each in desk.data["events"]]
    assert desk.take("agenda (1).ics", first)[-1].endswith(
        "added 0, changed 0, removed 0, unchanged 3, refused 0"
    )
    lines = desk.take("agenda.ics", first.replace("SUMMARY:Otra", "SUMMARY:Nueva"))
    assert lines[0] == f'agenda.ics:11: changed: "Nueva" ({ids[2]}): title: "Otra" → "Nueva"'
    assert [each["id"] for each in desk.data["events"]] == ids
    lines = desk.take("agenda.ics", ics(vevent(*AT, PLACE)))
    assert lines[0] == f'removed: "Nueva" ({ids[2]})'
    assert [each["id"] for each in desk.data["events"]] == ids[:2]  # what staff wrote stays


def test_a_calendar_removes_nothing_of_another() -> None:
    desk = Desk()
    desk.take("f.ics", ics(vevent(*AT, PLACE), name="One"))
    lines = desk.take("f.ics", ics(vevent(*AT, PLACE, uid="b@x"), name="Two"))
    assert lines[-1] == "f.ics: added 1, changed 0, removed 0, unchanged 2, refused 0"


def test_what_is_refused_is_not_removed() -> None:
    desk = Desk()
    content = ics(vevent(*AT, PLACE, "RRULE:FREQ=DAILY"))
    desk.take("f.ics", content)
    before = copy.deepcopy(desk.data)
    assert desk.take("f.ics", content.replace("DAILY", "HOURLY"))[-1].endswith("unchanged 2, refused 1")
    assert desk.data == before


def test_what_staff_added_by_hand_stays_when_the_calendar_comes_again() -> None:
    desk = Desk()
    content = ics(vevent(*AT, PLACE))
    desk.take("f.ics", content)
    added = {"title": {"es": "Cita", "en": "Date"}, "price": 0, "audience": ["learning"], "status": "moved"}
    desk.data["events"][1] |= {**added, "summary": {"es": "Ven", "en": "Come"}}
    assert desk.take("f.ics", content)[-1].endswith("unchanged 2, refused 0")
    desk.take("f.ics", content.replace("SUMMARY:Cita", "SUMMARY:Fiesta"))
    assert desk.data["events"][1]["title"] == {"es": "Fiesta", "en": "Date"}


def test_a_day_that_is_not_like_the_others_is_an_event_of_its_own() -> None:
    desk = Desk()
    rule = vevent(*AT, PLACE, "RRULE:FREQ=WEEKLY", "CATEGORIES:Learn")
    moved = vevent(
        "RECURRENCE-ID:20261208T140000Z",
        "DTSTART;TZID=America/Bogota:20261209T110000",
        "DURATION:PT1H",
        "LOCATION:Faro",
        title="Otro día",
    )
    off = vevent(
        "RECURRENCE-ID;TZID=America/Bogota:20261215T090000",
        AT[0],
        AT[1],
        PLACE,
        "STATUS:CANCELLED",
        title="No",
    )
    content = ics(moved, rule, off)
    desk.take("f.ics", content)
    master, other, cancelled = desk.event("Cita"), desk.event("Otro día"), desk.event("No")
    assert master["except"] == ["2026-12-08T09:00", "2026-12-15T09:00"]
    assert other == {
        "id": master["id"] + "-20261208",
        "title": "Otro día",
        "start": "2026-12-09T11:00",
        "duration": "PT1H",
        "place": {"hub": "faro"},
        "kind": "learning",
    }
    assert cancelled["status"] == "cancelled"
    assert desk.take("f.ics", content)[-1].endswith("added 0, changed 0, removed 0, unchanged 4, refused 0")
    desk.take("f.ics", ics(rule))
    assert "except" not in desk.event("Cita")
    assert len(desk.data["events"]) == 2


def test_a_day_that_cannot_be_told_any_more_is_not_removed() -> None:
    desk = Desk()
    rule = vevent(*AT, PLACE, "RRULE:FREQ=WEEKLY")
    other = vevent("RECURRENCE-ID:20261208T140000Z", *AT, PLACE, title="Otro")
    desk.take("f.ics", ics(rule, other))
    desk.take("f.ics", ics(rule, other.replace("RECURRENCE-ID:", "RECURRENCE-ID;RANGE=THISANDFUTURE:")))
    assert desk.event("Otro")


def test_an_export_says_to_calendars_what_they_understand() -> None:
    data = copy.deepcopy(CENTRE)
    rule = {"recurrence": "FREQ=DAILY;UNTIL=20261231", "except": ["2026-11-24"]}
    data["events"] = [
        {**data["events"][0], **rule, "status": "cancelled", "kind": "learning"},
        {
            "id": "fair",
            "title": {"es": "Feria", "en": "Fair; all, welcome"},
            "start": "2026-12-01",
            "end": "2026-12-03",
            "all_day": True,
            "place": {"hub": "faro"},
        },
    ]
    lines = export_ics(centre_of(data), "es").decode().split("\r\n")
    wanted = [
        "UID:cafe@lobby-kiosk",
        "DTSTART;TZID=America/Bogota:20261123T090000",
        "DURATION:PT2H",
        "RRULE:FREQ=DAILY;UNTIL=20270101T045959Z",
        "EXDATE;TZID=America/Bogota:20261124T090000",
        "LOCATION:Auditorio\\, Piso 1",
        "CATEGORIES:Aprender",
        "STATUS:CANCELLED",
        "DTSTART;VALUE=DATE:20261201",
        "DTEND;VALUE=DATE:20261204",
        "SUMMARY;LANGUAGE=es:Feria",
        "X-KIOSK-SUMMARY;LANGUAGE=en:Fair\\; all\\, welcome",
        "LOCATION:Faro",
    ]
    assert [line for line in lines if line in wanted] == wanted
    assert max(len(line.encode()) for line in lines) <= 75


def test_an_export_that_somebody_changed_in_a_calendar_comes_back_with_the_change() -> None:
    desk = Desk()
    content = export_ics(centre_of(desk.data), "es").decode()
    moved = content.replace("LOCATION:Auditorio\\, Piso 1", "LOCATION:Faro").replace(
        "SUMMARY:Café", "SUMMARY:Té"
    )
    assert moved.count("Faro") == 1
    desk.take("f.ics", moved)
    assert desk.data["events"] == [{**CENTRE["events"][0], "title": "Té", "place": {"hub": "faro"}}]
    lines = content.replace("\r\n ", "").split("\r\n")
    bare = "\r\n".join(line for line in lines if not line.startswith("X-KIOSK"))
    desk = Desk()
    desk.data["events"][0] |= {"price": 5, "host": "faro"}
    assert desk.take("f.ics", bare)[-1].endswith("unchanged 1, refused 0")
