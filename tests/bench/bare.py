# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The least that Qt Quick can show from Python: an empty window, which prints when it was first drawn."""

import json
import os
import sys
import time

from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine


def main() -> None:
    width, height, shown = sys.argv[1:]
    qml = f"import QtQuick\nWindow {{ visibility: Window.{shown}; width: {width}; height: {height} }}"
    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(qml.encode())
    window = engine.rootObjects()[0]
    assert isinstance(window, QWindow)

    def drawn() -> None:
        passed = time.monotonic_ns() - int(os.environ["BENCH_SPAWNED"])
        print(json.dumps({"first": passed / 1e6, "size": [window.width(), window.height()]}), flush=True)
        os._exit(0)

    QObject.connect(window, SIGNAL("frameSwapped()"), drawn)
    application.exec()


if __name__ == "__main__":
    main()
