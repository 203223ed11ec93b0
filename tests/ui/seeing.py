# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is wrong with a screen to the eye and the finger: words cut or covered, targets too small or near."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.visitor import Visitor, name_of, role_of

SLACK = 2.0
"""Pixels by which things may touch or stick out: rounding, and the side bearing of a letter."""

OVERLAYS = (
    "AttractScreen",
    "BackSoonScreen",
    "EasePanel",
    "PhonePanel",
    "StillThere",
    "PinPad",
    "StaffPanel",
    "Question",
)
"""Components that take the whole screen; what lies below one is neither read nor touched."""


@dataclass(frozen=True, slots=True)
class Thing:
    """An item that is drawn, and where; `order` grows with what is drawn later."""

    item: QQuickItem
    order: int
    area: QRectF
    ways: tuple[QQuickItem, ...]

    @property
    def scroll(self) -> QQuickItem | None:
        """The innermost list around the item that can be dragged."""
        return next((way for way in self.ways[1:] if way.inherits("QQuickFlickable") and scrolls(way)), None)

    def __str__(self) -> str:
        """Say what it is and where."""
        words = self.item.property("text") or name_of(self.item)
        x, y, width, height = (round(each) for each in self.area.getRect())
        kinds = [kind for way in self.ways if (kind := kind_of(way))]
        return f'"{words}" in {"/".join(kinds[:3])} at {x},{y}, {width}x{height}'


def kind_of(item: QQuickItem) -> str:
    """Return the name of the component of the house that an item is, "" for one of Qt's."""
    # Not by metaObject(): PySide keeps wrapping the address of one as such when an item lies there later.
    kind = str(evaluated(item, "String(this)")) if qmlContext(item) else ""
    return kind.split("_QML")[0] if "_QML" in kind else ""


def scrolls(view: QQuickItem) -> bool:
    """Tell whether a list has more than it shows."""
    return float(view.property("contentHeight")) > view.height() + 1


def things(visitor: Visitor) -> list[Thing]:
    """Return all that is on the screen, or comes there with a drag, but not what lies below an overlay."""
    found = [Thing(item, i, _area(item), tuple(_up(item))) for i, item in enumerate(visitor.items())]
    window = visitor.window.size()
    full = [thing.item for thing in found if thing.area.size().toSize() == window]
    over = [item for item in full if kind_of(item) in OVERLAYS]
    return [thing for thing in found if over[-1] in thing.ways] if over else found


def texts(found: list[Thing]) -> list[Thing]:
    """Return the words among things, each with the area that its letters take."""
    words = [thing for thing in found if thing.item.inherits("QQuickText") and thing.item.property("text")]
    return [Thing(thing.item, thing.order, _painted(thing.item), thing.ways) for thing in words]


def targets(visitor: Visitor, found: list[Thing]) -> list[Thing]:
    """Return what can be touched and is not cut off by the edge of a list."""
    buttons = [thing for thing in found if role_of(thing.item) == QAccessible.Role.Button]
    shown = ((thing, visitor.area(thing.item)) for thing in buttons)
    return [thing for thing, area in shown if not area.isEmpty() and _same(area, thing.area)]


def misprints(visitor: Visitor, found: list[Thing]) -> Iterator[str]:
    """Yield what cannot be read: words cut off, beyond their box or the window, over or under others."""
    words = texts(found)
    window = QRectF(0, 0, visitor.window.width(), visitor.window.height())
    for word in words:
        if word.item.property("truncated"):
            yield f"cut short: {word}"
        if _beyond(word.area, _area(word.item)):
            yield f"larger than its box: {word}"
        scrolled = False
        for way in word.ways[1:]:
            if way.clip() and _beyond(word.area, _area(way), only_across=way.inherits("QQuickFlickable")):
                yield f"cut off: {word}"
            scrolled = scrolled or (way.inherits("QQuickFlickable") and scrolls(way))
        if _beyond(word.area, window, only_across=scrolled):
            yield f"outside the window: {word}"
    for one, other in combinations(words, 2):
        if _overlap(one.area, other.area) and one.scroll is other.scroll:
            yield f"one over the other: {one} and {other}"
    grounds = [thing for thing in found if _is_ground(thing)]
    for word in words:
        for ground in grounds:
            if (
                ground.order > word.order
                and ground.scroll is word.scroll
                and _overlap(word.area, ground.area)
            ):
                yield f"covered: {word} by {ground}"


