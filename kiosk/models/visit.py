# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""One visitor's visit: where they are, in which language, and how they like to see it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.directory_choice import DirectoryChoice
from kiosk.models.event_choice import EventChoice
from kiosk.models.hub_choice import HubChoice
from kiosk.models.phone_code import EVENT, HUB, TENANT, PhoneCode
from kiosk.models.qml import changing, fixed
from kiosk.models.route_choice import RouteChoice
from kiosk.models.search_choice import SearchChoice
from kiosk.models.sources import Sources

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SECTIONS = {
    "home": "home",
    "city": "home",
    "hubs": "hubs",
    "hub": "hubs",
    "directory": "directory",
    "tenant": "directory",
    "route": "directory",
    "events": "events",
    "event": "events",
    "search": "search",
}
"""Every screen, and the door of the bottom bar that it lies behind."""

TEXT_SIZES = 4
"""Modes of text size, as VVSG 2.0 counts them: capitals of 3.5, 4.8, 6.4 and 8.5 mm; `textSize` is 0 to 3."""

LONGEST_WAY = 32
"""Steps that `back` remembers, so that a visit of hours stays as small as one of seconds."""


@QmlElement
class Visit(QObject):
    """All that belongs to one visitor. It is thrown away when they leave, and nothing of them with it.

    A visit begins asleep: the attract screen is shown until `wake`.
    """

    wokeUp = Signal()
    screenChanged = Signal()
    languageChanged = Signal()
    viewChanged = Signal()
    secondsLeftChanged = Signal()
    stayed = Signal()

    def __init__(self, sources: Sources, language: str, parent: QObject | None = None) -> None:
        """Begin in `language`, asleep, at home."""
        super().__init__(parent)
        self._awake = False
        self._language = language
        self._way: list[tuple[str, str]] = [("home", "")]
        self._text_size = 0
        self._high_contrast = False
        self._low_reach = False
        self._panel_open = False
        self._seconds_left = 0
        self._hubs = HubChoice(sources, self)
        self._directory = DirectoryChoice(sources, self)
        self._events = EventChoice(sources, self)
        self._route = RouteChoice(sources, self)
        self._search = SearchChoice(sources, self)
        ones = {HUB: self._hubs._one, TENANT: self._directory._one, EVENT: self._events._one}
        self._phone = PhoneCode(sources, ones, self._route, self)

    @Slot()
    def wake(self) -> None:
        """Leave the attract screen."""
        if not self._awake:
            self._awake = True
            self.wokeUp.emit()

    @Slot(str)
    def open(self, screen: str) -> None:
        """Open a screen of the bottom bar, or the city: a new way begins there."""
        self._go([(screen, "")])

    @Slot(str, str)
    def show(self, screen: str, item: str) -> None:
        """Open the screen of one hub, company, event, way or of the city; `goBack` returns from it."""
        if (screen, item) != self._way[-1]:
            self._go([*self._way[-LONGEST_WAY:], (screen, item)])

    @Slot()
    def goBack(self) -> None:
        """Return to the screen before, or home."""
        self._go(self._way[:-1] or [("home", "")])

    @Slot(str)
    def speak(self, language: str) -> None:
        """Say everything in another language."""
        if language != self._language:
            self._language = language
            self.languageChanged.emit()

    @Slot()
    def enlargeText(self) -> None:
        """Take the next text size, after the largest the first."""
        self._text_size = (self._text_size + 1) % TEXT_SIZES
        self.viewChanged.emit()

    @Slot()
    def switchContrast(self) -> None:
        """Take strong contrast, or the colours of the house again."""
        self._high_contrast = not self._high_contrast
        self.viewChanged.emit()

    @Slot()
    def switchReach(self) -> None:
        """Bring everything that can be touched within reach of a seated visitor, or back."""
        self._low_reach = not self._low_reach
        self.viewChanged.emit()

    @Slot()
    def openPanel(self) -> None:
        """Show the switches that make the lobby easier to use."""
        self._panel_open = True
        self.viewChanged.emit()

    @Slot()
    def closePanel(self) -> None:
        """Put the switches away."""
        self._panel_open = False
        self.viewChanged.emit()

    @Slot()
    def stay(self) -> None:
        """Say that somebody is still there, in another way than by touch."""
        self.stayed.emit()

    def ask(self, seconds_left: int) -> None:
        """Ask whether somebody is there, or stop asking when `seconds_left` is 0."""
        if seconds_left != self._seconds_left:
            self._seconds_left = seconds_left
            self.secondsLeftChanged.emit()

    def is_awake(self) -> bool:
        """Say whether somebody has touched the screen since this visit began."""
        return self._awake

    def language_code(self) -> str:
        """Return the language that the visitor reads."""
        return self._language

    def takes_time(self) -> bool:
        """Say whether what the visitor does is slower than a look: to follow a way, or to read large text."""
        return self._text_size > 0 or self._way[-1][0] == "route"

    def _go(self, way: list[tuple[str, str]]) -> None:
        self._phone.close()
        self._way = way
        screen, item = way[-1]
        match screen:
            case "hub":
                self._hubs.open(item)
            case "tenant":
                self._directory.open(item)
            case "event":
                self._events.open(item)
            case "route":
                self._route.open(item)
        self.screenChanged.emit()

    awake = changing(bool, "_awake", wokeUp)
    language = changing(str, "_language", languageChanged)
    screen = Property(str, lambda self: self._way[-1][0], notify=screenChanged)
    item = Property(str, lambda self: self._way[-1][1], notify=screenChanged)
    section = Property(str, lambda self: SECTIONS[self._way[-1][0]], notify=screenChanged)
    way = Property(list, lambda self: [screen for screen, _ in self._way], notify=screenChanged)
    canGoBack = Property(bool, lambda self: len(self._way) > 1, notify=screenChanged)
    textSize = changing(int, "_text_size", viewChanged)
    highContrast = changing(bool, "_high_contrast", viewChanged)
    lowReach = changing(bool, "_low_reach", viewChanged)
    panelOpen = changing(bool, "_panel_open", viewChanged)
    secondsLeft = changing(int, "_seconds_left", secondsLeftChanged)
    hubs = fixed(HubChoice, "_hubs")
    directory = fixed(DirectoryChoice, "_directory")
    events = fixed(EventChoice, "_events")
    route = fixed(RouteChoice, "_route")
    search = fixed(SearchChoice, "_search")
    phone = fixed(PhoneCode, "_phone")
