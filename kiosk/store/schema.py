# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The records that the lobby shows, as they stand in `data/ecosystem.json`.

A field is required when it has no default. What a JSON value must look like is said by the field's
type, and by the marks in `fields.py` for what a type cannot say. The reader takes its rules from these
records and from nothing else. (Their annotations are not postponed: to look each up in its module takes a
thirtieth of the start.) A JSON key that is a Python keyword has a trailing underscore here (`from_`).
"""

from datetime import date, datetime, timedelta
from typing import Annotated

from msgspec import Struct, field

from kiosk.store.fields import (
    AsOf,
    Colour,
    Email,
    FileName,
    Icon,
    Id,
    Label,
    Language,
    Matches,
    OneOf,
    Phone,
    Picture,
    Price,
    Ref,
    Text,
    Website,
    Year,
)

FORMAT = 1
"""Version of the file format that this program reads."""

CITY = "city"
"""What a programme names instead of a hub when the city itself runs it."""

YOUTH = "youth"
"""The audience that the filter "for the young" looks for."""


class Fact(Struct, frozen=True, kw_only=True):
    """A figure or a short statement, with the year it was true and who said it."""

    value: Text
    label: Text
    as_of: AsOf
    source: str
    sample: bool = False


class NamedLabel(Struct, frozen=True, kw_only=True):
    """The words for one kind, sector or audience, so that records can name it by id."""

    id: Id
    name: Text


class Brand(Struct, frozen=True, kw_only=True):
    """The colours of a centre, one for each section of the lobby; white text must be legible on them."""

    hubs: Colour = "#0B6B4F"
    directory: Colour = "#1F4FA8"
    events: Colour = "#A3235E"


class Center(Struct, frozen=True, kw_only=True):
    """The technology centre whose lobby this is; `hub` is the record that describes it among the hubs."""

    name: Text
    city: Text
    time_zone: str
    languages: tuple[Language, ...]
    hub: Annotated[str | None, Ref(("hubs",))] = None
    opened: Year | None = None
    about: Text | None = None
    facts: tuple[Fact, ...] = ()
    hours: Text | None = None
    currency: Annotated[str, Matches(r"[A-Z]{3}", "COP")] = "COP"
    brand: Brand = field(default_factory=Brand)


class Service(Struct, frozen=True, kw_only=True):
    """Something that a hub offers."""

    name: Text
    icon: Icon = "check"


class Location(Struct, frozen=True, kw_only=True):
    """A point on the earth in degrees (WGS 84)."""

    lat: float
    lon: float


class Hub(Struct, frozen=True, kw_only=True):
    """A place that helps people to start and grow companies."""

    id: Id
    name: Text
    kind: tuple[Label, ...]
    summary: Text
    story: Text | None = None
    services: tuple[Service, ...] = ()
    operators: tuple[Text, ...] = ()
    sectors: tuple[Label, ...] = ()
    opened: Year | None = None
    address: Text | None = None
    location: Location | None = None
    website: Website | None = None
    phone: Phone | None = None
    email: Email | None = None
    image: Picture | None = None
    facts: tuple[Fact, ...] = ()
    as_of: AsOf | None = None
    source: str | None = None
    sample: bool = False


class Program(Struct, frozen=True, kw_only=True):
    """Something that runs for longer than an event: training, funding, a competition."""

    id: Id
    name: Text
    hub: Annotated[str, Ref(("hubs",), also=(CITY,))]
    kind: Label
    summary: Text
    audience: tuple[Label, ...] = ()
    since: AsOf | None = None
    website: Website | None = None
    as_of: AsOf | None = None
    source: str | None = None
    sample: bool = False


class Floor(Struct, frozen=True, kw_only=True):
    """A storey of the building; `level` sorts, the ground floor of a visitor's count being 1."""

    id: Id
    name: Text
    level: int
    building: Text | None = None
    plan: FileName | None = None


class Tenant(Struct, frozen=True, kw_only=True, gc=False):
    """A company in the building; `until` is its last day there, `moved_to` says where it went."""

    id: Id
    name: Text
    floor: Annotated[str, Ref(("floors",))]
    summary: Text
    unit: str | None = None
    sector: tuple[Label, ...] = ()
    hours: Text | None = None
    website: Website | None = None
    phone: Phone | None = None
    email: Email | None = None
    logo: Picture | None = None
    aliases: tuple[str, ...] = ()
    moved_to: Text | None = None
    until: date | None = None
    sample: bool = False


class Place(Struct, frozen=True, kw_only=True, gc=False):
    """Where an event is: a room on a floor of this building, or a hub. One of `floor` and `hub` is given."""

    floor: Annotated[str | None, Ref(("floors",))] = None
    room: Text | None = None
    hub: Annotated[str | None, Ref(("hubs",))] = None


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """Something at a time and a place, once or by a rule.

    Times are local to the centre and carry no offset. Every event has an `end` or a `duration`, but an
    all-day one, which lasts a day when it has neither. An all-day event starts at midnight; the JSON gives
    its last day as `end` and the record holds the midnight after that day, so that `start < end` always.
    `recurrence` is an RFC 5545 RRULE, `except_` the starts that do not happen. `price` is in the centre's
    currency, 0 is free, `None` is not said.
    """

    id: Id
    title: Text
    start: datetime
    end: datetime | None = None
    duration: timedelta | None = None
    all_day: bool = False
    recurrence: str | None = None
    except_: tuple[datetime, ...] = ()
    place: Place
    host: Annotated[str | None, Ref(("hubs", "tenants"))] = None
    kind: Label | None = None
    summary: Text | None = None
    audience: tuple[Label, ...] = ()
    price: Price | None = None
    registration: Text | None = None
    status: Annotated[str, OneOf(("confirmed", "cancelled", "moved"))] = "confirmed"
    sample: bool = False


class Notice(Struct, frozen=True, kw_only=True):
    """A sentence for everybody in the lobby while it stands, from `from_` until `until` (local times)."""

    id: Id
    text: Text
    from_: datetime | None = None
    until: datetime | None = None
    level: Annotated[str, OneOf(("info", "important"))] = "info"


class Ecosystem(Struct, frozen=True, kw_only=True):
    """All that the lobby knows. Ids that records name are there: the reader drops records that dangle."""

    format: int
    center: Center
    hubs: tuple[Hub, ...]
    programs: tuple[Program, ...] = ()
    floors: tuple[Floor, ...]
    tenants: tuple[Tenant, ...]
    events: tuple[Event, ...]
    notices: tuple[Notice, ...] = ()
    labels: tuple[NamedLabel, ...] = ()
