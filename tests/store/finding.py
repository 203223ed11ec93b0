# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What was found, put so that a test can compare it."""

from __future__ import annotations

from datetime import datetime

from kiosk.store.schema import Ecosystem
from kiosk.store.search.results import Result, Results
from tests.store.centre import reading

NOW = datetime(2026, 11, 23, 9, 41)


def made(data: object) -> Ecosystem:
    ecosystem = reading(data).ecosystem
    assert ecosystem is not None
    return ecosystem


def listed(results: Results, language: str = "es") -> dict[str, list[str]]:
    """Return the names that are listed, by kind, the best kind first."""
    return {
        group.kind: [each.name.in_language(language) for each in group.results] for group in results.groups
    }


def best(results: Results) -> Result:
    return results.groups[0].results[0]
