# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Contents to keep, and ways to look at what is kept."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.store.library import PUBLISH, Library
from kiosk.store.start import Choice
from kiosk.store.versions import digest
from tests.store.centre import SOUND, changed

NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)


def made(name: str, data: dict[str, Any] = SOUND) -> bytes:
    """Return a content that differs from others by the name of its company."""
    return json.dumps(changed("tenants.0.name", name, data)).encode()


A, B, C = made("A"), made("B"), made("C")
BAD = b'{"format": 1,'
IN_PART = json.dumps(changed("tenants.0.floor", "9")).encode()
"""A content of which a company has an error, and all else can be shown."""


def accept(library: Library, *contents: bytes) -> None:
    """Have contents accepted, a minute after each other."""
    for number, content in enumerate(contents):
        library.accept(content, NOON + timedelta(minutes=number), PUBLISH)


def kept(library: Library) -> list[bytes | None]:
    """Return what is kept, the newest first."""
    return [library.content(version.sha256) for version in library.entries()]


def start(library: Library, file: Path, succeeds: bool = False, shipped: Path | None = None) -> Choice:
    """Start the lobby, or have it die before its first frame."""
    choice = library.choose(file, shipped)
    library.begin_start(choice.sha256)
    if succeeds:
        library.start_succeeded(choice.sha256)
    return choice


def data_file(folder: Path) -> Path:
    """Return a data file with content A, in a folder `data` below `folder`."""
    file = folder / "data" / "ecosystem.json"
    file.parent.mkdir()
    file.write_bytes(A)
    return file


def content_of(choice: Choice) -> bytes:
    """Return which of the contents here was chosen to start with, b"" for none."""
    return {digest(content): content for content in (A, B, C, IN_PART)}.get(choice.sha256, b"")
