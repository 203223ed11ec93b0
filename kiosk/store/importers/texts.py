# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Texts in several languages, of which a file from elsewhere may know some."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.store.importers.centre import Centre
from kiosk.store.importers.words import wordings
from kiosk.store.writer import GONE


def combined(old: object, cells: Mapping[str, str], centre: Centre) -> object:
    """Return a text with other wordings, `GONE` if none is left.

    `cells` are the wordings by language, `""` being all languages, or the default one where others are said
    too; an empty one takes the wording out, and a language that is not in `cells` keeps its own.
    """
    default = centre.default
    filled = {language: cell for language, cell in cells.items() if cell}
    kept = wordings(old)
    if set(cells) == {""}:
        if not filled or set(kept) <= {""}:
            return filled.get("", GONE)
        return {**kept, default: cells[""]}
    if set(filled) == {""}:
        return filled[""]
    for language in cells:
        kept.pop(language, None)
    if "" in filled:
        filled[default] = filled.pop("")
        kept.pop(default, None)
    elif "" in kept and default in cells:
        del kept[""]
    if set(kept) == {""}:
        if not filled:
            return old
        kept = {default: kept[""]}
    kept.update(filled)
    order = [each for each in centre.languages if each in kept]
    return {each: kept[each] for each in [*order, *(kept.keys() - set(order))]} or GONE


def retold(old: object, texts: Mapping[str, str], centre: Centre, *, whole: bool) -> object:
    """Return what a calendar makes of a text: all of it if it tells the `whole`, else the wordings it has."""
    before = wordings(old)
    shown = before if "" in before else {"": before.get(centre.default, ""), **before}
    kept = {
        code: shown[code] if shown.get(code, "").split() == each.split() else each
        for code, each in texts.items()
    }
    if not whole:
        return combined(old, kept, centre)
    if set(kept) <= {""}:
        return kept.get("", GONE)
    return {code or centre.default: each for code, each in sorted(kept.items())}
