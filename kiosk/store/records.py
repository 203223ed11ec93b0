# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""From JSON objects to records: the rules are read from the record classes, once for each class."""

from __future__ import annotations

import types
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache
from typing import Annotated, Any, TypeGuard, Union, get_args, get_origin

from msgspec import NODEFAULT, Struct

from kiosk.store import values
from kiosk.store.checks import CHECKS, VITAL
from kiosk.store.draft import BAD, Draft
from kiosk.store.fields import Ref, Text, types_of
from kiosk.store.marks import marked
from kiosk.store.messages import say
from kiosk.store.places import Aim
from kiosk.store.problems import listed, quoted
from kiosk.store.source import Repeated

_PARSERS: dict[object, values.Parse] = {
    str: values.plain,
    bool: values.flag,
    int: values.whole,
    float: values.number,
    date: values.day,
    datetime: values.moment,
    timedelta: values.duration,
    Text: values.wording,
}


class Field(Struct, frozen=True):
    """What a record wants of one key.

    A record with a bad value in a `vital` field goes: it would be incomplete, or untrue. `refers` are the
    parts whose ids the value holds, however deep within.
    """

    name: str
    parse: values.Parse
    required: bool
    vital: bool
    refers: tuple[str, ...]


@cache
def rules(record: type[Struct]) -> dict[str, Field]:
    """Return the fields of a record class by their JSON keys."""
    found = {}
    defaults = record.__struct_defaults__
    without = len(record.__struct_fields__) - len(defaults)
    for place, (name, hint) in enumerate(types_of(record).items()):
        required = place < without or defaults[place - without] is NODEFAULT
        vital = required or name in VITAL.get(record, ()) or name == "sample"
        parse, refers = _parser(hint, strict=vital and not required)
        found[name.rstrip("_")] = Field(name, parse, required, vital, refers)
    return found


@cache
def record_parser(record: type) -> values.Parse:
    """Return the parser that turns a JSON object into a `record`, or reports why it cannot."""
    known = rules(record)
    keys = tuple(known)
    steps = {key: (field.name, field.parse, field.vital) for key, field in known.items()}
    required = frozenset(key for key, field in known.items() if field.required)
    check: Callable[[dict[str, Any], Draft], bool] | None = CHECKS.get(record)

    def parse(value: Any, draft: Draft) -> Any:
        if not isinstance(value, dict):
            return draft.wrong(value, say("an object"), say('write it as {"key": value}'))
        found: dict[str, Any] = {}
        fit = True
        given = value.keys()
        if isinstance(value, Repeated):
            values.repeated(value, draft)
            fit = not any(known[key].vital for key in value.repeated & known.keys())
            value = {key: each for key, each in value.items() if key not in value.repeated}
        trail = draft.trail
        trail.append("")
        for key, raw in value.items():
            trail[-1] = key
            step = steps.get(key)
            if step is None:
                those = say("keys here are {keys}", keys=listed(keys, 30))
                remedy = draft.guess(key, keys, those, record.__name__)
                draft.fault(say("unknown key"), remedy, aim=Aim.KEY)
                continue
            name, parse_field, vital = step
            parsed = parse_field(raw, draft)
            if parsed is not BAD:
                found[name] = parsed
            elif vital:
                fit = False
        trail.pop()
        if not required <= given:
            fit = False
            for key in required - given:
                draft.fault(say("missing"), say('add "{key}"', key=key), key)
        if check is not None and fit:
            fit = check(found, draft)
        if not fit:
            return BAD
        return record(**found)

    return parse


def bare(hint: Any) -> tuple[Any, tuple[object, ...]]:
    """Return a type without its marks and its `None`, and the marks."""
    marks: tuple[object, ...] = ()
    while True:
        if get_origin(hint) is Annotated:
            hint, *more = get_args(hint)
            marks += tuple(more)
        elif get_origin(hint) in (Union, types.UnionType):
            hint = next(option for option in get_args(hint) if option is not types.NoneType)
        else:
            return hint, marks


def is_record(hint: Any) -> TypeGuard[type]:
    """Tell whether a bare type is that of a record."""
    return isinstance(hint, type) and issubclass(hint, Struct) and hint not in _PARSERS


def _parser(hint: Any, strict: bool = False) -> tuple[values.Parse, tuple[str, ...]]:
    """Return the parser for a type with its marks, and the parts that it refers to."""
    hint, marks = bare(hint)
    refers: tuple[str, ...] = ()
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        inner, refers = _parser(item)
        parse = _records(inner, keyed="id" in rules(item)) if is_record(item) else _row(inner, strict)
    elif hint in _PARSERS:
        parse = _PARSERS[hint]
    else:
        assert isinstance(hint, type)
        parse = record_parser(hint)
        refers = tuple(part for field in rules(hint).values() for part in field.refers)
    for mark in marks:
        parse = marked(parse, mark)
        if isinstance(mark, Ref):
            refers += mark.parts
    return parse, refers


def _row(parse_each: values.Parse, strict: bool) -> values.Parse:
    def parse(value: Any, draft: Draft) -> Any:
        if type(value) is not list:
            return draft.wrong(value, say("a list"), say("put it in [brackets]"))
        trail = draft.trail
        trail.append(0)
        found = []
        for index, each in enumerate(value):
            trail[-1] = index
            parsed = parse_each(each, draft)
            if parsed is not BAD:
                found.append(parsed)
        trail.pop()
        return BAD if strict and len(found) < len(value) else tuple(found)

    return parse


def _records(parse_each: values.Parse, keyed: bool) -> values.Parse:
    """Return the parser for a list of records, which are known by their ids from then on if `keyed`."""

    def parse(value: Any, draft: Draft) -> Any:
        if type(value) is not list:
            return draft.wrong(value, say("a list"), say("put it in [brackets]"))
        trail = draft.trail
        part = str(trail[-1])
        ids = draft.ids[part]
        trail.append(0)
        found = []
        for index, each in enumerate(value):
            trail[-1] = index
            parsed = parse_each(each, draft)
            name = each.get("id") if keyed and isinstance(each, dict) else None
            if parsed is not BAD and name in ids:
                other = f"{part}[{ids[name]}]"
                what = say("the id {word} is that of {other} too", word=quoted(name), other=other)
                parsed = draft.fault(what, say("give each its own"), "id")
            elif parsed is BAD and isinstance(name, str):
                draft.dropped[part].setdefault(name, index)
            if parsed is BAD:
                continue
            if name is not None:
                ids[name] = index
            found.append(parsed)
        trail.pop()
        return tuple(found)

    return parse
