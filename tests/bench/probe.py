# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Runs the lobby as a user does, watched: `python -m tests.bench.probe SCENARIO COMMAND-LINE-OF-KIOSK...`.

It prints one JSON object and ends. Nothing of Qt is imported before the lobby does, nothing of the scenario
before its first frame.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any

from kiosk.app import cli

if TYPE_CHECKING:
    from importlib.abc import Loader

ENGINE = "kiosk.app.engine"
SCENARIOS = {
    "start": "tests.bench.scenes:start",
    "list": "tests.bench.scenes:show_list",
    "memory": "tests.bench.scenes:memory",
    "flick-directory": "tests.bench.flick:directory",
    "flick-events": "tests.bench.flick:events",
    "plan": "tests.bench.drag:plan",
    "touch": "tests.bench.touch:touch",
    "reload": "tests.bench.reload:edits",
}

BLIND = ("start", "memory")
"""Scenarios that look at no item, so that nothing is imported for them that the lobby does without."""


class _Watch:
    """Finds the module that puts the lobby together, and wraps its `App.load` as soon as it is there."""

    def __init__(self, loaded: Callable[[Any, Any], None], looks_inside: bool) -> None:
        self._loaded = loaded
        self._looks_inside = looks_inside

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != ENGINE:
            return None
        spec = PathFinder.find_spec(name, path, target)
        assert spec is not None
        assert spec.loader is not None
        spec.loader.exec_module = self._wrapped(spec.loader)  # type: ignore[method-assign]
        return spec

    def _wrapped(self, loader: Loader) -> Callable[[ModuleType], None]:
        execute = loader.exec_module

        def run(module: ModuleType) -> None:
            if self._looks_inside:
                importlib.import_module("PySide6.QtQuick")
            execute(module)
            load = module.App.load

            def watched(app: Any, *given: Any, **named: Any) -> Any:
                window = load(app, *given, **named)
                self._loaded(app, window)
                return window

            module.App.load = watched

        return run


def main() -> int:
    scenario, *arguments = sys.argv[1:]
    spawned = int(os.environ["BENCH_SPAWNED"])

    def loaded(app: Any, window: Any) -> None:
        from PySide6.QtCore import SIGNAL, QObject, QTimer

        firsts: list[float] = []

        def drawn() -> None:
            firsts.append((time.monotonic_ns() - spawned) / 1e6)
            if len(firsts) == 1:
                QTimer.singleShot(0, lambda: play(firsts[0]))

        def play(first: float) -> None:
            module, _, name = SCENARIOS[scenario].partition(":")
            try:
                found = getattr(importlib.import_module(module), name)(app, window, spawned)
            except BaseException:
                import traceback

                traceback.print_exc()
                sys.stderr.flush()
                os._exit(1)
            size = [window.width(), window.height()]
            print(json.dumps({"first": first, "size": size, "complaints": app.journal.count, **found}))
            sys.stdout.flush()
            os._exit(0)

        # By name: to whoever has not imported PySide6.QtQuick, this is a bare QWindow.
        QObject.connect(window, SIGNAL("frameSwapped()"), drawn)

    sys.meta_path.insert(0, _Watch(loaded, scenario not in BLIND))
    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
