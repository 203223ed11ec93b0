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


def shipped() -> Path:
    """Return the data file that the program brings, which in a checkout is the one that staff edit."""
    brought = HOME / "resources" / "shipped" / ECOSYSTEM
    return brought if brought.is_file() else HOME / "data" / ECOSYSTEM


def state_of(data: Path) -> Path | None:
    """Return where the state of a lobby is kept: each data folder has its own, the default one the usual."""
    from kiosk.store.library import state_folder
    from kiosk.store.versions import digest

    folder = state_folder()
    if folder is None or data.resolve() == default_data().resolve():
        return folder
    return folder / "elsewhere" / digest(str(data.resolve()).encode())[:16]


def written(path: Path) -> str:
    """Return a path as messages name it: from the working folder if it lies below, else in full."""
    here = os.path.relpath(path)
    return str(path) if here.startswith("..") else here
