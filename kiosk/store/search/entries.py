# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What can be found: everything of an ecosystem that has a name, with the words it is found by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.store.calendar import is_gone
from kiosk.store.fields import Text
from kiosk.store.plans.names import kind_of
from kiosk.store.schema import (
    Ecosystem,
    Event,
    Floor,
    Hub,
    NamedLabel,
    Place,
    Program,
    Service,
    Tenant,
)
from kiosk.store.search.terms import floor_word, words_of

if TYPE_CHECKING:
    from kiosk.store.routes.building import Goal

KINDS = ("hub", "tenant", "event", "program", "service", "sector", "floor", "room")
"""What a result can be, in the order in which equals are shown."""

TOILETS = "baño baños sanitarios servicios wc toilet toilets bathroom restroom"
"""What people call them, whatever the plan does."""

Names = tuple[tuple[str, tuple[str, ...]], ...]
"""Names by language, `""` for all, each in its words."""


class Offer(Struct, frozen=True, gc=False):
    """A service, with the hub that offers it."""

    hub: Hub
    service: Service


class Topic(Struct, frozen=True, gc=False):
    """A sector or a kind, with the `screen` that lists what belongs to it."""

    label: NamedLabel
    screen: str


class Room(Struct, frozen=True, gc=False):
    """A room with events in it, or one on a plan: then `shape` is its id there."""

    floor: Floor
    name: Text
    shape: str = ""


Subject = Hub | Tenant | Event | Program | Offer | Topic | Floor | Room


class Entry(Struct, frozen=True, gc=False):
    """Something that can be found by its `names`, by its `place` (unit, floor) and by words `about` it."""

    kind: str
    subject: Subject
    names: Names
    place: tuple[str, ...] = ()


Found = tuple[Entry, str]
"""An entry, and the text about it, which is not kept."""


