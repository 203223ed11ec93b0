# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The QR code that a visitor takes along: of the company, hub, event or way that is open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.picked_model import PickedModel
from kiosk.models.qml import changing
from kiosk.models.route_choice import RouteChoice
from kiosk.models.sources import Sources
from kiosk.store.phone import Phone, steps
from kiosk.store.qr import modules

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CLOSED, HUB, TENANT, EVENT, ROUTE = "", "hub", "tenant", "event", "route"
"""What a code is of: by the name of the screen that shows it."""


@QmlElement
class PhoneCode(QObject):
    """A code of one thing at a time, up to date while it is shown; it closes when that thing is gone.

    `kind` is "hub", "tenant", "event" or "route", "" while none is shown; `name` is what the thing is called,
    `code` has the rows of the modules as `kiosk.store.qr` returns them.
    """

    changed = Signal()

    def __init__(
        self, sources: Sources, ones: Mapping[str, PickedModel], route: RouteChoice, parent: QObject
    ) -> None:
        """Show none; `ones` has by kind the model whose one row is what the visitor looks at."""
        super().__init__(parent)
        self._sources = sources
        self._ones = ones
        self._route = route
        self._kind, self._name, self._text = CLOSED, "", ""
        self._code: list[str] = []

    @Slot(str)
    def offer(self, kind: str) -> None:
        """Show the code of the hub, company, event or way that is open."""
        self.close()
        self._kind = kind
        for signal in self._signals():
            signal.connect(self._follow)
        self._follow()

    @Slot()
    def close(self) -> None:
        """Put the code away."""
        if self._kind == CLOSED:
            return
        for signal in self._signals():
            signal.disconnect(self._follow)
        self._kind, self._name, self._text, self._code = CLOSED, "", "", []
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        if self._kind == ROUTE:
            self._follow_route()
            return
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

    def _follow_route(self) -> None:
        lines = self._route.telling()
        if lines:
            self._tell(str(self._route.name), steps([f"{self._route.name}: {self._route.summary}", *lines]))
        else:
            self.close()

    def _signals(self) -> list[SignalInstance]:
        if self._kind == ROUTE:
            return [self._route.changed]
        one = self._ones[self._kind]
        return [one.shown, one.reworded]

    def _tell(self, name: str, text: str) -> None:
        if text != self._text:
            self._text, self._code = text, list(modules(text))
        self._name = name
        self.changed.emit()

    open = Property(bool, lambda self: self._kind != CLOSED, notify=changed)
    kind = changing(str, "_kind", changed)
    name = changing(str, "_name", changed)
    code = changing(list, "_code", changed)
