# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The screens keep the rules of the house, and each rule sees what breaks it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house import qml
from tests.house.qml_rules import House, problems, qmldir_problems

ROOT = Path(__file__).parents[2]
MODULE = ROOT / "kiosk" / "ui" / "Kiosk"
FILES = {path.relative_to(MODULE).as_posix(): path for path in sorted(MODULE.rglob("*.qml"))}

OURS = House(types=frozenset({"Theme", "Body", "Button"}), singletons=frozenset({"Theme"}))
SCREEN = """
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {{
    id: root

    {0}
}}
"""


def found_in(line: str, name: str = "screens/Some.qml") -> list[str]:
    return problems(SCREEN.format(line), name, OURS)


def is_singleton(path: Path) -> bool:
    return re.search(r"^pragma Singleton\s*$", path.read_text(encoding="utf-8"), re.MULTILINE) is not None


HOUSE = House(
    types=frozenset(path.stem for path in FILES.values()),
    singletons=frozenset(path.stem for path in FILES.values() if is_singleton(path)),
)


@pytest.mark.parametrize("name", FILES)
def test_a_file_keeps_the_rules(name: str) -> None:
    assert problems(FILES[name].read_text(encoding="utf-8"), name, HOUSE) == []


def test_qmldir_equals_the_files() -> None:
    sources = {name: path.read_text(encoding="utf-8") for name, path in FILES.items()}
    assert qmldir_problems((MODULE / "qmldir").read_text(encoding="utf-8"), sources) == []


def test_python_sets_no_context_properties() -> None:
    used = [
        p.name
        for p in (ROOT / "kiosk").rglob("*.py")
        if re.search(r"ContextProp|setContextObj", p.read_text("utf-8"))
    ]
    assert used == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Text { text: root.name }", "Text without `textFormat"),
        ("Rectangle { Row { Text { id: deep\n font.bold: true } } }", "Text without `textFormat"),
        ("property Component part: Component { Text { text: root.name } }", "Text without `textFormat"),
        ("states: [State { }, State { Text { } }]", "Text without `textFormat"),
        ("Text { textFormat: Text.RichText }", "textFormat is Text.PlainText"),
        ("Body { }\n Label { textFormat: Text.PlainText }", "Label of Qt Controls"),
        ("ToolButton { }", "ToolButton of Qt Controls"),
        ('Rectangle { color: "#13211B" }', 'raw colour "#13211B"'),
        ('Rectangle { border.color: root.on ? Theme.ink : "Red" }', 'raw colour "Red"'),
        ('Rectangle { border { color: "navy" } }', 'raw colour "navy"'),
        ('function ink(): color { return "#fff"; }', 'raw colour "#fff"'),
        ("Rectangle { color: Qt.rgba(0, 0, 0, 0.5) }", "raw colour by Qt.rgba"),
        ("width: 200", "raw width 200"),
        ("anchors.margins: Theme.gap + 4", "raw anchors.margins 4"),
        ("anchors { leftMargin: 12 }", "raw anchors.leftMargin 12"),
        ("height: root.wide ? 2 : Theme.gap", "raw height 2"),
        ("width: Math.max(300, Theme.gap)", "raw width 300"),
        ("width: root.width > 900 ? Theme.gap : 0", "raw width 900"),
        ("width: Theme.gap\n+ 20", "raw width 20"),
        ("Text { textFormat: Text.PlainText; font.pixelSize: 17 }", "raw font.pixelSize 17"),
        ("Text { textFormat: Text.PlainText; font.pointSize: Theme.x }", "font.pointSize"),
        ("Behavior on x { NumberAnimation { duration: 200 } }", "raw duration 200"),
        ("Timer { interval: 1000 }", "raw interval 1000"),
        ("property real cardGap: 8", "raw cardGap 8"),
        ("property var things", "`var` is untyped"),
        ("required property list<var> things", "`var` is untyped"),
        ("Component.onCompleted: { var x = 1; }", "`var` is untyped"),
        ("Repeater { Body { text: modelData } }", "`modelData` is untyped"),
        ("Repeater { Body { text: model.modelData } }", "`modelData` is untyped"),
        ("function load(): void { const x = new XMLHttpRequest(); }", "the lobby has no network"),
        ('Image { source: "https://example.org/x.png" }', "the lobby has no network"),
        ('Body { text: "Home" }', '"Home" is shown'),
        ('Accessible.name: root.on ? qsTr("Back") : "Home"', '"Home" is shown'),
        ('Accessible.description: ("Floor %1").arg(3)', '"Floor %1" is shown'),
        ('Body { text: `Floor ${root.floor}` }', "is shown"),
        ('property string emptyText: "Nothing"', '"Nothing" is shown'),
        ('Body { text: { return "Home"; } }', '"Home" is shown'),
    ],
)  # fmt: skip
def test_a_breach_is_found(line: str, fault: str) -> None:
    found = found_in(line)
    assert len(found) == 1
    assert fault in found[0]
    assert found[0].startswith("screens/Some.qml:")


