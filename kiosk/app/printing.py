# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How the commands print: whatever letters the terminal has, and whoever stops reading."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO


def print_lines(lines: Iterable[str], stream: TextIO | None = None) -> None:
    """Print lines to a stream, by default to the standard output; letters it does not have are escaped."""
    stream = stream or sys.stdout
    encoding = stream.encoding or "ascii"
    try:
        for line in lines:
            print(line.encode(encoding, "backslashreplace").decode(encoding), file=stream)
        stream.flush()
    except BrokenPipeError:  # as of `kiosk check | head`; else Python complains once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
