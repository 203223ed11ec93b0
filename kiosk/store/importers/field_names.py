# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the fields of floors, companies and events are called in a report."""

from __future__ import annotations

from kiosk.store.messages import Message, say

FIELDS = {
    "name": say("name"),
    "floor": say("floor"),
    "unit": say("unit"),
    "sector": say("sectors"),
    "summary": say("summary"),
    "hours": say("hours"),
    "website": say("website"),
    "phone": say("phone"),
    "email": say("email"),
    "logo": say("logo"),
    "aliases": say("aliases"),
    "moved_to": say("moved to"),
    "until": say("until"),
    "sample": say("sample"),
    "title": say("title"),
    "start": say("start"),
    "end": say("end"),
    "duration": say("duration"),
    "all_day": say("all day"),
    "recurrence": say("rule"),
    "except": say("exceptions"),
    "place": say("place"),
    "host": say("host"),
    "kind": say("kind"),
    "audience": say("audience"),
    "price": say("price"),
    "registration": say("registration"),
    "status": say("status"),
    "room": say("room"),
    "level": say("level"),
    "plan": say("plan"),
    "hub": say("hub"),
}
"""The words for the fields of floors, companies and events."""


def name_of(key: str) -> Message | str:
    """Return what a field is called; one without a word for it, as the data call it."""
    return FIELDS.get(key, key)
