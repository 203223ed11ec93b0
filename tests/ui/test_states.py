# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Whatever staff write: nothing yet, one of everything, far too much, or something that is gone meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.app.content import read_content
from tests.conftest import Start
from tests.ui import made, seeing
from tests.ui.reading import every_screen, look, read_through, tap_all, wake, ways_in
from tests.visitor import Visitor

PLAIN_TEXT = 0
"""What QML calls Text.PlainText."""

UPRIGHT, LYING = (1080, 1920), (1920, 1080)
ONE_OF_ALL = made.one_of_all()
NO_EVENTS = {**ONE_OF_ALL, "events": []}
NO_COMPANIES = {**ONE_OF_ALL, "tenants": [], "events": [made.event()]}
NO_PROGRAMS = {**ONE_OF_ALL, "programs": []}


def shows_well(visitor: Visitor, folder: Path) -> None:
    """Go to every screen and fail when words are cut off, covered or outside."""
    wrong = []
    for name in every_screen(visitor, folder):
        wrong += [f"{name}: {fault}" for fault in seeing.misprints(visitor, seeing.things(visitor))]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", [UPRIGHT, LYING])
@pytest.mark.parametrize(
    "data",
    [made.guide(), ONE_OF_ALL, NO_EVENTS, NO_COMPANIES, NO_PROGRAMS],
    ids=["nothing", "one", "no_events", "no_tenants", "no_programs"],
)
def test_little_looks_finished(
    lobby: Start, tmp_path: Path, data: dict[str, Any], size: tuple[int, int]
) -> None:
    folder = made.written(tmp_path, data)
    assert read_content(folder).problems == ()
    shows_well(lobby(data=folder, size=size), folder)


@pytest.mark.parametrize("size", [UPRIGHT, LYING])
def test_far_too_much_is_still_legible(lobby: Start, tmp_path: Path, size: tuple[int, int]) -> None:
    folder = made.written(tmp_path, made.overfull())
    assert read_content(folder).problems == ()
    visitor = lobby(data=folder, size=size)
    shows_well(visitor, folder)
    visitor.app.lobby.end_visit()
    for _ in range(3):
        visitor.visit.enlargeText()
    shows_well(visitor, folder)


def test_forty_floors_can_all_be_reached(lobby: Start, tmp_path: Path) -> None:
    visitor = lobby(data=made.written(tmp_path, made.overfull()))
    tap_all(visitor, "Directorio")
    rail = visitor.area(visitor.find("Piso 40"))
    for _ in range(20):
        if visitor.has("Piso 1"):
            break
        visitor.drag((rail.center().x(), 1650), (rail.center().x(), rail.top()))
    visitor.tap("Piso 1")
    assert visitor.reads("1-000")


def test_without_events_home_and_agenda_say_so(lobby: Start, tmp_path: Path) -> None:
    visitor = lobby(data=made.written(tmp_path, NO_EVENTS))
    wake(visitor)
    assert visitor.reads("No hay nada programado por estos días")
    visitor.tap("Ver los hubs")
    assert visitor.has("Faro")
    visitor.tap("Eventos")
    assert visitor.reads("Hoy, lunes 23 de noviembre: sin eventos")
    assert visitor.reads("Las nuevas fechas aparecen aquí")


def test_without_companies_the_directory_says_so_and_nothing_dead(lobby: Start, tmp_path: Path) -> None:
    visitor = lobby(data=made.written(tmp_path, NO_COMPANIES))
    tap_all(visitor, "Directorio")
    before = look(visitor)
    assert visitor.reads("Aquí no hay empresas")
    if visitor.has("Ver todas las empresas"):
        visitor.tap("Ver todas las empresas")
        assert look(visitor) != before, "the way out of an empty directory leads nowhere"


def test_a_cancelled_event_says_so_in_the_list_and_on_its_screen(lobby: Start, tmp_path: Path) -> None:
    data = {**ONE_OF_ALL, "events": [made.event(status="cancelled", start="2026-11-23T18:00")]}
    visitor = lobby(data=made.written(tmp_path, data))
    tap_all(visitor, "Eventos")
    assert visitor.reads("Cancelado")
    visitor.tap("Café")
    assert visitor.reads("Este evento está cancelado")
    visitor.tap("English")
    assert visitor.reads("This event is cancelled")


def test_an_event_that_runs_says_how_long_it_still_does(lobby: Start, tmp_path: Path) -> None:
    data = {**ONE_OF_ALL, "events": [made.event(start="2026-11-23T22:00", end="2026-11-24T01:00")]}
    visitor = lobby(data=made.written(tmp_path, data), at="2026-11-23T23:30")
    tap_all(visitor, "Café")
    assert visitor.reads("En curso")
    assert visitor.reads("22:00 – 1:00 · queda 1 h")
    visitor.clock.advance(50 * 60)
    visitor.until(lambda: visitor.reads("quedan 40 min"))


