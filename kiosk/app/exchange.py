# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk import` and `kiosk export`: companies in sheets, events in calendars, and maps as plans."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import paths
from kiosk.app.printing import complain, print_lines
from kiosk.store.messages import LANGUAGES, Message, say, staff_language
from kiosk.store.problems import quoted

if TYPE_CHECKING:
    from kiosk.store.importers.centre import Centre
    from kiosk.store.importers.merge import Imported

DONE, REFUSED, UNUSABLE = 0, 1, 2

CALENDARS = (".ics", ".ical")
MAPS = (".zip",)
SHEETS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
"""Endings of names. Old and foreign sheets are told what to do."""

IMPORT_HELP = """\
Says row by row what would be added, changed, removed and refused, and changes nothing until --write.
A row that is refused leaves its record as it is. A company that is not in the list is removed, but
not while a row of it is refused; an event is removed if this calendar brought it and has it no longer.

An indoor map (OGC IMDF 1.0.0) brings floors, plans and companies; its rows are features, by their numbers.
Its plans are written first, under new names, and then the data that name them: whatever happens in between,
the lobby has the old data with the old plans, or the new ones with the new.

exit codes:
  0  all of the file can be taken, or is
  1  a row is refused, or the new data cannot be put in place
  2  the file or the data cannot be read, or the command is wrong
"""


