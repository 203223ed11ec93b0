# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Reads the data folder in a process of its own: no file, however large or strange, takes the lobby along.

It prints the length of what follows in eight bytes, and pickles: a `Report`, the ecosystem in pieces if it is
good, and `None`. The lobby reads these a piece at a time, between its frames. Then come the warnings, and why
no version could be kept, which nobody on the glass waits for.
"""

from __future__ import annotations

import os
import pickle
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, cast

from msgspec import Struct

from kiosk.app import paths
from kiosk.app.content import read_data, settings_of
from kiosk.app.printing import complain
from kiosk.device.settings import Settings
from kiosk.device.stamps import Stamp, stamp_of
from kiosk.models.errand import PIECE, Errand
from kiosk.store.library import Library
from kiosk.store.messages import Message
from kiosk.store.problems import Problem
from kiosk.store.schema import Ecosystem
from kiosk.store.versions import digest
from kiosk.store.warnings import warnings_of

LENGTH = 8
"""Bytes, the first of them the lowest."""

NICE = 10
"""The screen goes before."""

FRESH = 0.05
"""Seconds. Many file systems tell times by a clock of 4 ms: what was written now may be, unseen, again."""


class Report(Struct, frozen=True):
    """What came of a reading. The `stamp` is that of the files before it.

    `is_torn` says that they have changed since, or may have; `is_unread` that the system gave nothing of the
    data file, which is there; `is_good` that it has no errors. `settings` are `None` when their file has.
    """

    stamp: Stamp
    is_torn: bool
    is_unread: bool
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
    before, begun = stamp_of(folder), time.time_ns()
    source, reading = read_data(folder / paths.ECOSYSTEM)
    settings, problems = settings_of(folder)
    ecosystem = reading.ecosystem
    report = Report(
        before,
        stamp_of(folder) != before or _is_fresh(before, begun),
        not source and any(name == paths.ECOSYSTEM and size for name, *_, size in before),
        digest(source),
        reading.is_good,
        None if problems else settings,
        (*problems, *reading.problems),
    )
    wanted = ecosystem if reading.is_good and not report.is_torn else None
    with suppress(BrokenPipeError):  # the lobby has ended, or does not want it any more
        block = _pickled([report, *(_parts(wanted) if wanted else ()), None])
        out.write(len(block).to_bytes(LENGTH, "little"))
        out.write(block)
        out.flush()
        notes = _keep(source, state) if wanted is not None else ()
        found: tuple[Problem, ...] = ()
        if ecosystem is not None and not report.is_torn:
            from kiosk.store.plans.check import plan_problems  # here: the lobby imports this module, too

            name = paths.written(folder / paths.ECOSYSTEM)
            found = warnings_of(source, ecosystem, folder, datetime.now(UTC), name)
            found += plan_problems(ecosystem, folder, paths.written)
        out.write(_pickled([(found, notes)]))
        out.close()
    return 0


def received(stream: BytesIO, known: str) -> Errand[tuple[Report, Ecosystem | None]]:
    """Read what was printed, after its length; there is an ecosystem if it is good and not the `known` one.

    Raises whatever error `pickle` comes to when that is not whole.
    """
    report: Report = pickle.load(stream)
    if report.sha256 == known:
        return report, None
    found: dict[str, Any] = {}
    yield
    while (part := pickle.load(stream)) is not None:
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
    # Each by itself: what a pickle remembers, to write it once, is let go of when it ends, and all at once.
    return b"".join(pickle.dumps(thing, 5) for thing in things)


def _is_fresh(stamp: Stamp, now: int) -> bool:
    return any(abs(now - max(file[2:4])) < FRESH * 1e9 for file in stamp)


def _keep(source: bytes, state: Path | None) -> tuple[Message, ...]:
    """Keep a version, and return what is in the way."""
    library = Library(state)
    library.accept(source, datetime.now(UTC))
    complain(*(f"kiosk: {note}" for note in library.notes))
    return tuple(library.notes)
