# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The command line: what `kiosk` was told to do, and the exit code that tells how it went."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import paths
from kiosk.app.graphics import has_display, load_qt, probe
from kiosk.app.options import RESTART, Mistake, NotLoaded, RunOptions
from kiosk.app.printing import complain
from kiosk.store.failures import Failure
from kiosk.store.messages import say, staff_language

if TYPE_CHECKING:
    from argparse import Namespace

FAILED = 1
UNUSABLE = 2
NO_DISPLAY = 3


def main(arguments: list[str]) -> int:
    """Do what the arguments say and return the exit code."""
    try:
        # The lobby starts without arguments every day, and needs no parser then: a thirtieth of the start.
        return _run(None, RunOptions()) if arguments in ([], ["run"]) else _do(arguments)
    except Mistake as mistake:
        complain(f"kiosk: {mistake.message.in_language(staff_language())}")
        return UNUSABLE
    except NotLoaded as error:
        complain(f"kiosk: {error}")
        return FAILED
    except Failure as failure:
        complain(f"kiosk: {failure.message.in_language(staff_language())}")
        return FAILED


def _do(arguments: list[str]) -> int:
    # Each command imports what it needs and no more: check works without Qt, and run starts sooner.
    from kiosk.app.arguments import parse, preview_options, run_options

    given = parse(arguments)
    if given.probe_graphics:
        return probe()
    if given.print_content:
        from kiosk.app.reader import print_content

        return print_content(given.data or paths.default_data(), given.state)
    if given.command == "run":
        return _run(given.data, run_options(given))
    if given.command not in (None, "preview"):
        return _staff_command(given.command)(given)
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


def _staff_command(name: str) -> Callable[[Namespace], int]:
    """Return what does a command that needs no screen."""
    match name:
        case "check":
            from kiosk.app.check import check as command
        case "publish":
            from kiosk.app.versions import publish as command
        case "versions":
            from kiosk.app.versions import versions as command
        case "rollback":
            from kiosk.app.versions import rollback as command
        case "import":
            from kiosk.app.exchange import import_ as command
        case "export":
            from kiosk.app.exchange import export as command
        case "pin":
            from kiosk.app.pin import pin as command
        case "find":
            from kiosk.app.find import find as command
        case "route":
            from kiosk.app.route import route as command
        case _:
            raise AssertionError(name)
    return command


def _run(data: Path | None, options: RunOptions) -> int:
    if not has_display():
        program = "kiosk" if getattr(sys, "frozen", False) else "./dev run"
        command = f"{program} preview --out shots/"
        what = say("there is no display: to see the screens as pictures: {command}", command=command)
        complain(f"kiosk: {what.in_language(staff_language())}")
        return NO_DISPLAY
    gc.disable()  # until all is loaded: hardly anything of it ever becomes garbage
    from kiosk.store.library import Library

    folder = data or paths.default_data()
    library = Library(options.state or paths.state_of(folder))
    load_qt()
    from kiosk.app.run import run

    code = run(folder, library, options)
    if code == RESTART:
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
    return code
