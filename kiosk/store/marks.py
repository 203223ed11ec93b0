# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Parsers for what the marks in `fields.py` say of a value: one of a few words, or a pattern."""

from __future__ import annotations

import re
from typing import Any

from kiosk.store.draft import BAD, Draft
from kiosk.store.fields import Key, Matches, OneOf, Ref
from kiosk.store.problems import listed, quoted
from kiosk.store.values import Parse, is_sound, key, plain


def marked(parse: Parse, mark: object) -> Parse:
    """Return `parse` with what `mark` asks of the value besides."""
    if isinstance(mark, Key):
        return key
    if isinstance(mark, Ref):
        return reference(mark)
    if isinstance(mark, OneOf):
        return one_of(mark)
    if isinstance(mark, Matches):
        return matching(parse, mark)
    raise TypeError(f"no parser for {mark!r}")


def reference(mark: Ref) -> Parse:
    """Return a parser for the id of a record that is there."""
    noun = " or ".join(part.removesuffix("s") for part in mark.parts)

    def parse(value: Any, draft: Draft) -> Any:
        if type(value) is str:
            for part in mark.parts:
                if value in draft.ids[part]:
                    return value
            if value in mark.also:
                return value
        if not is_sound(value, draft):
            return BAD
        if any(value in draft.dropped[part] for part in mark.parts):
            return draft.fault(f"{noun} {quoted(value)} cannot be shown", "mend what is wrong with it")
        return draft.dangling(value, noun, mark.parts)

    return parse


def one_of(mark: OneOf) -> Parse:
    """Return a parser for one of a few words."""
    words = frozenset(mark.words)

    def parse(value: Any, draft: Draft) -> Any:
        if type(value) is str and value in words:
            return value
        if not is_sound(value, draft):
            return BAD
        known = f"use one of {listed(mark.words, 20)}"
        remedy = draft.guess(value, mark.words, known, mark.words[0])
        return draft.fault(f"{quoted(value)} is not known here", remedy)

    return parse


def matching(parse_type: Parse, mark: Matches) -> Parse:
    """Return a parser for what matches a pattern."""
    matches = re.compile(mark.pattern, re.ASCII).fullmatch
    text = parse_type is plain

    def parse(value: Any, draft: Draft) -> Any:
        if text and type(value) is str and matches(value) and value.isprintable():
            return value
        parsed = parse_type(value, draft)
        if parsed is BAD or matches(str(parsed)):
            return parsed
        return draft.fault(f"{quoted(str(value))} cannot be used", f"write it like {mark.example}")

    return parse