def narrow(visitor: Visitor, found: list[Thing], least_mm: float, pixels_per_mm: float) -> Iterator[str]:
    """Yield the targets that are smaller than a finger."""
    for target in targets(visitor, found):
        smaller = min(target.area.width(), target.area.height()) / pixels_per_mm
        if smaller < least_mm - 0.05:
            yield f"{smaller:.1f} mm small: {target}"


def gaps(visitor: Visitor, found: list[Thing]) -> Iterator[tuple[float, Thing, Thing]]:
    """Yield how many pixels lie between any two targets that stay where they are to each other."""
    for one, other in combinations(targets(visitor, found), 2):
        if one.scroll is other.scroll and one.item not in other.ways and other.item not in one.ways:
            across = max(one.area.left(), other.area.left()) - min(one.area.right(), other.area.right())
            down = max(one.area.top(), other.area.top()) - min(one.area.bottom(), other.area.bottom())
            yield max(across, down), one, other


def _area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _painted(text: QQuickItem) -> QRectF:
    """Return the area of the letters, as the alignment places them in the box."""
    size = {name: float(text.property(name)) for name in ("contentWidth", "contentHeight")}
    pad = {side: float(text.property(f"{side}Padding")) for side in ("left", "top", "right", "bottom")}
    spare_width = text.width() - pad["left"] - pad["right"] - size["contentWidth"]
    spare_height = text.height() - pad["top"] - pad["bottom"] - size["contentHeight"]
    # Python has no converter for these enumerations of Qt; QML reads them as numbers.
    across = {1: 0.0, 2: 1.0, 4: 0.5, 8: 0.0}
    down = {32: 0.0, 64: 1.0, 128: 0.5}
    left = spare_width and spare_width * across[evaluated(text, "effectiveHorizontalAlignment")]
    top = spare_height and spare_height * down[evaluated(text, "verticalAlignment")]
    box = QRectF(
        pad["left"] + left,
        pad["top"] + top,
        size["contentWidth"],
        size["contentHeight"],
    )
    return text.mapRectToScene(box)


def evaluated(item: QQuickItem, expression: str) -> Any:
    """Return what QML makes of an expression inside of an item that is written in QML."""
    value = QQmlExpression(qmlContext(item), item, expression).evaluate()
    return value[0] if isinstance(value, tuple) else value


def _up(item: QQuickItem) -> Iterator[QQuickItem]:
    here: QQuickItem | None = item
    while here is not None:
        yield here
        here = here.parentItem()


def _beyond(inner: QRectF, outer: QRectF, *, only_across: bool = False) -> bool:
    across = inner.left() < outer.left() - SLACK or inner.right() > outer.right() + SLACK
    down = inner.top() < outer.top() - SLACK or inner.bottom() > outer.bottom() + SLACK
    return across or (down and not only_across)


def _overlap(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > SLACK and both.height() > SLACK


def _same(one: QRectF, other: QRectF) -> bool:
    edges = ((one.left(), other.left()), (one.top(), other.top()), (one.right(), other.right()))
    return all(abs(a - b) < 1 for a, b in (*edges, (one.bottom(), other.bottom())))


def _is_ground(thing: Thing) -> bool:
    if not thing.item.inherits("QQuickRectangle") or thing.area.isEmpty():
        return False
    colour = QColor(thing.item.property("color"))
    return colour.alphaF() * thing.item.opacity() > 0.3
