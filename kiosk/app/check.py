# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk check`: every problem in the data, one a line."""

from __future__ import annotations

from pathlib import Path

from kiosk.app.content import read_content


def check(data: Path) -> int:
    """Print samples, problems and a summary; return 0 when clean, 1 with problems, 2 when unreadable."""
    content = read_content(data)
    for sample in content.samples:
        print(f"{content.name}: {sample}: sample, not known to be true")
    for problem in content.problems:
        print(problem)
    count, samples = len(content.problems), len(content.samples)
    print(f"{content.name}: problems: {count}, samples: {samples}")
    if content.ecosystem is None:
        return 2
    return 1 if count else 0
