# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Puts another content in place of the data file, durably, one at a time, and keeps the old one."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from kiosk.store import durable
from kiosk.store.changes import SAME, summary
from kiosk.store.failures import ABSENT, Failure
from kiosk.store.library import EDIT, ROLLBACK, Library
from kiosk.store.messages import Message, say
from kiosk.store.reader import Reading, read
from kiosk.store.schema import Ecosystem
from kiosk.store.source import LARGEST_FILE
from kiosk.store.versions import content_of, digest, load


class Published(Struct, frozen=True):
    """What came of it. `reading` is what the content was read as, with its problems.

    `changes` is what a visitor sees change. `notes` is what staff must know besides, such as that the old
    content could not be kept. `refused` says why the content is not in place, if that is no fault of its own.
    """

    reading: Reading
    sha256: str = ""
    changes: tuple[Message, ...] = ()
    notes: tuple[Message, ...] = ()
    refused: Message | None = None
    done: bool = False


def publish_bytes(
    content: bytes, file: Path, library: Library, origin: str, name: str | None = None
) -> Published:
    """Put `content` in place of the data file (`data/ecosystem.json`) if it has no errors; never raise.

    `file` is the data file itself, not its folder; `origin` says what is publishing: `library.PUBLISH`,
    `IMPORT`, `ROLLBACK`. `name` is what problems call the content. What stood there is kept in the library,
    and so is the new content; if they cannot be kept, `notes` says so, and the content is put in place all
    the same. Not `done` and not `refused` means that `reading` has errors.
    """
    reading = read(content, name or str(file))
    if not reading.is_good:
        return Published(reading)
    try:
        with library.held():
            changes, notes = _put(content, reading, file, library, origin)
    except Failure as failure:
        return Published(reading, refused=failure.message, notes=tuple(library.notes))
    return Published(reading, digest(content), changes, (*notes, *library.notes), done=True)


def missing_plans(plans: Mapping[str, bytes], folder: Path) -> dict[Path, bytes]:
    """Return those of the plans, by their names, that do not stand in the folder as they should; as files."""
    found = {}
    for name, content in plans.items():
        with suppress(Failure):
            if durable.read(folder / name, len(content) + 1) == content:
                continue
        found[folder / name] = content
    return found


def put_plans(plans: Mapping[Path, bytes]) -> None:
    """Put plans in their places, durably, before the content that names them; or raise `Failure`."""
    for file, content in plans.items():
        durable.make_folder(file.parent)
        durable.replace(file, content)


def roll_back(number: int | None, file: Path, library: Library) -> Published:
    """Put a version in place of the data file, by its number in `entries()` from 1; never raise.

    Without a number it is the one before what the data file holds; if that is not what the lobby shows,
    because it is broken or does not start, it is what the lobby shows instead. Not `done` and not `refused`
    means that to this program, which may be newer, the version has errors: `reading` says where in its file.
    """
    nothing = Reading(None, ())
    try:
        with library.held():
            found = _wanted(number, file, library)
            if isinstance(found, Message):
                return Published(nothing, refused=found)
            return publish_bytes(found, file, library, ROLLBACK, _file_of(found, library))
    except Failure as failure:
        return Published(nothing, refused=failure.message)


def _wanted(number: int | None, file: Path, library: Library) -> bytes | Message:
    """Return the content to go back to, or why there is none; raise `Failure` rather than take another."""
    if library.folder is None:
        return say("there is no version to go back to: there is no folder for them: name one with --state")
    index = load(library.folder)
    shelf = {each.sha256: content_of(library.folder, each.sha256) for each in index.versions}
    versions = [each for each in index.versions if shelf[each.sha256] is not None]
    if not versions:
        return say("there is no version to go back to: none was kept yet")
    if number is None:
        now = _standing(file)
        shown = [each for each in versions if shelf[each.sha256] == now and not each.is_failed]
        # If the data file is not what the lobby shows, it shows the last good one.
        before = versions[versions.index(shown[0]) + 1 :] if shown else index.in_order_of_trust()
        contents = [shelf[each.sha256] for each in before if not each.is_failed]
    elif 1 <= number <= len(versions):
        contents = [shelf[versions[number - 1].sha256]]
    else:
        count = len(versions)
        return say("there is no version {number}: versions are 1 to {count}", number=number, count=count)
    found = [content for content in contents if content is not None]
    for content in found:
        if number is not None or read(content).is_good:
            return content
    return say("there is no version before this one: kiosk versions lists those that are kept")


def _put(
    content: bytes, reading: Reading, file: Path, library: Library, origin: str
) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """Keep what stands in the data file, replace it, keep the new content; return changes and notes."""
    assert reading.ecosystem is not None
    now = datetime.now(UTC)
    notes: list[Message] = []
    old = _standing(file)
    if old == content:
        library.accept(content, now, origin)
        return (SAME,), ()
    before: Ecosystem | None = None
    if old is not None:
        known = library.index().get(digest(old))
        was = read(old)
        if was.is_good:
            before = was.ecosystem
            if not (known and known.is_failed):  # to accept it would forget that
                library.accept(old, datetime.fromtimestamp(durable.modified(file), UTC), EDIT)
        elif not known and (aside := library.set_aside(old)):
            notes.append(
                say("what stood in {file} had errors: it is kept as {aside}", file=file, aside=aside)
            )
    if before is None:  # then the last one is shown
        last = library.last_good()
        before = read(last[1]).ecosystem if last else None
    changes = summary(before, reading.ecosystem)
    durable.replace(file, content)
    library.accept(content, now, origin, changes)
    return changes, tuple(notes)


def _file_of(content: bytes, library: Library) -> str:
    """Return the name of the file in which a version is kept."""
    assert library.folder is not None
    return str(library.folder / f"{digest(content)}.json")


def _standing(file: Path) -> bytes | None:
    """Return what stands in the data file; nothing if there is none, `Failure` if it cannot be read."""
    try:
        return durable.read(file, LARGEST_FILE + 1)
    except Failure as failure:
        if failure.errno in ABSENT:
            return None
        raise
