# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Where things lie. The frozen program has the same tree as the checkout, so there is one rule for both."""

from __future__ import annotations

import os
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
HOME = PACKAGE.parent
QML = PACKAGE / "ui"
FONTS = HOME / "resources" / "fonts"
TRANSLATIONS = HOME / "resources" / "i18n"
ECOSYSTEM = "ecosystem.json"


def default_data() -> Path:
    """Return the folder `data` beside the package, or in the nearest folder above that has one."""
    for folder in PACKAGE.parents:
        if (folder / "data").is_dir():
            return folder / "data"
    return HOME / "data"


def written(path: Path) -> str:
    """Return a path as messages name it: from the working folder if it lies below, else in full."""
    here = os.path.relpath(path)
    return str(path) if here.startswith("..") else here
