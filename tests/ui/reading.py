# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Ways of a visitor: some taps in a row, and reading a screen from its top to its end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app.content import read_content
from kiosk.app.paths import default_data
from kiosk.app.screens import Way, ways
from tests.visitor import Visitor, name_of, role_of


def wake(visitor: Visitor) -> None:
    """Touch the attract screen."""
    visitor.tap((visitor.window.width() / 2, visitor.window.height() / 2))


def tap_all(visitor: Visitor, *names: str) -> None:
    """Wake the lobby and tap one thing after another, dragging the list to it where that is needed."""
    wake(visitor)
    for name in names:
        visitor.tap(name if visitor.has(name) else visitor.scroll_to(name))


def read_through(visitor: Visitor) -> list[str]:
    """Return every text of a screen once, dragging the list up until no more comes."""
    read: list[str] = []
    while True:
        here = [text.replace("\u00a0", " ") for text in visitor.texts()]
        fresh = [text for text in here if text not in read]
        read += fresh
        if not fresh or not any(is_scrolling(item) for item in visitor.items()):
            return read
        visitor.scroll_on()


def is_scrolling(item: QQuickItem) -> bool:
    """Tell whether an item is a list that has more than it shows."""
    return item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height() + 1


def buttons(visitor: Visitor) -> list[QQuickItem]:
    """Return what can be touched on the screen, what lies on top last."""
    return [
        item
        for item in visitor.items()
        if role_of(item) == QAccessible.Role.Button and visitor.is_in_view(item)
    ]


def button_names(visitor: Visitor) -> list[str]:
    """Return what the buttons on the screen are called."""
    return [name_of(item) for item in buttons(visitor)]


def look(visitor: Visitor) -> QImage:
    """Return a picture of the screen once nothing in it changes any more."""
    before = QImage()
    for _ in range(20):
        visitor.settle()
        picture = visitor.picture()
        if picture == before:
            break
        before = picture
    return before


def shipped_ways(visitor: Visitor) -> dict[str, Way]:
    """Return how one gets to each screen of the shipped guide at the time of the visitor."""
    return ways_in(default_data(), visitor)


def ways_in(folder: Path, visitor: Visitor) -> dict[str, Way]:
    """Return how one gets to each screen of the guide in a folder at the time of the visitor."""
    ecosystem = read_content(folder).ecosystem
    assert ecosystem is not None
    return ways(ecosystem, visitor.clock.now())


def every_screen(visitor: Visitor, folder: Path) -> Iterator[str]:
    """Go to each screen of the guide in a folder, of the hubs to one, and give its name."""
    for name, way in ways_in(folder, visitor).items():
        if not name.startswith("hub-"):
            way(visitor.visit)
            visitor.draw()
            yield name
            visitor.visit.closePanel()
            visitor.visit.ask(0)


def album(visitor: Visitor) -> dict[str, QImage]:
    """Return a picture of every screen of the shipped guide, as one visitor sees them in turn."""
    pictures = {}
    for name, way in shipped_ways(visitor).items():
        way(visitor.visit)
        pictures[name] = look(visitor)
    return pictures
