# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk check`: every problem in the data at once, errors and warnings apart."""

from __future__ import annotations

import json
from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from kiosk.app import paths
from kiosk.app.printing import print_lines
from kiosk.store.messages import LANGUAGES, say, staff_language
from kiosk.store.problems import Problem

CLEAN, PROBLEMS, UNREADABLE = 0, 1, 2

HELP = """\
Errors keep something from the screen; warnings do not, and want care: a text that is missing in a
language or too long for its place, a sample that is left, an event or a notice that is over, a name
twice on a floor, a picture or a plan that is missing, too large or not a picture.

Each is one line, file:line:column: path: what is wrong: what to do. With --format json all are one
object {"file", "errors", "warnings"}; each problem in it has file, line, column, path, what, remedy.

exit codes:
  0  clean, or no more than samples are left
  1  there are errors, or other warnings
  2  the data cannot be read at all, or the command is wrong
"""


def declare(commands: _SubParsersAction[Any]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        help="print every problem in the data, with line and column",
        description="Print every problem in the data.",
        epilog=HELP,
        formatter_class=RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("file", nargs="?", type=Path, metavar="FILE", help="another data file; its pictures lie in DIR")
    add("--data", type=Path, metavar="DIR", help="the folder of the data")
    add("--language", choices=LANGUAGES, help="what to speak; default: what the machine is set to")
    add("--format", choices=("text", "json"), default="text", help="lines to read, or one JSON object")
    add("--schema", action="store_true", help="print the JSON Schema of a data file, and check nothing")


def check(given: Namespace) -> int:
    """Do what the arguments say and return the exit code."""
    if given.schema:
        from kiosk.store.json_schema import schema_text

        print_lines([schema_text().rstrip()])
        return CLEAN
    from kiosk.app.content import read_data, settings_of
    from kiosk.store.plans.check import plan_problems
    from kiosk.store.warnings import is_sample, warnings_of

    folder = given.data or paths.default_data()
    file = given.file or folder / paths.ECOSYSTEM
    name = paths.written(file)
    source, reading = read_data(file, named=given.file is not None)
    errors = reading.problems if given.file else (*settings_of(folder)[1], *reading.problems)
    warnings: tuple[Problem, ...] = ()
    if reading.ecosystem is not None:
        from datetime import UTC, datetime

        warnings = warnings_of(source, reading.ecosystem, folder, datetime.now(UTC), name)
        drawn = plan_problems(reading.ecosystem, folder, paths.written)
        errors += tuple(problem for problem in drawn if problem.is_error)
        warnings += tuple(problem for problem in drawn if not problem.is_error)
    samples = sum(map(is_sample, warnings))
    code = PROBLEMS if errors or samples < len(warnings) else CLEAN
    if reading.ecosystem is None:
        code = UNREADABLE
    language = given.language or staff_language()
    if given.format == "json":
        print_lines([_as_json(name, errors, warnings, language)])
        return code
    lines = [*_listed(errors, language), *_listed(warnings, language)]
    summary = say(
        "{file}: errors: {errors}, warnings: {warnings}, of which samples: {samples}",
        file=name,
        errors=len(errors),
        warnings=len(warnings),
        samples=samples,
    )
    print_lines([*lines, summary.in_language(language)])
    return code


def _listed(problems: Sequence[Problem], language: str) -> list[str]:
    """Return a heading and the lines of problems of one kind, nothing where there are none."""
    if not problems:
        return []
    error = say("Errors: these keep something from the screen until they are mended")
    warning = say("Warnings: the screen shows this, and it wants care")
    heading = error if problems[0].is_error else warning
    return [heading.in_language(language), *(problem.in_language(language) for problem in problems), ""]


def _as_json(file: str, errors: Iterable[Problem], warnings: Iterable[Problem], language: str) -> str:
    def each(problem: Problem) -> dict[str, object]:
        return {
            "file": problem.file,
            "line": problem.line,
            "column": problem.column,
            "path": problem.path,
            "what": problem.what.in_language(language),
            "remedy": problem.remedy.in_language(language),
        }

    found = {"file": file, "errors": [*map(each, errors)], "warnings": [*map(each, warnings)]}
    return json.dumps(found, indent=2)  # in ASCII: whoever reads it need not know our encoding
