# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A third language is a file of words and data that speak it, and no code; counts are right in every one."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from kiosk.app import paths
from tests.conftest import Start
from tests.ui import made
from tests.ui.reading import tap_all, wake

PORTUGUESE = {
    "English": "Português",
    "Hubs": "Polos",
    "Home": "Começo",
    "Directory": "Diretório",
    "Events": "Agenda",
    "What are you looking for?": "O que você procura?",
    "Today, %1": "Hoje, %1",
    "dddd, MMMM d": "dddd, d 'de' MMMM",
}
"""Some sentences; the rest get a mark in front, as a translator's tool shows what is not done yet."""


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """Return a folder with the shipped translations and one for Portuguese, made as a translator would."""
    folder = tmp_path / "i18n"
    shutil.copytree(paths.TRANSLATIONS, folder)
    tree = ElementTree.parse(paths.TRANSLATIONS / "es.ts")
    root = tree.getroot()
    root.set("language", "pt")
    for message in root.iter("message"):
        source = message.findtext("source", "")
        for target in message.iter("translation"):
            forms = list(target.iter("numerusform")) or [target]
            for form in forms:
                form.text = PORTUGUESE.get(source, "¬" + source)
    tree.write(folder / "pt.ts", encoding="utf-8")
    lrelease = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    subprocess.run([lrelease, folder / "pt.ts", "-qm", folder / "pt.qm"], check=True, capture_output=True)
    return folder


def three_languages() -> dict[str, Any]:
    """Return a guide that speaks Portuguese too."""
    title = {"es": "Clase", "en": "Class", "pt": "Aula"}
    return made.guide(
        center={"languages": ["es", "en", "pt"], "hub": "faro"},
        hubs=[made.hub(name={"es": "Faro", "en": "Lighthouse", "pt": "Farol"})],
        floors=[made.floor()],
        tenants=[made.tenant()],
        events=[made.event(title=title)],
        labels=made.LABELS,
    )


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_a_third_language_needs_no_code(
    lobby: Start, tmp_path: Path, translations: Path, size: tuple[int, int]
) -> None:
    visitor = lobby(data=made.written(tmp_path, three_languages()), translations=translations, size=size)
    wake(visitor)
    assert visitor.has("English")
    visitor.tap("Português")
    assert visitor.reads("O que você procura?")
    assert visitor.reads("Aula")
    assert visitor.has("Español")
    assert visitor.has("English")
    assert not visitor.has("Português")
    visitor.tap("Agenda")
    assert visitor.reads("Hoje, segunda-feira, 23 de novembro")
    visitor.tap("Polos")
    assert visitor.has("Farol")
    visitor.tap("English")
    assert visitor.has("Lighthouse")
    visitor.wait(80)
    wake(visitor)
    assert visitor.reads("¿Qué quieres encontrar?")


def test_a_third_language_is_on_every_screen(lobby: Start, tmp_path: Path, translations: Path) -> None:
    visitor = lobby(data=made.written(tmp_path, three_languages()), translations=translations)
    for way in (("Hubs",), ("Hubs", "Faro"), ("Directorio", "Nube Viva"), ("Eventos", "Clase"), ("Buscar",)):
        tap_all(visitor, *way)
        assert visitor.has("Português"), way
        visitor.wait(100)


@pytest.mark.parametrize(
    ("language", "count", "door", "rail"),
    [
        ("es", 1, "1 empresa, 1\u00a0piso", "1 empresa"),
        ("es", 2, "2 empresas, 2\u00a0pisos", "2 empresas"),
        ("en", 1, "1 company, 1\u00a0floor", "1 company"),
        ("en", 2, "2 companies, 2\u00a0floors", "2 companies"),
    ],
)
def test_one_is_counted_as_one(
    lobby: Start, tmp_path: Path, language: str, count: int, door: str, rail: str
) -> None:
    data = made.guide(
        hubs=[made.hub(f"h-{i}") for i in range(count)],
        floors=[made.floor(i + 1) for i in range(count)],
        tenants=[made.tenant(f"t-{i}", name=f"Nube {i}") for i in range(count)],
        labels=made.LABELS,
    )
    visitor = lobby(data=made.written(tmp_path, data), language=language)
    wake(visitor)
    assert visitor.reads(door)
    places = {"es": ("1 lugar para", "2 lugares para"), "en": ("1 place to", "2 places to")}
    assert visitor.reads(places[language][count - 1])
    visitor.tap("Directorio" if language == "es" else "Directory")
    floor = visitor.find("Piso 1" if language == "es" else "Floor 1")
    assert floor.property("hint") == rail


@pytest.mark.parametrize(
    ("language", "written"), [("es", "lunes 23 de noviembre"), ("en", "Monday, November 23")]
)
def test_dates_are_written_as_the_language_does(lobby: Start, language: str, written: str) -> None:
    visitor = lobby(language=language)
    assert visitor.reads(written)
