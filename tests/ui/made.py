# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Guides that no centre has: empty ones, overfull ones, and ones with a single thing in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

LONG_NAME = "Versicherungsgesellschaft für Straßenverkehrsdaten und Wetter in Medellín"
LONG_WORD = "Unternehmensgründung"
LONG_TEXT = "Aufmerksamkeitsdefizite, y todo lo que se hace para que la ciudad crezca y su gente viva mejor"


def guide(**parts: Any) -> dict[str, Any]:
    """Return the data of a centre with nothing in it but `parts`."""
    center = {
        "name": "Faro",
        "city": "Medellín",
        "time_zone": "America/Bogota",
        "languages": ["es", "en"],
        **parts.pop("center", {}),
    }
    empty: dict[str, Any] = {"hubs": [], "floors": [], "tenants": [], "events": []}
    return {"format": 1, "center": center, **empty, **parts}


def one_of_all(**parts: Any) -> dict[str, Any]:
    """Return the data of a centre with one thing of every sort in it, and with `parts`."""
    one: dict[str, Any] = {
        "center": {"hub": "faro"},
        "hubs": [hub()],
        "floors": [floor()],
        "tenants": [tenant()],
        "programs": [program()],
        "events": [event(host="nube")],
        "labels": LABELS,
    }
    return guide(**{**one, **parts})


def floor(number: int = 1, **fields: Any) -> dict[str, Any]:
    """Return a floor."""
    name = {"es": f"Piso {number}", "en": f"Floor {number}"}
    return {"id": str(number), "name": name, "level": number, **fields}


def hub(key: str = "faro", **fields: Any) -> dict[str, Any]:
    """Return a hub."""
    return {"id": key, "name": "Faro", "kind": ["coworking"], "summary": "Un lugar.", **fields}


def tenant(key: str = "nube", **fields: Any) -> dict[str, Any]:
    """Return a company."""
    return {"id": key, "name": "Nube Viva", "floor": "1", "unit": "101", "summary": "Datos", **fields}


def program(key: str = "curso", **fields: Any) -> dict[str, Any]:
    """Return a programme."""
    return {"id": key, "name": "Curso", "hub": "faro", "kind": "training", "summary": "Aprender", **fields}


def event(key: str = "cafe", **fields: Any) -> dict[str, Any]:
    """Return an event of this morning."""
    fields.setdefault("start", "2026-11-23T09:00")
    if "end" not in fields:
        fields.setdefault("duration", "PT2H")
    return {"id": key, "title": "Café", "place": {"floor": "1"}, **fields}


LABELS = [{"id": each, "name": each.capitalize()} for each in ("coworking", "training", "software", "youth")]


def overfull() -> dict[str, Any]:
    """Return more of everything than any screen has room for, with long names."""
    sectors = [f"sector-{i}" for i in range(30)]
    labels = [{"id": each, "name": f"Technik {i}"} for i, each in enumerate(sectors)]
    labels[0]["name"] = LONG_WORD
    long = {"summary": LONG_TEXT, "sample": True}
    facts = [
        {
            "value": f"{LONG_WORD} {i}",
            "label": LONG_NAME,
            "as_of": "2014",
            "source": LONG_NAME,
            "sample": True,
        }
        for i in range(8)
    ]
    return guide(
        center={
            "name": "Technologiezentrum",
            "city": "Santiago de los Caballeros",
            "hub": "hub-0",
            "about": LONG_TEXT,
            "facts": facts,
        },
        labels=[*LABELS, *labels],
        hubs=[
            hub(
                f"hub-{i}",
                name=f"{LONG_NAME} {i}",
                kind=sectors[:3],
                story=LONG_TEXT,
                services=[{"name": f"{LONG_NAME} {j}"} for j in range(9)],
                operators=[LONG_NAME] * 3,
                sectors=sectors[:9],
                opened=1999,
                address=LONG_NAME,
                website="https://" + "rechtsschutz" * 4 + ".example.org",
                email="hola@" + "rechtsschutz" * 5 + ".example.org",
                facts=facts,
                as_of="2014",
                source=LONG_NAME,
                **long,
            )
            for i in range(12)
        ],
        programs=[program(f"p-{i}", name=LONG_NAME, hub="hub-0", **long) for i in range(6)],
        floors=[floor(i) for i in range(1, 41)],
        tenants=[
            tenant(
                f"t-{i}",
                name=f"{LONG_NAME} {i}",
                floor=str(i % 40 + 1),
                unit=f"{i % 40 + 1}-{i:03}",
                sector=[sectors[i % 30], sectors[(i + 7) % 30]],
                hours=LONG_NAME,
                website="https://" + "rechtsschutz" * 4 + ".example.org",
                email="hola@" + "rechtsschutz" * 5 + ".example.org",
                phone="+57 604 000 0000",
                moved_to=LONG_NAME if i % 9 == 8 else None,
                **long,
            )
            for i in range(300)
        ],
        events=[
            event(
                f"e-{i}",
                title=f"{LONG_NAME} {i}",
                start=f"2026-11-{23 + i % 7}T{8 + i % 9:02}:00",
                place={"floor": "40", "room": LONG_NAME},
                host=f"t-{i}",
                kind=sectors[i % 30],
                registration=LONG_NAME,
                status=("confirmed", "cancelled", "moved")[i % 3],
                **long,
            )
            for i in range(90)
        ],
    )


def written(folder: Path, data: dict[str, Any]) -> Path:
    """Write a guide into `folder`, as staff would, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ecosystem.json").write_text(
        json.dumps(without_none(data), ensure_ascii=False, indent=2), "utf-8"
    )
    return folder


def without_none(value: Any) -> Any:
    """Leave out what is not given."""
    if isinstance(value, dict):
        return {key: without_none(each) for key, each in value.items() if each is not None}
    return [without_none(each) for each in value] if isinstance(value, list) else value
