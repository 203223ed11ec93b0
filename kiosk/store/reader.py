# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Reads a data file: bytes in, an `Ecosystem` and all problems with their places out."""

from __future__ import annotations

import gc
import re
from typing import Any, get_args

from msgspec import Struct

from kiosk.store.draft import BAD, Draft
from kiosk.store.fields import Language
from kiosk.store.messages import say
from kiosk.store.places import Aim
from kiosk.store.problems import Problem, listed
from kiosk.store.records import Field, rules
from kiosk.store.schema import FORMAT, Ecosystem
from kiosk.store.source import Repeated, Unreadable, decoded, tree
from kiosk.store.values import repeated

BESIDES = frozenset({"$schema"})
"""Keys at the top that are for editors, not for the lobby."""


class Reading(Struct, frozen=True):
    """What came of a file. `ecosystem` is `None` when nothing of it can be shown.

    `problems` are in the order of the file. They are errors; for what else may need care see `warnings.py`.
    """

    ecosystem: Ecosystem | None
    problems: tuple[Problem, ...]

    @property
    def is_good(self) -> bool:
        """Whether all of the file can be shown: it may be published, and kept as a version."""
        return self.ecosystem is not None and not any(problem.is_error for problem in self.problems)


def read(source: bytes, file: str = "ecosystem.json") -> Reading:
    """Read a data file; whatever the bytes are, this returns and does not raise.

    A bad record is left out, and so is what refers to it; `file` is the name that the problems carry.
    """
    collecting = gc.isenabled()
    gc.disable()  # a big file makes a million objects and no garbage: to look for it is a third of the time
    try:
        text = decoded(source)
        data = tree(text)
        draft = Draft(_languages(data))
        ecosystem = _ecosystem(data, draft)
        return Reading(ecosystem, draft.problems(text, file))
    except Unreadable as fault:
        problem = Problem(file, fault.line, fault.column, "", fault.what, fault.remedy)
        return Reading(None, (problem,))
    finally:
        if collecting:
            gc.enable()


def _ecosystem(data: Any, draft: Draft) -> Ecosystem | None:
    if not isinstance(data, dict):
        draft.wrong(data, say("an object"), say('begin with {"format": 1, "center": …}'))
        return None
    if not _is_readable(data, draft):
        return None
    if isinstance(data, Repeated):
        repeated(data, draft)
    known = rules(Ecosystem)
    keys = tuple(known)
    for key in data.keys() - known.keys() - BESIDES:
        remedy = draft.guess(key, keys, say("keys here are {keys}", keys=listed(keys)), "Ecosystem")
        draft.fault(say("unknown key"), remedy, key, aim=Aim.KEY)
    found: dict[str, Any] = {}
    for key in _in_order(known):
        if key in data:
            draft.trail.append(key)
            found[key] = known[key].parse(data[key], draft)
            draft.trail.pop()
        elif known[key].required:
            draft.fault(say("missing"), say('add "{key}"', key=key), key)
            found[key] = BAD
    if found["format"] is BAD or found["center"] is BAD:
        return None
    parts: dict[str, Any] = {key: () if value is BAD else value for key, value in found.items()}
    return Ecosystem(**parts)


def _is_readable(data: dict[str, Any], draft: Draft) -> bool:
    """Tell whether the rules here are those of the file; one that does not say is read for its problems."""
    number = data.get("format", FORMAT)
    if type(number) is not int or number == FORMAT:
        return True
    what = say("format {number}", number=number)
    draft.fault(what, say("this program reads format {number}", number=FORMAT), "format")
    return False


def _in_order(known: dict[str, Field]) -> list[str]:
    """Return the keys, each part after those that it refers to: a dropped record takes others along."""
    order: dict[str, None] = {}

    def visit(key: str) -> None:
        for part in known[key].refers:
            if part != key and part not in order:
                visit(part)
        order[key] = None

    for key in known:
        visit(key)
    return list(order)


def _languages(data: Any) -> tuple[str, ...]:
    """Look ahead at the languages, which every text needs; wrong ones are reported with the centre."""
    center = data.get("center") if isinstance(data, dict) else None
    languages = center.get("languages") if isinstance(center, dict) else None
    if not isinstance(languages, list):
        return ()
    pattern = get_args(Language)[1].pattern
    return tuple(each for each in languages if isinstance(each, str) and re.fullmatch(pattern, each))
