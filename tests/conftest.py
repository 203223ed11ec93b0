# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What all tests share: Qt without a screen, and the running lobby with a visitor in front of it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import hypothesis
import pytest

from kiosk.app import paths
from kiosk.app.content import in_language_first, read_content
from kiosk.app.graphics import set_environment

set_environment(headless=True)

from PySide6.QtGui import QGuiApplication  # noqa: E402  (Qt reads its environment when it loads)

from kiosk.app.engine import App, make_application  # noqa: E402
from kiosk.app.journal import Journal  # noqa: E402
from kiosk.app.options import moment_in  # noqa: E402
from kiosk.app.scale import pixels_per_mm  # noqa: E402
from kiosk.device.clock import FrozenClock  # noqa: E402
from tests.visitor import Visitor  # noqa: E402

# No test is on a time: on a busy machine each may take as long as it likes.
hypothesis.settings.register_profile("lobby", deadline=None)
hypothesis.settings.load_profile("lobby")

AT = "2026-11-23T09:41"
"""A Monday morning on which the shipped data have something of every sort."""

Start = Callable[..., Visitor]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `./dev test --long` do ten times as much where chance decides what is tried."""
    parser.addoption("--long", action="store_true", help="ten times as many racing edits")


@pytest.fixture(autouse=True)
def state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a state folder that is no other test's, nor this machine's."""
    folder = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("KIOSK_STATE", str(folder))
    return folder


@pytest.fixture(autouse=True)
def collect() -> Iterator[None]:
    """Collect garbage between tests and on this thread only, as the lobby does: see `kiosk.app.memory`."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """Return Qt as the lobby starts it; pytest-qt takes it from here too."""
    return make_application()


@pytest.fixture
def lobby_app(qapp: QGuiApplication) -> Iterator[Start]:
    """Start the whole lobby, and return the `Visitor` in front of it; see there for what a visitor can do.

        def test_a_hub_is_three_taps_away(lobby_app):
            visitor = lobby_app(size=(1920, 1080), at="2026-11-23T18:30", language="en")
            visitor.tap((500, 500))            # wakes the screen
            visitor.tap("Hubs")
            visitor.tap(visitor.scroll_to("Espacio"))
            assert visitor.reads("mentorship")
            visitor.wait(80)                   # 60 s, then the question for 20 s
            assert not visitor.visit.is_awake()

    `data` is a folder with an ecosystem.json (default: the shipped one), `at` a time in the centre,
    `language` the first one, `inches` the diagonal of the screen, `translations` a folder of .qm files.
    The test fails when Qt warns of anything, or an exception is not caught; a test that means it to happen
    clears `visitor.app.journal.complaints` before it ends. Several lobbies may be started one after another.
    """
    journal = Journal()

    def start(
        *,
        size: tuple[int, int] = (1080, 1920),
        data: Path | None = None,
        at: str = AT,
        language: str | None = None,
        inches: float | None = None,
        motion: bool = False,
        translations: Path = paths.TRANSLATIONS,
    ) -> Visitor:
        content = in_language_first(read_content(data or paths.default_data()), language)
        zone = content.ecosystem.center.time_zone if content.ecosystem else "UTC"
        clock = FrozenClock(moment_in(datetime.fromisoformat(at), zone))
        app = App(content.settings, clock, journal, translations)
        running.callback(app.close)
        app.learn(content)
        app.survey(content.folder, content.settings)
        app.lobby.site().finish()
        app.load(size, pixels_per_mm(size, content.settings, inches), motion=motion)
        return Visitor(app)

    with ExitStack() as running:
        running.enter_context(journal)
        yield start
    assert list(journal.complaints) == []
