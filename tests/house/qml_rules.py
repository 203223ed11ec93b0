# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The rules of the house for QML, each as a function that names what breaks it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor

from tests.house import qml

PLAIN_TEXT_NEEDED = {"Text", "TextEdit", "Label", "TextArea"}
CONTROLS_WITH_TEXT = {
    *(
        "AbstractButton",
        "Button",
        "CheckBox",
        "CheckDelegate",
        "ComboBox",
        "DelayButton",
        "Dialog",
        "GroupBox",
    ),
    *("ItemDelegate", "Label", "Menu", "MenuItem", "RadioButton", "RadioDelegate", "RoundButton", "Switch"),
    *("SwipeDelegate", "SwitchDelegate", "TabButton", "TextArea", "TextField", "ToolButton", "ToolTip"),
}
COLOUR_NAMES = set(QColor.colorNames()) - {"transparent"}
HEX_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}")
COLOUR_MAKERS = {"Qt.rgba", "Qt.hsla", "Qt.hsva", "Qt.color"}
SIZE = re.compile(
    r"""(^|\.)(x|y|width|height|spacing|padding|margins?|radius|duration|interval|gap|inset|size|thickness
    |(?!lineHeight$)\w+(Width|Height|Spacing|Padding|Margins?|Radius|Duration|Interval|Offset|Inset|Gap|Thickness|Size))$""",
    re.VERBOSE,
)
SHOWN = re.compile(
    r"^(text|title|label|caption|hint|\w+(Text|Label|Title|Caption|Hint)|Accessible\.(name|description))$"
)
COMPARISONS = {"===", "!==", "==", "!=", "case"}
IN_ALL_LANGUAGES = {"screens/BackSoonScreen.qml"}
"""Shown when there are no data, so nothing tells in which language: it says the same in each."""
NETWORK = {"XMLHttpRequest", "Qt.openUrlExternally", "WebSocket"}


@dataclass(frozen=True)
class House:
    """What the rules know beyond one file: our own types, and the singletons among them."""

    types: frozenset[str] = frozenset()
    singletons: frozenset[str] = frozenset()


def problems(source: str, name: str, house: House) -> list[str]:
    """Return one line for each breach of a rule; `name` is the file's path below `kiosk/ui/Kiosk`."""
    root = qml.parse(source)
    tokens = qml.tokens_of(source)
    found = [*_heads(source, root, Path(name).stem in house.singletons), *_words(tokens)]
    for item in root.walk():
        found += _plain_text(item, house)
        for binding in item.bindings:
            if name not in IN_ALL_LANGUAGES:
                found += _words_shown(binding)
            if not name.startswith("theme/"):
                found += _colours(binding)
                found += _sizes(binding, house)
    if not name.startswith("theme/"):
        found += _colour_literals(tokens)
    return [f"{name}:{line}: {fault}" for line, fault in sorted(found)]


Faults = Iterator[tuple[int, str]]


def _heads(source: str, root: qml.Item, singleton: bool) -> Faults:
    pragma = "pragma Singleton" if singleton else "pragma ComponentBehavior: Bound"
    if not re.search(rf"^{pragma}\s*$", source, re.MULTILINE):
        yield 1, f"`{pragma}` is missing"
    ids = [b.value[0].text for b in root.bindings if b.name == "id"]
    if ids != ["root"] and (ids or not singleton):
        yield root.line, "the root object needs `id: root`"


def _words(tokens: list[qml.Token]) -> Faults:
    for token in tokens:
        if token.kind == "word":
            parts = token.text.split(".")
            if "var" in parts:
                yield token.line, "`var` is untyped"
            if "modelData" in parts:
                yield token.line, "`modelData` is untyped; use required properties named as the roles"
            if token.text in NETWORK:
                yield token.line, f"{token.text}: the lobby has no network"
        if token.kind == "string" and re.match(r".(https?|ftp):", token.text):
            yield token.line, "an address: the lobby has no network"


def _plain_text(item: qml.Item, house: House) -> Faults:
    name = item.type.rpartition(".")[2]
    if name in house.types:
        return
    if name in CONTROLS_WITH_TEXT:
        yield item.line, f"{name} of Qt Controls draws rich text; use a component of ours"
    formats = [b for b in item.bindings if b.name == "textFormat"]
    if name in PLAIN_TEXT_NEEDED and not formats:
        yield item.line, f"{name} without `textFormat: Text.PlainText`"
    for each in formats:
        if [t.text.rpartition(".")[2] for t in each.value] != ["PlainText"]:
            yield each.line, "textFormat is Text.PlainText everywhere"


