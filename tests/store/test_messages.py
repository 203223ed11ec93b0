# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What staff are told is told in their language: every sentence of the program has its Spanish."""

from __future__ import annotations

import ast
import errno
import json
from pathlib import Path

import pytest

from kiosk.store.failures import reason
from kiosk.store.messages import PLACE, Message, say, staff_language

ROOT = Path(__file__).parents[2]


def said(source: str, name: str) -> list[tuple[str, str | None, set[str]]]:
    """Return the calls of `say` in a module: where, the template if it is a literal, and the names given."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "say":
            first = node.args[0] if node.args else None
            template = (
                first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None
            )
            names = {keyword.arg or "**" for keyword in node.keywords}
            found.append((f"{name}:{node.lineno}", template, names))
    return found


SAID = [
    call
    for path in sorted((ROOT / "kiosk").rglob("*.py"))
    for call in said(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
]


def catalogue(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted((ROOT / "resources" / "i18n").glob(f"{language}.*.json")):
        part = json.loads(file.read_text(encoding="utf-8"))
        assert {key: found[key] for key in part.keys() & found.keys()} == {
            key: part[key] for key in part.keys() & found.keys()
        }, f"{file.name} says differently what another file says"
        found |= part
    return found


def test_every_sentence_is_a_literal_and_has_a_place_for_every_value() -> None:
    assert len(SAID) > 200
    assert [where for where, template, _ in SAID if template is None] == []
    assert [where for where, template, names in SAID if names - set(PLACE.findall(template or ""))] == []


def test_every_sentence_is_translated_and_no_translation_is_left_over() -> None:
    templates = {template for _, template, _ in SAID}
    spanish = catalogue("es")
    assert sorted(templates - spanish.keys()) == []
    assert sorted(spanish.keys() - templates) == []


def test_a_translation_names_the_same_values() -> None:
    assert [
        (template, spanish)
        for template, spanish in catalogue("es").items()
        if sorted(PLACE.findall(template)) != sorted(PLACE.findall(spanish)) or not spanish.strip()
    ] == []


def test_a_value_is_put_in_once_and_braces_of_an_example_stay() -> None:
    message = say('write {word} as {"key": value}', word="{other}")
    assert str(message) == 'write {other} as {"key": value}'


def test_a_message_in_a_message_is_in_the_same_language() -> None:
    message = say("{found} instead of {wanted}", found=say("a number"), wanted=say("a text"))
    assert str(message) == "a number instead of a text"
    assert message.in_language("es") == "un número en lugar de un texto"


def test_what_nobody_translated_is_in_english() -> None:
    assert Message("nobody wrote this").in_language("es") == "nobody wrote this"
    assert say("a text").in_language("tlh") == "a text"


def test_what_the_system_says_is_in_our_words_where_we_know_it() -> None:
    refused = reason(OSError(errno.EACCES, "Permission denied"))
    assert refused.in_language("es") == "este usuario no tiene permiso: pregunta a quien instaló el kiosco"
    assert str(reason(OSError(errno.ENOTTY, "Not a typewriter"))) == "the system says: Not a typewriter"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "es_CO.UTF-8"}, "es"),
        ({"LANG": "es"}, "es"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "es_ES.UTF-8"}, "es"),
        ({"LANG": "es_CO.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "es_CO.UTF-8", "LC_ALL": ""}, "es"),
        ({"LANG": "es_CO.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "est_EE.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_staff_are_spoken_to_as_the_machine_is_set(environment: dict[str, str], language: str) -> None:
    assert staff_language(environment) == language
