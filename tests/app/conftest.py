# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the tests of the application share: a lobby that follows a folder."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.memory import Sweeper
from tests.app.following import Follow, Lobby
from tests.conftest import Start
from tests.ui import made


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, on a machine that speaks English."""
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def follow(lobby_app: Start, tmp_path: Path, state: Path) -> Iterator[Follow]:
    """Return what starts a lobby that follows a folder with a guide in it."""
    with ExitStack() as running:
        running.callback(gc.enable)
        sweeper = Sweeper()

        def start(data: dict[str, Any], **options: Any) -> Lobby:
            folder = made.written(tmp_path / "data", data)
            lobby = Lobby(lobby_app(data=folder, **options), folder, state)
            running.callback(lobby.duty.end)
            return lobby

        yield start
    del sweeper
