# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A small indoor map in IMDF 1.0.0: two floors of an L-shaped corridor, with a lift, stairs and companies."""

from __future__ import annotations

import copy
import io
import json
import zipfile
from math import cos, radians
from typing import Any

LATITUDE, LONGITUDE = 6.265, -75.567
METRES = 111_195.0

Features = dict[str, list[dict[str, Any]]]


def at(x: float, y: float) -> list[float]:
    """Return longitude and latitude of a point in metres, y to the south."""
    return [LONGITUDE + x / (METRES * cos(radians(LATITUDE))), LATITUDE - y / METRES]


def feature(kind: str, key: str, geometry: dict[str, Any] | None, /, **properties: Any) -> dict[str, Any]:
    return {
        "id": key,
        "type": "Feature",
        "feature_type": kind,
        "geometry": geometry,
        "properties": properties,
    }


def area(*points: tuple[float, float]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[at(*point) for point in (*points, points[0])]]}


def box(left: float, top: float, right: float, foot: float) -> dict[str, Any]:
    return area((left, top), (right, top), (right, foot), (left, foot))


def line(*points: tuple[float, float]) -> dict[str, Any]:
    return {"type": "LineString", "coordinates": [at(*point) for point in points]}


def features() -> Features:
    """Return the features by their kinds."""
    found: Features = {kind: [] for kind in ("level", "unit", "opening", "occupant", "anchor", "address")}
    for level in (0, 1):
        _floor(found, level)
    found["address"].append(feature("address", "address-1", None, unit="1-04B", address="Calle 67"))
    for n, (name, unit, address) in enumerate(
        (("Nube Viva", "n0", "address-1"), ("Ñandú Móvil", "e1", None))
    ):
        found["anchor"].append(
            feature(
                "anchor",
                f"a{n}",
                {"type": "Point", "coordinates": at(1, 1)},
                unit_id=unit,
                address_id=address,
            )
        )
        more = {"hours": "Mo-Fr 08:00-17:00", "website": "https://example.org/x", "phone": "+57 604 000 0000"}
        words = {"name": {"es": name}, "category": "office.software", "anchor_id": f"a{n}"}
        found["occupant"].append(feature("occupant", f"o{n}", None, **words, **more))
    return found


def _floor(found: Features, level: int) -> None:
    """Add a floor: the corridor runs from west to east, then turns south."""
    key = f"level-{level}"

    def unit(name: str, geometry: dict[str, Any], category: str, words: Any = None) -> None:
        found["unit"].append(
            feature("unit", f"{name}{level}", geometry, category=category, name=words, level_id=key)
        )

    def door(a: tuple[float, float], b: tuple[float, float], category: str = "pedestrian") -> None:
        number = len(found["opening"])
        found["opening"].append(feature("opening", f"d{number}", line(a, b), category=category, level_id=key))

    short = {"es": f"{level + 1}"}
    words = {"es": f"Piso {level + 1}", "en": f"Floor {level + 1}"}
    outline = {"ordinal": level, "name": words, "short_name": short, "category": "unspecified"}
    found["level"].append(feature("level", key, box(0, 0, 30, 30), **outline))
    unit("w", area((0, 10), (20, 10), (20, 30), (17, 30), (17, 13), (0, 13)), "walkway")
    unit("n", box(2, 2, 9, 10), "office")
    unit("r", box(9, 2, 18, 10), "auditorium", {"es": "Auditorio", "en": "Auditorium"})
    unit("e", box(20, 20, 28, 28), "office", {"es": "12"})
    unit("l", box(-3, 10, 0, 13), "elevator")
    unit("s", box(20, 14, 24, 18), "stairs")
    unit("t", box(10, 14, 17, 20), "restroom.unisex")
    unit("v", box(2, 16, 8, 24), "opentobelow")
    door((5, 10), (6, 10))
    door((12, 10), (13, 10))
    door((20, 24), (20, 25))
    door((0, 11), (0, 12))
    door((20, 15), (20, 16))
    door((17, 16), (17, 17))
    if level == 0:
        door((18, 30), (19, 30), "pedestrian.principal")


def archive(given: Features | None = None, manifest: Any = None, **members: bytes) -> bytes:
    """Return the archive of features; `members` are files instead, `_` being the point of a name."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        written = {"manifest.json": json.dumps(manifest or {"version": "1.0.0", "language": "es"}).encode()}
        for kind, rows in (given if given is not None else features()).items():
            written[f"{kind}.geojson"] = json.dumps({"type": "FeatureCollection", "features": rows}).encode()
        written |= {name.replace("_", "."): source for name, source in members.items()}
        for name, source in written.items():
            packed.writestr(name, source)
    return stream.getvalue()


def with_geometry(kind: str, n: int, coordinates: Any) -> Features:
    """Return the features with other coordinates in one of them."""
    found = copy.deepcopy(features())
    found[kind][n]["geometry"]["coordinates"] = coordinates
    return found
