# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A plan that staff save, and nothing else, is read; what is wrong with it is told to staff."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.following import Follow, Lobby, companies
from tests.store.floors import svg
from tests.ui import made

UNIT = '<rect id="u-{}" x="1" y="1" width="4" height="4"/>'


def draw(lobby: Lobby, body: str) -> None:
    """Save the plan of the floor."""
    folder = lobby.folder / "plans"
    folder.mkdir(exist_ok=True)
    (folder / "1.svg").write_bytes(svg(body))


def units(lobby: Lobby) -> list[str]:
    building = lobby.visitor.lobby.site().building()
    assert building is not None
    return [shape.id for plan in building.plans.values() for shape in plan.shapes]


def test_a_plan_that_is_saved_alone_is_read(follow: Follow) -> None:
    lobby = follow(companies("Nube") | {"floors": [made.floor(plan="1.svg")]})
    draw(lobby, UNIT.format(101))
    lobby.until(lambda: units(lobby) == ["u-101"])
    draw(lobby, UNIT.format(102))
    lobby.until(lambda: units(lobby) == ["u-102"])
    assert lobby.changes == 0


def test_a_plan_beside_data_with_errors_is_read_too(follow: Follow) -> None:
    lobby = follow(companies("Nube") | {"floors": [made.floor(plan="1.svg")]})
    (lobby.folder / "ecosystem.json").write_text("{")
    draw(lobby, UNIT.format(101))
    lobby.until(lambda: units(lobby) == ["u-101"])


def test_a_screen_that_is_moved_knows_where_it_is(follow: Follow) -> None:
    lobby = follow(companies("Nube") | {"floors": [made.floor(plan="1.svg")]})
    draw(lobby, UNIT.format(101))
    (lobby.folder / "kiosk.toml").write_text('[place]\nfloor = "1"\nx = 3\n')
    site = lobby.visitor.lobby.site()
    lobby.until(lambda: site.here() is not None)


def test_who_looks_at_a_plan_sees_it_change_and_keeps_what_they_chose(follow: Follow) -> None:
    data = companies("Nube") | {"floors": [made.floor(plan="1.svg")]}
    lobby = follow(data)
    visitor = lobby.visitor
    draw(lobby, UNIT.format(101))
    lobby.until(lambda: units(lobby) == ["u-101"])
    visitor.visit.wake()
    visitor.visit.open("directory")
    visitor.visit.directory.filterByFloor("1")
    visitor.visit.directory.choose("u-101")
    visitor.draw()
    assert visitor.reads("101 · Nube")
    draw(lobby, UNIT.format(101) + '<rect id="u-777" x="9" y="1" width="9" height="9"/>')
    lobby.until(lambda: visitor.reads("777"))
    assert visitor.reads("101 · Nube")


@pytest.mark.parametrize("spoil", [lambda plan: plan.write_bytes(svg("<image/>")), Path.unlink])
def test_a_plan_that_is_broken_or_gone_changes_nothing_on_the_glass(
    follow: Follow, spoil: Callable[[Path], object]
) -> None:
    lobby = follow(companies("Nube") | {"floors": [made.floor(plan="1.svg")]})
    draw(lobby, UNIT.format(101))
    lobby.until(lambda: units(lobby) == ["u-101"])
    readings = lobby.readings
    spoil(lobby.folder / "plans" / "1.svg")
    lobby.until(lambda: lobby.readings > readings)
    lobby.visitor.lobby.site().finish()
    assert units(lobby) == ["u-101"]
    draw(lobby, UNIT.format(102))
    lobby.until(lambda: units(lobby) == ["u-102"])
