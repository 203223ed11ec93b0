# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The versions of the content that are kept: one file each, named by its SHA-256, and an index of them."""

from __future__ import annotations

import json
import re
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.store import durable
from kiosk.store.failures import ABSENT, Failure
from kiosk.store.messages import Message
from kiosk.store.source import LARGEST_FILE

KEPT = 10
"""Versions, the newest ones."""

FAILED = "failed"
"""The origin of a content that nobody accepted: it is kept only to be known as one that does not start."""

STARTS = 2
"""Starts that fail, until a version is not started with any more."""

INDEX = "index.json"
LARGEST_INDEX = 1024 * 1024
"""Bytes. Ten versions take four thousand."""

_NAME = r"([0-9a-f]{64})\.json"


class Version(NamedTuple):
    """A content that was on the screen, and since when (UTC); `origin` says what put it there.

    `changes` is what was different from the one before it, nothing if that is not known any more.
    """

    sha256: str
    when: datetime
    origin: str = ""
    changes: tuple[Message, ...] = ()
    starts_failed: int = 0

    @property
    def is_failed(self) -> bool:
        """Whether the program does not start with it."""
        return self.starts_failed >= STARTS


class Index(NamedTuple):
    """The versions that are kept, the newest first; `last` is the one that the data file was given last."""

    versions: tuple[Version, ...] = ()
    last: str = ""

    def get(self, sha256: str) -> Version | None:
        """Return a version, if it is kept."""
        return next((version for version in self.versions if version.sha256 == sha256), None)

    def accepted(self, version: Version) -> Index:
        """Return the index with a version as the newest one and the last.

        The one whose place it takes comes right behind it, also if staff had gone back to that.
        """
        before = self.get(self.last)
        rest = [each for each in self.versions if each.sha256 not in (version.sha256, self.last)]
        if before and before.sha256 != version.sha256:
            rest.insert(0, before)
        return Index((version, *rest)[:KEPT], version.sha256)

    def marked(self, version: Version) -> Index:
        """Return the index with a version as one that does not start, on top if it is not kept yet."""
        versions = self.versions if self.get(version.sha256) else (version, *self.versions)
        if len(versions) > KEPT:
            drop = next(each for each in reversed(versions) if each.sha256 != self.last)
            versions = tuple(each for each in versions if each is not drop)
        return self._replace(
            versions=tuple(
                each._replace(starts_failed=STARTS) if each.sha256 == version.sha256 else each
                for each in versions
            )
        )

    def forgiven(self, sha256: str = "") -> Index:
        """Return the index without the mark of a version, or of all; what was kept for its mark only goes."""
        wanted = [each for each in self.versions if sha256 in ("", each.sha256)]
        kept = [each for each in self.versions if each not in wanted or each.origin != FAILED]
        return self._replace(
            versions=tuple(each._replace(starts_failed=0) if each in wanted else each for each in kept)
        )

    def in_order_of_trust(self) -> tuple[Version, ...]:
        """Return the last one, those before it, and then those that staff went back from."""
        places = [place for place, version in enumerate(self.versions) if version.sha256 == self.last]
        first = places[0] if places else 0
        return self.versions[first:] + self.versions[:first]


def digest(content: bytes) -> str:
    """Return the SHA-256 of a content, as people see it: 64 letters and digits."""
    try:  # hashlib loads OpenSSL, which takes longer than to read a whole data file
        if sys.version_info >= (3, 12):
            from _sha2 import sha256  # type: ignore[import-not-found]  # it has no stub
        else:
            from _sha256 import sha256  # type: ignore[import-not-found]  # it has no stub
    except ImportError:
        from hashlib import sha256
    return str(sha256(content).hexdigest())


def local_time(when: datetime, zone: str) -> str:
    """Return a time as the people of a time zone write it."""
    from zoneinfo import ZoneInfo

    return f"{when.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def content_of(folder: Path, sha256: str) -> bytes | None:
    """Return the content of a version, nothing if it is gone or damaged; raise `Failure` if the disk is."""
    try:
        content = durable.read(folder / f"{sha256}.json", LARGEST_FILE + 1)
    except Failure as failure:
        if failure.errno in ABSENT:
            return None
        raise
    return content if digest(content) == sha256 else None


def load(folder: Path) -> Index:
    """Return the index, made anew from the versions if it is damaged; raise `Failure` if the disk is."""
    there = _names(folder)
    try:
        index = _parsed(json.loads(durable.read(folder / INDEX, LARGEST_INDEX)))
    except Failure as failure:
        if failure.errno not in ABSENT:
            raise
        return rebuilt(folder)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        return rebuilt(folder)
    return Index(tuple(each for each in index.versions if each.sha256 in there), index.last)


def rebuilt(folder: Path) -> Index:
    """Return an index of the versions that are whole, as old as their files are; what fails is left out."""
    found: list[Version] = []
    with suppress(Failure):
        for sha256 in _names(folder):
            with suppress(Failure):
                if content_of(folder, sha256) is not None:
                    age = int(durable.modified(folder / f"{sha256}.json"))
                    found.append(Version(sha256, datetime.fromtimestamp(age, UTC)))
    found.sort(key=lambda version: (version.when, version.sha256), reverse=True)
    return Index(tuple(found[:KEPT]), found[0].sha256 if found else "")


def save(folder: Path, index: Index) -> None:
    """Put the index on the disk, durably, and then remove what it no longer names; or raise `Failure`."""
    durable.replace(folder / INDEX, _written(index).encode())
    kept = {version.sha256 for version in index.versions}
    with suppress(Failure):  # what cannot be removed now is the next time
        for sha256 in _names(folder) - kept:
            durable.remove(folder / f"{sha256}.json")


def _names(folder: Path) -> set[str]:
    return {found[1] for name in durable.names(folder) if (found := re.fullmatch(_NAME, name))}


def _written(index: Index) -> str:
    versions = [
        {
            "sha256": version.sha256,
            "when": version.when.isoformat(timespec="seconds"),
            "origin": version.origin,
            "changes": [[change.template, dict(change.values)] for change in version.changes],
            "starts_failed": version.starts_failed,
        }
        for version in index.versions
    ]
    return json.dumps({"last": index.last, "versions": versions}, ensure_ascii=False, indent=1)


def _parsed(tree: Any) -> Index:
    """Return the index of a JSON tree, or raise whatever comes of a wrong one."""
    versions = tuple(_version(each) for each in tree["versions"])
    if len({version.sha256 for version in versions}) < len(versions):
        raise ValueError
    return Index(versions[:KEPT], str(tree["last"]))


def _version(tree: Any) -> Version:
    if not re.fullmatch(_NAME, f"{tree['sha256']}.json"):
        raise ValueError
    changes = tuple(Message(str(template), tuple(values.items())) for template, values in tree["changes"])
    when = datetime.fromisoformat(tree["when"]).astimezone(UTC)
    return Version(tree["sha256"], when, str(tree["origin"]), changes, int(tree["starts_failed"]))
