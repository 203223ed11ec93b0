# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What comes and goes by itself: notices, companies that leave, and what a wrong clock must not hide."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.store.fields import Text
from kiosk.store.schema import Ecosystem, Notice, Tenant
from tests.models.house import House, column, get, said, shipped
from tests.models.test_agenda import at, event, holding


def text(words: str) -> Text:
    return Text((("", words),))


def company(**more: Any) -> Tenant:
    return Tenant(id="nube", name=text("Nube"), floor="1", summary=text("Datos"), unit="101", **more)


def housing(*tenants: Tenant) -> Ecosystem:
    return replace(shipped(), tenants=tenants)


def told(house: House) -> tuple[list[str], list[str]]:
    """Return what the list of companies says of where they went, and what the search says of Nube."""
    entries = [row["detail"] for row in said(house.sources.entries) if row["name"] == "Nube"]
    return column(house.sources.tenants, "farewell"), entries


def test_a_notice_stands_from_its_hour_until_its_hour_the_important_ones_first(empty_house: House) -> None:
    day = datetime(2026, 11, 23)
    notices = (
        Notice(id="coffee", text=text("Coffee"), from_=day.replace(hour=10), until=day.replace(hour=12)),
        Notice(id="lift", text=text("Lift"), level="important", until=day.replace(hour=11)),
    )
    empty_house.open(replace(shipped(), notices=notices), at("2026-11-23T09:59"))
    seen = [column(empty_house.sources.notices, "text")]
    for hour in ("10:00", "10:59", "11:00", "11:59", "12:00"):
        empty_house.lobby.tick(at(f"2026-11-23T{hour}"))
        seen.append(column(empty_house.sources.notices, "text"))
    assert seen == [["Lift"], ["Lift", "Coffee"], ["Lift", "Coffee"], ["Coffee"], ["Coffee"], []]


def test_a_company_is_there_on_its_last_day_then_says_where_it_went_and_then_leaves(
    empty_house: House,
) -> None:
    last = date(2026, 11, 30)
    empty_house.open(housing(company(until=last, moved_to=text("Torre B"))), at("2026-11-30T23:59"))
    assert told(empty_house) == ([""], ["Empresa · Piso 1 · 101"])
    empty_house.lobby.tick(at("2026-12-01T00:00"))
    assert told(empty_house) == (["Ahora en Torre B"], ["Empresa · Ahora en Torre B"])
    empty_house.lobby.tick(at("2027-02-28T12:00"))
    assert told(empty_house)[0] == ["Ahora en Torre B"]
    empty_house.lobby.tick(at("2027-03-01T00:00"))
    assert told(empty_house) == ([], [])
    assert get(empty_house.lobby, "tenantCount") == 0


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"moved_to": text("Torre B")}, "Ahora en Torre B"),
        ({"until": date(2026, 11, 22)}, "Ya no está en este edificio"),
        ({"until": date(2026, 11, 23)}, ""),
    ],
)
def test_what_is_said_of_a_company(empty_house: House, more: dict[str, Any], words: str) -> None:
    empty_house.open(housing(company(**more)))
    assert column(empty_house.sources.tenants, "farewell") == [words]


def test_a_cancelled_event_stays_until_it_would_have_ended(empty_house: House) -> None:
    empty_house.open(holding(event("talk", "2026-11-23T10:00", status="cancelled")))
    for hour, listed in (("09:00", ["talk"]), ("11:59", ["talk"]), ("12:00", [])):
        empty_house.lobby.tick(at(f"2026-11-23T{hour}"))
        assert column(empty_house.sources.events, "title") == listed
        assert column(empty_house.sources.events, "cancelled") == [True] * len(listed)
    assert column(empty_house.sources.now_and_next, "title") == []


def test_without_a_time_nothing_is_hidden_or_said_because_of_its_date(empty_house: House) -> None:
    long_ago = event("long ago", "2001-01-01T10:00")
    weekly = event("weekly", "2026-11-02T10:00", recurrence="FREQ=WEEKLY")
    notice = Notice(id="lift", text=text("Lift"), until=datetime(2001, 1, 1))
    data = replace(holding(weekly, long_ago), tenants=(company(until=date(2001, 1, 1)),), notices=(notice,))
    empty_house.lobby.learn(data, None)
    assert column(empty_house.sources.events, "title") == ["long ago", "weekly"]
    assert not any(column(empty_house.sources.events, "running"))
    assert column(empty_house.sources.notices, "text") == ["Lift"]
    assert told(empty_house) == ([""], ["Empresa · Piso 1 · 101"])
    words = [get(empty_house.lobby, name) for name in ("time", "date", "today", "greeting", "light")]
    assert words == ["", "", "", "Te damos la bienvenida.", "day"]
    empty_house.lobby.tick(at("2026-11-23T09:41"))
    assert column(empty_house.sources.events, "title") == ["weekly"]
    assert told(empty_house) == ([], [])
    empty_house.lobby.tick(None)
    assert column(empty_house.sources.events, "title") == ["long ago", "weekly"]
