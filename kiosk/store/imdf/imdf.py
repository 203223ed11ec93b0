# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Makes plans and companies of an indoor map in IMDF 1.0.0, as records and SVGs that staff can go on with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct

from kiosk.store.imdf.draw import Level, Space, draw_level
from kiosk.store.imdf.file import Feature, Refused, everything
from kiosk.store.imdf.shape import Projection
from kiosk.store.messages import say
from kiosk.store.plans.names import slug
from kiosk.store.plans.shapes import Ring, area, centre_of, distance, ring_of
from kiosk.store.plans.svg import LARGEST_SIDE
from kiosk.store.problems import Problem

Record = dict[str, Any]

SAME = 3.0
"""Metres between the middles of what is the same lift or stairs on two floors."""

CONNECTORS = {"elevator": "lift", "stairs": "stairs", "escalator": "stairs", "steps": "stairs"}
WALKED = ("walkway", "ramp", "lobby", "concourse", "movingwalkway", "footbridge")
SCENERY = {"opentobelow": "void", "vegetation": "green"}
CLOSED = ("structure", "nonpublic", "column", "mechanical", "unspecified", *SCENERY)


class Venue(Struct, frozen=True):
    """What an archive says: `floors` and `tenants` as `ecosystem.json` has them, `plans` by file names."""

    floors: tuple[Record, ...]
    tenants: tuple[Record, ...]
    plans: dict[str, bytes]


class VenueReading(Struct, frozen=True):
    """What came of an archive. `venue` is `None` when it is refused; then its problem is an error."""

    venue: Venue | None
    problems: tuple[Problem, ...]


def read_venue(source: bytes, file: str, languages: Sequence[str]) -> VenueReading:
    """Read an IMDF archive; whatever the bytes are, this returns and does not raise.

    `languages` are those of the centre, the first being the one that every text needs. `file` is the name
    that the problems carry.
    """
    try:
        features = dict(everything(source, file))
        return VenueReading(_venue(features, file, languages), ())
    except Refused as refused:
        return VenueReading(None, (refused.problem,))


def _venue(features: dict[str, list[Feature]], file: str, languages: Sequence[str]) -> Venue:
    levels = sorted(features["level"], key=_ordinal)
    rings = [ring for unit in features["unit"] for polygon in unit.polygons for ring in polygon]
    if not levels or not rings:
        what = say("there is no level with units in it")
        raise Refused(Problem(file, 1, 1, "", what, say("export it again")))
    projection = Projection.of(rings)
    if max(projection.width, projection.height) > LARGEST_SIDE:
        what = say("the units lie too far apart for a building")
        raise Refused(Problem(file, 1, 1, "", what, say("export one building")))
    occupants = _occupants(features)
    numbers = {each.id: each.text("unit") for each in features["address"]}
    addresses = {
        anchor.text("unit_id"): numbers.get(anchor.text("address_id"), "") for anchor in features["anchor"]
    }
    floors: list[Record] = []
    tenants: list[Record] = []
    plans: dict[str, bytes] = {}
    known: list[tuple[str, str, int, tuple[float, float]]] = []
    for n, level in enumerate(levels):
        name = _text(level.properties.get("name"), languages) or f"{_ordinal(level) + 1}"
        key = slug(_plain(level.properties.get("short_name"))) or f"level-{n}"
        key = _free(key, [floor["id"] for floor in floors])
        plan = f"{key}.svg"
        floors.append({"id": key, "name": name, "level": _ordinal(level) + 1, "plan": plan})
        spaces: list[Space] = []
        for unit in features["unit"]:
            outline = _outline(unit, projection) if unit.text("level_id") == level.id else ()
            if outline:
                space = _space(unit, outline, n, spaces, known, languages, unit.id in occupants, addresses)
                spaces.append(space)
                for each in occupants.get(unit.id, ()):
                    tenants.append(_tenant(each, key, space.id, languages, [row["id"] for row in tenants]))
        doors = [
            (projection.at(each.line[0]), projection.at(each.line[-1]), each.text("category"))
            for each in features["opening"]
            if each.text("level_id") == level.id and len(each.line) > 1
        ]
        try:
            drawn = Level(projection.width, projection.height, tuple(spaces), tuple(doors), name)
            plans[plan] = draw_level(drawn)
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
    name = _text(unit.properties.get("name"), languages)
    taken = [space.id for space in others]
    plain = _plain(unit.properties.get("name")) or _plain(unit.properties.get("alt_name"))
    if category in CONNECTORS:
        kind = CONNECTORS[category]
        return Space(_connector(kind, outline, level, taken, known), outline, False, name)
    if category in WALKED and not is_occupied:
        return Space("", outline, True, None)
    if category.startswith("restroom"):
        return Space(_free("wc-1", taken), outline, False, name)
    if is_occupied:
        number = slug(addresses.get(unit.id) or plain) or f"{level + 1}{len(others) + 1:02}"
        return Space(_free(f"u-{number}", taken), outline, False, None)
    if category in CLOSED or not plain:
        return Space(_free(SCENERY[category], taken) if category in SCENERY else "", outline, False, None)
    return Space(_free(f"r-{slug(plain) or 'room'}", taken), outline, False, name)


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


