# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The command line: what `kiosk` was told to do, and the exit code that tells how it went."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from kiosk.app import paths
from kiosk.app.graphics import has_display, load_qt, probe
from kiosk.app.options import Mistake, NotLoaded, RunOptions

FAILED = 1
UNUSABLE = 2
NO_DISPLAY = 3


def main(arguments: list[str]) -> int:
    """Do what the arguments say and return the exit code."""
    try:
        # The lobby starts without arguments every day, and needs no parser then: a thirtieth of the start.
        return _run(None, RunOptions()) if arguments in ([], ["run"]) else _do(arguments)
    except Mistake as mistake:
        print(f"kiosk: {mistake}", file=sys.stderr)
        return UNUSABLE
    except NotLoaded as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return FAILED


def _do(arguments: list[str]) -> int:
    # Each command imports what it needs and no more: check works without Qt, and run starts sooner.
    from kiosk.app.arguments import parse, preview_options, run_options

    given = parse(arguments)
    if given.probe_graphics:
        return probe()
    if given.command == "run":
        return _run(given.data, run_options(given))
    if given.command == "check":
        from kiosk.app.check import check

        return check(given)
    data = given.data or paths.default_data()
    from kiosk.app.content import read_content, report

    content = read_content(data)
    report(content)
    load_qt()
    if given.command == "preview":
        from kiosk.app.preview import preview

        return preview(content, preview_options(given))
    from kiosk.app.selftest import self_test

    return self_test(content)


def _run(data: Path | None, options: RunOptions) -> int:
    if not has_display():
        hint = "to see the screens as pictures: ./dev run preview --out shots/"
        print(f"kiosk: there is no display; {hint}", file=sys.stderr)
        return NO_DISPLAY
    gc.disable()  # until all is loaded: hardly anything of it ever becomes garbage
    from kiosk.app.content import read_content, report

    content = read_content(data or paths.default_data())
    report(content)
    load_qt()
    from kiosk.app.run import run

    return run(content, options)
