# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is particular to one screen, from `data/kiosk.toml`: its size and its patience."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from kiosk.store.problems import Problem, listed, nearest, quoted

FILE_NAME = "kiosk.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one screen; each has a default. A size of 0 is not known."""

    width_mm: float = 0
    height_mm: float = 0
    diagonal_inches: float = 0
    idle_seconds: float = 60
    ask_seconds: float = 20


SECTIONS = {
    "screen": ("width_mm", "height_mm", "diagonal_inches"),
    "visit": ("idle_seconds", "ask_seconds"),
}
RANGES = {
    "width_mm": (50, 5000),
    "height_mm": (50, 5000),
    "diagonal_inches": (4, 200),
    "idle_seconds": (10, 3600),
    "ask_seconds": (20, 600),
}
"""What a value lies between. A visitor has 20 seconds to answer at least (WCAG 2.2.1)."""

_DEFAULTS = {field.name: field.default for field in fields(Settings)}
_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)$| \(at end of document\)$")


def read_settings(path: Path, name: str) -> tuple[Settings, tuple[Problem, ...]]:
    """Read a settings file, which need not be there; what is wrong in it falls back to its default.

    `name` is what the problems call the file.
    """
    try:
        source = path.read_bytes()
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        what = f"cannot be read ({error.strerror})"
        return Settings(), (Problem(name, 1, 1, "", what, "the defaults are used until it can"),)
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Settings(), (Problem(name, 1, 1, "", "the file is not UTF-8", "save it as UTF-8"),)
    if _says_nothing(text):
        return Settings(), ()
    import tomllib  # only now: it is a fortieth of the start, and most files are as they came

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(), (_not_toml(str(error), text, name),)
    return _settings(found, text, name)


def _says_nothing(text: str) -> bool:
    """Tell whether there are only comments and headings."""
    headings = {f"[{section}]" for section in SECTIONS}
    lines = [line.strip() for line in text.splitlines()]
    return all(not line or line.startswith("#") or line in headings for line in lines)


def _settings(found: dict[str, Any], text: str, name: str) -> tuple[Settings, tuple[Problem, ...]]:
    values: dict[str, float] = {}
    problems: list[Problem] = []

    def fault(path: tuple[str, ...], what: str, remedy: str) -> None:
        problems.append(Problem(name, *_place(text, path), ".".join(path), what, remedy))

    for section, table in found.items():
        if section not in SECTIONS:
            fault((section,), "unknown section", _guess(section, tuple(SECTIONS), "sections"))
        elif not isinstance(table, dict):
            fault((section,), f"{_shown(table)} is not a section", f"write [{section}] above its keys")
        else:
            for key, value in table.items():
                if key not in SECTIONS[section]:
                    fault((section, key), "unknown key", _guess(key, SECTIONS[section], "keys here"))
                elif fits(key, value):
                    values[key] = value
                else:
                    fault(
                        (section, key), f"{_shown(value)} is not {_range(key)}", f"{_DEFAULTS[key]} is used"
                    )
    return Settings(**values), tuple(sorted(problems, key=lambda each: each.place))


def fits(key: str, value: object) -> bool:
    """Tell whether `value` can be used for the setting `key`."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    low, high = RANGES[key]
    return low <= value <= high or (value == 0 and _DEFAULTS[key] == 0)


def _range(key: str) -> str:
    low, high = RANGES[key]
    also = ", or 0 if it is not known" if _DEFAULTS[key] == 0 else ""
    return f"a number from {low} to {high}{also}"


def _guess(word: str, words: tuple[str, ...], those: str) -> str:
    near = nearest(word, words)
    return f"did you mean {near}?" if near else f"{those} are {listed(words)}"


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
    return Problem(name, line, column, "", what[:1].lower() + what[1:], "lines look like: idle_seconds = 60")


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
