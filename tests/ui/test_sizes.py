# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""At every size of screen and of text, in every language: all can be read, and all can be touched."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.app.content import read_content
from kiosk.app.paths import default_data
from kiosk.app.scale import pixels_per_mm
from kiosk.app.screens import ways
from tests.conftest import Start
from tests.ui import seeing
from tests.visitor import Visitor

CONTENT = read_content(default_data())
PANELS = {
    "1080x1920": ((1080, 1920), None),
    "1920x1080": ((1920, 1080), None),
    "2160x3840": ((2160, 3840), None),
    "desk": ((1280, 800), 10.1),
    "55 inches": ((2160, 3840), 55.0),
}
"""Pixels and inches of the screens that the lobby is made for."""

DESK_MM = 200
"""Short side from which on a screen is touched standing, as in Theme.qml."""

LARGEST = 3
ADJACENT = {"BarItem", "DayButton", "Key"}
"""Cells of one strip, and the keys of a keyboard, lie side by side."""


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("panel", PANELS)
def test_all_can_be_read_and_touched(lobby: Start, panel: str, language: str) -> None:
    size, inches = PANELS[panel]
    scale = pixels_per_mm(size, CONTENT.settings, inches)
    desk = min(size) / scale < DESK_MM
    visitor = lobby(size=size, inches=inches, language=language)
    wrong = []
    for text_size in (0, LARGEST):
        for _ in range(text_size):
            visitor.visit.enlargeText()
        for screen in tour(visitor):
            found = seeing.things(visitor)
            faults = [*seeing.misprints(visitor, found), *too_small(visitor, found, scale, desk)]
            wrong += [f"{screen}, text size {text_size}: {fault}" for fault in faults]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("text_size", [0, LARGEST])
def test_all_can_be_read_and_touched_from_a_chair(lobby: Start, text_size: int) -> None:
    visitor = lobby()
    scale = pixels_per_mm(PANELS["1080x1920"][0], CONTENT.settings)
    visitor.visit.switchReach()
    for _ in range(text_size):
        visitor.visit.enlargeText()
    for screen in tour(visitor):
        found = seeing.things(visitor)
        assert [*seeing.misprints(visitor, found), *too_small(visitor, found, scale, desk=False)] == [], (
            screen
        )
        if screen not in ("attract", "asking"):
            highest = min(target.area.top() for target in seeing.targets(visitor, found))
            assert highest > visitor.window.height() * 0.3, screen


def tour(visitor: Visitor) -> Iterator[str]:
    """Take the visitor to every screen in turn, and to the end of its list; yield what it is called."""
    assert CONTENT.ecosystem is not None
    for name, way in ways(CONTENT.ecosystem, visitor.clock.now()).items():
        way(visitor.visit)
        yield from looks(visitor, name)
        visitor.visit.closePanel()
        visitor.visit.ask(0)
        visitor.visit.directory.filterByFloor("")
        visitor.visit.directory.filterBySector("")
    visitor.wait(110)


def looks(visitor: Visitor, name: str) -> Iterator[str]:
    """Let the screen be drawn, at the beginning of its list and at the end."""
    visitor.draw()
    yield name
    # a larger panel has the same lists, in more pixels
    for view in lists(visitor) if visitor.window.height() <= PANELS["1080x1920"][0][1] else []:
        view.setProperty("contentY", view.property("contentHeight") - view.height())
        visitor.draw()
        yield f"the end of {name}"
        view.setProperty("contentY", 0)


def lists(visitor: Visitor) -> list[QQuickItem]:
    """Return the lists on the screen that make their rows as they come into view."""
    return [item for item in visitor.items() if item.inherits("QQuickListView") and seeing.scrolls(item)]


def too_small(visitor: Visitor, found: list[seeing.Thing], scale: float, desk: bool) -> Iterator[str]:
    """Yield the targets that a finger misses, and those of which it presses two."""
    yield from seeing.narrow(visitor, found, 14 if desk else 20, scale)
    least = 4 if desk else 8
    for pixels, one, other in seeing.gaps(visitor, found):
        if pixels / scale < least - 0.05 and seeing.kind_of(one.item) not in ADJACENT:
            yield f"{pixels / scale:.1f} mm apart: {one} and {other}"
