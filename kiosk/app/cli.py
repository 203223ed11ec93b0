# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The command line: what `kiosk` was told to do, and the exit code that tells how it went."""

from __future__ import annotations

import gc
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any, NoReturn

from kiosk.app import paths
from kiosk.app.graphics import has_display, load_qt, probe
from kiosk.app.options import (
    Mistake,
    NotLoaded,
    PreviewOptions,
    RunOptions,
    parse_inches,
    parse_moment,
    parse_size,
)

ALONE = frozenset({"-h", "--help", "--self-test", "--probe-graphics"})
"""Arguments that stand without a command; before any other option `run` is left out."""

PREVIEW_SIZES = ((1080, 1920), (1920, 1080))
FAILED = 1
UNUSABLE = 2
NO_DISPLAY = 3

EXIT_CODES = """\
exit codes:
  0  all is well
  1  check: there are problems; preview, --self-test: something went wrong
  2  the data cannot be read at all, or the command is wrong
  3  run: there is no display
"""


def main(arguments: list[str]) -> int:
    """Do what the arguments say and return the exit code."""
    if not arguments or (arguments[0].startswith("-") and not ALONE.intersection(arguments)):
        arguments = ["run", *arguments]
    try:
        return _do(_parser().parse_args(arguments))
    except Mistake as mistake:
        print(f"kiosk: {mistake}", file=sys.stderr)
        return UNUSABLE
    except NotLoaded as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return FAILED


def _do(given: Namespace) -> int:
    # Each command imports what it needs and no more: check works without Qt, and run starts sooner.
    if given.probe_graphics:
        return probe()
    data = given.data or paths.default_data()
    if given.command == "check":
        from kiosk.app.check import check

        return check(data)
    if given.command == "run" and not has_display():
        hint = "to see the screens as pictures: ./dev run preview --out shots/"
        print(f"kiosk: there is no display; {hint}", file=sys.stderr)
        return NO_DISPLAY
    gc.disable()  # until all is loaded: hardly anything of it ever becomes garbage
    from kiosk.app.content import read_content, report

    content = read_content(data)
    report(content)
    load_qt()
    if given.command == "run":
        from kiosk.app.run import run

        return run(content, _run_options(given))
    gc.enable()
    if given.command == "preview":
        from kiosk.app.preview import preview

        return preview(content, _preview_options(given))
    from kiosk.app.selftest import self_test

    return self_test(content)


def _run_options(given: Namespace) -> RunOptions:
    return RunOptions(
        windowed=given.windowed,
        size=given.size,
        language=given.language,
        at=given.at,
        inches=given.inches,
    )


def _preview_options(given: Namespace) -> PreviewOptions:
    return PreviewOptions(
        out=given.out,
        sizes=tuple(given.size) or PREVIEW_SIZES,
        languages=tuple(given.language),
        screens=tuple(given.screen),
        at=given.at,
        inches=given.inches,
        text_size=given.text_size,
        contrast=given.contrast,
        reach=given.reach,
    )


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="kiosk",
        usage="kiosk [run | check | preview | --self-test] [OPTION...]",
        description="The lobby of a technology centre on a touchscreen, from one JSON file.",
        epilog=EXIT_CODES,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--self-test", action="store_true", help="show every screen once; say if all is well")
    parser.add_argument("--probe-graphics", action="store_true", help=SUPPRESS)
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", prog="kiosk", title="commands (kiosk COMMAND --help tells more)"
    )
    run = commands.add_parser("run", help="show the lobby, full screen; kiosk alone does that too")
    check = commands.add_parser("check", help="print every problem in the data, with line and column")
    preview = commands.add_parser("preview", help="draw each screen as a PNG, without a display")
    for each in (parser, run, check, preview):
        each.add_argument("--data", type=Path, metavar="DIR", help="the folder of the data")
    _add_run(run)
    _add_preview(preview)
    return parser


def _add_run(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("--windowed", action="store_true", help="in a window, with the pointer shown")
    add("--size", type=parse_size, metavar="WxH", help="in a window of this size, in pixels")
    add("--language", metavar="CODE", help="the language that every visit begins in")
    add("--at", type=parse_moment, metavar="TIME", help="begin at this time, such as 2026-11-23T09:41")
    add("--inches", type=parse_inches, metavar="N", help="the diagonal, whatever the screen says of itself")


def _add_preview(parser: ArgumentParser) -> None:
    add = parser.add_argument
    many: dict[str, Any] = {"action": "append", "default": []}
    add("--out", type=Path, metavar="DIR", required=True, help="where SIZE-LANGUAGE-SCREEN.png are put")
    add("--size", type=parse_size, metavar="WxH", help="default: 1080x1920 and 1920x1080", **many)
    add("--language", metavar="CODE", help="default: all of the data", **many)
    add("--screen", metavar="NAME", help="default: all", **many)
    add("--at", type=parse_moment, metavar="TIME", help="the time that the lobby shows; default: now")
    add("--inches", type=parse_inches, metavar="N", help="the diagonal of the screen")
    add("--text-size", type=int, choices=range(4), default=0, help="how often the text was enlarged")
    add("--contrast", action="store_true", help="in strong contrast")
    add("--reach", action="store_true", help="within reach of a seated visitor")
    parser.epilog = "--size, --language and --screen may be given more than once."


class _Parser(ArgumentParser):
    """A parser that says in one line what is wrong."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"kiosk: {message.removeprefix('argument ')} (kiosk --help tells more)\n")
