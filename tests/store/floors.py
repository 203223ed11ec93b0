# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Small floors to read, to check and to walk through."""

from __future__ import annotations

from typing import Any

from kiosk.store.plans.plan import Plan, read_plan
from kiosk.store.routes.building import Building, building_of
from kiosk.store.schema import Ecosystem
from tests.store.centre import SOUND, changed, reading

NS = (
    'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'
)

HALL = """\
<rect id="entrance-1" x="18" y="19" width="4" height="2"/>
<rect id="r-auditorio" x="2" y="2" width="8" height="6">
<title>Auditorio</title><title lang="en">Auditorium</title></rect>
<rect id="u-101" x="12" y="2" width="4" height="6"/>
<rect id="u-102" x="24" y="2" width="4" height="6"/>
<rect id="u-103" x="30" y="2" width="8" height="6"/>
<rect id="lift-a" x="2" y="12" width="3" height="3">
<title>Ascensor A</title><title lang="en">Elevator A</title></rect>
<rect id="stairs-1" x="34" y="12" width="4" height="4"/>
<g id="walkways">
<path d="M 20,20 V 10 M 3.5,10 H 36 M 6,10 V 7 M 14,10 V 7"/>
<path d="M 26,10 V 7 M 34,10 V 7 M 3.5,10 V 13 M 36,10 V 13"/>
</g>"""
"""A corridor from the lift in the west to the stairs in the east, doors to its north."""

ABOVE = """\
<rect id="u-201" x="12" y="2" width="4" height="6"/>
<rect id="u-202" x="24" y="14" width="4" height="6"/>
<rect id="lift-a" x="2" y="12" width="3" height="3"/>
<rect id="stairs-1" x="34" y="12" width="4" height="4"/>
<g id="walkways">
<path d="M 3.5,13 V 10 H 36 V 13 M 14,10 V 7 M 26,10 V 15"/>
</g>"""


def svg(body: str, attributes: str = 'viewBox="0 0 40 22" data-mm-per-unit="1000"') -> bytes:
    """Return an SVG, in metres if nothing else is said."""
    return f"<svg {NS} {attributes}>\n{body}\n</svg>\n".encode()


def plan(
    body: str, floor: str = "1", attributes: str = 'viewBox="0 0 40 22" data-mm-per-unit="1000"'
) -> Plan:
    """Return a plan without problems."""
    found = read_plan(svg(body, attributes), floor, f"{floor}.svg")
    assert found.problems == ()
    assert found.plan is not None
    return found.plan


def centre(*units: tuple[str, str], **more: Any) -> Ecosystem:
    """Return a centre with companies in `units`, each a floor and a unit; each is called "C" and its unit."""
    data: dict[str, Any] = changed("tenants", [_tenant(floor, unit) for floor, unit in units], SOUND)
    for n in (0, 1):
        data = changed(f"floors.{n}.name", {"es": f"Piso {n + 1}", "en": f"Floor {n + 1}"}, data)
    for path, value in more.items():
        data = changed(path.replace("__", "."), value, data)
    found = reading(data)
    assert found.problems == ()
    assert found.ecosystem is not None
    return found.ecosystem


def _tenant(floor: str, unit: str) -> dict[str, Any]:
    return {"id": f"c-{unit}", "name": f"C{unit}", "floor": floor, "unit": unit, "summary": "Datos"}


def two_floors(hall: str = HALL, above: str = ABOVE) -> Building:
    """Return a building of two floors."""
    units = ("1", "101"), ("1", "102"), ("1", "103"), ("2", "201"), ("2", "202")
    return building_of(centre(*units), {"1": plan(hall), "2": plan(above, "2")})
