# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The LOCATION of a calendar's event and the place of ours: a room on a floor, or a hub."""

from __future__ import annotations

import re
from typing import Any

from kiosk.store.importers.centre import Centre
from kiosk.store.importers.words import folded, wording, wordings
from kiosk.store.writer import Record

_BETWEEN = re.compile(r"[,;·|\n]| [-–—] ")


class Venues:
    """The places that are known: floors and hubs by their names, rooms by what events say of them."""

    def __init__(self, centre: Centre) -> None:
        """Learn the rooms from the events of the data."""
        self._centre = centre
        self._rooms: dict[str, list[Record]] = {}
        for event in centre.tree["events"]:
            place = event["place"]
            for name in {folded(each) for each in wordings(place.get("room")).values()}:
                if place not in self._rooms.setdefault(name, []):
                    self._rooms[name].append(place)

    def find(self, location: str) -> Record | None:
        """Return the place that somebody means, if it can be told."""
        hub = self._centre.hubs.find(location)
        if hub:
            return {"hub": hub}
        floor, rest = self._floor(location)
        room = ", ".join(rest)
        known = [place for place in self._rooms.get(folded(room), ()) if floor in (None, place.get("floor"))]
        if floor is None:
            if len(known) == 1:
                return known[0]
            hub = next((each for part in rest if (each := self._centre.hubs.find(part))), None)
            return {"hub": hub} if hub else None
        if known:
            return known[0]
        return {"floor": floor, "room": room} if room else {"floor": floor}

    def written(self, place: Record, language: str) -> str:
        """Return the LOCATION of a place."""
        if "hub" in place:
            name = self._centre.hubs.name(place["hub"], language)
        else:
            name = self._centre.floors.name(place["floor"], language)
        room = wording(place.get("room"), language)
        return f"{room}, {name}" if room else name

    def _floor(self, location: str) -> tuple[str | None, list[str]]:
        """Return the floor that is named, and the rest of what is written."""
        floor: str | None = None
        rest: list[str] = []
        own: Any = self._centre.tree["center"].get("hub")
        for part in map(str.strip, _BETWEEN.split(location)):
            # A bare number may be that of a house.
            found = None if part.isdigit() else self._centre.floors.find(part)
            if found and floor is None:
                floor = found
            elif part and (own is None or self._centre.hubs.find(part) != own):
                rest.append(part)
        if floor is None:
            return None, [part for part in map(str.strip, _BETWEEN.split(location)) if part]
        return floor, rest
