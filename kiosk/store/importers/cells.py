# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Between the cells of a sheet and the values of a company's record, both ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from kiosk.store.importers.centre import Centre
from kiosk.store.importers.columns import Heading
from kiosk.store.importers.texts import combined
from kiosk.store.importers.words import Names, folded, wordings
from kiosk.store.messages import Message, say
from kiosk.store.problems import listed, quoted
from kiosk.store.writer import GONE, Record

Fault = tuple[Message, Message]
"""What is wrong with a cell, and what to do."""

YES = ("si", "s", "x", "1", "true", "verdadero", "yes", "y")
NO = ("no", "n", "0", "false", "falso")

_ITEM = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*|([^,;\n]*))(?:[,;\n]|\Z)')
_RUN = re.compile(r"'*[=+\-@\t\r]")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)[ T]00:00(?::00)?", re.ASCII)
_BARE_SITE = re.compile(r"[\w-]+(\.[\w-]+)+(/\S*)?")


def guarded(text: str) -> str:
    """Return `text` with an apostrophe before it if Excel would take it for a formula and run it."""
    return "'" + text if _RUN.match(text) else text


def bared(cell: str) -> str:
    """Return what stood in the cell before it was `guarded`."""
    return cell[1:] if cell.startswith("'") and _RUN.match(cell) else cell


def shown(record: Record, heading: Heading, centre: Centre, language: str) -> str:
    """Return the cell of a record; `language` is that of the names of floors and sectors."""
    column = heading.column
    value = record.get(column.key)
    if column.kind == "text":
        return wordings(value).get(heading.language, "")
    if column.kind == "floor":
        return centre.floors.name(str(value), language)
    if column.kind == "labels":
        return joined(centre.labels.name(each, language) for each in value or ())
    if column.kind == "aliases":
        return joined(value or ())
    if column.kind == "flag":
        return ("sí" if language == "es" else "yes") if value else ""
    return "" if value is None else str(value)


def joined(items: Iterable[str]) -> str:
    """Return the cell of a row of texts; one with a comma in it stands in quotes."""
    return ", ".join(_quoted(each) for each in items)


def items(cell: str) -> list[str]:
    """Return the texts that stand in a cell, with commas, semicolons or ends of lines between them."""
    found = []
    for match in _ITEM.finditer(cell):
        if match[1] is not None:
            found.append(match[1].replace('""', '"'))
        elif match[2].strip():
            found.append(match[2].strip())
    return found


def changes(
    old: Record, cells: Mapping[Heading, str], centre: Centre, language: str
) -> tuple[dict[str, object], dict[Heading, Fault]]:
    """Return what the cells of a row change in a record, `GONE` for what they take out, and their faults.

    What is not said by a fault is left to the reader, which knows what a field may hold.
    """
    found: dict[str, object] = {}
    faults: dict[Heading, Fault] = {}
    texts: dict[str, dict[Heading, str]] = {}
    for heading, cell in cells.items():
        key = heading.column.key
        before = shown(old, heading, centre, language)
        if heading.column.kind == "text":
            texts.setdefault(key, {})[heading] = before if cell == before.strip() else cell
        elif cell != before.strip():
            value, fault = _value(heading, cell, centre, language)
            if fault is not None:
                faults[heading] = fault
            elif value != old.get(key, GONE):
                found[key] = value
    for key, given in texts.items():
        if clash := _clash(given, centre):
            faults[clash] = (
                say("the text stands in two columns"),
                say(
                    "write it in one of them: {columns}",
                    columns=listed([each.title(language) for each in given]),
                ),
            )
            continue
        text = combined(old.get(key), {heading.language: cell for heading, cell in given.items()}, centre)
        if text != old.get(key, GONE):
            found[key] = text
    return found, faults


def _clash(given: Mapping[Heading, str], centre: Centre) -> Heading | None:
    """Return the heading of the default language if the cell for all languages is filled too."""
    filled = {heading.language: heading for heading, cell in given.items() if cell}
    return filled.get(centre.default) if "" in filled else None


def _value(heading: Heading, cell: str, centre: Centre, language: str) -> tuple[object, Fault | None]:
    """Return what a cell says of one field, or what is wrong with it."""
    kind, key = heading.column.kind, heading.column.key
    if kind == "flag":
        if folded(cell) in YES:
            return True, None
        if not cell or folded(cell) in NO:
            return GONE, None
        return GONE, (say("{word} is neither yes nor no", word=quoted(cell)), say("write sí or no"))
    if not cell:
        return GONE, None
    if kind == "floor":
        floor = centre.floors.find(cell)
        if floor is None:
            return GONE, _unknown(say("no floor {word}", word=quoted(cell)), centre.floors, None, language)
        return floor, None
    if kind == "labels":
        found = []
        for word in items(cell):
            label = centre.labels.find(word)
            if label is None:
                near = centre.labels.near(word, language)
                return GONE, _unknown(
                    say("no sector {word}", word=quoted(word)), centre.labels, near, language
                )
            found.append(label)
        return found, None
    if kind == "aliases":
        return items(cell), None
    if kind == "day":
        return _day(cell), None
    if key == "website" and _BARE_SITE.fullmatch(cell):
        return f"https://{cell}", None
    return cell, None


def _unknown(what: Message, names: Names, near: str | None, language: str) -> Fault:
    if near:
        return what, say("did you mean {word}?", word=quoted(near))
    return what, say("those that are there: {words}", words=listed(names.all(language), 30))


def _day(cell: str) -> str:
    """Return a date as the data have it, if it is one; the day comes before the month."""
    if match := _MIDNIGHT.fullmatch(cell):
        return match[1]
    match = _DAY.fullmatch(cell)
    try:
        return date(int(match[3]), int(match[2]), int(match[1])).isoformat() if match else cell
    except ValueError:
        return cell


def _quoted(text: str) -> str:
    plain = text == text.strip() and not re.search(r'[,;\n"]', text)
    return text if plain else '"' + text.replace('"', '""') + '"'
