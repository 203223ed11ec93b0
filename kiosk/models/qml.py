# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Properties that the screens read, in one line each."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal


def changing(kind: type, name: str, notify: Signal) -> Property:
    """Return a read-only property of QML for the Python attribute `name`."""
    return Property(kind, lambda self: getattr(self, name), notify=notify)


def fixed(kind: type, name: str) -> Property:
    """Return a property of QML for the Python attribute `name`, which is set once."""
    return Property(kind, lambda self: getattr(self, name), constant=True)
