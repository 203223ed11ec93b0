# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Two programs that race: a lobby that tells what it shows, and staff who save without end.

`python -m tests.app.racing lobby ARGUMENTS-OF-KIOSK...` prints a line for each content that it shows:
`shown TIME NUMBERS`, those that its rows say, and with each frame the cards on the glass too;
`seen TIME` when there are cards first; `rejected TIME` for each reading that came to nothing; and
`complaint TEXT`.
`python -m tests.app.racing staff FOLDER SEED` reads `FIRST COUNT` and makes so many edits, then prints
`saved TIME NUMBER GOOD...`: of the last, whether it is good (0 or 1), and all numbers that are.
Every other reading of the lobby is as slow as on a busy machine, by `python -m tests.app.racing reader`.
Times are seconds of the clock that only grows, which is the same for all.
"""

from __future__ import annotations

import random
import sys
import time
from itertools import count
from pathlib import Path
from typing import Any

from tests.app import saves

PAUSES = (0.0, 0.0, 0.0, 0.001, 0.005)
SLOW_SECONDS = (0.0, 0.1, 0.3, 0.6)
LONG_PAUSE = 0.3
"""Seconds after which the lobby takes the files to be saved, and begins to read while the next edit comes."""


def lobby(arguments: list[str]) -> int:
    """Run the lobby, with a visitor who looks at the list of companies."""
    from PySide6.QtCore import SIGNAL, QObject
    from PySide6.QtQuick import QQuickItem

    from kiosk.app import cli, duty, engine, reload, run
    from tests.app.following import CARD
    from tests.rows import drawn

    load, begin, command = engine.App.load, duty.Duty, reload.reader_command
    readings = count()

    def watched_load(app: Any, *given: Any, **named: Any) -> Any:
        window = load(app, *given, **named)
        told: list[tuple[int, ...]] = []
        complaints: list[str] = []
        seen: set[int] = set()

        def tell(*, is_drawn: bool = False) -> None:
            on_glass = numbers_on(window.contentItem()) if is_drawn else set()
            if on_glass and not seen:
                seen.update(on_glass)
                _say("seen")
            numbers = tuple(sorted(saves.numbers_in(app.lobby) | on_glass))
            if told[-1:] != [numbers]:
                told.append(numbers)
                _say("shown", *numbers)
            for complaint in list(app.journal.complaints)[len(complaints) :]:
                complaints.append(complaint)
                print("complaint", complaint.replace("\n", " | "), flush=True)

        app.lobby.contentChanged.connect(tell)
        QObject.connect(window, SIGNAL("frameSwapped()"), lambda: tell(is_drawn=True))
        app.lobby.visit_now().wake()
        app.lobby.visit_now().open("directory")
        tell()
        return window

    def numbers_on(item: QQuickItem) -> set[int]:
        """Return the numbers on the cards of companies that are drawn."""
        if not item.isVisible():
            return set()
        if item.metaObject().className().startswith(CARD):
            return {int(item.property("name").split()[-1])}
        return {number for child in drawn(item) for number in numbers_on(child)}

    def watched_duty(*given: Any) -> Any:
        made = begin(*given)
        made.reload.rejected.connect(lambda: _say("rejected"))
        return made

    def slow_command(*given: Any) -> tuple[str, list[str]]:
        program, arguments = command(*given)
        if next(readings) % 2 == 0:
            return program, arguments
        return program, ["-m", "tests.app.racing", "reader", *arguments[arguments.index("kiosk") + 1 :]]

    reload.reader_command = slow_command
    engine.App.load = watched_load  # type: ignore[method-assign]
    duty.Duty = watched_duty  # type: ignore[assignment, misc]
    run.SETTLED_MS = 50
    return cli.main(arguments)


def reader(arguments: list[str]) -> int:
    """Read the files as the lobby does, and wait before and after that."""
    from kiosk.app import cli
    from kiosk.app import reader as module

    read = module.read_data

    def slow_read(*given: Any) -> Any:
        time.sleep(random.choice(SLOW_SECONDS))
        found = read(*given)
        time.sleep(random.choice(SLOW_SECONDS))
        return found

    module.read_data = slow_read  # type: ignore[assignment]
    return cli.main(arguments)


def staff(folder: Path, seed: int) -> int:
    """Save as told, in every way, and now and then something that is wrong."""
    chance = random.Random(seed)
    for line in sys.stdin:
        first, most = map(int, line.split())
        slow = {chance.randrange(most) for _ in range(chance.randrange(3))}
        good = []
        for number, save, content, is_good in saves.edits(first, most, chance):
            save(folder, content)
            if is_good:
                good.append(number)
            time.sleep(LONG_PAUSE if number - first in slow else chance.choice(PAUSES))
        _say("saved", number, int(is_good), *good)
    return 0


def _say(word: str, *numbers: int) -> None:
    print(word, f"{time.monotonic():.4f}", *numbers, flush=True)


if __name__ == "__main__":
    match sys.argv[1:]:
        case "lobby", *given:
            sys.exit(lobby(given))
        case "reader", *given:
            sys.exit(reader(given))
        case _, folder, seed:
            sys.exit(staff(Path(folder), int(seed)))
