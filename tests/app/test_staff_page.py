# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The page for staff: what it tells them to write is right, and what it shows is there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import paths
from kiosk.app.arguments import parse
from kiosk.store.reader import read

DATA = paths.HOME / "data"
PAGE = (DATA / "LEEME.md").read_text(encoding="utf-8")
HALVES = dict(zip(("es", "en"), PAGE.split("\n---\n"), strict=True))


@pytest.mark.parametrize("language", HALVES)
def test_what_staff_are_told_to_write_is_accepted(language: str) -> None:
    data: dict[str, Any] = json.loads((DATA / "ecosystem.json").read_text(encoding="utf-8"))
    company, notice = map(json.loads, re.findall(r"```json\n(.*?)```", HALVES[language], re.DOTALL))
    others = [each for each in data["tenants"] if each["id"] != company["id"]]
    words = re.findall(r'`("(?:until|moved_to|status|recurrence|logo|sample)": .*?)`', HALVES[language])
    assert len(words) == 6
    told = json.loads("{" + ", ".join(words) + "}")
    event = data["events"][0] | {name: told.pop(name) for name in ("recurrence", "status")}
    times = re.findall(r'`("(?:2026-|PT).*?")`', HALVES[language])
    event |= {
        "id": "copy",
        "all_day": False,
        "start": json.loads(times[-3]),
        "duration": json.loads(times[-1]),
    }
    data |= {
        "tenants": [*others, company | told],
        "notices": [notice],
        "events": [*data["events"], event],
    }
    assert read(json.dumps(data).encode()).problems == ()


@pytest.mark.parametrize("language", HALVES)
def test_the_commands_are_there(language: str) -> None:
    commands = set(re.findall(r"`kiosk ([^`]+)`", HALVES[language]))
    assert {command.split()[0] for command in commands} == {"check", "export", "import", "pin"}
    for command in commands:
        assert parse(command.split()).command == command.split()[0]


def test_the_pictures_are_there() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", PAGE)
    assert len(pictures) == 6
    for picture in pictures:
        assert Path(DATA, picture).read_bytes().startswith(b"\x89PNG")
