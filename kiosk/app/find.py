# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk find`: what a visitor's search finds, one JSON object a line."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentTypeError, Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.app import paths
from kiosk.app.printing import complain, print_lines
from kiosk.store.messages import say, staff_language
from kiosk.store.problems import quoted

if TYPE_CHECKING:
    from kiosk.store.search.results import Result, Results

FOUND, NOTHING, UNUSABLE = 0, 1, 2

LIMIT = 5
MOST = 1000

HELP = """\
The best is first; results of a kind stand together. Each line is an object with
  kind        hub, tenant, event, program, service, sector, floor or room
  name        in the language of --language, as all texts
  detail      where it is, or "" if that is not said
  screen      what a tap opens, with the item in it
  item
  start       when the event is on or is next, local to the centre; else ""
  gone        true of a company that left; its detail says where to
  sample      true of what is not known to be true
  understood  what was looked for, where that is not what was written; else ""
  suggested   true where nothing was found: the nearest names, then the sectors

exit codes:
  0  something was found
  1  nothing was found
  2  the data cannot be read at all, or the command is wrong
"""


def declare(commands: _SubParsersAction[Any]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "find",
        help="print what a visitor's search finds",
        description="Print what a visitor's search finds, now.",
        epilog=HELP,
        formatter_class=RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("query", nargs="+", metavar="QUERY", help="what the visitor writes, slips and all")
    add("--data", type=Path, metavar="DIR", help="the folder of the data")
    add("--language", metavar="CODE", help="what the visitor reads; default: the first of the data")
    add("--limit", type=_limit, default=LIMIT, metavar="N", help=f"of a kind; default: {LIMIT}")


def find(given: Namespace) -> int:
    """Print what a query finds and return the exit code."""
    from datetime import UTC, datetime

    from kiosk.app.content import read_data
    from kiosk.store.calendar import local_now
    from kiosk.store.routes.building import open_building
    from kiosk.store.search.search import Index

    file = (given.data or paths.default_data()) / paths.ECOSYSTEM
    _, reading = read_data(file)
    ecosystem = reading.ecosystem
    if ecosystem is None:
        spoken = staff_language()
        complain(*(problem.in_language(spoken) for problem in reading.problems))
        return UNUSABLE
    languages = ecosystem.center.languages
    language = given.language or languages[0]
    if language not in languages:
        wrong = say(
            '--language: {file} has no "{word}"; it has {words}',
            file=paths.written(file),
            word=language,
            words=", ".join(languages),
        )
        complain(f"kiosk: {wrong.in_language(staff_language())}")
        return UNUSABLE
    now = local_now(datetime.now(UTC), ecosystem.center.time_zone)
    building, _ = open_building(ecosystem, file.parent)
    index = Index(ecosystem, now, building.rooms())
    results = index.search(" ".join(given.query), language, given.limit, now)
    print_lines(_lines(results, language, languages[0]))
    return FOUND if results.groups else NOTHING


def _lines(results: Results, language: str, default: str) -> Iterable[str]:
    is_plain = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") != "utf8"
    found = [result for group in results.groups for result in group.results]
    for result in found or results.suggestions:
        line = _as_object(result, language, default)
        line |= {"understood": results.understood, "suggested": not found}
        yield json.dumps(line, ensure_ascii=is_plain)


def _as_object(result: Result, language: str, default: str) -> dict[str, object]:
    return {
        "kind": result.kind,
        "name": result.name.in_language(language, default),
        "detail": result.detail.in_language(language, default) if result.detail else "",
        "screen": result.screen,
        "item": result.item,
        "start": result.occurrence.start.isoformat(timespec="minutes") if result.occurrence else "",
        "gone": result.is_gone,
        "sample": result.sample,
    }


def _limit(text: str) -> int:
    """Read how many are wanted."""
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 5 else 0
    if not 1 <= number <= MOST:
        what = say("{word} is not a number from 1 to {most}", word=quoted(text), most=MOST)
        raise ArgumentTypeError(what.in_language(staff_language()))
    return number
