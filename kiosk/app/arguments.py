# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What stands on the command line, and what it means. Loaded when there is anything on it."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from kiosk.app.options import PreviewOptions, RunOptions, Size
from kiosk.store.messages import say, staff_language
from kiosk.store.problems import quoted

ALONE = frozenset({"-h", "--help", "--self-test", "--probe-graphics", "--print-content"})
"""Arguments that stand without a command; before any other option `run` is left out."""

PREVIEW_SIZES = ((1080, 1920), (1920, 1080))
UNUSABLE = 2
LARGEST_SIDE = 8192
SMALLEST_SIDE = 320

EXIT_CODES = """\
exit codes:
  0  all is well
  1  check: there are problems other than samples; preview, --self-test: something went wrong
  2  the data cannot be read at all, or the command is wrong
  3  run: there is no display
"""


def parse(arguments: list[str]) -> Namespace:
    """Return what the arguments say, or end the program with a line about what is wrong with them."""
    if not arguments or (arguments[0].startswith("-") and not ALONE.intersection(arguments)):
        arguments = ["run", *arguments]
    return _parser(only_run=arguments[0] == "run").parse_args(arguments)


def run_options(given: Namespace) -> RunOptions:
    """Return what `run` was told."""
    return RunOptions(
        windowed=given.windowed,
        size=given.size,
        language=given.language,
        at=given.at,
        inches=given.inches,
        state=given.state,
    )


def preview_options(given: Namespace) -> PreviewOptions:
    """Return what `preview` was told."""
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


def _parser(*, only_run: bool) -> ArgumentParser:
    parser = _Parser(
        prog="kiosk",
        usage="kiosk [COMMAND | --self-test] [OPTION...]",
        description="The lobby of a technology centre on a touchscreen, from one JSON file.",
        epilog=EXIT_CODES,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--self-test", action="store_true", help="show every screen once; say if all is well")
    parser.add_argument("--probe-graphics", action="store_true", help=SUPPRESS)
    parser.add_argument("--print-content", action="store_true", help=SUPPRESS)
    parser.add_argument("--state", type=Path, help=SUPPRESS)
    commands: Any = parser.add_subparsers(
        dest="command", metavar="COMMAND", prog="kiosk", title="commands (kiosk COMMAND --help tells more)"
    )
    run = commands.add_parser("run", help="show the lobby, full screen; kiosk alone does that too")
    if not only_run:  # to load all the others is a twentieth of the start
        _declare_others(commands)
    preview = commands.add_parser("preview", help="draw each screen as a PNG, without a display")
    for each in (parser, run, preview):
        each.add_argument("--data", type=Path, metavar="DIR", help="the folder of the data")
    _add_run(run)
    _add_preview(preview)
    return parser


def _declare_others(commands: Any) -> None:
    from kiosk.app import check, exchange, find, pin, route, versions

    for each in (check, versions, exchange, pin, find, route):
        each.declare(commands)


def _add_run(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("--windowed", action="store_true", help="in a window, with the pointer shown")
    add("--size", type=parse_size, metavar="WxH", help="in a window of this size, in pixels")
    add("--language", metavar="CODE", help="the language that every visit begins in")
    add("--at", type=parse_moment, metavar="TIME", help="begin at this time, such as 2026-11-23T09:41")
    add("--inches", type=parse_inches, metavar="N", help="the diagonal, whatever the screen says of itself")
    add("--state", type=Path, metavar="DIR", help="the folder of what the kiosk keeps")


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
        from kiosk.app.printing import complain
        from kiosk.app.wrong_command import told

        complain(f"kiosk: {told(message)}")
        self.exit(UNUSABLE)


def parse_size(text: str) -> Size:
    """Read "1080x1920"."""
    match = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in size):
        what = say(
            "{word} is not a size such as 1080x1920, from {least} to {most}",
            word=quoted(text),
            least=f"{SMALLEST_SIDE}x{SMALLEST_SIDE}",
            most=f"{LARGEST_SIDE}x{LARGEST_SIDE}",
        )
        raise ArgumentTypeError(what.in_language(staff_language()))
    return size


def parse_moment(text: str) -> datetime:
    """Read an ISO 8601 time, with an offset or without."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min
    # The agenda looks two years ahead, and a year back for what still runs.
    if not 1970 < moment.year < 9990:
        what = say("{word} is not a time such as 2026-11-23T09:41", word=quoted(text))
        raise ArgumentTypeError(what.in_language(staff_language()))
    return moment


def parse_inches(text: str) -> float:
    """Read the diagonal of a screen."""
    try:
        inches = float(text)
    except ValueError:
        inches = 0
    if not 4 <= inches <= 200:
        what = say("{word} is not a diagonal in inches, from 4 to 200", word=quoted(text))
        raise ArgumentTypeError(what.in_language(staff_language()))
    return inches
