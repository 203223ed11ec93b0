# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The QR code that a visitor takes along: of the company, hub or event that is open, or of a way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.picked_model import PickedModel
from kiosk.models.qml import changing
from kiosk.models.sources import Sources
from kiosk.store.phone import Phone, steps
from kiosk.store.qr import modules

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CLOSED, HUB, TENANT, EVENT, WAY = "", "hub", "tenant", "event", "way"
"""What a code is of."""


@QmlElement
class PhoneCode(QObject):
    """A code of one thing at a time, up to date while it is shown; it closes when that thing is gone.

    `kind` is "hub", "tenant", "event", "way", or "" while none is shown; `name` is what the thing is called,
    `code` has the rows of the modules as `kiosk.store.qr` returns them.
    """

    changed = Signal()

    def __init__(self, sources: Sources, ones: Mapping[str, PickedModel], parent: QObject) -> None:
        """Show none; `ones` has by kind the model whose one row is what the visitor looks at."""
        super().__init__(parent)
        self._sources = sources
        self._ones = ones
        self._kind, self._name, self._text = CLOSED, "", ""
        self._code: list[str] = []

    @Slot(str)
    def offer(self, kind: str) -> None:
        """Show the code of the hub, company or event that is open."""
        self.close()
        self._kind = kind
        self._ones[kind].shown.connect(self._follow)
        self._ones[kind].reworded.connect(self._follow)
        self._follow()

    @Slot(str, list)
    def offerWay(self, name: str, lines: list[str]) -> None:
        """Show the code of the way to a place, in words."""
        self.close()
        self._kind = WAY
        self._tell(name, steps(lines))

    @Slot()
    def close(self) -> None:
        """Put the code away."""
        if self._kind == CLOSED:
            return
        if self._kind in self._ones:
            self._ones[self._kind].shown.disconnect(self._follow)
            self._ones[self._kind].reworded.disconnect(self._follow)
        self._kind, self._name, self._text, self._code = CLOSED, "", "", []
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        rows, ecosystem = self._ones[self._kind].rows, self._sources.ecosystem
        if not rows or ecosystem is None:
            self.close()
            return
        words = self._sources.words
        phone = Phone(ecosystem, words.language, self._sources.guide.today)
        row: Any = rows[0]
        if self._kind == HUB:
            self._tell(words.text(row.name), phone.hub(row))
        elif self._kind == TENANT:
            self._tell(words.text(row.name), phone.company(row))
        elif row.event.status == "cancelled":  # nobody is to go there by what their phone says
            self.close()
        else:
            self._tell(words.text(row.event.title), phone.event(row.occurrence))

    def _tell(self, name: str, text: str) -> None:
        if text != self._text:
            self._text, self._code = text, list(modules(text))
        self._name = name
        self.changed.emit()

    open = Property(bool, lambda self: self._kind != CLOSED, notify=changed)
    kind = changing(str, "_kind", changed)
    name = changing(str, "_name", changed)
    code = changing(list, "_code", changed)
