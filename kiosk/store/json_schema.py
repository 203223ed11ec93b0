# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The JSON Schema of a data file, made from the records, so that an editor helps while somebody types.

It says less than the reader: not that ids are there, nor that texts have the languages of the centre. What
the reader takes without a fault fits it.
"""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import Any, get_args, get_origin, get_type_hints

from msgspec.structs import fields

from kiosk.store.descriptions import TOLD
from kiosk.store.fields import LARGEST, Between, Key, Matches, OneOf, Ref, Text
from kiosk.store.records import bare, is_record
from kiosk.store.schema import FORMAT, Center, Ecosystem, Event, Location, Place

_SEEN = r"\S"
_ID = "^[a-z0-9-]+$"
_DAY = r"\d{4}-\d\d-\d\d"

_LEAVES: dict[object, dict[str, Any]] = {
    str: {"type": "string", "pattern": _SEEN},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": -LARGEST, "maximum": LARGEST},
    float: {"type": "number"},
    date: {"type": "string", "pattern": f"^{_DAY}$"},
    datetime: {"type": "string", "pattern": rf"^{_DAY}(T\d\d:\d\d(:\d\d)?)?$"},
    timedelta: {"type": "string", "pattern": r"^P(?=.)(\d{1,3}D)?(T(?=\d)(\d{1,4}H)?(\d{1,5}M)?)?$"},
    Text: {"$ref": "#/$defs/text"},
}
_TEXT = {
    "description": "Un texto, o uno por idioma — One text, or one for each language",
    "anyOf": [
        {"type": "string", "pattern": _SEEN},
        {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]{2,3}$"},
            "additionalProperties": {"type": "string", "pattern": _SEEN},
            "minProperties": 1,
        },
    ],
    "examples": ["Nube Viva", {"es": "Software en la nube", "en": "Cloud software"}],
}
_BESIDES: dict[type, dict[str, Any]] = {
    Event: {"not": {"required": ["end", "duration"]}},
    Place: {"oneOf": [{"required": ["floor"]}, {"required": ["hub"]}]},
}
"""What must be right between the fields of a record."""

_MORE: dict[tuple[type, str], dict[str, Any]] = {
    (Ecosystem, "format"): {"const": FORMAT},
    (Center, "languages"): {"minItems": 1},
    (Location, "lat"): {"minimum": -90, "maximum": 90},
    (Location, "lon"): {"minimum": -180, "maximum": 180},
}
"""What the checks of a record ask of one field."""


def json_schema() -> dict[str, Any]:
    """Return the schema, by the draft 2020-12."""
    kinds: dict[str, Any] = {"text": _TEXT}
    whole = _record(Ecosystem, kinds)
    named = {"type": "string", "examples": ["ecosystem.schema.json"]}
    whole["properties"] = {
        "$schema": {"description": "Este esquema — This schema", **named},
        **whole["properties"],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Los datos del lobby — The data of the lobby",
        **whole,
        "$defs": dict(sorted(kinds.items())),
    }


def schema_text() -> str:
    """Return the schema as it stands in `data/ecosystem.schema.json`."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def _record(record: type, kinds: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(record, include_extras=True)
    properties, required = {}, []
    for field in fields(record):
        key = field.name.rstrip("_")
        told, example = TOLD[record][key]
        kind = _kind(hints[field.name], kinds, example)
        kind |= _MORE.get((record, field.name), {})
        if isinstance(field.default, str | bool):
            kind["default"] = field.default
        properties[key] = {"description": told, **kind}
        if field.required:
            required.append(key)
    return {
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
        **_BESIDES.get(record, {}),
    }


def _kind(hint: Any, kinds: dict[str, Any], example: object) -> dict[str, Any]:
    """Return the schema of a type with its marks; that of a record is put among `kinds`, and named."""
    hint, marks = bare(hint)
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _kind(get_args(hint)[0], kinds, example)}
    if is_record(hint):
        name = hint.__name__.lower()
        if name not in kinds:
            kinds[name] = {}  # before the records in it, which might name it too
            kinds[name] = _record(hint, kinds)
        return {"$ref": f"#/$defs/{name}"}
    kind = dict(_LEAVES[hint])
    for mark in marks:
        kind |= _marked(mark)
    return {**kind, "examples": [example]}


def _marked(mark: object) -> dict[str, Any]:
    if isinstance(mark, Key | Ref):
        return {"pattern": _ID}
    if isinstance(mark, OneOf):
        return {"enum": list(mark.words)}
    if isinstance(mark, Matches):
        return {"pattern": f"^(?:{mark.pattern})$"}
    assert isinstance(mark, Between)
    return {"minimum": mark.low, "maximum": mark.high}
