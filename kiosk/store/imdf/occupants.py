# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Who is in which unit of an indoor map: occupants, by way of their anchors, as companies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from kiosk.store.imdf.file import Entry, Feature, Features, fault
from kiosk.store.imdf.texts import plain, text
from kiosk.store.messages import say
from kiosk.store.plans.names import slug
from kiosk.store.problems import Problem, quoted

_LONGEST_ID = 40


def occupants_by_unit(features: Features, file: str, problems: list[Problem]) -> dict[str, list[Feature]]:
    """Return the occupants by the ids of their units; whose place cannot be told is among the `problems`."""
    anchors = {anchor.id: anchor for anchor in features["anchor"]}
    units = {unit.id for unit in features["unit"]}
    found: dict[str, list[Feature]] = {}
    for occupant in features["occupant"]:
        name = occupant.text("anchor_id")
        anchor = anchors.get(name)
        if not plain(occupant.properties.get("name")):
            problems.append(fault(file, "occupant", occupant, "name", say("an occupant without a name")))
        elif anchor is None:
            what = say("no anchor {word}", word=quoted(name))
            problems.append(fault(file, "occupant", occupant, "anchor_id", what))
        elif anchor.text("unit_id") not in units:
            what = say("no unit {word}", word=quoted(anchor.text("unit_id")))
            problems.append(fault(file, "anchor", anchor, "unit_id", what))
        else:
            found.setdefault(anchor.text("unit_id"), []).append(occupant)
    return found


def company(occupant: Feature, floor: str, shape: str, languages: Sequence[str]) -> Entry:
    """Return the record of a company; what it does is not in the archive, so its category stands for it.

    Its id ends in what is made of that of the occupant: so it is known again by another name.
    """
    name = plain(occupant.properties.get("name"))
    category = re.sub(r"[._]+", " ", occupant.text("category")).strip() or name
    record: dict[str, Any] = {
        "id": f"{slug(name)[:_LONGEST_ID].strip('-') or 'company'}{mark(occupant)}",
        "name": text(occupant.properties.get("name"), languages) or name,
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
    return Entry(record, occupant.number)


def mark(occupant: Feature) -> str:
    """Return what the id of the company of an occupant ends with."""
    return f"-i{sha256(occupant.id.encode('utf-8', 'replace')).hexdigest()[:10]}"