def _occupants(features: dict[str, list[Feature]]) -> dict[str, list[Feature]]:
    """Return the occupants of each unit, by the ids of the units."""
    anchors = {anchor.id: anchor.text("unit_id") for anchor in features["anchor"]}
    found: dict[str, list[Feature]] = {}
    for occupant in features["occupant"]:
        unit = anchors.get(occupant.text("anchor_id"))
        if unit and _plain(occupant.properties.get("name")):
            found.setdefault(unit, []).append(occupant)
    return found


def _tenant(
    occupant: Feature, floor: str, shape: str, languages: Sequence[str], taken: Sequence[str]
) -> Record:
    """Return the record of a company; what it does is not in the archive, so its category stands for it."""
    plain = _plain(occupant.properties.get("name"))
    category = re.sub(r"[._]+", " ", occupant.text("category")).strip() or plain
    record: Record = {
        "id": _free(slug(plain) or "company", taken),
        "name": _text(occupant.properties.get("name"), languages) or plain,
        "floor": floor,
        "summary": category.capitalize(),
    }
    if shape.startswith("u-"):
        record["unit"] = shape.removeprefix("u-").upper()
    if occupant.text("hours"):
        record["hours"] = occupant.text("hours")
    if re.fullmatch(r"https?://[^\s/]+\.\S+", occupant.text("website")):
        record["website"] = occupant.text("website")
    if re.fullmatch(r"\+?[\d ()-]{5,24}", occupant.text("phone")):
        record["phone"] = occupant.text("phone")
    return record


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


def _plain(labels: Any) -> str:
    """Return one wording of a text with languages."""
    words = _wordings(labels)
    return next(iter(words.values()), "")


def _text(labels: Any, languages: Sequence[str]) -> Any:
    """Return a text as our data has it: with the first language in it; `None` if nothing is said."""
    words = _wordings(labels)
    if len(set(words.values())) < 2:
        return next(iter(words.values()), None)
    kept = {code: words[code] for code in languages if code in words}
    return {languages[0]: next(iter(words.values())), **kept}


def _wordings(labels: Any) -> dict[str, str]:
    if not isinstance(labels, dict):
        return {}
    pairs = (
        (code[:3].strip("-_").casefold(), words) for code, words in labels.items() if isinstance(words, str)
    )
    tidy = (
        (code, "".join(each for each in words if each.isprintable()).strip()[:80]) for code, words in pairs
    )
    return {code: words for code, words in tidy if words}


def _free(name: str, taken: Iterable[str]) -> str:
    """Return `name`, with a number if it is taken."""
    used = set(taken)
    stem = re.sub(r"-\d+$", "", name) if name.startswith("wc-") else name
    count = 1
    while name in used:
        count += 1
        name = f"{stem}-{count}"
    return name
