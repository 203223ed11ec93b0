# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Makes a large, sound data file: `python tests/bench/generate.py OUT.json --tenants N --events N`."""

from __future__ import annotations

import argparse
import json
import random
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

AT = date(2026, 11, 23)
DAY = timedelta(days=1)

SECTORS = (
    ("software", "Software", "Software"),
    ("health", "Salud", "Health"),
    ("energy", "Energía", "Energy"),
    ("finance", "Finanzas", "Finance"),
    ("education", "Educación", "Education"),
    ("biotechnology", "Biotecnología", "Biotechnology"),
    ("mobility", "Movilidad", "Mobility"),
    ("creative", "Industrias creativas", "Creative industries"),
)
KINDS = (
    ("coworking", "Espacio compartido", "Co-working"),
    ("incubator", "Incubadora", "Incubator"),
    ("training", "Formación", "Training"),
    ("talk", "Charla", "Talk"),
    ("workshop", "Taller", "Workshop"),
    ("meetup", "Encuentro", "Meet-up"),
)
AUDIENCES = (("youth", "Jóvenes", "Young people"), ("founders", "Emprendedores", "Founders"))
FIRST = (
    *("Nube", "Ceiba", "Quipu", "Faro", "Bruma", "Cauce", "Orquídea", "Cóndor", "Prisma", "Tejido"),
    *("Colibrí", "Lumen", "Raíz", "Vértice", "Guadua", "Eco", "Órbita", "Páramo", "Senda", "Trama"),
)
SECOND = (
    *("Viva", "Datos", "Andina", "Digital", "Solar", "Norte", "Clara", "Lab", "Móvil", "Abierta"),
    *("Azul", "Cívica", "Nativa", "Rápida", "Sur", "Sonora", "Verde", "Común", "Nueva", "Exacta"),
)
TOPICS = (
    ("Python para empezar", "Python for beginners"),
    ("Diseño con usuarios", "Design with users"),
    ("Finanzas para fundadores", "Finance for founders"),
    ("Datos abiertos de la ciudad", "Open data of the city"),
    ("Robótica en familia", "Robotics for families"),
    ("Café de emprendedores", "Founders' coffee"),
    ("Inglés técnico", "Technical English"),
    ("Maratón de programación", "Programming marathon"),
)


def generate(
    tenants: int = 10_000, events: int = 10_000, floors: int = 40, seed: int = 1, at: date = AT
) -> dict[str, Any]:
    """Return the data of a centre that does not exist, the same for the same arguments."""
    chance = random.Random(seed)
    return {
        "format": 1,
        "center": {
            "name": "Centro de muestra",
            "city": "Medellín",
            "time_zone": "America/Bogota",
            "languages": ["es", "en"],
            "hub": "centro-de-muestra",
        },
        "labels": [
            {"id": key, "name": {"es": spanish, "en": english}}
            for key, spanish, english in (*SECTORS, *KINDS, *AUDIENCES)
        ],
        "hubs": [_hub("centro-de-muestra", "Centro de muestra"), _hub("otro-lugar", "Otro lugar")],
        "floors": [
            {"id": str(level), "name": {"es": f"Piso {level}", "en": f"Floor {level}"}, "level": level}
            for level in range(1, floors + 1)
        ],
        "tenants": [_tenant(number, floors, chance) for number in range(tenants)],
        "events": [_event(number, floors, at, chance) for number in range(events)],
    }


def _hub(key: str, name: str) -> dict[str, Any]:
    return {
        "id": key,
        "name": name,
        "kind": ["coworking"],
        "summary": {"es": "Un lugar de muestra.", "en": "A place that is a sample."},
        "sample": True,
    }


def _tenant(number: int, floors: int, chance: random.Random) -> dict[str, Any]:
    name = f"{chance.choice(FIRST)} {chance.choice(SECOND)}"
    floor = chance.randint(1, floors)
    sector, spanish, english = chance.choice(SECTORS)
    return {
        "id": f"tenant-{number}",
        "name": f"{name} {number}",
        "floor": str(floor),
        "unit": f"{floor}{chance.randint(1, 60):02}",
        "sector": [sector],
        "summary": {
            "es": f"Empresa de muestra del sector {spanish.lower()}, con clientes en toda la región.",
            "en": f"A sample company in {english.lower()}, with customers all over the region.",
        },
        "hours": {"es": "lunes a viernes, 8:00 a 18:00", "en": "Monday to Friday, 8:00 to 18:00"},
        "website": f"https://tenant-{number}.example.org",
        "phone": f"+57 604 {chance.randint(100, 999)} {chance.randint(1000, 9999)}",
        "sample": True,
    }


def _event(number: int, floors: int, at: date, chance: random.Random) -> dict[str, Any]:
    spanish, english = chance.choice(TOPICS)
    event = {
        "id": f"event-{number}",
        "title": {"es": f"{spanish} {number}", "en": f"{english} {number}"},
        **_when(at, chance),
        "place": {"floor": str(chance.randint(1, floors)), "room": f"Sala {chance.randint(1, 9)}"},
        "host": "centro-de-muestra",
        "kind": chance.choice(KINDS)[0],
        "summary": {"es": "Un encuentro de muestra.", "en": "A sample of an event."},
        "price": chance.choice((0, 0, 20_000)),
        "sample": True,
    }
    if chance.random() < 0.1:
        event["place"] = {"hub": "otro-lugar"}
    if chance.random() < 0.2:
        event["audience"] = ["youth"]
    if chance.random() < 0.02:
        event["status"] = "cancelled"
    return event


def _when(at: date, chance: random.Random) -> dict[str, Any]:
    """Return the times of an event: half of them happen once, the others by rules of several shapes."""
    day = at + DAY * chance.randint(-60, 60)
    start = datetime(day.year, day.month, day.day, chance.randint(7, 20), chance.choice((0, 15, 30)))
    timed = {"start": f"{start:%Y-%m-%dT%H:%M}", "duration": chance.choice(("PT1H", "PT1H30M", "PT2H"))}
    last = f"{day + DAY * chance.randint(30, 300):%Y%m%d}"
    weekday = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[day.weekday()]
    dice = chance.random()
    if dice < 0.4:
        return timed
    if dice < 0.5:
        return {"start": f"{day}", "end": f"{day + DAY * chance.randint(0, 2)}", "all_day": True}
    if dice < 0.75:
        return {**timed, "recurrence": f"FREQ=WEEKLY;BYDAY={weekday};UNTIL={last}"}
    if dice < 0.85:
        rule = f"FREQ=WEEKLY;INTERVAL=2;COUNT={chance.randint(4, 20)}"
        return {**timed, "recurrence": rule, "except": [f"{start + 14 * DAY:%Y-%m-%dT%H:%M}"]}
    if dice < 0.92:
        return {**timed, "recurrence": "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=10"}
    if dice < 0.97:
        return {**timed, "recurrence": f"FREQ=MONTHLY;BYDAY={(day.day - 1) // 7 + 1}{weekday}"}
    return {"start": f"{day}", "duration": "P3D", "all_day": True, "recurrence": "FREQ=YEARLY"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tenants", type=int, default=10_000)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--floors", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at", type=date.fromisoformat, default=AT, help="the day round which events lie")
    wanted = parser.parse_args()
    data = generate(wanted.tenants, wanted.events, wanted.floors, wanted.seed, wanted.at)
    wanted.out.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
