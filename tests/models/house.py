# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the tests of the models share: the lobby with its translations, and what can be read of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QObject, QTranslator

from kiosk.models.lobby import Lobby
from kiosk.models.row_list import RowList
from kiosk.models.row_model import RowModel
from kiosk.models.sources import Sources
from kiosk.store.reader import read
from kiosk.store.schema import Ecosystem

ROOT = Path(__file__).parents[2]
NOW = datetime.fromisoformat("2026-11-23T09:41-05:00")
"""A Monday in Medellín."""


def shipped() -> Ecosystem:
    """Return what the lobby knows when it is delivered."""
    ecosystem = read((ROOT / "data/ecosystem.json").read_bytes()).ecosystem
    assert ecosystem is not None
    return ecosystem


def until(is_so: Callable[[], bool]) -> None:
    """Let events happen until something is so."""
    end = time.monotonic() + 5
    while not is_so():
        assert time.monotonic() < end
        QCoreApplication.processEvents()


class House:
    """A lobby that speaks the languages whose translations lie in a folder."""

    def __init__(self, translations: Path) -> None:
        """Start without content."""
        self._translations = translations
        self._translator = QTranslator()
        self.lobby = Lobby({"es": "Español", "en": "English"})
        self.sources: Sources = self.lobby._sources
        self.lobby.languageChanged.connect(self._speak)
        self._install()

    def open(self, ecosystem: Ecosystem, now: datetime = NOW) -> House:
        """Show an ecosystem."""
        self.lobby.learn(ecosystem, now)
        return self

    def speak(self, language: str) -> None:
        """Let the visitor choose a language."""
        self.lobby.visit_now().speak(language)

    def close(self) -> None:
        """Take the translation away again."""
        QCoreApplication.removeTranslator(self._translator)

    def models(self) -> dict[str, RowModel]:
        """Return the source models by name."""
        return {name: each for name, each in vars(self.sources).items() if isinstance(each, RowModel)}

    def _speak(self) -> None:
        self._install()
        self.lobby.retranslate()

    def _install(self) -> None:
        QCoreApplication.removeTranslator(self._translator)
        assert self._translator.load(str(self._translations / f"{self.lobby.words.language}.qm"))
        QCoreApplication.installTranslator(self._translator)


def said(model: QAbstractItemModel, first: int = 0, last: int | None = None) -> list[dict[str, Any]]:
    """Return the rows of a model by role, as the screen reads them: all, or those from `first` to `last`."""
    roles = {number: bytes(name.data()).decode() for number, name in model.roleNames().items()}
    indexes = (model.index(row, 0) for row in range(first, model.rowCount() if last is None else last + 1))
    return [{name: model.data(index, number) for number, name in roles.items()} for index in indexes]


def column(model: QAbstractItemModel, role: str) -> list[Any]:
    """Return one role of every row."""
    return [row[role] for row in said(model)]


def get(thing: QObject, *names: str) -> Any:
    """Return what QML reads as `thing.name.name`."""
    for name in names:
        thing = getattr(thing, name)
    return thing


def readable(thing: QObject) -> dict[str, Any]:
    """Return all that QML can read of an object, and of what it holds."""
    meta = thing.metaObject()
    names = {str(meta.property(i).name()) for i in range(meta.propertyCount())} - {"objectName"}
    return {name: _plain(get(thing, name)) for name in sorted(names)}


def _plain(value: Any) -> Any:
    if isinstance(value, QAbstractListModel):
        return said(value)
    return readable(value) if isinstance(value, QObject) else value


class Shadow:
    """A second list that learns of a model by its signals only, as a view does, and keeps what it read."""

    def __init__(self, model: RowList) -> None:
        """Follow `model` from now on."""
        self.model = model
        self.rows = list(model.rows)
        self.texts = said(model)
        self.steps: list[str] = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(lambda: self.steps.append("reset"))
        model.layoutChanged.connect(lambda *_: self.steps.append("layout"))

    def count(self, step: str) -> int:
        """Return how often a kind of step was taken."""
        return sum(each.startswith(step) for each in self.steps)

    def _inserted(self, _: object, first: int, last: int) -> None:
        self._step(f"insert {first}-{last}")
        self.rows[first:first] = self.model.rows[first : last + 1]
        self.texts[first:first] = said(self.model, first, last)
        self._same_places()

    def _removed(self, _: object, first: int, last: int) -> None:
        self._step(f"remove {first}-{last}")
        del self.rows[first : last + 1], self.texts[first : last + 1]
        self._same_places()

    def _moved(self, _: object, first: int, last: int, __: object, target: int) -> None:
        self._step(f"move {first}-{last} to {target}")
        place = target if target < first else target - (last + 1 - first)
        for kept in (self.rows, self.texts):
            moving = kept[first : last + 1]
            del kept[first : last + 1]
            kept[place:place] = moving
        self._same_places()

    def _changed(self, first: Any, last: Any) -> None:
        self._step(f"change {first.row()}-{last.row()}")
        changed = slice(first.row(), last.row() + 1)
        self.rows[changed] = self.model.rows[changed]
        self.texts[changed] = said(self.model, first.row(), last.row())

    def _step(self, step: str) -> None:
        self.steps.append(step)

    def _same_places(self) -> None:
        ids: Iterable[Any] = (row.id for row in self.rows)
        assert list(ids) == [row.id for row in self.model.rows], self.steps
        assert len(self.rows) == self.model.rowCount()
