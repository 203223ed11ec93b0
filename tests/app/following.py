# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A lobby that follows a folder, and somebody in front of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.app.content import start_content
from kiosk.app.duty import Duty
from kiosk.app.options import RunOptions
from kiosk.store.library import Library
from tests.app import saves
from tests.app.saves import Save
from tests.models.house import column, get
from tests.ui import made
from tests.visitor import Visitor, name_of

PATIENCE = 15.0
"""Seconds; a machine that does other things beside is not what is tested."""

CARD = "TenantCard_QMLTYPE"


class Lobby:
    """A visitor in front of a lobby that follows a folder."""

    def __init__(self, visitor: Visitor, folder: Path, state: Path) -> None:
        self.visitor = visitor
        self.folder = folder
        self._library = Library(state)
        content = start_content(folder, self._library)
        self.duty = Duty(visitor.app, content, self._library, RunOptions(state=state))
        self.first = content.sha256
        self.readings = 0
        self.changes = 0
        self.duty.reload.checked.connect(self._count_reading)
        visitor.lobby.contentChanged.connect(self._count_change)
        self.until(lambda: self.readings == 1)

    @property
    def counters(self) -> Any:
        return self.visitor.app.journal.counters

    def save(self, data: dict[str, Any], way: Save = saves.rename_over) -> None:
        way(self.folder, saves.written(made.without_none(data)))

    def until(self, is_so: Callable[[], bool]) -> None:
        self.visitor.until(is_so, PATIENCE)

    def names(self) -> list[str]:
        """Return the companies in the list of the directory."""
        return column(get(self.visitor.visit, "directory", "listed"), "name")

    def kept(self) -> set[str]:
        """Return the versions that were kept."""
        self.until(lambda: self.readings > 1)
        return {version.sha256 for version in self._library.index().versions}

    def tops(self) -> dict[str, float]:
        """Return where the companies that can be seen stand on the screen."""
        cards = [item for item in self.visitor.items() if item.metaObject().className().startswith(CARD)]
        return {name_of(card): self.visitor.area(card).top() for card in cards if self._is_whole(card)}

    def _is_whole(self, card: Any) -> bool:
        return self.visitor.area(card).height() >= card.height() - 1

    def _count_reading(self) -> None:
        self.readings += 1

    def _count_change(self) -> None:
        self.changes += 1


Follow = Callable[..., Lobby]


def companies(*names: str, **parts: Any) -> dict[str, Any]:
    """Return a guide with companies, whose ids are their names."""
    tenants = [made.tenant(name.lower().replace(" ", "-"), name=name) for name in names]
    here = {"hubs": [made.hub()], "floors": [made.floor()], "labels": made.LABELS}
    return made.guide(tenants=tenants, **here, **parts)
