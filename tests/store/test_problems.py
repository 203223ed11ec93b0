# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (messages are compared whole)
"""The exact line for each kind of slip: where it is, what it is, and what to do about it."""

from __future__ import annotations

import json

import pytest

from tests.store.centre import GONE, changed, event, lines

DATE = 'write it as "2026-11-23" or "2026-11-23T09:00"'
NEITHER = 'give one: "floor" for a room in this building, "hub" for another place'
RULE = "e.json:60:21: events[0].recurrence: "

FIELDS: list[tuple[str, object, str]] = [
    # keys
    ("tenants.0.webste", 1, '49:7: tenants[0].webste: unknown key: did you mean "website"?'),
    ("floors.0.plano", 1, '36:7: floors[0].plano: unknown key: did you mean "plan"?'),
    ("notices.0.x\u202e", 1, '66:7: notices[0]["x\\u202E"]: unknown key: keys here are id, text, from, until, level'),
    ("tenants.0.floor", GONE, '44:5: tenants[0].floor: missing: add "floor"'),
    # types
    ("tenants", {}, "43:14: tenants: an object instead of a list: put it in [brackets]"),
    ("tenants.0", "x", '44:5: tenants[0]: a text instead of an object: write it as {"key": value}'),
    ("tenants.0.name", 3, '46:15: tenants[0].name: a number instead of a text: write "…" or {"es": "…", "en": "…"}'),
    ("tenants.0.unit", None, '49:15: tenants[0].unit: null instead of a text: write it in "quotes"'),
    ("tenants.0.phone", True, '49:16: tenants[0].phone: true instead of a text: write it in "quotes"'),
    ("tenants.0.sector", "x", "49:17: tenants[0].sector: a text instead of a list: put it in [brackets]"),
    ("floors.1.level", "1", "40:16: floors[1].level: a text instead of a whole number: write it without quotes or a point"),
    ("floors.1.level", True, "40:16: floors[1].level: true instead of a whole number: write it without quotes or a point"),
    ("floors.1.level", 10**10, "40:16: floors[1].level: a number that is too large: numbers go to 2147483647"),
    ("center.opened", "2011", "11:15: center.opened: a text instead of a whole number: write it without quotes or a point"),
    ("tenants.0.sample", "true", "49:17: tenants[0].sample: a text instead of true or false: write it without quotes"),
    # texts
    ("tenants.0.name", " ", "46:15: tenants[0].name: an empty text: write something, or leave the key out"),
    ("tenants.0.name", "a\u202eb", "46:15: tenants[0].name: an invisible character U+202E: remove it: it is character 2 of the text"),
    ("tenants.0.unit", "\ud800", "49:15: tenants[0].unit: an invisible character U+D800: remove it: it is character 1 of the text"),
    ("tenants.0.name", "a\u0000", "46:15: tenants[0].name: an invisible character U+0000: remove it: it is character 2 of the text"),
    ("tenants.0.summary", {"en": "x"}, '48:18: tenants[0].summary: the text is missing in es, the default language: add "es": "…"'),
    ("tenants.0.summary", {"es": "x", "fr": "y"}, "50:15: tenants[0].summary.fr: no such language here: languages are es, en"),
    # patterns and words
    ("tenants.0.id", "Nube Viva", '45:13: tenants[0].id: "Nube Viva" is no id: use a-z, 0-9 and - only, as nube-viva'),
    ("tenants.0.website", "nube.co", '49:18: tenants[0].website: "nube.co" cannot be used: write it like https://example.org'),
    ("center.opened", 2999, '11:15: center.opened: "2999" cannot be used: write it like 2011'),
    ("notices.0.level", "urgent", '66:16: notices[0].level: "urgent" is not known here: use one of info, important'),
    ("events.0.status", "canceled", '60:17: events[0].status: "canceled" is not known here: did you mean "cancelled"?'),
    # references
    ("tenants.0.floor", "7", '47:16: tenants[0].floor: no floor "7": floors are 1, 2'),
    ("tenants.0.sector", ["cowork"], '50:9: tenants[0].sector[0]: no label "cowork": did you mean "coworking"?'),
    ("events.0.host", "nube-vivo", '60:15: events[0].host: no hub or tenant "nube-vivo": did you mean "nube-viva"?'),
    ("center.hub", "x", '11:12: center.hub: no hub "x": hubs are faro'),
    # the centre
    ("format", 2, "2:13: format: format 2: this program reads format 1"),
    ("center.time_zone", "America/Bogata", '6:18: center.time_zone: no time zone "America/Bogata": did you mean "America/Bogota"?'),
    ("center.time_zone", "../etc", '6:18: center.time_zone: no time zone "../etc": write it as America/Bogota'),
    ("center.languages", [], '7:18: center.languages: no languages: name one at least, as ["es", "en"]'),
    ("center.brand", {"hubs": "#777777"}, "12:15: center.brand.hubs: white text on #777777 has a contrast of 4.48:1: use a darker colour, 4.5:1 at least"),
    ("center.brand", {"hubs": "red"}, '12:15: center.brand.hubs: "red" cannot be used: write it like #0B6B4F'),
    ("hubs.0.location", {"lat": 91, "lon": 0}, "30:16: hubs[0].location.lat: 91 degrees: it is from -90 to 90"),
    ("hubs.0.location", {"lat": float("nan"), "lon": 0}, "30:16: hubs[0].location.lat: NaN instead of a number: write it without quotes, with a decimal point"),
    ("hubs.0.location", {"lat": float("-inf"), "lon": 0}, "30:16: hubs[0].location.lat: -Infinity instead of a number: write it without quotes, with a decimal point"),
    ("hubs.0.location", {"lat": 0, "lon": "6"}, "31:16: hubs[0].location.lon: a text instead of a number: write it without quotes, with a decimal point"),
    ("hubs.0.image", "foto.svg", '29:16: hubs[0].image: "foto.svg" cannot be used: write it like logo.png'),
    ("hubs.0.image", "../foto.png", '29:16: hubs[0].image: "../foto.png" cannot be used: write it like logo.png'),
    ("hubs.0.services", [{"name": "Wifi", "icon": "wifi"}], '32:19: hubs[0].services[0].icon: "wifi" is not known here: use one of bolt, check, coffee, desk, handshake, lightbulb, mentor, money, network, percent, rocket, school, tag, tools, users'),
    ("hubs.0.facts", [{"value": "32", "label": "x", "as_of": "ayer", "source": "S"}], '33:20: hubs[0].facts[0].as_of: "ayer" cannot be used: write it like 2014 or 2014-04'),
    # notices
    ("notices.0.until", "pronto", f'66:16: notices[0].until: "pronto" is no date or time: {DATE}'),
    ("tenants.0.until", "2026-11-23T09:00", "49:16: tenants[0].until: a time of day, where a date is enough: write 2026-11-23"),
    # depth
    ("tenants.0.unit", json.loads("[" * 40 + "]" * 40), "49:15: tenants[0].unit: lists and objects are nested more than 32 deep: write it flatter"),
]  # fmt: skip

