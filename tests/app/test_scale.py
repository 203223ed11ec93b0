# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A millimetre has as many pixels as the best of what is known about the screen says."""

from __future__ import annotations

from math import hypot

import pytest

from kiosk.app.scale import pixels_per_mm
from kiosk.device.settings import Settings

UPRIGHT = (1080, 1920)
PANEL = hypot(1080, 1920) / (32 * 25.4)
DESK = hypot(1280, 800) / (10.1 * 25.4)
KNOWN = Settings(width_mm=398, height_mm=708)


def scale(pixels: tuple[int, int] = UPRIGHT, **known: object) -> float:
    settings = known.pop("settings", Settings())
    return pixels_per_mm(pixels, settings, **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pixels", "wanted"),
    [
        ((1080, 1920), PANEL),
        ((1920, 1080), PANEL),
        ((2160, 3840), 2 * PANEL),
        ((1280, 800), DESK),
        ((800, 1280), DESK),
        ((1024, 600), hypot(1024, 600) / (10.1 * 25.4)),
    ],
)
def test_a_screen_that_says_nothing_is_the_usual_one_of_its_size(
    pixels: tuple[int, int], wanted: float
) -> None:
    assert scale(pixels) == pytest.approx(wanted)


def test_the_command_line_comes_first() -> None:
    wanted = hypot(*UPRIGHT) / (55 * 25.4)
    assert scale(inches=55, settings=KNOWN, claimed_mm=(600, 1067)) == pytest.approx(wanted)


def test_the_settings_come_before_what_the_screen_claims() -> None:
    assert scale(settings=KNOWN, claimed_mm=(600, 1067)) == pytest.approx(1920 / 708, rel=0.001)


def test_the_settings_hold_for_a_panel_that_was_turned() -> None:
    assert scale((1920, 1080), settings=KNOWN) == scale(settings=KNOWN)


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        (Settings(diagonal_inches=43), hypot(*UPRIGHT) / (43 * 25.4)),
        (Settings(width_mm=400), 2.7),
        (Settings(height_mm=640), 3.0),
        (Settings(width_mm=400, diagonal_inches=43), hypot(*UPRIGHT) / (43 * 25.4)),
    ],
)
def test_half_of_the_settings_are_enough(settings: Settings, wanted: float) -> None:
    assert scale(settings=settings) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("pixels", "claimed"),
    [
        ((1080, 1920), (680, 1210)),
        ((1920, 1080), (344, 194)),
        ((1920, 1080), (510, 287)),
        ((800, 1280), (136, 217)),
    ],
)
def test_a_credible_claim_is_believed(pixels: tuple[int, int], claimed: tuple[int, int]) -> None:
    assert scale(pixels, claimed_mm=claimed) == pytest.approx(hypot(*pixels) / hypot(*claimed))


@pytest.mark.parametrize(
    ("pixels", "claimed"),
    [
        ((1920, 1080), (0, 0)),
        ((1920, 1080), (160, 90)),
        ((1920, 1080), (508, 286)),
        ((1920, 1080), (508.0, 285.75)),
        ((3840, 2160), (16000, 9000)),
    ],
    ids=["nothing", "its shape", "96 dpi rounded", "96 dpi", "a wall"],
)
def test_a_claim_that_cannot_be_is_not(pixels: tuple[int, int], claimed: tuple[float, float]) -> None:
    assert scale(pixels, claimed_mm=claimed) == scale(pixels)
