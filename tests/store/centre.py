# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A small sound data file, and ways to spoil it."""

from __future__ import annotations

import copy
import json
from typing import Any

from kiosk.store.reader import Reading, read


class _Gone:
    def __repr__(self) -> str:
        return "GONE"


GONE = _Gone()
"""Given as a value, takes the key away. It is written alike in every process, as the names of tests are."""

SOUND: dict[str, Any] = {
    "format": 1,
    "center": {
        "name": "Centro",
        "city": "Medellín",
        "time_zone": "America/Bogota",
        "languages": ["es", "en"],
    },
    "labels": [{"id": "coworking", "name": "Coworking"}],
    "hubs": [
        {
            "id": "faro",
            "name": "Faro",
            "kind": ["coworking"],
            "summary": {"es": "Un lugar.", "en": "A place."},
        }
    ],
    "floors": [
        {"id": "1", "name": "Piso 1", "level": 1},
        {"id": "2", "name": "Piso 2", "level": 2},
    ],
    "tenants": [{"id": "nube-viva", "name": "Nube Viva", "floor": "1", "summary": "Datos"}],
    "events": [
        {
            "id": "cafe",
            "title": "Café",
            "start": "2026-11-23T09:00",
            "duration": "PT2H",
            "place": {"floor": "1"},
        }
    ],
    "notices": [{"id": "lift", "text": "Hola"}],
}


def changed(path: str, value: object, data: dict[str, Any] = SOUND) -> dict[str, Any]:
    """Return a copy of `data` with another value at `path`, such as `tenants.0.floor`."""
    data = copy.deepcopy(data)
    *way, last = (int(step) if step.isdigit() else step for step in path.split("."))
    inner: Any = data
    for step in way:
        inner = inner[step]
    if value is GONE:
        del inner[last]
    elif isinstance(inner, list) and last == len(inner):
        inner.append(value)
    else:
        inner[last] = value
    return data


def event(**fields: object) -> dict[str, Any]:
    """Return the sound file with an event of these fields; `except_` stands for `except`."""
    data = copy.deepcopy(SOUND)
    for name, value in fields.items():
        key = name.rstrip("_")
        if value is GONE:
            del data["events"][0][key]
        else:
            data["events"][0][key] = value
    return data


def reading(data: object) -> Reading:
    """Return what the reader makes of `data`, written as people write it: two spaces an indent."""
    return read(json.dumps(data, indent=2).encode(), "e.json")


def lines(source: bytes) -> list[str]:
    """Return the problems of a file as `kiosk check` prints them."""
    return [str(problem) for problem in read(source, "e.json").problems]