EVENTS: list[tuple[dict[str, object], str]] = [
    ({"start": "2026-11-23T09:00-05:00"}, '55:16: events[0].start: "2026-11-23T09:00-05:00" has an offset: write the centre\'s own time without one'),
    ({"start": "23/11/2026"}, f'55:16: events[0].start: "23/11/2026" is no date or time: {DATE}'),
    ({"start": "2026-02-30T09:00"}, '55:16: events[0].start: "2026-02-30T09:00" is not in the calendar: see to the month, day and hour'),
    ({"start": "0026-11-23T09:00"}, "55:16: events[0].start: the year 26: years are 1900 to 2199"),
    ({"start": "2026-11-23"}, '55:16: events[0].start: a date without a time: write 2026-11-23T09:00, or add "all_day": true'),
    ({"all_day": True}, "55:16: events[0].start: a time of day on an all-day event: write 2026-11-23"),
    ({"all_day": True, "start": "2026-11-23"}, "56:19: events[0].duration: an all-day event of a part of a day: write whole days, as P2D"),
    ({"end": "2026-11-23T10:00"}, "56:19: events[0].duration: both an end and a duration: remove one of them"),
    ({"duration": GONE}, '52:5: events[0]: neither an end nor a duration: add one, as "duration": "PT2H"'),
    ({"duration": GONE, "end": "2026-11-23T09:00"}, "59:14: events[0].end: the event ends before it begins: put end after start"),
    ({"duration": "2h"}, '56:19: events[0].duration: "2h" is no duration: write it as PT2H, PT1H30M, P3D or P1DT2H'),
    ({"duration": "P1DT"}, '56:19: events[0].duration: "P1DT" is no duration: write it as PT2H, PT1H30M, P3D or P1DT2H'),
    ({"duration": "P400D"}, '56:19: events[0].duration: "P400D" is too short or too long: write PT1M to P366D'),
    ({"except_": ["2026-11-23T09:00", "x"]}, f'62:9: events[0].except[1]: "x" is no date or time: {DATE}'),
    ({"place": {}}, f"57:16: events[0].place: neither a floor nor a hub: {NEITHER}"),
    ({"place": {"floor": "1", "hub": "faro"}}, f"57:16: events[0].place: both a floor and a hub: {NEITHER}"),
    ({"place": {"floor": "9"}}, '58:18: events[0].place.floor: no floor "9": floors are 1, 2'),
    ({"start": GONE}, '52:5: events[0].start: missing: add "start"'),
    ({"start": 20261123}, f"55:16: events[0].start: a number instead of a date: {DATE}"),
    ({"start": "2026-13-01T09:00"}, '55:16: events[0].start: "2026-13-01T09:00" is not in the calendar: see to the month, day and hour'),
    ({"start": "2026-11-23T25:00"}, '55:16: events[0].start: "2026-11-23T25:00" is not in the calendar: see to the month, day and hour'),
    ({"duration": 2}, '56:19: events[0].duration: a number instead of a duration: write it as "PT2H" or "P3D"'),
    ({"place": "1"}, '57:16: events[0].place: a text instead of an object: write it as {"key": value}'),
    ({"all_day": "yes"}, "60:18: events[0].all_day: a text instead of true or false: write it without quotes"),
    ({"title": GONE}, '52:5: events[0].title: missing: add "title"'),
    ({"price": -1}, '60:16: events[0].price: "-1" cannot be used: write it like 0'),
]  # fmt: skip

