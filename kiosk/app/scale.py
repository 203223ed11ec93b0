# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How many pixels a millimetre has, from the best that is known about the screen."""

from __future__ import annotations

from math import hypot

from kiosk.device.settings import Settings

MM_PER_INCH = 25.4
LOBBY_PANEL_INCHES = 32.0
LOBBY_PANEL_PIXELS = 1080
"""The short side from which a screen that says nothing of itself is taken for the usual lobby panel."""
DESK_PANEL_INCHES = 10.1

CREDIBLE_INCHES = (8.0, 160.0)
"""Diagonals that a screen may claim. Some claim 160 × 90 mm, which is their 16:9 written as centimetres."""

GUESSED_DPI = 96
"""What Qt and X11 make a size from when the screen does not tell one."""


def pixels_per_mm(
    pixels: tuple[float, float],
    settings: Settings,
    inches: float | None = None,
    claimed_mm: tuple[float, float] | None = None,
) -> float:
    """Return the scale of an area of `pixels`.

    `inches` is what the command line says, and comes first; then the settings; then what the screen claims
    (`claimed_mm`, of the same area), if that can be true; else the usual panel of so many pixels is assumed.
    """
    diagonal = hypot(*pixels)
    if inches is not None:
        return diagonal / (inches * MM_PER_INCH)
    if settings.width_mm and settings.height_mm:
        # By the diagonal, so that it holds for a panel that was turned.
        return diagonal / hypot(settings.width_mm, settings.height_mm)
    if settings.diagonal_inches:
        return diagonal / (settings.diagonal_inches * MM_PER_INCH)
    if settings.width_mm:
        return pixels[0] / settings.width_mm
    if settings.height_mm:
        return pixels[1] / settings.height_mm
    if claimed_mm is not None and is_credible(pixels, claimed_mm):
        return diagonal / hypot(*claimed_mm)
    assumed = LOBBY_PANEL_INCHES if min(pixels) >= LOBBY_PANEL_PIXELS else DESK_PANEL_INCHES
    return diagonal / (assumed * MM_PER_INCH)


def is_credible(pixels: tuple[float, float], claimed_mm: tuple[float, float]) -> bool:
    """Tell whether a screen of `pixels` can have the size that it claims, and did not guess it."""
    low, high = CREDIBLE_INCHES
    if not low <= hypot(*claimed_mm) / MM_PER_INCH <= high:
        return False
    guess = [side * MM_PER_INCH / GUESSED_DPI for side in pixels]
    return any(abs(mm - guessed) > 1 for mm, guessed in zip(claimed_mm, guess, strict=True))
