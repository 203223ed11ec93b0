# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the tests of the screens share."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Start
from tests.visitor import Visitor


@pytest.fixture
def lobby(lobby_app: Start) -> Start:
    """Start the lobby, and end the one before: there is one at a time, as there is one translation in Qt."""
    before: list[Visitor] = []

    def start(**options: Any) -> Visitor:
        while before:
            before.pop().app.close()
        before.append(lobby_app(**options))
        return before[0]

    return start
