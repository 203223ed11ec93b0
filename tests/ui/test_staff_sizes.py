# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What staff see can be read and touched on every screen, and looks as it did when somebody last looked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.app.scale import pixels_per_mm
from tests.conftest import Start
from tests.staff_room import NUMBER, Furnish, Room, broken, furnishing
from tests.ui import seeing
from tests.ui.reading import look
from tests.ui.test_pictures import GOLDEN, NEW, TOLERANCE, largest_difference, shrunk
from tests.ui.test_sizes import CONTENT, DESK_MM, PANELS, too_small


@pytest.fixture
def furnish(lobby: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Furnish]:
    with furnishing(lobby, tmp_path, monkeypatch) as make:
        yield make


@pytest.mark.parametrize(("panel", "language", "text_size"), [
    ("1080x1920", "es", 0), ("1080x1920", "en", 3), ("1920x1080", "es", 3), ("1920x1080", "en", 0),
    ("desk", "es", 0), ("desk", "es", 3), ("desk", "en", 3),
])  # fmt: skip
def test_all_of_it_can_be_read_and_touched(
    furnish: Furnish, panel: str, language: str, text_size: int
) -> None:
    size, inches = PANELS[panel]
    scale = pixels_per_mm(size, CONTENT.settings, inches)
    room = furnish(size=size, inches=inches, language=language, content=broken())
    wrong = []
    for place in tour(room, text_size):
        found = seeing.things(room.visitor)
        faults = [
            *seeing.misprints(room.visitor, found),
            *too_small(room.visitor, found, scale, min(size) / scale < DESK_MM),
        ]
        if place in ("pad", "wrong", "locked"):
            keys = [thing for thing in found if seeing.kind_of(thing.item) == "StaffKey"]
            faults += [f"small: {key}" for key in keys if key.area.width() / scale < 20]
            assert len(keys) == 12
        wrong += [f"{place}: {fault}" for fault in faults]
    assert not wrong, "\n".join(wrong)


def tour(room: Room, text_size: int) -> Iterator[str]:
    """Go through all that staff see, up to the preview."""
    room.wake()
    for _ in range(text_size):
        room.visitor.visit.enlargeText()
    room.knock()
    room.visitor.tap("1")
    yield "pad"
    room.enter("234")
    yield "wrong"
    for _ in range(4):
        room.enter("2345")
    yield "locked"
    room.staff.close()
    room.pin.change(NUMBER)
    room.knock()
    room.enter(NUMBER)
    room.look()
    yield "status"
    for tab in ("problems", "versions", "preview"):
        room.staff.turnTo(tab)
        room.visitor.draw()
        yield tab
    for ask in (lambda: room.staff.rollBack(2), room.staff.restart, room.staff.leave):
        ask()
        room.visitor.draw()
        yield "question"
        room.staff.refuse()
    room.staff.reload()
    room.visitor.draw()
    yield "result"
    room.staff.choice().pick("friday")
    room.staff.showAt()
    room.visitor.real_time(0.1)
    room.visitor.draw()
    yield "bar"


@pytest.mark.parametrize(("size", "language"), [((1080, 1920), "es"), ((1920, 1080), "en")])
def test_it_looks_as_it_did(furnish: Furnish, size: tuple[int, int], language: str) -> None:
    room = furnish(size=size, language=language)
    changed = {}
    for place in tour(room, 0):
        if place not in ("pad", "locked", "versions", "preview"):
            continue  # the others have figures of the moment in them
        picture = shrunk(look(room.visitor))
        file = GOLDEN / f"{size[0]}x{size[1]}-{language}-staff-{place}.png"
        if NEW:
            picture.save(str(file))
        difference = largest_difference(picture, QImage(str(file)))
        if difference > TOLERANCE:
            changed[file.name] = round(difference, 1)
    assert changed == {}
