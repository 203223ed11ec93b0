# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How the program prints: whatever letters the terminal has, and wherever the output goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO

from kiosk.store.failures import Failure, reason
from kiosk.store.messages import say


def print_lines(lines: Iterable[str]) -> None:
    """Print to the standard output; raise `Failure` if it does not take all, unless nobody reads any more."""
    if sys.stdout is None:  # as of a program without a console
        return
    try:
        _print(lines, sys.stdout)
    except OSError as error:  # else Python complains once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # which is that of `kiosk check | head`
            message = say("the output is not complete: {reason}", reason=reason(error))
            raise Failure(message, error) from error


def complain(*lines: str) -> None:
    """Print to the standard error, for staff or for the log; what it does not take is lost, and no harm."""
    if sys.stderr is not None:
        with suppress(OSError):
            _print(lines, sys.stderr)


def _print(lines: Iterable[str], stream: TextIO) -> None:
    encoding = stream.encoding or "ascii"
    for line in lines:
        print(line.encode(encoding, "backslashreplace").decode(encoding), file=stream)
    stream.flush()
