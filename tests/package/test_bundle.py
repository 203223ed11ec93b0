# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What goes into the standalone folder fits the program and the wheel, before anything is built."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import PySide6

from build_spec import bundle

ROOT = Path(__file__).parents[2]
QT = Path(PySide6.__file__).parent / "Qt"


def package(items: dict[str, bytes]) -> bytes:
    """Return ICU data as ICU's own tools write it."""
    header = struct.pack("<HBB", 32, 0xDA, 0x27).ljust(32, b"\0")
    names = [f"icudt73l/{name}".encode() + b"\0" for name in items]
    data_at = -(-(4 + 8 * len(items) + sum(map(len, names))) // 16) * 16
    table, name_at, content = struct.pack("<I", len(items)), 4 + 8 * len(items), b""
    for name, item in zip(names, items.values(), strict=True):
        table += struct.pack("<II", name_at, data_at + len(content))
        name_at += len(name)
        content += item.ljust(-(-len(item) // 16) * 16, b"\0")
    return header + (table + b"".join(names)).ljust(data_at, b"\0") + content


def test_every_qt_module_that_the_screens_import_is_packed() -> None:
    sources = [file.read_text(encoding="utf-8") for file in (ROOT / "kiosk/ui").rglob("*.qml")]
    imported = {name for text in sources for name in re.findall(r"^import (Qt[\w.]+)", text, re.MULTILINE)}
    assert "QtQuick" in imported
    assert {name.replace(".", "/") for name in imported} <= bundle.QML_MODULES


def test_the_wheel_has_what_is_to_be_packed() -> None:
    assert [name for name in bundle.QML_MODULES if not (QT / "qml" / name / "qmldir").is_file()] == []
    assert [name for name in bundle.PLUGINS if not (QT / "plugins" / name).is_file()] == []


def test_what_a_kept_binary_needs_is_kept_and_no_more(tmp_path: Path) -> None:
    core, widgets = QT / "lib/libQt6Core.so.6", QT / "lib/libQt6Widgets.so.6"
    platform = "PySide6/Qt/plugins/platforms/libqoffscreen.so"
    found = [
        (platform, str(QT.parent.parent / platform), "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "", "BINARY"),
        (f"PySide6/Qt/lib/{core.name}", str(core), "BINARY"),
        (f"PySide6/Qt/lib/{widgets.name}", str(widgets), "BINARY"),
        ("libX11.so.6", "", "BINARY"),
    ]
    data = [
        ("libQt6Core.so.6", f"PySide6/Qt/lib/{core.name}", "SYMLINK"),
        ("PySide6/Qt/qml/QtQuick/qmldir", "", "DATA"),
        ("PySide6/Qt/qml/QtQuick/Controls/qmldir", "", "DATA"),
        ("PySide6/Qt/translations/qt_es.qm", "", "DATA"),
        ("kiosk/ui/Kiosk/qmldir", "", "DATA"),
    ]
    binaries, files = bundle.slim(found, data)
    assert [name for name, _, _ in binaries] == [f"PySide6/Qt/lib/{core.name}", platform]
    assert [name for name, _, _ in files] == ["PySide6/Qt/qml/QtQuick/qmldir", "kiosk/ui/Kiosk/qmldir"]


def test_icu_keeps_what_sorts_text_in_every_language_and_drops_the_rest() -> None:
    sorting = {"coll/es.res": b"es" * 9, "coll/root.res": b"root", "nfc.nrm": b"n" * 16, "root.res": b"r"}
    rest = {"brkitr/thaidict.dict": b"t" * 99, "curr/es.res": b"c", "es.res": b"e", "ibm-37.cnv": b"i"}
    assert bundle._without_unused(package(dict(sorted({**sorting, **rest}.items())))) == package(
        dict(sorted(sorting.items()))
    )
