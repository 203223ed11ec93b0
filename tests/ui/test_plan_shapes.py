# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Whatever staff draw, or do not draw, a floor looks finished, and its names stay within their walls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF

from tests.bench.plans import drawn
from tests.conftest import Start
from tests.store.floors import svg
from tests.ui import made
from tests.ui.planned import at, chosen, on_floor


def guide(floors: list[dict[str, Any]], units: list[str]) -> dict[str, Any]:
    tenants = [made.tenant(f"t-{unit}", name=f"Empresa {unit}", unit=unit) for unit in units]
    return made.guide(hubs=[made.hub()], floors=floors, tenants=tenants, labels=made.LABELS)


def test_a_floor_without_a_plan_is_its_list(lobby: Start, tmp_path: Path) -> None:
    visitor = lobby(data=made.written(tmp_path, guide([made.floor()], ["101"])))
    on_floor(visitor, "Piso 1")
    assert visitor.has("Empresa 101")
    assert not any(name.startswith("Plano") for name in visitor.names())


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_a_plan_of_500_shapes_has_no_name_outside_its_walls(
    lobby: Start, tmp_path: Path, size: tuple[int, int]
) -> None:
    units = [f"1{number:03}" for number in range(496)]
    folder = made.written(tmp_path, guide([made.floor(plan="1.svg")], units))
    (folder / "plans").mkdir()
    (folder / "plans/1.svg").write_bytes(drawn(496))
    visitor = lobby(size=size, data=folder)
    on_floor(visitor, "Piso 1")
    seen = []
    while not seen or visitor.has("Acercar"):
        if seen:
            visitor.tap("Acercar")
        labels = [each for each in visitor.items() if each.metaObject().className().startswith("PlanLabel")]
        seen.append(len(labels))
        for label in labels:
            metre = float(label.property("perMetre"))
            assert float(label.property("contentWidth")) <= label.property("roomWidth") * metre
            assert float(label.property("contentHeight")) <= label.property("roomHeight") * metre
    assert seen[-1] > 400, "all have room for their numbers"
    view = QRectF(visitor.area(visitor.find("Plano: Piso 1")))
    place = next(unit for unit in units if view.contains(QPointF(*at(visitor, f"u-{unit}"))))
    visitor.tap(at(visitor, f"u-{place}"))
    assert chosen(visitor) == f"u-{place}"


def test_a_unit_that_nobody_has_shows_its_number_and_answers_nothing(lobby: Start, tmp_path: Path) -> None:
    folder = made.written(tmp_path, guide([made.floor(plan="1.svg")], ["101"]))
    (folder / "plans").mkdir()
    unit = '<rect id="u-{}" x="{}" y="1" width="15" height="9"/>'
    (folder / "plans/1.svg").write_bytes(svg(unit.format(101, 1) + unit.format(102, 20)))
    visitor = lobby(data=folder)
    on_floor(visitor, "Piso 1")
    assert visitor.reads("102")
    visitor.tap(at(visitor, "u-102"))
    assert chosen(visitor) == ""
