# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Pictures that staff bring: a logo on the card and on the screen of a company, an image on that of a hub."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from kiosk.app import paths
from tests.conftest import Start
from tests.visitor import Visitor

RED = QColor(250, 10, 20)


def data_with_pictures(folder: Path) -> Path:
    """Return a copy of the shipped data in which the first company and the first hub have a red picture."""
    content = json.loads((paths.default_data() / "ecosystem.json").read_bytes())
    content["tenants"][0]["logo"] = "Ñandú &co #1.PNG"
    content["hubs"][0]["image"] = "hub.jpg"
    (folder / "ecosystem.json").write_text(json.dumps(content), encoding="utf-8")
    (folder / "media").mkdir()
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(RED)
    for name in ("Ñandú &co #1.PNG", "hub.jpg"):
        assert picture.save(str(folder / "media" / name))
    return folder


def red_pixels(visitor: Visitor) -> int:
    """Return how many of the pixels in a coarse grid are red."""
    image = visitor.picture()
    found = 0
    for x in range(0, image.width(), 6):
        for y in range(0, image.height(), 6):
            colour = image.pixelColor(x, y)
            found += colour.red() > 220 and colour.green() < 60 and colour.blue() < 60
    return found


def test_pictures_of_the_data_are_shown(lobby_app: Start, tmp_path: Path) -> None:
    visitor = lobby_app(data=data_with_pictures(tmp_path))
    visitor.tap((500, 500))
    visitor.tap("Directorio")
    visitor.until(lambda: red_pixels(visitor) > 20)
    visitor.tap("Átomo Guayacán")
    visitor.until(lambda: red_pixels(visitor) > 200)
    visitor.tap("Hubs")
    visitor.tap("Ruta N")
    visitor.until(lambda: red_pixels(visitor) > 5000)
