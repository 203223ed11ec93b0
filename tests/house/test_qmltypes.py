# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""qmllint knows the types of our models well enough to see a misspelt name in a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).parents[2]
QMLLINT = Path(PySide6.__file__).parent / "qmllint"

MODULE = """
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

class Rows(QAbstractListModel):
    @Property(int, constant=True)
    def count(self): return 0

@QmlElement
class Floors(Rows):
    @Slot(str, result=int)
    def rowOf(self, name): return 0

@QmlElement
class Visit(QObject):
    changed: Signal = Signal()

    @Property(str, notify=changed)
    def language(self): return "es"

    @Property(Floors, constant=True)
    def floors(self): return None

    @Property({kind}, constant=True)
    def extra(self): return None
"""
SCREEN = """
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Item {{
    id: root

    required property Visit visit

    {line}
}}
"""


def make_types(folder: Path, kind: str = "list") -> subprocess.CompletedProcess[str]:
    package = folder / "lobbytypes"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "visit.py").write_text(MODULE.format(kind=kind))
    path = os.pathsep.join([str(ROOT), str(folder)])
    command = [sys.executable, "-m", "tests.house.qmltypes", str(folder / "qml"), "lobbytypes"]
    return subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True)


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("types")
    done = make_types(folder)
    assert done.returncode == 0, done.stderr
    return folder / "qml"


def lint(types: Path, folder: Path, line: str) -> str:
    screen = folder / "Screen.qml"
    screen.write_text(SCREEN.format(line=line))
    command = [QMLLINT, "--max-warnings", "0", "-I", types, screen]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode == 0) == ("Warning" not in done.stdout + done.stderr)
    return done.stdout + done.stderr


def test_what_the_models_have_is_known(types: Path, tmp_path: Path) -> None:
    line = 'property int row: root.visit.floors.rowOf("3") + root.visit.floors.count'
    assert "Warning" not in lint(types, tmp_path, line)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("property string words: root.visit.langage", '"langage" not found on type "Visit"'),
        ('property int row: root.visit.floors.rowOff("3")', '"rowOff" not found on type "Floors"'),
        ("property int row: root.visit.floors.cuont", '"cuont" not found on type "Floors"'),
        ('Component.onCompleted: root.visit.language = "en"', "read-only property language"),
        ("Visit { }", "not creatable"),
    ],
)
def test_a_slip_is_seen(types: Path, tmp_path: Path, line: str, fault: str) -> None:
    assert fault in lint(types, tmp_path, line)


@pytest.mark.parametrize("kind", ["object", "tuple", "Path"])
def test_a_property_that_qml_could_not_use_is_refused(tmp_path: Path, kind: str) -> None:
    done = make_types(tmp_path, kind.replace("Path", "__import__('pathlib').Path"))
    assert done.returncode == 1
    assert done.stderr.startswith("qmltypes: Visit.extra: QML does not know its type")
