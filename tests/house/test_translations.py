# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Every word on the screen is translated into every language that the program brings."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house import translations

SCREEN = """
import QtQuick
Text {{ text: {expression}; textFormat: Text.PlainText }}
"""
FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>Screen</name>
    {message}
</context>
</TS>
"""
HOME = "<message><source>Home, %1</source><translation>Inicio, %1</translation></message>"


def checked(folder: Path, expression: str, message: str, language: str = "es") -> list[str]:
    sources = folder / "kiosk"
    sources.mkdir()
    (sources / "Screen.qml").write_text(SCREEN.format(expression=expression))
    ts = folder / "es.ts"
    ts.write_text(FILE.format(language=language, message=message))
    return translations.problems(ts, sources)


@pytest.mark.parametrize("ts", sorted(translations.TRANSLATIONS.glob("*.ts")), ids=lambda ts: ts.name)
def test_every_word_of_the_program_is_translated(ts: Path) -> None:
    assert translations.problems(ts, translations.SOURCES) == []


def test_spanish_is_there() -> None:
    assert (translations.TRANSLATIONS / "es.ts").is_file()


def test_a_translated_word_is_fine(tmp_path: Path) -> None:
    assert checked(tmp_path, 'qsTr("Home, %1")', HOME) == []


def test_a_new_word_is_found(tmp_path: Path) -> None:
    assert checked(tmp_path, 'qsTr("Home, %1") + qsTr("Door")', HOME) == [
        "es.ts: Screen: 'Door': not translated"
    ]


def test_a_word_that_went_is_found(tmp_path: Path) -> None:
    found = checked(tmp_path, '""', HOME)
    assert found == ["es.ts: Screen: 'Home, %1': no longer in the source"]


def test_an_unfinished_entry_is_found(tmp_path: Path) -> None:
    unfinished = HOME.replace("<translation>", '<translation type="unfinished">')
    found = checked(tmp_path, 'qsTr("Home, %1")', unfinished)
    assert found == ["es.ts: Screen: 'Home, %1': not translated"]


def test_a_lost_place_is_found(tmp_path: Path) -> None:
    found = checked(tmp_path, 'qsTr("Home, %1")', HOME.replace("Inicio, %1", "Inicio"))
    assert found == ["es.ts: Screen: 'Home, %1': 'Inicio' lacks or adds a %1"]


def test_a_plural_without_its_second_form_is_found(tmp_path: Path) -> None:
    one = (
        '<message numerus="yes"><source>%n hubs</source><translation>'
        "<numerusform>un hub</numerusform><numerusform></numerusform></translation></message>"
    )
    found = checked(tmp_path, 'qsTr("%n hubs", "", 3)', one)
    assert found == ["es.ts: Screen: '%n hubs': not translated"]


def test_the_language_of_the_source_needs_its_plurals_only(tmp_path: Path) -> None:
    both = 'qsTr("Door") + qsTr("%n hubs", "", 3)'
    plural = (
        '<message numerus="yes"><source>%n hubs</source><translation>'
        "<numerusform>%n hub</numerusform><numerusform>%n hubs</numerusform></translation></message>"
    )
    assert checked(tmp_path, both, plural, language="en") == []
