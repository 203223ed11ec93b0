# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk pin`: sets the PIN that opens the staff panel, or removes it."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from kiosk.app.printing import complain, print_lines
from kiosk.device.pin import Pin, fault_of
from kiosk.store.failures import Failure
from kiosk.store.library import state_folder
from kiosk.store.messages import LANGUAGES, Message, say, staff_language

DONE = 0
REFUSED = 1
UNUSABLE = 2

LONGEST_LINE = 1000


def declare(commands: Any) -> None:
    """Add the command to those of the command line."""
    parser = commands.add_parser("pin", help="set the PIN that opens the staff panel")
    parser.add_argument("--remove", action="store_true", help="have no PIN: then nothing opens the panel")
    parser.add_argument("--state", type=Path, metavar="DIR", help="the folder of what the kiosk keeps")
    parser.add_argument("--language", choices=LANGUAGES, help="what to speak in")
    parser.epilog = (
        "The PIN is asked for twice, and not shown; where nobody can be asked it is the first line of the "
        "input. Run this as the user who runs the kiosk."
    )


def pin(given: Namespace) -> int:
    """Set or remove the PIN; return 0 when that is done, 1 when it is refused, 2 without a folder for it."""
    language = given.language or staff_language()
    state = given.state or state_folder()
    if state is None:
        return _end(UNUSABLE, say("there is no folder for the PIN: name one with --state"), language)
    kept = Pin(state)
    try:
        if given.remove:
            kept.remove()
            return _end(DONE, say("the PIN is removed: nothing opens the staff panel now"), language)
        entered = _ask(language)
        if isinstance(entered, Message):
            return _end(REFUSED, entered, language)
        kept.change(entered)
    except Failure as failure:
        return _end(REFUSED, failure.message, language)
    return _end(DONE, say("the PIN is set: hold the centre's name for 3 seconds to enter it"), language)


def _ask(language: str) -> str | Message:
    """Return the PIN that was entered, or why there is none."""
    try:
        if sys.stdin.isatty():
            from getpass import getpass

            first = getpass(say("New PIN: ").in_language(language)).strip()
            fault = fault_of(first)
            if fault:
                return fault
            if getpass(say("The same again: ").in_language(language)).strip() != first:
                return say("the two are not the same: nothing was changed")
            return first
        entered = sys.stdin.readline(LONGEST_LINE).strip()
    except (EOFError, KeyboardInterrupt):
        complain("")  # what was not entered has no end of the line
        return say("no PIN was entered: nothing was changed")
    except (OSError, ValueError, AttributeError):  # the input is closed, or no text
        entered = ""
    return fault_of(entered) or entered


def _end(code: int, message: Message, language: str) -> int:
    line = f"kiosk: {message.in_language(language)}"
    if code:
        complain(line)
    else:
        print_lines([line])
    return code
