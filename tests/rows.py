# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Which rows of a list are drawn: a view keeps others for later use, and Qt calls those visible too."""

from __future__ import annotations

from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem


def drawn(item: QQuickItem) -> list[QQuickItem]:
    """Return the children of an item without the rows and headings that a list only keeps in store."""
    children: list[QQuickItem] = item.childItems()
    view = item.parentItem()
    if view is None or not view.inherits("QQuickListView") or view.property("contentItem") is not item:
        return children
    fixed = [view.property(name) for name in ("headerItem", "footerItem", "highlightItem")]
    rows = [child for child in children if _is_row(view, child)]
    tops = [row.y() for row in rows]
    return [
        child
        for child in children
        if child in rows or child in fixed or any(abs(child.y() + child.height() - top) < 1 for top in tops)
    ]


def _is_row(view: QQuickItem, child: QQuickItem) -> bool:
    """Ask the view, in QML as Python cannot call it, what it has at the middle of `child`."""
    middle = f"itemAt({child.x() + child.width() / 2}, {child.y() + child.height() / 2})"
    found = QQmlExpression(qmlContext(view), view, middle).evaluate()
    return (found[0] if isinstance(found, tuple) else found) is child