@pytest.mark.parametrize(
    "line",
    [
        "Text { text: root.name; textFormat: Text.PlainText }",
        "Body { text: root.name }\n Button { text: root.name }",
        'Rectangle { color: "transparent"; border.color: Qt.alpha(Theme.ink, 0.5) }',
        "width: parent.width / 2 + 2 * Theme.gap - 1",
        "height: Theme.mm(20)\n opacity: 0.4\n lineHeight: 1.2",
        "property int count: 7\n z: 10",
        "height: root.height * (root.wide ? 0.14 : 0.16)",
        "width: root.name.length > 8 ? Theme.gap : 0",
        "function at(): Item { return root; }\n signal gone(name: string)",
        'Body { text: root.kind === "hub" ? qsTr("Hub") : "·" }',
        'Body { text: Qt.formatDate(root.day, "dddd") + " · " + "\\uF0142" }',
        "// Text { color: red; width: 12 }",
        '/* var x; */ Accessible.name: qsTr("Don\'t go")',
    ],
)
def test_what_keeps_the_rules_is_fine(line: str) -> None:
    assert found_in(line) == []


def test_theme_may_name_colours_and_sizes() -> None:
    assert found_in('property color ink: "#13211B"\n property int gapSize: 12', "theme/Tokens.qml") == []


def test_a_missing_pragma_and_id_are_found() -> None:
    found = problems("import QtQuick\n\nItem { id: page }", "screens/Some.qml", OURS)
    assert [line.partition(": ")[2] for line in found] == [
        "`pragma ComponentBehavior: Bound` is missing",
        "the root object needs `id: root`",
    ]
    single = problems("import QtQuick\n\nItem { id: root }", "theme/Theme.qml", OURS)
    assert single == ["theme/Theme.qml:1: `pragma Singleton` is missing"]


@pytest.mark.parametrize(
    ("qmldir", "fault"),
    [
        ("module Kiosk\nsingleton Theme 1.0 theme/Theme.qml\n", "screens/Home.qml: not in qmldir"),
        (
            "module Kiosk\nTheme 1.0 theme/Theme.qml\nHome 1.0 screens/Home.qml\n",
            "theme/Theme.qml: `singleton`",
        ),
        (
            "module Kiosk\nsingleton Theme theme/Theme.qml\nHouse screens/Home.qml\n",
            "its type is called House",
        ),
        ("module Kiosk\nsingleton Theme theme/Theme.qml\nHome screens/Home.qml\nA A.qml\n", "no such file"),
        ("module Lobby\nsingleton Theme theme/Theme.qml\nHome screens/Home.qml\n", "the first line"),
    ],
)
def test_a_wrong_qmldir_is_found(qmldir: str, fault: str) -> None:
    files = {"screens/Home.qml": "Item {}", "theme/Theme.qml": "pragma Singleton\nItem {}"}
    found = qmldir_problems(qmldir, files)
    assert len(found) == 1
    assert fault in found[0]


def test_lines_are_those_of_the_file() -> None:
    root = qml.parse("import QtQuick\n\n/* two\nlines */\nItem {\n    width: 3\n    Row {\n    }\n}")
    assert (root.line, root.bindings[0].line, root.children[0].line) == (5, 6, 7)
