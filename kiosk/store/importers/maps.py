# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Indoor maps: what an IMDF archive says of the floors, their plans and the companies in the data.

Floors keep their ids, and so do companies: one that came with a map is known again by the end of its id, one
that staff wrote by its name. A plan is written under a name made of what is in it: so the plans that the data
before it name stay as they are, and to go back to those data is to go back to their plans.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from dataclasses import replace
from hashlib import sha256

from kiosk.store.imdf.file import Refused
from kiosk.store.imdf.imdf import Venue, read_venue
from kiosk.store.importers.centre import Centre
from kiosk.store.importers.columns import KEYS
from kiosk.store.importers.merge import Imported, Outcome, outcome
from kiosk.store.importers.proposals import Proposal, Proposals, Spot
from kiosk.store.importers.words import folded, unique, wordings
from kiosk.store.messages import say
from kiosk.store.plans.names import unit_name
from kiosk.store.plans.plan import read_plan
from kiosk.store.source import tree
from kiosk.store.writer import Record, merged

FLOOR_KEYS = ("id", "name", "level", "building", "plan")

MARK = len("-i0123456789")
"""Characters at the end of the id of a company that came with a map."""


def import_map(
    source: bytes, file: str, text: str, centre: Centre, language: str, *, only_add: bool
) -> Imported:
    """Return what an archive comes to for the data file `text`; raise `Refused` if it cannot be used."""
    reading = read_venue(source, file, centre.languages)
    if reading.venue is None:
        raise Refused(reading.problems[0])
    plans: dict[str, bytes] = {}
    proposed, ids = _floors(reading.venue, file, centre.tree["floors"], plans)
    floors = outcome(text, centre.tree, proposed, language)
    between = floors.content or text
    companies = _companies(reading.venue, file, ids, tree(between)["tenants"])
    companies.refused += reading.problems
    if only_add:
        companies.removed.clear()
    tenants = outcome(between, tree(between), companies, language)
    after = tenants.content or between
    if not only_add:
        empty = _empty_floors(proposed.file, after, set(ids.values()))
        emptied = outcome(after, tree(after), empty, language)
        floors = _both(floors, emptied)
        after = emptied.content or after
    named = {floor.get("plan") for floor in tree(after)["floors"]}
    return Imported(
        after if after != text else None,
        ((proposed.file, floors), (companies.file, tenants)),
        {name: content for name, content in plans.items() if name in named},
    )


def _floors(
    venue: Venue, file: str, there: list[Record], plans: dict[str, bytes]
) -> tuple[Proposals, dict[str, str]]:
    """Return the floors with their plans, which go to `plans`, and what each id of the map is in the data."""
    found = Proposals("floors", f"{file}!level")
    matches = _matches(
        [(entry.record["level"], entry.record["id"]) for entry in venue.floors],
        [([each["level"]], [each["id"]]) for each in there],
    )
    taken = {each["id"] for each in there}
    ids: dict[str, str] = {}
    for entry, index in zip(venue.floors, matches, strict=True):
        old: Record = {} if index is None else there[index]
        key = entry.record["id"]
        ids[key] = old["id"] if old else unique(key, taken)
        taken.add(ids[key])
        content = venue.plans[key]
        name = f"{ids[key]}-{sha256(content).hexdigest()[:8]}.svg"
        reading = read_plan(content, ids[key], name)
        spot = Spot(entry.number)
        if reading.plan is None:
            found.refuse(spot, reading.problems[0].what, reading.problems[0].remedy)
            continue
        plans[name] = content
        fields = {**entry.record, "id": ids[key], "plan": name}
        found.wanted.append(Proposal(index, _updated(old, fields, FLOOR_KEYS), {"": spot}))
    return found, ids


def _companies(venue: Venue, file: str, ids: dict[str, str], there: list[Record]) -> Proposals:
    """Return the companies; what staff wrote of one that is known, and when it is there, stays."""
    found = Proposals("tenants", f"{file}!occupant")
    records = [{**entry.record, "floor": ids[entry.record["floor"]]} for entry in venue.tenants]
    names = [next(iter(_names(each))) for each in records]
    matches = _matches(
        [
            (each["id"][-MARK:], (name, each["floor"]), name)
            for each, name in zip(records, names, strict=True)
        ],
        [
            ([each["id"][-MARK:]], [(name, each["floor"]) for name in _names(each)], _names(each))
            for each in there
        ],
    )
    for entry, record, index in zip(venue.tenants, records, matches, strict=True):
        old: Record = {} if index is None else there[index]
        kept = {"id", "summary", "hours"} & old.keys()
        fields = {key: each for key, each in record.items() if key not in kept}
        found.wanted.append(Proposal(index, _updated(old, fields, KEYS), {"": Spot(entry.number)}))
    found.removed = [n for n in range(len(there)) if n not in matches]
    return found


def _empty_floors(label: str, text: str, on_map: set[str]) -> Proposals:
    """Return the floors to take out: those that the map does not have, and where nothing is any more."""
    found = Proposals("floors", label)
    data = tree(text)
    used = {each["floor"] for each in data["tenants"]} | {
        each["place"].get("floor") for each in data["events"]
    }
    for number, floor in enumerate(data["floors"]):
        if floor["id"] in on_map:
            continue
        if floor["id"] in used:
            what = say("the map does not have this floor")
            found.note(Spot(1, 1, floor["id"]), what, say("it stays while companies or events are on it"))
        else:
            found.removed.append(number)
    return found


def _both(floors: Outcome, emptied: Outcome) -> Outcome:
    """Return what comes of the floors in two steps."""
    gone = len(emptied.changes)
    notes = (*floors.notes, *emptied.notes)
    return replace(
        floors, changes=(*floors.changes, *emptied.changes), unchanged=floors.unchanged - gone, notes=notes
    )


def _matches(
    wanted: Sequence[Sequence[Hashable]], there: Sequence[Sequence[Collection[Hashable]]]
) -> list[int | None]:
    """Return which one that is `there` each of `wanted` is: by the first key of all, else by the next."""
    found: list[int | None] = [None] * len(wanted)
    taken: set[int] = set()
    for n in range(len(wanted[0]) if wanted else 0):
        known: dict[Hashable, list[int]] = {}
        for index, keys in enumerate(there):
            for key in keys[n]:
                known.setdefault(key, []).append(index)
        for number, own in enumerate(wanted):
            free = [each for each in known.get(own[n], ()) if each not in taken]
            if found[number] is None and free:
                found[number] = free[0]
                taken.add(free[0])
    return found


def _updated(old: Record, fields: Record, order: Sequence[str]) -> Record:
    """Return a record with what is new in `fields`, itself if nothing is."""
    changed = {key: value for key, value in fields.items() if _says_more(old, key, value)}
    return merged(old, changed, order) if changed else old


def _names(record: Record) -> list[str]:
    return [folded(name) for name in wordings(record["name"]).values()]


def _says_more(old: Record, key: str, value: object) -> bool:
    """Tell whether a value is another than that of a record, and not one of its wordings only."""
    if key not in old:
        return True
    if key == "unit":
        return unit_name(old[key]) != unit_name(str(value))
    if key == "name":
        return not {*wordings(value).values()} <= {*wordings(old[key]).values()}
    return bool(old[key] != value)
