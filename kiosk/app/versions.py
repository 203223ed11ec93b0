# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk publish`, `versions` and `rollback`: another content in place of the data file, and back."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.app import paths
from kiosk.app.printing import complain, print_lines
from kiosk.store import durable
from kiosk.store.failures import Failure
from kiosk.store.library import PUBLISH, Library
from kiosk.store.messages import LANGUAGES, Message, say, staff_language
from kiosk.store.publish import Published, publish_bytes, roll_back
from kiosk.store.source import LARGEST_FILE
from kiosk.store.start import Choice, look
from kiosk.store.versions import Version, local_time

DONE = 0
REFUSED = 1
UNUSABLE = 2


def declare(commands: Any) -> None:
    """Add the three commands to those of the command line."""
    publish = commands.add_parser(
        "publish", help="check a data file, and put it in place; the old one is kept"
    )
    publish.add_argument("file", type=Path, metavar="FILE", help="the data file to put in place")
    versions = commands.add_parser("versions", help="list the versions that are kept, and which is shown")
    rollback = commands.add_parser("rollback", help="put a version back in place")
    rollback.add_argument(
        "number", type=int, nargs="?", metavar="N", help="as kiosk versions counts; default: the one before"
    )
    for each in (publish, versions, rollback):
        each.add_argument("--data", type=Path, metavar="DIR", help="the folder of the data")
        each.add_argument("--state", type=Path, metavar="DIR", help="the folder of what the kiosk keeps")
        each.add_argument("--language", choices=LANGUAGES, help="what to speak in")


def publish(given: Namespace) -> int:
    """Put a data file in place; return 0 when done, 1 when it has errors or is refused, 2 if unreadable."""
    language = given.language or staff_language()
    name = paths.written(given.file)
    try:
        content = durable.read(Path(name), LARGEST_FILE + 1)
    except Failure as failure:
        _complain(language, failure.message)
        return UNUSABLE
    library, file = _library(given), _file(given)
    published = publish_bytes(content, file, library, PUBLISH, name)
    code = _tell(published, library, file, language)
    return UNUSABLE if published.reading.ecosystem is None else code


def rollback(given: Namespace) -> int:
    """Put a version back in place; return 0 if that is done, 1 if it is refused."""
    library, file = _library(given), _file(given)
    return _tell(roll_back(given.number, file, library), library, file, given.language or staff_language())


def versions(given: Namespace) -> int:
    """Print the versions that are kept, the newest first; return 1 if something is wrong with it."""
    language = given.language or staff_language()
    library = _library(given)
    choice = look(library, _file(given))
    found = library.entries()
    for number, version in enumerate(found, 1):
        mark = "*" if version.sha256 == choice.sha256 else " "
        when = _local(version.when, choice)
        print_lines([f"{number:2}  {when}  {version.sha256[:8]} {mark} {_what(version, language)}".rstrip()])
    if not found and not library.notes:
        print_lines([say("no version was kept yet").in_language(language)])
    wrong = (*choice.notes, *library.notes)
    if wrong:
        _complain(language, *wrong)
    return REFUSED if wrong else DONE


def _tell(published: Published, library: Library, file: Path, language: str) -> int:
    """Print what came of a publication, and return the exit code."""
    if not published.done:
        for problem in published.reading.problems:
            if problem.is_error:
                complain(problem.in_language(language))
        _complain(language, published.refused or say("{file} stays as it was", file=file))
        return REFUSED
    done = say("{file}: version {version} is in place: {changes}", file=file, version=published.sha256[:8])
    changes = _in_a_row(published.changes, language)
    print_lines([done._replace(values=(*done.values, ("changes", changes))).in_language(language)])
    for note in published.notes:
        _complain(language, note)
    return REFUSED if library.state and library.notes else DONE


def _complain(language: str, *what: Message) -> None:
    words = "; ".join(each.in_language(language) for each in what)
    complain(f"kiosk: {words}")


def _what(version: Version, language: str) -> str:
    """Return what changed with a version; nothing is said of one whose entry was lost."""
    failed = (say("the program did not start with it"),) if version.is_failed else ()
    return _in_a_row((*version.changes, *failed), language)


def _in_a_row(messages: tuple[Message, ...], language: str) -> str:
    return ", ".join(message.in_language(language) for message in messages)


def _local(when: datetime, choice: Choice) -> str:
    """Return a time as it is in the centre; if nobody knows where that is, as it is here."""
    if choice.reading.ecosystem is not None:
        return local_time(when, choice.reading.ecosystem.center.time_zone)
    return f"{when.astimezone():%Y-%m-%d %H:%M}"


def _library(given: Namespace) -> Library:
    return Library(given.state or paths.state_of(given.data or paths.default_data()))


def _file(given: Namespace) -> Path:
    return Path(paths.written((given.data or paths.default_data()) / paths.ECOSYSTEM))