def _colours(binding: qml.Binding) -> Faults:
    if not re.search(r"(^|\.|[a-z])[cC]olor$", binding.name):
        return
    for token in binding.value:
        if token.kind == "string" and token.text[1:-1].lower() in COLOUR_NAMES:
            yield token.line, f"raw colour {token.text}: colours live in theme/"


def _colour_literals(tokens: list[qml.Token]) -> Faults:
    for token in tokens:
        if token.kind == "string" and HEX_COLOUR.fullmatch(token.text[1:-1]):
            yield token.line, f"raw colour {token.text}: colours live in theme/"
        if token.text in COLOUR_MAKERS:
            yield token.line, f"raw colour by {token.text}: colours live in theme/"


def _callers(value: list[qml.Token]) -> Iterator[tuple[int, qml.Token, list[str]]]:
    """Yield each token with the functions in whose parentheses it stands; plain parentheses give ""."""
    stack: list[str] = []
    for i, token in enumerate(value):
        if token.text == "(" and token.kind == "sign":
            named = i > 0 and value[i - 1].kind == "word"
            stack.append(value[i - 1].text if named else "")
        elif token.text == ")" and token.kind == "sign" and stack:
            stack.pop()
        yield i, token, stack


def _beside(value: list[qml.Token], i: int) -> set[str]:
    return {value[k].text for k in (i - 1, i + 1) if 0 <= k < len(value)}


def _sizes(binding: qml.Binding, house: House) -> Faults:
    if binding.name == "font.pointSize":
        yield binding.line, "font.pointSize: type sizes live in theme/"
    if not SIZE.search(binding.name):
        return
    for i, token, callers in _callers(binding.value):
        if token.kind != "number" or _is_share(token.text) or _is_count(binding.value, i):
            continue
        by_theme = any(caller.split(".")[0] in house.singletons for caller in callers)
        if not by_theme and not _beside(binding.value, i) & {"*", "/"}:
            yield token.line, f"raw {binding.name} {token.text}: sizes and durations live in theme/"


def _is_share(number: str) -> bool:
    return not number.lower().startswith("0x") and float(number) <= 1


def _is_count(value: list[qml.Token], i: int) -> bool:
    """Tell whether a number is what a length or a count is compared with."""
    compared = i > 1 and value[i - 1].text in {"<", ">", "<=", ">=", *COMPARISONS}
    return compared and value[i - 2].text.rpartition(".")[2] in ("length", "count")


def _words_shown(binding: qml.Binding) -> Faults:
    if not SHOWN.match(binding.name):
        return
    for i, token, callers in _callers(binding.value):
        text = re.sub(r"\\u[0-9a-fA-F]{4}|\\.|%L?\d|\$\{[^}]*\}", "", token.text)
        if token.kind != "string" or any(callers) or not any(c.isalpha() for c in text):
            continue
        if not _beside(binding.value, i) & (COMPARISONS | {"["}):
            yield token.line, f"{token.text} is shown and does not go through qsTr"


def listed(qmldir: str) -> dict[str, tuple[str, bool]]:
    """Return what a qmldir lists: path → (type, is a singleton)."""
    found = {}
    for line in qmldir.splitlines():
        words = line.split("#")[0].split()
        if words and words[-1].endswith(".qml"):
            singleton = words[0] == "singleton"
            found[words[-1]] = (words[singleton], singleton)
    return found


def qmldir_problems(qmldir: str, files: dict[str, str]) -> list[str]:
    """Compare a qmldir with the files below it, given as path → source."""
    entries = listed(qmldir)
    found = [] if qmldir.startswith("module Kiosk\n") else ["the first line is not `module Kiosk`"]
    found += [f"{path}: not in qmldir" for path in files if path not in entries]
    found += [f"{path}: in qmldir, but there is no such file" for path in entries if path not in files]
    for path, (name, singleton) in entries.items():
        if name != Path(path).stem:
            found.append(f"{path}: its type is called {name}")
        marked = re.search(r"^pragma Singleton\s*$", files.get(path, ""), re.MULTILINE) is not None
        if path in files and marked != singleton:
            found.append(f"{path}: `singleton` in qmldir and `pragma Singleton` in the file go together")
    return sorted(found)
