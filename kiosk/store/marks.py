# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Parsers for what the marks in `fields.py` say of a value: one of a few words, or a pattern."""

from __future__ import annotations

import re
from typing import Any

from kiosk.store.draft import BAD, Draft, record_of
from kiosk.store.fields import Between, Key, Matches, OneOf, Ref
from kiosk.store.messages import say
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
    if isinstance(mark, Between):
        return between(parse, mark)
    raise TypeError(f"no parser for {mark!r}")


def reference(mark: Ref) -> Parse:
    """Return a parser for the id of a record that is there."""

    def parse(value: Any, draft: Draft) -> Any:
        if type(value) is str:
            for part in mark.parts:
                if value in draft.ids[part]:
                    return value
            if value in mark.also:
                return value
        if not is_sound(value, draft):
            return BAD
        lost = next((part for part in mark.parts if value in draft.dropped[part]), None)
        if lost is not None:
            what = say("{record} {word} cannot be shown", record=record_of(mark.parts), word=quoted(value))
            remedy = say("mend what is wrong in {place}", place=f"{lost}[{draft.dropped[lost][value]}]")
            return draft.fault(what, remedy)
        return draft.dangling(value, mark.parts)

    return parse


def one_of(mark: OneOf) -> Parse:
    """Return a parser for one of a few words."""
    words = frozenset(mark.words)

    def parse(value: Any, draft: Draft) -> Any:
        if type(value) is str and value in words:
            return value
        if not is_sound(value, draft):
            return BAD
        known = say("use one of {words}", words=listed(mark.words, 20))
        remedy = draft.guess(value, mark.words, known, mark.words[0])
        return draft.fault(say("{word} is not known here", word=quoted(value)), remedy)

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
        return unlike(value, mark.example, draft)

    return parse


def between(parse_type: Parse, mark: Between) -> Parse:
    """Return a parser for a number within bounds."""

    def parse(value: Any, draft: Draft) -> Any:
        parsed = parse_type(value, draft)
        if parsed is BAD or mark.low <= parsed <= mark.high:
            return parsed
        return unlike(value, mark.example, draft)

    return parse


def unlike(value: object, example: object, draft: Draft) -> Any:
    """Report a value that is not as it must be."""
    what = say("{word} cannot be used", word=quoted(str(value)))
    return draft.fault(what, say("write it like {example}", example=example))
