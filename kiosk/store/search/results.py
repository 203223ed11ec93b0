# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a search finds, as a screen shows it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from kiosk.store.calendar import Occurrence, is_gone
from kiosk.store.fields import Text
from kiosk.store.schema import CITY, Ecosystem, Event, Floor, Hub, Program, Tenant
from kiosk.store.search.entries import Entry, Offer, Room, Topic, name_of


class Result(Struct, frozen=True, kw_only=True):
    """Something that was found: what it is, and the `screen` and `item` that it opens.

    `kind` is one of `KINDS`. `detail` says where it is: a floor, unit or room, or the hub it belongs to; of a
    hub it is the summary, of a company that `is_gone` where it went. `occurrence` is the time of an event
    that is meant. Sectors, floors and rooms open the screen that lists what belongs to them: `item` is the
    label or the floor, of a room on a plan with its shape there, `3/r-cafeteria`.
    """

    kind: str
    screen: str
    item: str
    name: Text
    detail: Text | None = None
    is_gone: bool = False
    occurrence: Occurrence | None = None
    sample: bool = False


class Group(Struct, frozen=True):
    """Results of one kind, best first; `has_more` says that there are others."""

    kind: str
    results: tuple[Result, ...]
    has_more: bool = False


class Results(Struct, frozen=True):
    """What a search found, the group with the best result first.

    `understood` is what was looked for, as the data write it, where that is not what was written; else "".
    Where nothing was found, `suggestions` are the nearest names and then the sectors.
    """

    groups: tuple[Group, ...] = ()
    understood: str = ""
    suggestions: tuple[Result, ...] = ()


class Clerk:
    """Writes results: it knows the names of floors and hubs."""

    def __init__(self, ecosystem: Ecosystem) -> None:
        """Look up what records name by id."""
        self._languages = ecosystem.center.languages
        self._floors = {floor.id: floor.name for floor in ecosystem.floors}
        self._hubs = {hub.id: hub.name for hub in ecosystem.hubs}

    def result(self, entry: Entry, occurrence: Occurrence | None, today: date | None) -> Result:
        """Return the result of an entry; of an event with the occurrence that is meant."""
        screen, item = "", ""
        detail: Text | None = None
        gone = sample = False
        match entry.subject:
            case Hub() as hub:
                screen, item, detail, sample = "hub", hub.id, hub.summary, hub.sample
            case Tenant() as tenant:
                gone = is_gone(tenant, today)
                detail = tenant.moved_to if gone else self._joined(self._floors[tenant.floor], tenant.unit)
                screen, item, sample = "tenant", tenant.id, tenant.sample
            case Program() as program:
                is_citys = program.hub == CITY
                screen, item = ("city", "") if is_citys else ("hub", program.hub)
                detail, sample = self._hubs.get(program.hub), program.sample
            case Offer() as offer:
                screen, item, detail, sample = "hub", offer.hub.id, offer.hub.name, offer.hub.sample
            case Topic() as topic:
                screen, item = topic.screen, topic.label.id
            case Floor() as floor:
                screen, item = "directory", floor.id
            case Room() as room:
                screen, detail = "directory", room.floor.name
                item = f"{room.floor.id}/{room.shape}" if room.shape else room.floor.id
            case Event() as event:
                screen, item = "event", occurrence.key if occurrence else event.id
                detail, sample = self._place(event), event.sample
        return Result(
            kind=entry.kind,
            screen=screen,
            item=item,
            name=name_of(entry),
            detail=detail,
            is_gone=gone,
            occurrence=occurrence,
            sample=sample,
        )

    def _place(self, event: Event) -> Text | None:
        place = event.place
        if place.hub is not None:
            return self._hubs.get(place.hub)
        return self._joined(place.room, self._floors[place.floor or ""])

    def _joined(self, *parts: Text | str | None) -> Text:
        """Return texts with a middle dot between them, in all languages in which they differ."""
        given = [part for part in parts if part]
        return Text(tuple((code, _in_language(given, code, self._languages[0])) for code in self._languages))


def _in_language(parts: Iterable[Text | str], language: str, default: str) -> str:
    return " · ".join(
        part if isinstance(part, str) else part.in_language(language, default) for part in parts
    )
