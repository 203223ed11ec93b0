# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Figures: what was asked, what was measured, and a table of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

HEADS = ("figure", "asked", "median", "min – max", "met")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure measured a few times. `most` is what was asked, `None` for what is told besides."""

    name: str
    unit: str
    values: Sequence[float]
    most: float | None = None

    @property
    def is_met(self) -> bool:
        """Say whether the median is not above what was asked."""
        return self.most is None or median(self.values) <= self.most

    def cells(self) -> tuple[str, ...]:
        """Return the figure as a row of the table."""
        low, high = min(self.values), max(self.values)
        asked = "" if self.most is None else f"≤ {_written(self.most, self.unit)}"
        met = "" if self.most is None else "yes" if self.is_met else "NO"
        number = _written(median(self.values), self.unit)
        return self.name, asked, number, f"{_number(low)} – {_number(high)}", met


def percentile(values: Sequence[float], share: int) -> float:
    """Return what `share` percent of `values` do not exceed."""
    return quantiles(values, n=100, method="inclusive")[share - 1]


def table(figures: Sequence[Figure]) -> str:
    """Return the figures in columns, under their heads."""
    rows = [HEADS, *(figure.cells() for figure in figures)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEADS))]
    rows.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "  ".join(
            cell.ljust(width) if i in (0, len(HEADS) - 1) else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _written(value: float, unit: str) -> str:
    return f"{_number(value)} {unit}".rstrip()


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"
