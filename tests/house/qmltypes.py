# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Writes the types of `Kiosk.Models` in the form that qmllint reads.

They are taken from the meta objects that QML will see. PySide's own dumper reads the source text instead:
it drops annotated signals, writes `HubsModel` for `HubsModel*`, knows no constant properties, and fails on
`from . import x`.

`python -m tests.house.qmltypes DIR [PACKAGE]` writes `DIR/Kiosk/Models/qmldir` and what it names.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QCoreApplication, QMetaMethod, QMetaObject, QObject
from PySide6.QtQml import qmlTypeId

QT = Path(PySide6.__file__).parent / "Qt"
MODULE = "Kiosk.Models"
UNKNOWN_TO_QML = "PySide::PyObjectWrapper"
FOREIGN = ("core", "qml", "qmlmodels", "gui")
"""Qt's modules that hold base classes and property types of ours."""


class UntypedError(Exception):
    """A property, signal or slot has a type that QML does not know."""


def classes_in(package: str) -> list[type[QObject]]:
    """Return the QObject classes that the modules of a package define, bases before subclasses."""
    found = []
    path = importlib.import_module(package).__path__
    for info in pkgutil.walk_packages(path, package + "."):
        module = importlib.import_module(info.name)
        for _, cls in inspect.getmembers(module, inspect.isclass):
            if issubclass(cls, QObject) and cls.__module__ == info.name:
                found.append(cls)
    return sorted(found, key=lambda cls: len(cls.__mro__))


def described(cls: type[QObject]) -> dict[str, Any]:
    """Return what moc would write about a class; raise UntypedError for what QML cannot use."""
    meta = cls.staticMetaObject
    name = meta.className()
    base = meta.superClass()
    assert base is not None
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    entry = {
        "className": name,
        "qualifiedClassName": name,
        "object": True,
        "superClasses": [{"access": "public", "name": base.className()}],
        "properties": list(_properties(meta)),
        "signals": list(_methods(name, methods, QMetaMethod.MethodType.Signal)),
        "slots": list(_methods(name, methods, QMetaMethod.MethodType.Slot)),
        "enums": list(_enums(meta)),
    }
    if qmlTypeId(MODULE, 1, 0, name) >= 0:
        # Python makes every object of this module, so qmllint shall refuse one that is made in QML.
        entry["classInfos"] = [
            {"name": "QML.Element", "value": "auto"},
            {"name": "QML.Creatable", "value": "false"},
            {"name": "QML.UncreatableReason", "value": "it is handed to QML"},
        ]
    return entry


def _known(type_name: str, where: str) -> str:
    if UNKNOWN_TO_QML in type_name:
        raise UntypedError(f"{where}: QML does not know its type; use a plain value, list, dict or QObject")
    return type_name


def _properties(meta: QMetaObject) -> Iterable[dict[str, Any]]:
    for number, i in enumerate(range(meta.propertyOffset(), meta.propertyCount())):
        each = meta.property(i)
        kind = _known(each.typeName(), f"{meta.className()}.{each.name()}")
        entry = {"name": each.name(), "type": kind, "index": number, "read": each.name()}
        if each.isConstant():
            entry["constant"] = True
        if each.hasNotifySignal():
            entry["notify"] = each.notifySignal().name().toStdString()
        if each.isWritable():
            entry["write"] = each.name()
        yield entry


def _methods(
    owner: str, methods: list[QMetaMethod], kind: QMetaMethod.MethodType
) -> Iterable[dict[str, Any]]:
    for each in methods:
        if each.methodType() != kind:
            continue
        name = each.name().toStdString()
        where = f"{owner}.{name}"
        pairs = zip(each.parameterNames(), each.parameterTypes(), strict=True)
        yield {
            "access": "public",
            "name": name,
            "returnType": _known(each.typeName(), where),
            "arguments": [
                {"name": given.toStdString() or f"a{n}", "type": _known(kind_of.toStdString(), where)}
                for n, (given, kind_of) in enumerate(pairs, 1)
            ],
        }


def _enums(meta: QMetaObject) -> Iterable[dict[str, Any]]:
    for i in range(meta.enumeratorOffset(), meta.enumeratorCount()):
        each = meta.enumerator(i)
        keys = [each.key(k) for k in range(each.keyCount())]
        yield {"name": each.name(), "isClass": True, "isFlag": each.isFlag(), "type": "int", "values": keys}


def write(package: str, folder: Path) -> int:
    """Write the types of a package as the QML module below `folder`; return how many there are."""
    classes = [described(cls) for cls in classes_in(package)]
    target = folder.joinpath(*MODULE.split("."))
    target.mkdir(parents=True, exist_ok=True)
    metatypes = target / "metatypes.json"
    metatypes.write_text(json.dumps([{"classes": classes, "outputRevision": 68, "inputFile": "models.h"}]))
    foreign = ",".join(str(QT / f"metatypes/qt6{module}_metatypes.json") for module in FOREIGN)
    registrar = [QT / "libexec/qmltyperegistrar", "--import-name", MODULE]
    registrar += ["--major-version", "1", "--minor-version", "0", "--foreign-types", foreign]
    registrar += ["--generate-qmltypes", target / "models.qmltypes", "-o", target / "unused.cpp", metatypes]
    subprocess.run(registrar, check=True)
    # Without QtQml the base of a list model is unknown, and qmllint is silent about every member of it.
    (target / "qmldir").write_text(f"module {MODULE}\ntypeinfo models.qmltypes\ndepends QtQml\n")
    return len(classes)


if __name__ == "__main__":
    application = QCoreApplication([])  # qmlTypeId makes an engine for a type that is not registered
    try:
        write(*sys.argv[2:] or ["kiosk.models"], folder=Path(sys.argv[1]))
    except UntypedError as error:
        sys.exit(f"qmltypes: {error}")