RULES = [
    ("every week", '"EVERY WEEK" is no part of a rule: write it like FREQ=WEEKLY;BYDAY=MO,WE'),
    ("BYDAY=MO", "the rule has no FREQ: use one of YEARLY, MONTHLY, WEEKLY, DAILY"),
    ("FREQ=HOURLY", 'FREQ is "HOURLY": use one of YEARLY, MONTHLY, WEEKLY, DAILY'),
    ("FREQ=DAILY;FREQ=DAILY", "FREQ stands twice in the rule: remove one of them"),
    ("FREQ=DAILY;COUNT=3;UNTIL=20261231", "the rule has both COUNT and UNTIL: remove one of them"),
    ("FREQ=DAILY;UNTIL=31.12.2026", 'UNTIL is "31.12.2026": write a day, such as UNTIL=20261231'),
    ("FREQ=DAILY;INTERVAL=0", 'INTERVAL is "0": numbers are 1 to 999'),
    ("FREQ=DAILY;COUNT=1,2", 'COUNT is "1,2": write one number'),
    ("FREQ=MONTHLY;BYMONTHDAY=32", 'BYMONTHDAY is "32": numbers are -31 to 31, not 0'),
    ("FREQ=WEEKLY;BYDAY=2MO", 'BYDAY has "2MO": write MO, TU, WE, TH, FR, SA, SU; no number in a rule by week or day'),
    ("FREQ=WEEKLY;WKST=XX", 'WKST is "XX": use one of MO, TU, WE, TH, FR, SA, SU'),
    ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "the rule never gives a day: see to its days and its UNTIL"),
    ("FREQ=WEEKLY;UNTIL=20261101", "the rule never gives a day: see to its days and its UNTIL"),
    ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261123", "the rule never gives a day: see to its days and its UNTIL"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "line"), FIELDS)
def test_a_bad_value(path: str, value: object, line: str):
    assert lines(json.dumps(changed(path, value), indent=2).encode()) == [f"e.json:{line}"]


@pytest.mark.parametrize(("fields", "line"), EVENTS)
def test_a_bad_event(fields: dict[str, object], line: str):
    assert lines(json.dumps(event(**fields), indent=2).encode()) == [f"e.json:{line}"]


@pytest.mark.parametrize(("rule", "line"), RULES)
def test_a_bad_rule(rule: str, line: str):
    assert lines(json.dumps(event(recurrence=rule), indent=2).encode()) == [RULE + line]


def test_a_key_that_stands_twice_is_shown_at_its_second_place():
    text = json.dumps(event(), indent=2).replace('"floor": "1",', '"floor": "1",\n      "floor": "2",')
    assert lines(text.encode()) == [
        "e.json:48:7: tenants[0].floor: the key stands twice: remove one of the two",
    ]


def test_a_number_too_large_to_be_one_is_said_to_be():
    text = json.dumps(changed("hubs.0.location", {"lat": 0.5, "lon": 0}), indent=2).replace("0.5", "1e999")
    assert lines(text.encode()) == [
        "e.json:30:16: hubs[0].location.lat: a number that is too large: numbers go to 2147483647"
    ]


def test_a_notice_that_ends_before_it_begins():
    data = changed("notices.0.until", "2026-11-22")
    data["notices"][0]["from"] = "2026-11-24"
    assert lines(json.dumps(data, indent=2).encode()) == [
        "e.json:66:16: notices[0].until: the notice ends before it begins: put until after from"
    ]


def test_an_id_that_is_taken_says_by_whom():
    data = changed("floors.2", {"id": "1", "name": "Otro", "level": 3})
    assert lines(json.dumps(data, indent=2).encode()) == [
        'e.json:43:13: floors[2].id: the id "1" is that of floors[0] too: give each its own'
    ]


def test_columns_count_letters_and_not_bytes():
    text = json.dumps(changed("tenants.0.floor", "7"), ensure_ascii=False)
    column = text.index('"7"') + 1
    assert lines(text.encode())[0].startswith(f"e.json:1:{column}: ")


def test_a_message_can_be_printed_whatever_the_file_holds():
    for spoilt in (changed("tenants.0.floor", "\ud800\x1b[2J"), changed("tenants.0.\x1b[2J", 1)):
        line = lines(json.dumps(spoilt).encode())[0]
        assert line.isprintable()
        line.encode()
