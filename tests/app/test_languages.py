# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A language is a file of translations and data: the code knows none by name."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app import paths
from kiosk.app.languages import Languages
from tests.visitor import Visitor

RELEASE = Path(sys.executable).parent / "pyside6-lrelease"
FRENCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}">
<context><name>Languages</name>
<message><source>English</source><translation>{name}</translation></message></context>
<context><name>Words</name>
<message><source>Good morning.</source><translation>{morning}</translation></message>
<message><source>dddd, MMMM d</source><comment>how a day is written</comment>
<translation>dddd d MMMM</translation></message></context>
</TS>
"""


def compile_language(folder: Path, code: str, name: str, morning: str) -> None:
    ts = folder / f"{code}.ts"
    ts.write_text(FRENCH.format(code=code, name=name, morning=morning), encoding="utf-8")
    subprocess.run([RELEASE, "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the shipped translations, compiled, and two languages that are not shipped."""
    folder = tmp_path_factory.mktemp("i18n")
    for ts in paths.TRANSLATIONS.glob("*.ts"):
        shutil.copy(ts, folder)
        subprocess.run([RELEASE, "-silent", ts, "-qm", folder / f"{ts.stem}.qm"], check=True)
    compile_language(folder, "fr", "Français", "Bonjour.")
    compile_language(folder, "ar", "العربية", "صباح الخير.")
    return folder


@pytest.fixture
def languages(qapp: QGuiApplication, folder: Path) -> Iterator[Languages]:
    languages = Languages(folder)
    yield languages
    languages.use("en")
    languages.drop()


def test_each_language_says_its_own_name(languages: Languages) -> None:
    assert languages.names() == {"ar": "العربية", "en": "English", "es": "Español", "fr": "Français"}


def test_the_shipped_translations_are_compiled_as_they_stand(languages: Languages) -> None:
    assert languages.missing(("es", "en", "fr")) == []
    assert [file.name for file in languages.missing(("es", "de"))] == ["de.qm"]


def test_one_language_is_spoken_at_a_time(languages: Languages) -> None:
    def greeting() -> str:
        return QCoreApplication.translate("Words", "Good morning.")

    for code, wanted in (("es", "Buenos días."), ("fr", "Bonjour."), ("en", "Good morning.")):
        assert languages.use(code)
        assert greeting() == wanted
        assert QLocale().language() == QLocale(code).language()
    languages.use("es")
    languages.drop()
    assert greeting() == "Good morning."


def test_a_language_without_words_is_told(languages: Languages) -> None:
    assert not languages.use("de")


def test_the_screen_turns_with_the_direction_of_the_writing(languages: Languages) -> None:
    languages.use("ar")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    languages.use("es")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_third_language_needs_no_code(
    lobby_app: Callable[..., Visitor], folder: Path, tmp_path: Path
) -> None:
    data = json.loads((paths.default_data() / "ecosystem.json").read_text(encoding="utf-8"))
    data["center"]["languages"].append("fr")
    data["hubs"][1]["summary"] = {**data["hubs"][1]["summary"], "fr": "Un lieu pour travailler ensemble"}
    (tmp_path / "ecosystem.json").write_text(json.dumps(data), encoding="utf-8")
    visitor = lobby_app(data=tmp_path, translations=folder)
    visitor.tap((500, 900))
    visitor.visit.speak("fr")
    visitor.settle()
    assert visitor.reads("Bonjour.")
    visitor.tap("Events")
    assert visitor.reads("Mercredi 25 novembre")
    visitor.visit.open("hubs")
    visitor.settle()
    assert visitor.reads("Un lieu pour travailler ensemble")
    visitor.wait(80)
    assert visitor.visit.language_code() == "es"
    assert visitor.texts()
    assert not visitor.reads("Un lieu")
