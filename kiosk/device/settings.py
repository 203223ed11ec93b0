# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is particular to one screen, from `data/kiosk.toml`: its size and its patience."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from kiosk.store import durable
from kiosk.store.failures import ABSENT, Failure
from kiosk.store.messages import Message, say
from kiosk.store.problems import Problem, listed, nearest, quoted
from kiosk.store.source import LARGEST_FILE

FILE_NAME = "kiosk.toml"


class Settings(Struct, frozen=True, kw_only=True):
    """The settings of one screen; each has a default. A size of 0 is not known.

    `floor` is the id of the floor that the screen stands on, `""` if it is not said; `x` and `y` are in the
    units of its plan. `facing` is where its reader looks, in degrees: 0 up on the plan, 90 to the right;
    `turn_plan` turns the plans so that this is up on them.
    """

    width_mm: float = 0
    height_mm: float = 0
    diagonal_inches: float = 0
    idle_seconds: float = 60
    ask_seconds: float = 20
    floor: str = ""
    x: float = 0
    y: float = 0
    facing: float = 0
    turn_plan: bool = False


SECTIONS = {
    "screen": ("width_mm", "height_mm", "diagonal_inches"),
    "visit": ("idle_seconds", "ask_seconds"),
    "place": ("floor", "x", "y", "facing", "turn_plan"),
}
RANGES = {
    "width_mm": (50, 5000),
    "height_mm": (50, 5000),
    "diagonal_inches": (4, 200),
    "idle_seconds": (10, 3600),
    "ask_seconds": (20, 600),
    "x": (-100_000, 100_000),
    "y": (-100_000, 100_000),
    "facing": (0, 360),
}
"""What a value lies between. A visitor has 20 seconds to answer at least (WCAG 2.2.1)."""

_DEFAULTS = {field.name: field.default for field in fields(Settings)}
_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)$| \(at end of document\)$")


def read_settings(path: Path, name: str) -> tuple[Settings, tuple[Problem, ...]]:
    """Read a settings file, which need not be there; what is wrong in it falls back to its default.

    `name` is what the problems call the file.
    """
    try:
        source = durable.read(path, LARGEST_FILE + 1)
    except Failure as failure:
        if failure.errno in ABSENT:
            return Settings(), ()
        return _unreadable(name, say("cannot be read ({reason})", reason=failure.why))
    if len(source) > LARGEST_FILE:
        return _unreadable(name, say("cannot be read ({reason})", reason=say("it is too large")))
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Settings(), (Problem(name, 1, 1, "", say("the file is not UTF-8"), say("save it as UTF-8")),)
    if _says_nothing(text):
        return Settings(), ()
    import tomllib  # only now: it is a fortieth of the start, and most files are as they came

    try:
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # of numbers that are too long, and of lists too deep
        return Settings(), (_not_toml(str(error), text, name),)
    return _settings(found, text, name)


def _unreadable(name: str, what: Message) -> tuple[Settings, tuple[Problem, ...]]:
    return Settings(), (Problem(name, 1, 1, "", what, say("the defaults are used until it can")),)


def _says_nothing(text: str) -> bool:
    """Tell whether there are only comments and headings."""
    headings = {f"[{section}]" for section in SECTIONS}
    lines = [line.strip() for line in text.splitlines()]
    return all(not line or line.startswith("#") or line in headings for line in lines)


def _settings(found: dict[str, Any], text: str, name: str) -> tuple[Settings, tuple[Problem, ...]]:
    values: dict[str, Any] = {}
    problems: list[Problem] = []

    def fault(path: tuple[str, ...], what: Message, remedy: Message) -> None:
        problems.append(Problem(name, *_place(text, path), ".".join(path), what, remedy))

    for section, table in found.items():
        if section not in SECTIONS:
            known = say("sections are {sections}", sections=listed(SECTIONS))
            fault((section,), say("unknown section"), _guess(section, tuple(SECTIONS), known))
        elif not isinstance(table, dict):
            what = say("{value} is not a section", value=_shown(table))
            fault((section,), what, say("write [{section}] above its keys", section=section))
        else:
            for key, value in table.items():
                if key not in SECTIONS[section]:
                    known = say("keys here are {keys}", keys=listed(SECTIONS[section]))
                    fault((section, key), say("unknown key"), _guess(key, SECTIONS[section], known))
                elif fits(key, value):
                    values[key] = value
                else:
                    what = say("{value} is not {range}", value=_shown(value), range=_range(key))
                    fault((section, key), what, say("{value} is used", value=_shown(_DEFAULTS[key])))
    return Settings(**values), tuple(sorted(problems, key=lambda each: each.place))


def fits(key: str, value: object) -> bool:
    """Tell whether `value` can be used for the setting `key`."""
    if key not in RANGES:
        return isinstance(value, type(_DEFAULTS[key]))
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    low, high = RANGES[key]
    return low <= value <= high or (value == 0 and _DEFAULTS[key] == 0)


def _range(key: str) -> Message:
    if key not in RANGES:
        return say("true or false") if isinstance(_DEFAULTS[key], bool) else say("a text")
    low, high = RANGES[key]
    if _DEFAULTS[key] == 0 and low > 0:
        return say("a number from {low} to {high}, or 0 if it is not known", low=low, high=high)
    return say("a number from {low} to {high}", low=low, high=high)


def _guess(word: str, words: tuple[str, ...], otherwise: Message) -> Message:
    near = nearest(word, words)
    return say("did you mean {word}?", word=near) if near else otherwise


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int | float) else quoted(str(value))


def _not_toml(message: str, text: str, name: str) -> Problem:
    place = _PLACE.search(message)
    line, column = text.count("\n") + 1, 1
    if place and place[1]:
        line, column = int(place[1]), int(place[2])
    what = _PLACE.sub("", message)
    what = what[:1].lower() + what[1:]
    known = (
        say("expected '=' after a key in a key/value pair"),
        say("expected ']' at the end of a table declaration"),
        say("expected newline or end of document after a statement"),
        say("invalid statement"),
        say("invalid value"),
        say("cannot overwrite a value"),
    )
    said = {message.template: message for message in known}
    otherwise = say("the line cannot be read ({reason})", reason=what)
    return Problem(
        name, line, column, "", said.get(what, otherwise), say("lines look like: idle_seconds = 60")
    )


def _place(text: str, path: tuple[str, ...]) -> tuple[int, int]:
    """Return line and column, from 1, of a section or of a key in it; the TOML reader does not keep them."""
    here = ""
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r"\s*\[?\s*(?P<name>[^=#\]\s]+)", line)
        if match is None:
            continue
        name = match["name"].strip("\"'")
        here = name if line.lstrip().startswith("[") else here
        if path in ((name,), (here, name)):
            return number, match.start("name") + 1
    return 1, 1
