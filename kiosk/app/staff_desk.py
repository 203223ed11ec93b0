# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the staff panel has done on the disk, in a thread of its own so that no frame waits for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot

from kiosk.device.counters import Counters
from kiosk.device.health import Health
from kiosk.device.pin import Pin
from kiosk.models.figure_model import figures_of
from kiosk.models.problem_model import ProblemRow
from kiosk.models.sight import Sight
from kiosk.models.staff import MOST_PROBLEMS
from kiosk.models.version_model import VersionRow
from kiosk.store.library import Library
from kiosk.store.messages import Message, say
from kiosk.store.problems import Problem
from kiosk.store.start import DATA, NOTHING, SHIPPED, VERSION

LongWork = Callable[[], object]
ToLocal = Callable[[datetime], datetime]


class _Hand(QObject):
    """Lives in the thread, and does one piece of work after another."""

    done = Signal(str, object)

    @Slot(str, object)
    def work(self, name: str, work: LongWork) -> None:
        try:
            result = work()
        except Exception as error:  # whoever catches what nobody caught lives in the thread of the screen
            result = error
        self.done.emit(name, result)


class Desk(QObject):
    """A thread that begins with the first piece of work, and hands over results in the order of the work.

    Only while the program collects its garbage on one thread, as `kiosk.app.memory.Sweeper` does.
    """

    done = Signal(str, object)
    _given = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        """Have nothing to do."""
        super().__init__(parent)
        self._thread = QThread(self)
        self._hand = _Hand()
        self._hand.moveToThread(self._thread)
        self._given.connect(self._hand.work)
        self._hand.done.connect(self._take)

    def give(self, name: str, work: LongWork) -> None:
        """Have something done, whose result comes with `done` under this name."""
        self._thread.start()  # which does nothing if it runs
        self._given.emit(name, work)

    def close(self) -> None:
        """Finish what is being done, and nothing more."""
        self._hand.done.disconnect(self._take)
        self._thread.quit()
        self._thread.wait()

    @Slot(str, object)
    def _take(self, name: str, result: object) -> None:
        if isinstance(result, Exception):
            raise result
        self.done.emit(name, result)


def look(
    counters: Counters,
    health: Health,
    library: Library,
    pin: Pin,
    data_file: Path,
    problems: tuple[Problem, ...],
    notes: tuple[Message, ...],
    local: ToLocal,
    now: datetime,
) -> Sight:
    """Return what the panel shows. It reads all versions that are kept."""
    from kiosk.store.qr import modules

    entries = library.entries()
    today = local(now).date()
    sha256 = counters.content_sha256
    versions = [
        VersionRow(
            each.sha256, number, local(each.when), today, each.changes, each.sha256 == sha256, each.is_failed
        )
        for number, each in enumerate(entries, 1)
    ]
    ours = [health.doubt(), pin.trouble(), *dict.fromkeys((*library.notes, *notes))]
    machine = [ProblemRow.of_machine(number, each) for number, each in enumerate(ours) if each]
    first = sorted(problems, key=lambda problem: not problem.is_error)
    data = [ProblemRow.of(number, problem) for number, problem in enumerate(first)]
    for row in (*machine, *data[:MOST_PROBLEMS]):
        row.what.in_language("es")  # which reads the translations, once
    since = counters.content_since
    return Sight(
        today=today,
        sha256=sha256,
        since=local(since) if since else None,
        source=_source(sha256, data_file, {each.sha256 for each in entries}),
        problems=(*machine, *data),
        versions=tuple(versions),
        figures=tuple(figures_of(health.summary())),
        code=modules(health.summary_text()),
    )


def go_back(sha256: str, data_file: Path, library: Library) -> tuple[bool, Message]:
    """Put a version in place of the data file; return whether that is done, and what to say."""
    from kiosk.store.publish import roll_back

    numbers = [number for number, each in enumerate(library.entries(), 1) if each.sha256 == sha256]
    if not numbers:
        return False, say("this version is not kept any more: nothing was changed")
    published = roll_back(numbers[0], data_file, library)
    if published.done:
        done = say("version {version} is in place: the lobby shows it in a moment", version=sha256[:8])
        return True, say("{done}; {note}", done=done, note=published.notes[0]) if published.notes else done
    if published.refused:
        return False, published.refused
    return False, say(
        "this program finds errors in version {version}: nothing was changed", version=sha256[:8]
    )


def _source(sha256: str, data_file: Path, kept: set[str]) -> str:
    from kiosk.store import durable
    from kiosk.store.failures import Failure
    from kiosk.store.source import LARGEST_FILE
    from kiosk.store.versions import digest

    if not sha256:
        return NOTHING
    try:
        if digest(durable.read(data_file, LARGEST_FILE + 1)) == sha256:
            return DATA
    except Failure:
        pass
    return VERSION if sha256 in kept else SHIPPED
