# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Contents that carry a number in many places, and every way in which programs save them."""

from __future__ import annotations

import json
import os
import random
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.models.house import said
from tests.ui import made

FILE = "ecosystem.json"
LETTERS = "ABCDEFGHIJ"

Save = Callable[[Path, bytes], None]


def numbered(number: int) -> dict[str, Any]:
    """Return a guide that says its number in records of every part; how many there are differs too."""
    count = _count(number)
    fact = {"value": "7", "label": f"Salas {number}", "as_of": "2026", "source": "Faro"}
    return made.guide(
        center={"hub": "faro", "about": f"Centro {number}"},
        hubs=[made.hub(summary=f"Lugar {number}", facts=[fact])],
        floors=[made.floor(1, name=f"Piso {number}")],
        tenants=[
            made.tenant(f"t-{i}", name=f"{LETTERS[(i + number) % len(LETTERS)]} {number}")
            for i in range(count)
        ],
        programs=[made.program(name=f"Curso {number}")],
        events=[made.event(f"e-{i}", title=f"Encuentro {number}", host="faro") for i in range(count)],
        notices=[{"id": "aviso", "text": f"Aviso {number}"}],
        labels=made.LABELS,
    )


def written(data: dict[str, Any]) -> bytes:
    """Return the bytes of a data file."""
    return json.dumps(data, ensure_ascii=False, indent=2).encode()


def numbers_in(lobby: Any) -> set[int]:
    """Return the numbers that the rows of a lobby say; a number below 0 stands for rows that are missing."""
    sources = lobby._sources
    said_by = {
        "name": (sources.tenants, sources.programs, sources.entries, sources.floors),
        "summary": (sources.hubs,),
        "label": (sources.facts,),
        "title": (sources.events,),
        "text": (sources.notices,),
        "floorName": (sources.tenants,),
    }
    texts = [lobby.property("about")]
    for role, models in said_by.items():
        for model in models:
            texts += [row[role] for row in said(model)]
    texts.remove("Faro")  # the entry of the hub
    listed = lobby.visit_now().directory._listed
    texts += [row["name"] for row in said(listed)]
    numbers = {int(text.split()[-1]) for text in texts}
    few = sources.hubs, sources.facts, sources.programs, sources.floors, sources.notices
    many = sources.tenants, sources.events, listed
    count = _count(max(numbers))
    lengths = [len(model.rows) for model in (*few, *many, sources.entries)]
    if lengths != [1] * len(few) + [count] * len(many) + [2 + 2 * count]:
        numbers.add(-1)
    return numbers


def _count(number: int) -> int:
    return 3 + number % 5


def in_place(folder: Path, content: bytes) -> None:
    """Write over what stands there, and cut off the rest."""
    with (folder / FILE).open("r+b" if (folder / FILE).exists() else "wb") as file:
        file.write(content)
        file.truncate()


def in_pieces(folder: Path, content: bytes) -> None:
    """Empty the file and write it bit by bit, as over a slow share."""
    with (folder / FILE).open("wb", buffering=0) as file:
        for start in range(0, len(content), 1000):
            file.write(content[start : start + 1000])
            time.sleep(0.002)


def rename_over(folder: Path, content: bytes) -> None:
    """Write a file beside it, and put it in its place."""
    new = folder / ".new"
    new.write_bytes(content)
    new.replace(folder / FILE)


def backup_and_rename(folder: Path, content: bytes) -> None:
    """Keep what was there under another name."""
    if (folder / FILE).exists():
        (folder / FILE).rename(folder / f"{FILE}~")
    rename_over(folder, content)


def with_mark_and_crlf(folder: Path, content: bytes) -> None:
    """Save as Windows does: with a byte-order mark, and with two characters at the end of each line."""
    rename_over(folder, b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"))


def copied(folder: Path, content: bytes) -> None:
    """Copy it from elsewhere, with the time at which it was written there."""
    elsewhere = folder.with_name("elsewhere.json")
    elsewhere.write_bytes(content)
    os.utime(elsewhere, (1_700_000_000, 1_700_000_000))
    shutil.copy2(elsewhere, folder / FILE)


def folder_replaced(folder: Path, content: bytes) -> None:
    """Put another folder in the place of the whole folder."""
    new, old = folder.with_name("new"), folder.with_name("old")
    new.mkdir()
    (new / FILE).write_bytes(content)
    folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old)


def removed_and_back(folder: Path, content: bytes) -> None:
    """Take the file away, and put another there a while later."""
    (folder / FILE).unlink(missing_ok=True)
    time.sleep(0.02)
    (folder / FILE).write_bytes(content)


SAVES: list[Save] = [
    in_place,
    in_pieces,
    rename_over,
    backup_and_rename,
    with_mark_and_crlf,
    copied,
    folder_replaced,
    removed_and_back,
]


def spoilt(content: bytes, chance: random.Random) -> bytes:
    """Return a content with something wrong in it: most often it is not all there."""
    return chance.choice(
        (
            content[: chance.randrange(len(content) - 2)],
            content.replace(b'"floor": "1"', b'"floor": "9"', 1),
            content.replace(b'"es"', b'"es",,', 1),
            content + content,
            b"",
        )
    )


def edits(first: int, count: int, chance: random.Random) -> Iterator[tuple[int, Save, bytes, bool]]:
    """Yield numbered edits, each with its way of saving, its content, and whether that is good."""
    for number in range(first, first + count):
        content = written(numbered(number))
        is_good = chance.random() > 0.15
        yield number, chance.choice(SAVES), content if is_good else spoilt(content, chance), is_good
