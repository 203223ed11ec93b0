# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A centre to import into, and what an import says and does there, as staff see it."""

from __future__ import annotations

import copy
import json
from typing import Any

from kiosk.store.importers import calendars, companies
from kiosk.store.importers.centre import centre_of
from kiosk.store.importers.merge import outcome
from kiosk.store.importers.report import report
from kiosk.store.importers.table import Unusable
from kiosk.store.reader import read
from tests.store.centre import SOUND

CENTRE: dict[str, Any] = copy.deepcopy(SOUND) | {
    "labels": [
        {"id": "learning", "name": {"es": "Aprender", "en": "Learn"}},
        {"id": "software", "name": "Software"},
        {"id": "coworking", "name": "Coworking"},
    ],
    "floors": [
        {"id": "1", "name": {"es": "Piso 1", "en": "Floor 1"}, "level": 1},
        {"id": "2", "name": {"es": "Piso 2", "en": "Floor 2"}, "level": 2},
        {"id": "low", "name": "Sótano", "level": -1},
    ],
    "tenants": [
        {
            "id": "nube-viva",
            "name": "Nube Viva",
            "floor": "1",
            "unit": "101",
            "sector": ["software"],
            "summary": {"es": "Datos", "en": "Data"},
            "phone": "+57 604 000 0000",
        },
        {"id": "farol", "name": "Farol", "floor": "2", "unit": "201", "summary": "Luz"},
    ],
    "events": [
        {
            "id": "cafe",
            "title": "Café",
            "start": "2026-11-23T09:00",
            "duration": "PT2H",
            "place": {"floor": "1", "room": {"es": "Auditorio", "en": "Auditorium"}},
        }
    ],
}

AT = ("DTSTART;TZID=America/Bogota:20261201T090000", "DTEND;TZID=America/Bogota:20261201T100000")
PLACE = "LOCATION:Piso 2"


class Desk:
    """Where staff import files into `data`, one after another."""

    def __init__(self, data: dict[str, Any] = CENTRE, language: str = "en") -> None:
        self.data, self.language = copy.deepcopy(data), language

    def take(
        self, file: str, content: str | bytes, *, only_add: bool = False, floor: str | None = None
    ) -> list[str]:
        """Import a file as `kiosk import --write` does, and return the lines that it says."""
        source = content.encode() if isinstance(content, str) else content
        text = json.dumps(self.data, ensure_ascii=False, indent=2)
        centre = centre_of(self.data)
        try:
            if file.endswith(".ics"):
                found = calendars.propose(source, file, centre, self.language, only_add=only_add, floor=floor)
            else:
                found = companies.propose(source, file, centre, self.language, only_add=only_add)
        except Unusable as error:
            what, remedy = (each.in_language(self.language) for each in (error.what, error.remedy))
            return [f"{file}:{error.row}:{error.column}: {what}: {remedy}"]
        came = outcome(text, self.data, found, self.language)
        if came.content is not None:
            assert [str(each) for each in read(came.content.encode()).problems if each.is_error] == []
            self.data = json.loads(came.content)
        return report(came, file, self.language)

    def tenant(self, identity: str) -> dict[str, Any]:
        return next(each for each in self.data["tenants"] if each["id"] == identity)

    def event(self, title: str) -> dict[str, Any]:
        return next(each for each in self.data["events"] if each["title"] == title)


def summary(**counts: int) -> str:
    """Return the last line of a report of `f.csv`."""
    kinds = ("added", "changed", "removed", "unchanged", "refused")
    return "f.csv: " + ", ".join(f"{kind} {counts.get(kind, 0)}" for kind in kinds)


def vevent(*lines: str, uid: str = "a@x", title: str = "Cita") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT", ""])


def ics(*parts: str, name: str = "Agenda", head: str = "") -> str:
    top = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:{name}\r\n{head}"
    return f"{top}{''.join(parts)}END:VCALENDAR\r\n"
