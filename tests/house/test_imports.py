# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Imports run one way: store ← models ← app, device ← app, store ← device."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "kiosk"

OURS = {
    "": (),
    "__main__": ("kiosk.app",),
    "store": ("kiosk.store",),
    "models": ("kiosk.store", "kiosk.models"),
    "device": ("kiosk.store", "kiosk.device"),
    "app": ("kiosk.store", "kiosk.models", "kiosk.device", "kiosk.app"),
}
"""What each part of the package may import of the package."""

QT = {"store": (), "models": ("PySide6.QtCore", "PySide6.QtQml"), "__main__": (), "": ()}
"""What each part may import of Qt; a part that is not named may import any of it."""

QML = re.compile(r'^\s*import\s+("(?!\w+:)[^"]*"|(QtQuick|QtQml)(\.\w+)*|QtCore|Kiosk(\.Models)?)(\s|$)')
LICENSED = "QtQuick.VirtualKeyboard"
"""Qt's own keyboard is GPLv3 or commercial."""


def imported(source: str, module: str) -> list[tuple[int, str]]:
    """Return line and full name of everything that a module imports, at the top or inside a function."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            parents = module.split(".")[: -node.level] if node.level else []
            base = ".".join([*parents, *([node.module] if node.module else [])])
            found += [(node.lineno, f"{base}.{alias.name}") for alias in node.names]
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("import_module", "__import__"):
                found.append((node.lineno, str(node.args[0].value)))
    return found


def is_below(name: str, allowed: tuple[str, ...]) -> bool:
    return any(name == each or name.startswith(each + ".") for each in allowed)


def python_problems(source: str, module: str) -> list[str]:
    """Return the imports of a module, named in full, that its part of the house may not have."""
    part = [*module.split("."), ""][1]
    found = []
    for line, name in imported(source, module):
        if is_below(name, ("kiosk",)):
            allowed = OURS[part]
        elif is_below(name, ("PySide6", "shiboken6")):
            allowed = QT.get(part, ("PySide6", "shiboken6"))
        else:
            continue
        if not is_below(name, allowed):
            found.append(f"{module}:{line}: {part or 'kiosk'} may not import {name}")
    return found


def qml_problems(source: str, name: str) -> list[str]:
    """Return the imports of a QML file that are not of Qt Quick, of ours, or of a folder beside it."""
    lines = [
        (n, line) for n, line in enumerate(source.splitlines(), 1) if line.lstrip().startswith("import ")
    ]
    return [
        f"{name}:{n}: {line.strip()} is not allowed"
        for n, line in lines
        if not QML.match(line) or LICENSED in line
    ]


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts)


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=module_of)
def test_a_module_imports_only_what_its_part_may(path: Path) -> None:
    module = module_of(path)
    if module == "kiosk.__init__":
        module = "kiosk"
    assert python_problems(path.read_text(encoding="utf-8"), module) == []


def test_qml_imports_only_qt_quick_and_ours() -> None:
    found = []
    for path in sorted(PACKAGE.rglob("*.qml")):
        found += qml_problems(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
    assert found == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("kiosk.store.reader", "from PySide6.QtCore import QObject"),
        ("kiosk.store.reader", "import PySide6"),
        ("kiosk.store.reader", "from kiosk.models import words"),
        ("kiosk.store.reader", "from ..models.words import Words"),
        ("kiosk.store.reader", "from .. import device"),
        ("kiosk.store.reader", "def late():\n    import kiosk.app.main"),
        ("kiosk.store.reader", "from importlib import import_module\nimport_module('kiosk.device.clock')"),
        ("kiosk.models.words", "from PySide6.QtGui import QColor"),
        ("kiosk.models.words", "from PySide6 import QtQuick"),
        ("kiosk.models.words", "from kiosk.device.clock import Clock"),
        ("kiosk.models.words", "from kiosk.app import engine"),
        ("kiosk.device.clock", "from kiosk.models import words"),
        ("kiosk.device.clock", "from kiosk.app import engine"),
        ("kiosk", "from kiosk import store"),
        ("kiosk.__main__", "from kiosk.store import reader"),
    ],
)
def test_an_import_against_the_way_is_found(module: str, source: str) -> None:
    assert len(python_problems(source, module)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("kiosk.store.reader", "import json\nfrom kiosk.store import schema\nfrom . import fields"),
        ("kiosk.models.words", "from PySide6.QtCore import QLocale\nfrom kiosk.store.schema import Event"),
        ("kiosk.device.clock", "from PySide6.QtCore import QTimer\nfrom kiosk.store import schema"),
        (
            "kiosk.app.main",
            "from kiosk import device, models, store\nfrom PySide6.QtQuick import QQuickWindow",
        ),
        ("kiosk.__main__", "from kiosk.app.main import main"),
    ],
)
def test_an_import_along_the_way_is_fine(module: str, source: str) -> None:
    assert python_problems(source, module) == []


@pytest.mark.parametrize(
    "line",
    [
        "import Qt.labs.platform",
        "import QtMultimedia",
        "import QtQuick.VirtualKeyboard",
        "import KioskOther",
        'import "http://example.org/x"',
    ],
)
def test_a_foreign_qml_import_is_found(line: str) -> None:
    assert len(qml_problems(line, "X.qml")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "import QtQuick",
        "import QtQuick.Shapes as Shapes",
        "import Kiosk",
        "import Kiosk.Models",
        'import "../x"',
    ],
)
def test_our_qml_imports_are_fine(line: str) -> None:
    assert qml_problems(line, "X.qml") == []
