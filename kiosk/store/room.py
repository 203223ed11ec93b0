# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How many characters fit where a text stands on the screens."""

from __future__ import annotations

from kiosk.store import schema

ROOM: dict[type, dict[str, int]] = {
    # The name is one line beside the time and two buttons, at its smallest.
    schema.Center: {"name": 24, "city": 30, "about": 600, "hours": 80},
    # Three lines on the attract screen, where what is more is cut; values are a word or two under each other.
    schema.Fact: {"value": 24, "label": 120, "source": 120},
    # A button beside others, which does not wrap.
    schema.NamedLabel: {"name": 32},
    schema.Service: {"name": 60},
    schema.Hub: {"name": 40, "summary": 120, "story": 600, "operators": 60, "address": 120, "source": 120},
    schema.Program: {"name": 60, "summary": 180, "source": 120},
    # Beside the companies, where it does not wrap either.
    schema.Floor: {"name": 24, "building": 40},
    # Three lines of a card in the directory; the unit stands large beside them.
    schema.Tenant: {"name": 60, "summary": 120, "unit": 10, "hours": 80, "moved_to": 60},
    schema.Place: {"room": 40},
    schema.Event: {"title": 80, "summary": 120, "registration": 90},
    schema.Notice: {"text": 120},
}
"""In the type of the house, half its size a letter, on 1080 × 1920 before a visitor enlarges it."""
