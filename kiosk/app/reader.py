# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Reads the data folder in a process of its own: no file, however large or strange, takes the lobby along.

It prints the length of what follows in eight bytes, and pickles: a `Report`, the ecosystem in pieces if it is
good, and `None`. The lobby reads these a piece at a time, between its frames. Then come the warnings, which
nobody on the glass waits for.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from pickle import Pickler, Unpickler
from typing import Any, cast

from msgspec import Struct

from kiosk.app import paths
from kiosk.app.content import read_data, settings_of
from kiosk.device.settings import Settings
from kiosk.device.stamps import Stamp, stamp_of
from kiosk.models.errand import PIECE, Errand
from kiosk.store.library import Library
from kiosk.store.problems import Problem
from kiosk.store.schema import Ecosystem
from kiosk.store.versions import digest
from kiosk.store.warnings import warnings_of

LENGTH = 8
"""Bytes, the first of them the lowest."""

NICE = 10
"""The screen goes before."""


class Report(Struct, frozen=True):
    """What came of a reading. The `stamp` is that of the files before it; `is_torn`: they changed since.

    `is_good` says that the data file has no errors; `settings` are `None` when theirs has.
    """

    stamp: Stamp
    is_torn: bool
    sha256: str
    is_good: bool
    settings: Settings | None
    problems: tuple[Problem, ...]


def print_content(folder: Path, state: Path | None) -> int:
    """Print what a data folder holds, and keep it as a version in `state` if it is good; return 0."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else prints must not get between the pickles
    if hasattr(os, "nice"):
        os.nice(NICE)
    before = stamp_of(folder)
    source, reading = read_data(folder / paths.ECOSYSTEM)
    settings, problems = settings_of(folder)
    ecosystem = reading.ecosystem
    is_good = ecosystem is not None and not any(problem.is_error for problem in reading.problems)
    report = Report(
        before,
        stamp_of(folder) != before,
        digest(source),
        is_good,
        None if problems else settings,
        (*problems, *reading.problems),
    )
    wanted = ecosystem if is_good and not report.is_torn else None
    with suppress(BrokenPipeError):  # the lobby has ended, or does not want it any more
        block = _pickled([report, *(_parts(wanted) if wanted else ()), None])
        out.write(len(block).to_bytes(LENGTH, "little"))
        out.write(block)
        out.flush()
        if wanted is not None:
            _keep(source, state)
        found: tuple[Problem, ...] = ()
        if ecosystem is not None:
            name = paths.written(folder / paths.ECOSYSTEM)
            found = warnings_of(source, ecosystem, folder, datetime.now(UTC), name)
        out.write(_pickled([found]))
        out.close()
    return 0


def received(block: bytes) -> Errand[tuple[Report, Ecosystem | None]]:
    """Read what was printed, without its length; there is an ecosystem if it is good.

    Raises an error of `pickle`, or `EOFError`, when it is not whole.
    """
    unpickler = Unpickler(io.BytesIO(block))
    report: Report = unpickler.load()
    found: dict[str, Any] = {}
    yield
    while (part := unpickler.load()) is not None:
        name, value = part
        if name in found:
            found[name].extend(value)
        else:
            found[name] = value
        yield
    parts = {name: tuple(value) if isinstance(value, list) else value for name, value in found.items()}
    return report, Ecosystem(**cast("Any", parts)) if parts else None


def _parts(ecosystem: Ecosystem) -> Iterator[tuple[str, Any]]:
    for name in ecosystem.__struct_fields__:
        value = getattr(ecosystem, name)
        if isinstance(value, tuple):
            yield name, []
            for start in range(0, len(value), PIECE):
                yield name, list(value[start : start + PIECE])
        else:
            yield name, value


def _pickled(things: list[Any]) -> bytes:
    out = io.BytesIO()
    pickler = Pickler(out, 5)
    for thing in things:
        pickler.dump(thing)
    return out.getvalue()


def _keep(source: bytes, state: Path | None) -> None:
    library = Library(state)
    library.accept(source, datetime.now(UTC))
    for note in library.notes:
        print(f"kiosk: {note}", file=sys.stderr)