def declare(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add the two commands to the command line."""
    into = commands.add_parser(
        "import",
        help="take companies (.csv, .xlsx), events (.ics) or plans (.imdf.zip); a dry run until --write",
        description="Take companies from a list, events from a calendar, or plans from an indoor map.",
        epilog=IMPORT_HELP,
        formatter_class=RawDescriptionHelpFormatter,
    )
    into.add_argument("file", type=Path, metavar="FILE", help=".csv, .xlsx, .ics or .imdf.zip")
    into.add_argument("--write", action="store_true", help="do it; the data as they were are kept")
    into.add_argument("--only-add", action="store_true", help="remove nothing")
    into.add_argument("--place", metavar="FLOOR", help="where events are whose place is not known here")
    into.add_argument("--state", type=Path, metavar="DIR", help="the folder of what the kiosk keeps")
    out = commands.add_parser("export", help="write the companies (.csv, .xlsx) or the events (.ics)")
    what = out.add_mutually_exclusive_group(required=True)
    what.add_argument("file", type=Path, nargs="?", metavar="FILE", help="where to: .csv, .xlsx or .ics")
    what.add_argument("--template", type=Path, metavar="FILE", help="an empty list to fill in: .xlsx")
    for each in (into, out):
        each.add_argument("--data", type=Path, metavar="DIR", help="the folder of the data")
        each.add_argument("--language", choices=LANGUAGES, help="what to speak and write in")


def import_(given: Namespace) -> int:
    """Say what a file would change, and change it with `--write`; return the exit code."""
    from kiosk.store import durable
    from kiosk.store.failures import Failure
    from kiosk.store.imdf.file import Refused
    from kiosk.store.importers.report import report
    from kiosk.store.importers.table import LARGEST_FILE, Unusable
    from kiosk.store.publish import missing_plans
    from kiosk.store.routes.building import FOLDER as PLANS

    language = given.language or staff_language()
    loaded = _loaded(given, language)
    if loaded is None:
        return UNUSABLE
    text, centre = loaded
    name = paths.written(given.file)
    if given.file.suffix.lower() not in (*CALENDARS, *SHEETS, *MAPS):
        ends = ".csv, .xlsx, .ics, .imdf.zip"
        return _complain(language, say("{file}: name a file that ends in {ends}", file=name, ends=ends))
    floor = centre.floors.find(given.place) if given.place else None
    if given.place and floor is None:
        floors = ", ".join(centre.floors.all(language))
        return _complain(
            language,
            say("--place: no floor {word}: floors are {floors}", word=quoted(given.place), floors=floors),
        )
    try:
        source = durable.read(given.file, LARGEST_FILE + 1)
        found = _imported(source, name, given, text, centre, language, floor)
    except Refused as refused:
        complain(refused.problem.in_language(language))
        return UNUSABLE
    except Failure as failure:
        return _complain(language, failure.message)
    except Unusable as error:
        wrong = say("{what}: {remedy}", what=error.what, remedy=error.remedy).in_language(language)
        complain(f"{name}:{error.row}:{error.column}: {wrong}")
        return UNUSABLE
    for label, outcome in found.parts:
        print_lines(report(outcome, label, language))
    code = REFUSED if any(outcome.refused for _, outcome in found.parts) else DONE
    plans = missing_plans(found.plans, Path(paths.written(given.data or paths.default_data())) / PLANS)
    if found.content is None and not plans:
        print_lines([say("nothing changes").in_language(language)])
    elif given.write:
        code = max(code, _written(found.content or text, plans, given, language))
    else:
        print_lines([say("nothing is written yet: add --write to do it").in_language(language)])
    return code


def export(given: Namespace) -> int:
    """Write the companies or the events to a file, or a template for a list; return the exit code."""
    from kiosk.store import durable
    from kiosk.store.failures import Failure
    from kiosk.store.importers.table import Unusable

    language = given.language or staff_language()
    loaded = _loaded(given, language)
    if loaded is None:
        return UNUSABLE
    centre = loaded[1]
    file = given.template or given.file
    name = paths.written(file)
    try:
        content = _exported(file.suffix.lower(), given.template is not None, centre, language)
        if content is None:
            ends = ".xlsx" if given.template else ".csv, .xlsx, .ics"
            return _complain(language, say("{file}: name a file that ends in {ends}", file=name, ends=ends))
        durable.replace(file, content)
    except Failure as failure:
        _complain(language, failure.message)
        return REFUSED
    except Unusable as error:
        wrong = say("{what}: {remedy}", what=error.what, remedy=error.remedy).in_language(language)
        complain(f"{name}:{error.row}:{error.column}: {wrong}")
        return REFUSED
    print_lines([say("{file} is written", file=name).in_language(language)])
    return DONE


def _loaded(given: Namespace, language: str) -> tuple[str, Centre] | None:
    """Return the text of the data file and what is in it, or say why that is no ground to build on."""
    from kiosk.app.content import read_data
    from kiosk.store.importers.centre import centre_of
    from kiosk.store.source import decoded, tree

    file = (given.data or paths.default_data()) / paths.ECOSYSTEM
    source, reading = read_data(file)
    errors = [each for each in reading.problems if each.is_error]
    if reading.ecosystem is None or errors:
        complain(*(each.in_language(language) for each in errors))
        _complain(language, say("{file}: mend this first", file=paths.written(file)))
        return None
    text = decoded(source)
    return text, centre_of(tree(text))


def _imported(
    source: bytes, name: str, given: Namespace, text: str, centre: Centre, language: str, floor: str | None
) -> Imported:
    from kiosk.store.importers.merge import Imported, outcome

    ending, only_add = given.file.suffix.lower(), given.only_add
    if ending in MAPS:
        from kiosk.store.importers.maps import import_map

        return import_map(source, name, text, centre, language, only_add=only_add)
    if ending in CALENDARS:
        from kiosk.store.importers import calendars

        proposals = calendars.propose(source, name, centre, language, only_add=only_add, floor=floor)
    else:
        from kiosk.store.importers import companies

        proposals = companies.propose(source, name, centre, language, only_add=only_add)
    found = outcome(text, centre.tree, proposals, language)
    return Imported(found.content, ((name, found),))


def _exported(ending: str, is_template: bool, centre: Centre, language: str) -> bytes | None:
    """Return what is to stand in a file, `None` if its name says nothing that we write."""
    if is_template:
        from kiosk.store.importers.book import template

        return template(centre, language) if ending == ".xlsx" else None
    if ending == ".ics":
        from kiosk.store.importers.ics_out import export_ics

        return export_ics(centre, language)
    from kiosk.store.importers.sheets import export_csv, export_xlsx

    write = {".csv": export_csv, ".xlsx": export_xlsx}.get(ending)
    return write(centre, language) if write else None


def _written(content: str, plans: Mapping[Path, bytes], given: Namespace, language: str) -> int:
    """Write the plans and then publish the new data, which name them; return 0 if all is in place, else 1."""
    from kiosk.store.failures import Failure
    from kiosk.store.library import IMPORT, Library
    from kiosk.store.publish import publish_bytes, put_plans

    try:
        put_plans(plans)
    except Failure as failure:
        _complain(language, failure.message)
        return REFUSED
    file = Path(paths.written((given.data or paths.default_data()) / paths.ECOSYSTEM))
    library = Library(given.state or paths.state_of(given.data or paths.default_data()))
    published = publish_bytes(content.encode(), file, library, IMPORT)
    if not published.done:
        problems = published.reading.problems
        complain(*(each.in_language(language) for each in problems if each.is_error))
        _complain(language, published.refused or say("{file} stays as it was", file=file))
        return REFUSED
    done = say("{file}: version {version} is in place", file=file, version=published.sha256[:8])
    print_lines([done.in_language(language)])
    for note in published.notes:
        _complain(language, note)
    return DONE


def _complain(language: str, what: Message) -> int:
    complain(f"kiosk: {what.in_language(language)}")
    return UNUSABLE