def test_an_event_that_ends_while_it_is_read_says_so_and_leads_on(lobby: Start, tmp_path: Path) -> None:
    data = {**ONE_OF_ALL, "events": [made.event(start="2026-11-23T09:00", duration="PT45M")]}
    visitor = lobby(data=made.written(tmp_path, data), at="2026-11-23T09:44:30")
    tap_all(visitor, "Café")
    visitor.wait(45)
    assert visitor.reads("Este evento ya terminó")
    visitor.tap("Ir al inicio")
    assert visitor.reads("¿Qué quieres encontrar?")


def test_a_moved_event_says_so(lobby: Start, tmp_path: Path) -> None:
    data = {**ONE_OF_ALL, "events": [made.event(status="moved", start="2026-11-23T18:00")]}
    visitor = lobby(data=made.written(tmp_path, data))
    tap_all(visitor, "Café")
    assert visitor.reads("Reprogramado")


def test_a_company_that_moved_says_where(lobby: Start, tmp_path: Path) -> None:
    data = {**ONE_OF_ALL, "tenants": [made.tenant(moved_to={"es": "Piso 9, unidad 901", "en": "Floor 9"})]}
    visitor = lobby(data=made.written(tmp_path, data))
    tap_all(visitor, "Directorio")
    assert visitor.reads("Ahora en Piso 9, unidad 901")
    visitor.tap("Nube Viva")
    assert visitor.reads("Ahora en Piso 9, unidad 901")
    visitor.tap("English")
    assert visitor.reads("Moved to Floor 9")


@pytest.mark.parametrize(
    ("way", "part", "message"),
    [
        (("Hubs", "Faro"), "hubs", "Este hub ya no está en la guía"),
        (("Directorio", "Nube Viva"), "tenants", "Esta empresa ya no está en el directorio"),
        (("Eventos", "Café"), "events", "Este evento ya terminó"),
    ],
)
def test_what_vanishes_while_it_is_shown_says_so_and_leads_on(
    lobby: Start, tmp_path: Path, way: tuple[str, str], part: str, message: str
) -> None:
    visitor = lobby(data=made.written(tmp_path / "before", ONE_OF_ALL))
    tap_all(visitor, *way)
    assert not visitor.reads(message)
    after = {**ONE_OF_ALL, "programs": [], "events": [], part: []}
    visitor.app.learn(read_content(made.written(tmp_path / "after", after)))
    visitor.draw()
    assert visitor.reads(message)
    assert list(seeing.misprints(visitor, seeing.things(visitor))) == []
    bar = next(each.area for each in seeing.things(visitor) if seeing.kind_of(each.item) == "TopBar")
    picture = look(visitor).copy(0, int(bar.top()), int(bar.width() / 3), int(bar.height()))
    lights = [
        picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())
    ]
    assert max(lights) - min(lights) > 100, "the name of the centre is seen"
    visitor.tap("Ir al inicio")
    assert visitor.reads("¿Qué quieres encontrar?")
    visitor.app.learn(read_content(made.written(tmp_path / "before", ONE_OF_ALL)))
    tap_all(visitor, *way)
    assert not visitor.reads(message)


@pytest.mark.parametrize("size", [UPRIGHT, LYING])
def test_data_that_cannot_be_read_promise_to_be_back_in_both_languages(
    lobby: Start, tmp_path: Path, size: tuple[int, int]
) -> None:
    (tmp_path / "ecosystem.json").write_text('{"format": 1, "center": ', "utf-8")
    visitor = lobby(data=tmp_path, size=size)
    visitor.draw()
    before = look(visitor)
    assert visitor.reads("Volvemos enseguida")
    assert visitor.reads("We will be right back")
    assert list(seeing.misprints(visitor, seeing.things(visitor))) == []
    wake(visitor)
    assert look(visitor) == before
    visitor.app.learn(read_content(made.written(tmp_path / "mended", ONE_OF_ALL)))
    visitor.draw()
    assert not visitor.reads("Volvemos enseguida")
    tap_all(visitor, "Hubs")
    assert visitor.has("Faro")


def test_names_that_look_like_markup_are_shown_as_they_are(lobby: Start, tmp_path: Path) -> None:
    name = "<b>x</b>&amp;<img src='file:///x.png'>"
    fact = {"value": name, "label": name, "as_of": "2014", "source": name}
    data = made.guide(
        center={"name": name, "city": name, "about": name, "facts": [fact], "hub": "faro"},
        hubs=[made.hub(name=name, summary=name, story=name, facts=[fact], services=[{"name": name}])],
        floors=[made.floor(name=name)],
        tenants=[made.tenant(name=name, unit=name, summary=name, hours=name)],
        programs=[made.program(name=name, summary=name)],
        events=[made.event(title=name, summary=name, place={"floor": "1", "room": name})],
        labels=[{"id": each["id"], "name": name} for each in made.LABELS],
    )
    folder = made.written(tmp_path, data)
    visitor = lobby(data=folder)
    for screen, way in ways_in(folder, visitor).items():
        way(visitor.visit)
        visitor.draw()
        assert name in " ".join(read_through(visitor)) or screen in ("panel", "asking"), screen
        found = [item for item in visitor.items() if item.inherits("QQuickText")]
        assert {seeing.evaluated(item, "textFormat") for item in found} == {PLAIN_TEXT}, screen
        visitor.visit.closePanel()
        visitor.visit.ask(0)
