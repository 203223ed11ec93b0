# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What the screens read of the shipped data, row by row, on a Monday morning.

To take what is read now as right: `UPDATE_GOLDEN=1 python -m pytest tests/models/test_golden.py`,
then look at the difference before it is kept.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from pytestqt.modeltest import ModelTester

from kiosk.models.picked_model import PickedModel
from kiosk.store.fields import Text
from kiosk.store.schema import Notice
from tests.models.house import House, readable, said, shipped

GOLDEN = Path(__file__).parent / "golden"


def pictured(house: House) -> dict[str, Any]:
    lobby = {name: value for name, value in readable(house.lobby).items() if isinstance(value, str | int)}
    return {"lobby": lobby, **{name: said(model) for name, model in house.models().items()}}


@pytest.mark.parametrize("language", ["es", "en"])
def test_rows_are_as_they_were_found_right(house: House, language: str) -> None:
    house.speak(language)
    now = pictured(house)
    file = GOLDEN / f"{language}.json"
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(json.dumps(now, ensure_ascii=False, indent=1) + "\n", "utf-8")
    for name, rows in json.loads(file.read_text("utf-8")).items():
        assert now[name] == rows, name


def test_every_model_keeps_the_rules_of_qt(house: House, qtmodeltester: ModelTester) -> None:
    models = [*house.models().values(), *house.lobby.findChildren(PickedModel)]
    assert len(models) > 25
    for model in models:
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_every_role_has_one_type(house: House) -> None:
    notice = Notice(id="lift", text=Text((("", "The lift stands still"),)))
    house.open(replace(shipped(), notices=(notice,)))
    for name, model in house.models().items():
        rows = said(model)
        assert rows, name
        for role in rows[0]:
            assert {type(row[role]) for row in rows} <= {type(rows[0][role])}, (name, role)
            assert isinstance(rows[0][role], str | int), (name, role)


def test_words_of_both_languages_are_not_mixed(house: House) -> None:
    before = pictured(house)
    house.speak("en")
    assert pictured(house) != before
    house.speak("es")
    assert pictured(house) == before