class Entries:
    """Reads the entries out of an ecosystem."""

    def __init__(self, ecosystem: Ecosystem, rooms: Iterable[Goal] = ()) -> None:
        """Look up what records name by id; `rooms` are those on the plans."""
        self._ecosystem = ecosystem
        self._drawn = tuple(rooms)
        self._labels = {label.id: _all(label.name) for label in ecosystem.labels}
        self._hubs = {hub.id: _all(hub.name) for hub in ecosystem.hubs}
        self._hosts = self._hubs | {tenant.id: _all(tenant.name) for tenant in ecosystem.tenants}
        self._floors = {floor.id: floor for floor in ecosystem.floors}
        self._numbers = {floor.id: _floor_numbers(floor) for floor in ecosystem.floors}
        self._floor_texts = {
            key: " ".join((_all(floor.name), *self._numbers[key])) for key, floor in self._floors.items()
        }

    def few(self) -> Iterator[Found]:
        """Yield all but companies and events: hubs, what they offer, programmes, topics, floors, rooms."""
        for hub in self._ecosystem.hubs:
            texts = (hub.summary, hub.address, *hub.operators)
            yield Entry("hub", hub, _names(hub.name)), self._about(texts, (*hub.kind, *hub.sectors))
        for program in self._ecosystem.programs:
            about = self._about((program.summary,), (program.kind, *program.audience))
            owner = self._hubs.get(program.hub, "")
            yield Entry("program", program, _names(program.name)), f"{about} {owner}"
        for hub in self._ecosystem.hubs:
            for service in hub.services:
                yield Entry("service", Offer(hub, service), _names(service.name)), self._hubs[hub.id]
        for topic in self._topics():
            yield Entry("sector", topic, _names(topic.label.name)), ""
        for floor in self._ecosystem.floors:
            numbers = tuple(("", (word,)) for word in self._numbers[floor.id])
            yield Entry("floor", floor, (*_names(floor.name), *numbers)), self._about((floor.building,))
        for room in self._rooms():
            where = room.floor.id
            about = f"{self._floor_texts[where]} {TOILETS if kind_of(room.shape) == 'toilets' else ''}"
            yield Entry("room", room, _names(room.name), self._numbers[where]), about

    def tenants(self, today: date | None) -> Iterator[Found]:
        """Yield the companies; one that left is not found by the unit and floor where it was."""
        for tenant in self._ecosystem.tenants:
            about = self._about((tenant.summary, tenant.moved_to), tenant.sector)
            place: tuple[str, ...] = ()
            if not is_gone(tenant, today):
                place = self._numbers[tenant.floor]
                if tenant.unit:
                    place = ("".join(words_of(tenant.unit)), *place)
                about = f"{about} {self._floor_texts[tenant.floor]} {place[0]}"
            yield Entry("tenant", tenant, _names(tenant.name, tenant.aliases), place), about

    def events(self, accepts: Callable[[Event], bool]) -> Iterator[Found]:
        """Yield the events that `accepts`."""
        for event in filter(accepts, self._ecosystem.events):
            where = event.place
            kinds = (event.kind, *event.audience) if event.kind else event.audience
            about = [self._about((event.summary, where.room), kinds), self._hosts.get(event.host or "", "")]
            if where.floor is not None:
                about.append(self._floor_texts[where.floor])
            else:
                about.append(self._hubs.get(where.hub or "", ""))
            place = self._numbers.get(where.floor or "", ())
            yield Entry("event", event, _names(event.title), place), " ".join(about)

    def _about(self, texts: Iterable[Text | None], labels: Iterable[str] = ()) -> str:
        wordings = [wording for text in texts if text is not None for _, wording in text.wordings]
        return " ".join([*wordings, *[self._labels.get(label, "") for label in labels]])

    def _topics(self) -> Iterator[Topic]:
        """Yield the labels in use, once for each screen that sorts by them."""
        tenants, events, hubs = self._ecosystem.tenants, self._ecosystem.events, self._ecosystem.hubs
        uses: dict[str, set[str | None]] = {
            "directory": {sector for tenant in tenants for sector in tenant.sector},
            "events": {event.kind for event in events},
            "hubs": {kind for hub in hubs for kind in hub.kind},
        }
        for screen, used in uses.items():
            for label in self._ecosystem.labels:
                if label.id in used:
                    yield Topic(label, screen)

    def _rooms(self) -> Iterator[Room]:
        known: set[tuple[str, tuple[str, ...]]] = set()
        for goal in self._drawn:
            if goal.name is not None and goal.floor in self._floors:
                known.update((goal.floor, words) for _, words in _names(goal.name))
                yield Room(self._floors[goal.floor], goal.name, goal.shape)
        places: dict[Place, None] = dict.fromkeys(event.place for event in self._ecosystem.events)
        for place in places:
            if place.floor is None or place.room is None:
                continue
            if known.isdisjoint((place.floor, words) for _, words in _names(place.room)):
                yield Room(self._floors[place.floor], place.room)


def is_sector(entry: Entry) -> bool:
    """Tell whether an entry is a sector of companies, and no kind of hubs or events."""
    return isinstance(entry.subject, Topic) and entry.subject.screen == "directory"


def name_of(entry: Entry) -> Text:
    """Return what an entry is called, as it is written."""
    match entry.subject:
        case Event() as event:
            return event.title
        case Offer() as offer:
            return offer.service.name
        case Topic() as topic:
            return topic.label.name
        case record:
            return record.name


def _names(name: Text, aliases: Iterable[str] = ()) -> Names:
    return tuple(
        [(code, tuple(words_of(wording))) for code, wording in name.wordings]
        + [("", tuple(words_of(alias))) for alias in aliases]
    )


def _all(text: Text) -> str:
    return " ".join([wording for _, wording in text.wordings])


def _floor_numbers(floor: Floor) -> tuple[str, ...]:
    """Return the words for a floor by its numbers: those in its name, else its id or its level."""
    numbers = [word for word in words_of(_all(floor.name)) if word.isdecimal()]
    numbers = numbers or [floor.id if floor.id.isdecimal() else str(floor.level)]
    return tuple(dict.fromkeys(map(floor_word, numbers)))
