# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What an import comes to: the reader judges each proposal, and what it takes becomes a new data file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from kiosk.store.importers.field_names import name_of
from kiosk.store.importers.proposals import Proposal, Proposals, Spot
from kiosk.store.importers.words import wording
from kiosk.store.messages import say
from kiosk.store.problems import Problem, quoted
from kiosk.store.reader import read
from kiosk.store.writer import Record, rewritten

Difference = tuple[str, str, str]
"""A field, such as `summary.es`, with what stood in it and what is to; nothing is `""`."""

_TITLES = {"floors": "name", "tenants": "name", "events": "title"}
_LISTED = 1000
"""Problems, of which a reading lists no more."""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one record; `row` is that of the file, 0 for one that is not in it."""

    kind: Literal["added", "changed", "removed"]
    row: int
    id: str
    name: str
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import would do. `content` is the text of the data file after it, `None` if nothing changes."""

    content: str | None
    changes: tuple[Change, ...]
    unchanged: int
    refused: tuple[Problem, ...]
    notes: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """What a whole file comes to. `content` is as in an `Outcome`.

    `parts` are the outcomes, each with what its rows are named by; `plans` are files for `data/plans/`, which
    the new data name.
    """

    content: str | None
    parts: tuple[tuple[str, Outcome], ...]
    plans: Mapping[str, bytes] = field(default_factory=dict)


def outcome(text: str, tree: Record, proposals: Proposals, language: str) -> Outcome:
    """Return what `proposals` come to for the data file `text`, which holds `tree` and has no errors."""
    part = proposals.part
    there: Sequence[Record] = tree[part]
    differing = [
        each for each in proposals.wanted if each.index is None or each.record is not there[each.index]
    ]
    found = faults(tree, part, [each.record for each in differing])
    taken: list[Proposal] = []
    for number, proposal in enumerate(differing):
        for problem in found.get(number, ()):
            _refuse(proposals, proposal, problem, language)
        if number not in found:
            taken.append(proposal)
    removed = _removed(tree, proposals, language)
    changed = {each.index: each.record for each in taken if each.index is not None}
    added = [each.record for each in taken if each.index is None]
    changes = [
        _change(each, None if each.index is None else there[each.index], part, language) for each in taken
    ]
    changes = [each for each in changes if each.kind == "added" or each.differences]
    changes += [Change("removed", 0, there[n]["id"], _name(there[n], part, language)) for n in removed]
    content = rewritten(text, part, {**changed, **dict.fromkeys(removed)}, added) if changes else None
    proposals.refused.sort(key=lambda problem: problem.place)
    return Outcome(
        content,
        tuple(changes),
        len(there) - len(removed) - sum(each.kind == "changed" for each in changes),
        tuple(proposals.refused),
        tuple(proposals.notes),
    )


def faults(tree: Record, part: str, records: Sequence[Record]) -> dict[int, list[Problem]]:
    """Return what the reader finds wrong with `records` as the `part` of a data file, by their numbers."""
    if not records:
        return {}
    center = {key: each for key, each in tree["center"].items() if key != "hub"}
    data: Record = {
        **tree,
        "center": center,
        "programs": [],
        "events": [],
        "notices": [],
        part: list(records),
    }
    if part == "floors":
        data["tenants"] = []
    if part == "events":
        hosts = {each.get("host") for each in records}
        data["tenants"] = [each for each in tree["tenants"] if each["id"] in hosts]
    problems = read(json.dumps(data).encode()).problems
    if len(problems) > _LISTED and len(records) > 1:  # there are more than it tells
        half = len(records) // 2
        low, high = faults(tree, part, records[:half]), faults(tree, part, records[half:])
        return {**low, **{number + half: each for number, each in high.items()}}
    found: dict[int, list[Problem]] = {}
    for problem in problems:
        match = re.match(rf"{part}\[(\d+)\]", problem.path)
        if match and problem.is_error:
            found.setdefault(int(match[1]), []).append(problem)
    return found


def differences(old: Mapping[str, object], new: Mapping[str, object]) -> tuple[Difference, ...]:
    """Return the fields in which two records differ, language by language."""
    before, after = _flat(old), _flat(new)
    keys = dict.fromkeys([*before, *after])
    return tuple(
        (key, before.get(key, ""), after.get(key, "")) for key in keys if before.get(key) != after.get(key)
    )


def _removed(tree: Record, proposals: Proposals, language: str) -> list[int]:
    """Return the records to take out; one that others need stays, and that is told."""
    if proposals.vague and proposals.refused and proposals.removed:
        what = say("nothing is removed while rows are refused")
        proposals.note(
            Spot(1),
            what,
            say("mend the rows first; not in the list: {count}", count=len(proposals.removed)),
        )
        return []
    if proposals.part != "tenants":
        return proposals.removed
    hosted = {each.get("host"): each for each in reversed(tree["events"])}
    free = []
    for number in proposals.removed:
        record = tree["tenants"][number]
        event = hosted.get(record["id"])
        if event is None:
            free.append(number)
            continue
        what = say("{name} is not in the list", name=quoted(_name(record, "tenants", language)))
        remedy = say(
            "it hosts the event {title}: change that first", title=quoted(wording(event["title"], language))
        )
        proposals.refuse(Spot(1), what, remedy)
    return free


def _refuse(proposals: Proposals, proposal: Proposal, problem: Problem, spoken: str) -> None:
    """Report a problem of the reader at the place of the file that it comes from."""
    key, _, language = re.sub(r"^\w+\[\d+\]\.?", "", problem.path).partition(".")
    key = key.partition("[")[0]
    spot = proposal.spot(f"{key}.{language}", key, f"{key}.")
    if not spot.name:
        name = name_of(key)
        spot = replace(spot, name=name if isinstance(name, str) else name.in_language(spoken))
    if problem.what == say("missing"):
        proposals.refuse(spot, say("missing"), say("write it in the file: it is required"))
    else:
        proposals.refuse(spot, problem.what, problem.remedy)


def _change(proposal: Proposal, old: Record | None, part: str, language: str) -> Change:
    record, row = proposal.record, proposal.spots[""].row
    name = _name(record, part, language)
    if old is None:
        return Change("added", row, record["id"], name)
    return Change("changed", row, record["id"], name, differences(old, record))


def _name(record: Record, part: str, language: str) -> str:
    return wording(record[_TITLES[part]], language)


def _flat(record: Mapping[str, object]) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in record.items():
        if isinstance(value, dict):
            found |= {f"{key}.{inner}": each for inner, each in _flat(value).items()}
        elif isinstance(value, list):
            found[key] = ", ".join(map(str, value))
        else:
            found[key] = json.dumps(value) if isinstance(value, bool | int) else str(value)
    return found
