# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Makes plans and companies of an indoor map in IMDF 1.0.0, as records and SVGs that staff can go on with."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.store.imdf.draw import Level, Space, draw_level
from kiosk.store.imdf.file import Entry, Feature, Features, Refused, everything, fault
from kiosk.store.imdf.occupants import company, occupants_by_unit
from kiosk.store.imdf.shape import Projection
from kiosk.store.imdf.texts import free, plain, text
from kiosk.store.messages import say
from kiosk.store.plans.names import slug
from kiosk.store.plans.shapes import Ring, area, centre_of, distance, ring_of
from kiosk.store.plans.svg import LARGEST_SIDE
from kiosk.store.problems import Problem, quoted

SAME = 3.0
"""Metres between the middles of what is the same lift or stairs on two floors."""

CONNECTORS = {"elevator": "lift", "stairs": "stairs", "escalator": "stairs", "steps": "stairs"}
WALKED = ("walkway", "ramp", "lobby", "concourse", "movingwalkway", "footbridge")
SCENERY = {"opentobelow": "void", "vegetation": "green"}
CLOSED = ("structure", "nonpublic", "column", "mechanical", "unspecified", *SCENERY)


class Venue(Struct, frozen=True):
    """What an archive says: `floors` and `tenants` as `ecosystem.json` has them, `plans` by their floors."""

    floors: tuple[Entry, ...]
    tenants: tuple[Entry, ...]
    plans: dict[str, bytes]


class VenueReading(Struct, frozen=True):
    """What came of an archive. `venue` is `None` when it is refused as a whole, for the one problem.

    Else the problems are those of features that cannot be taken; each has `file!kind` for its file and the
    number of the feature for its line.
    """

    venue: Venue | None
    problems: tuple[Problem, ...]


def read_venue(source: bytes, file: str, languages: Sequence[str]) -> VenueReading:
    """Read an IMDF archive; whatever the bytes are, this returns and does not raise.

    `languages` are those of the centre, the first being the one that every text needs. `file` is the name
    that the problems carry.
    """
    try:
        problems: list[Problem] = []
        venue = _venue(dict(everything(source, file)), file, languages, problems)
        return VenueReading(venue, tuple(problems))
    except Refused as refused:
        return VenueReading(None, (refused.problem,))


def _venue(features: Features, file: str, languages: Sequence[str], problems: list[Problem]) -> Venue:
    levels = sorted(features["level"], key=_ordinal)
    rings = [ring for unit in features["unit"] for polygon in unit.polygons for ring in polygon]
    if not levels or not rings:
        what = say("there is no level with units in it")
        raise Refused(Problem(file, 1, 1, "", what, say("export it again")))
    projection = Projection.of(rings)
    if max(projection.width, projection.height) > LARGEST_SIDE:
        what = say("the units lie too far apart for a building")
        raise Refused(Problem(file, 1, 1, "", what, say("export one building")))
    names = {level.id for level in levels}
    for kind in ("unit", "opening"):
        for each in features[kind]:
            if each.text("level_id") not in names:
                what = say("no level {word}", word=quoted(each.text("level_id")))
                problems.append(fault(file, kind, each, "level_id", what))
    occupants = occupants_by_unit(features, file, problems)
    numbers = {each.id: each.text("unit") for each in features["address"]}
    addresses = {
        anchor.text("unit_id"): numbers.get(anchor.text("address_id"), "") for anchor in features["anchor"]
    }
    floors: list[Entry] = []
    tenants: list[Entry] = []
    plans: dict[str, bytes] = {}
    known: list[tuple[str, str, int, tuple[float, float]]] = []
    for n, level in enumerate(levels):
        name = text(level.properties.get("name"), languages) or f"{_ordinal(level) + 1}"
        key = slug(plain(level.properties.get("short_name"))) or f"level-{n}"
        key = free(key, plans)
        floors.append(Entry({"id": key, "name": name, "level": _ordinal(level) + 1}, level.number))
        spaces: list[Space] = []
        for unit in features["unit"]:
            if unit.text("level_id") != level.id:
                continue
            outline = _outline(unit, projection)
            if not outline:
                what = say("nothing is drawn here that encloses a room")
                problems.append(fault(file, "unit", unit, "geometry", what))
            else:
                space = _space(unit, outline, n, spaces, known, languages, unit.id in occupants, addresses)
                spaces.append(space)
                tenants += [company(each, key, space.id, languages) for each in occupants.get(unit.id, ())]
        doors = [
            (projection.at(each.line[0]), projection.at(each.line[-1]), each.text("category"))
            for each in features["opening"]
            if each.text("level_id") == level.id and len(each.line) > 1
        ]
        try:
            drawn = Level(projection.width, projection.height, tuple(spaces), tuple(doors), name)
            plans[key] = draw_level(drawn)
        except OverflowError:
            what = say("a level has more units and openings than that of a building")
            raise Refused(Problem(file, 1, 1, "", what, say("export one building"))) from None
    return Venue(tuple(floors), tuple(tenants), plans)


def _space(
    unit: Feature,
    outline: tuple[Ring, ...],
    level: int,
    others: Sequence[Space],
    known: list[tuple[str, str, int, tuple[float, float]]],
    languages: Sequence[str],
    is_occupied: bool,
    addresses: dict[str, str],
) -> Space:
    """Return what a unit is on our plan."""
    category = unit.text("category")
    name = text(unit.properties.get("name"), languages)
    taken = [space.id for space in others]
    word = plain(unit.properties.get("name")) or plain(unit.properties.get("alt_name"))
    if category in CONNECTORS:
        kind = CONNECTORS[category]
        return Space(_connector(kind, outline, level, taken, known), outline, False, name)
    if category in WALKED and not is_occupied:
        return Space("", outline, True, None)
    if category.startswith("restroom"):
        return Space(free("wc-1", taken), outline, False, name)
    if is_occupied:
        number = slug(addresses.get(unit.id) or word) or f"{level + 1}{len(others) + 1:02}"
        return Space(free(f"u-{number}", taken), outline, False, None)
    if category in CLOSED or not word:
        return Space(free(SCENERY[category], taken) if category in SCENERY else "", outline, False, None)
    return Space(free(f"r-{slug(word) or 'room'}", taken), outline, False, name)


def _connector(
    kind: str,
    outline: tuple[Ring, ...],
    level: int,
    taken: Sequence[str],
    known: list[tuple[str, str, int, tuple[float, float]]],
) -> str:
    """Return the id of a lift or of stairs: that of one above or below, if there is one."""
    centre = centre_of(outline)
    near = [
        (distance(centre, where), name)
        for name, what, _, where in known
        if what == kind and name not in taken
    ]
    if near and min(near)[0] <= SAME:
        return min(near)[1]
    count = 1 + len({name for name, what, _, _ in known if what == kind})
    name = f"{kind}-{chr(96 + count)}" if kind == "lift" and count <= 26 else f"{kind}-{count}"
    known.append((name, kind, level, centre))
    return name


def _outline(unit: Feature, projection: Projection) -> tuple[Ring, ...]:
    polygons = [
        tuple(ring_of([projection.at(point) for point in ring]) for ring in polygon)
        for polygon in unit.polygons
    ]
    sound = [rings for rings in polygons if rings and all(len(ring) > 2 for ring in rings)]
    return max(sound, key=lambda rings: abs(area(rings[0])), default=())


def _ordinal(level: Feature) -> int:
    value = level.properties.get("ordinal")
    return value if isinstance(value, int) and abs(value) < 1000 else 0
