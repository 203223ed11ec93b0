# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A phone reads from the screen what the lobby knows, at every size, and nothing of it stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.app.content import read_content
from kiosk.app.paths import default_data
from kiosk.app.scale import pixels_per_mm
from kiosk.store.phone import Phone, steps
from tests.conftest import Start
from tests.scanner import scan
from tests.store.cards import contact_in, event_in
from tests.ui import made
from tests.ui.reading import buttons, look, shipped_ways, tap_all
from tests.visitor import Visitor, name_of

TAKE = "Llévalo en tu teléfono"
CODES = {"es": "Código QR para tu teléfono", "en": "QR code for your phone"}
CODE = CODES["es"]
LEAST_MM = 60
SIZES = [(1080, 1920), (1920, 1080)]
PANELS = [
    ((1080, 1920), None),
    ((1920, 1080), None),
    ((2160, 3840), None),
    ((2160, 3840), 55.0),
    ((1280, 800), 10.1),
]


def told(visitor: Visitor, kind: str) -> str:
    """Return what the store says of what is open."""
    ecosystem = read_content(default_data()).ecosystem
    assert ecosystem is not None
    visit = visitor.visit
    phone = Phone(ecosystem, visit.language_code(), visitor.clock.now().date())
    if kind == "way":
        route = visit._route
        return steps([f"{route.property('name')}: {route.property('summary')}", *route.telling()])
    if kind == "event":
        return phone.event(visit._events._one.rows[0].occurrence)
    return (
        phone.hub(visit._hubs._one.rows[0]) if kind == "hub" else phone.company(visit._directory._one.rows[0])
    )


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(("size", "inches"), PANELS)
def test_a_phone_reads_every_code_from_the_screen(
    lobby: Start, size: tuple[int, int], inches: float | None, language: str
) -> None:
    visitor = lobby(size=size, inches=inches, language=language)
    scale = pixels_per_mm(size, read_content(default_data()).settings, inches)
    for look_of in ("", "large", "contrast"):
        if look_of == "large":
            for _ in range(3):
                visitor.visit.enlargeText()
        elif look_of == "contrast":
            visitor.visit.switchContrast()
        for kind in ("company", "hub", "event", "way"):
            shipped_ways(visitor)[f"phone-{kind}"](visitor.visit)
            visitor.draw()
            picture = visitor.picture()
            code = scan(picture)
            where = f"{kind}, {look_of}"
            assert (code.text, code.ec_level) == (told(visitor, kind), "M"), where
            rows = visitor.visit._phone._code
            area = visitor.area(visitor.find(CODES[language])).toRect()
            assert area.width() / scale >= LEAST_MM, where
            side, rest = divmod(area.width(), len(rows))
            assert rest == 0, where
            if look_of != "large":
                assert modules_in(picture.copy(area), side) == rows, where


def modules_in(picture: QImage, side: int) -> list[str]:
    """Return the modules of a code, if each is a square of one of two colours from edge to edge."""
    rows = []
    for top in range(0, picture.height(), side):
        row = ""
        for left in range(0, picture.width(), side):
            square = picture.copy(left, top, side, side)
            colour = square.pixelColor(0, 0)
            even = square.copy()
            even.fill(colour)
            assert square == even
            row += {"#ffffff": "0", "#13211b": "1"}[colour.name()]
        rows.append(row)
    return rows


@pytest.mark.parametrize("size", SIZES)
def test_a_company_is_taken_along_by_touch_and_forgotten(lobby: Start, size: tuple[int, int]) -> None:
    visitor = lobby(size=size)
    tap_all(visitor, "Directorio", "Nube Viva")
    page = look(visitor)
    visitor.tap(TAKE)
    assert contact_in(scan(visitor.picture()).text)["FN"] == ["Nube Viva"]
    assert visitor.reads("Contacto de Nube Viva")
    visitor.tap("Listo")
    assert look(visitor) == page
    visitor.tap(TAKE)
    visitor.tap(CODE)
    assert visitor.has(CODE)
    visitor.tap((size[0] / 2, size[1] / 10))
    assert look(visitor) == page
    visitor.tap(TAKE)
    visitor.wait(100)
    assert not visitor.visit.is_awake()
    assert not visitor.has(CODE)
    tap_all(visitor, "Directorio", "Nube Viva")
    assert not visitor.has(CODE)


def test_an_event_is_taken_along_with_its_rule(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Eventos", "Semillero de software: clase abierta", TAKE)
    entry = event_in(scan(visitor.picture()).text)
    assert entry["zone"] == "America/Bogota"
    assert [f"{each:%d.%m. %H:%M}" for each in entry["first"][:2]] == ["23.11. 14:00", "30.11. 14:00"]


def test_the_way_is_taken_along_without_stairs(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Directorio", "Nube Viva", "Cómo llegar", "Evitar escaleras", TAKE)
    text = scan(visitor.picture()).text
    assert "sin escaleras" in text
    assert "toma el ascensor B" in text


def test_what_does_not_take_place_is_not_offered(lobby: Start) -> None:
    visitor = lobby()
    shipped_ways(visitor)["event-cancelled"](visitor.visit)
    visitor.draw()
    assert TAKE not in [name_of(item) for item in buttons(visitor)]
    shipped_ways(visitor)["event"](visitor.visit)
    visitor.draw()
    assert TAKE in [name_of(item) for item in buttons(visitor)]


def test_the_panel_goes_with_the_company(lobby: Start, tmp_path: Path) -> None:
    folder = made.written(tmp_path, made.guide(floors=[made.floor()], tenants=[made.tenant()]))
    visitor = lobby(data=folder)
    tap_all(visitor, "Directorio", "Nube Viva", TAKE)
    assert visitor.has(CODE)
    visitor.app.learn(read_content(made.written(tmp_path, made.guide(floors=[made.floor()]))))
    visitor.draw()
    assert not visitor.has(CODE)
    assert visitor.reads("Esta empresa ya no está en el directorio")


def test_a_question_lies_over_the_code(lobby: Start) -> None:
    visitor = lobby()
    tap_all(visitor, "Hubs", "Creame", TAKE)
    visitor.wait(61)
    assert visitor.reads("¿Sigues ahí?")
    visitor.tap((540, 300))
    visitor.real_time(0.5)
    assert visitor.has(CODE)
