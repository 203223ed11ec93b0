# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The texts of an indoor map, which has them by language, and the names that we make of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any


def plain(labels: Any) -> str:
    """Return one wording of a text with languages."""
    return next(iter(_wordings(labels).values()), "")


def text(labels: Any, languages: Sequence[str]) -> Any:
    """Return a text as our data has it: with the first language in it; `None` if nothing is said."""
    words = _wordings(labels)
    if len(set(words.values())) < 2:
        return next(iter(words.values()), None)
    kept = {code: words[code] for code in languages if code in words}
    return {languages[0]: next(iter(words.values())), **kept}


def free(name: str, taken: Iterable[str]) -> str:
    """Return `name`, with a number if it is taken."""
    used = set(taken)
    stem = re.sub(r"-\d+$", "", name) if name.startswith("wc-") else name
    count = 1
    while name in used:
        count += 1
        name = f"{stem}-{count}"
    return name


def _wordings(labels: Any) -> dict[str, str]:
    if not isinstance(labels, dict):
        return {}
    pairs = (
        (code[:3].strip("-_").casefold(), words) for code, words in labels.items() if isinstance(words, str)
    )
    tidy = (
        (code, "".join(each for each in words if each.isprintable()).strip()[:80]) for code, words in pairs
    )
    return {code: words for code, words in tidy if words}
