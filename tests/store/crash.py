# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Every state that a file system may be in after a power cut, from a log of what it was asked.

What the standards promise, and no more: the bytes of a file are there once it is synced, and the names in
a folder once the folder is. Of all else any part may be missing, whatever came before or after it. Bytes that
are not synced may be cut anywhere, or be zeros. A rename happens or not; it is never half done.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, combinations, permutations, product
from pathlib import Path, PurePath

FOLDER = -1
GONE = -2


@dataclass
class Inode:
    """The bytes of a file, in the order they were written, and how many of them are synced."""

    parts: list[bytes] = field(default_factory=list)
    synced: int = 0


@dataclass(frozen=True)
class Named:
    """One change of names, which happens as a whole: path → inode, or `GONE`."""

    names: tuple[tuple[str, int], ...]

    @property
    def folder(self) -> str:
        return str(PurePath(self.names[0][0]).parent)


class Log:
    """What was asked of the file system, in order. Begin with `there`, what is on the disk and synced."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, str, bytes, str]] = []

    def create(self, path: str) -> None:
        self.steps.append(("create", path, b"", ""))

    def write(self, path: str, part: bytes) -> None:
        self.steps.append(("write", path, part, ""))

    def sync(self, path: str) -> None:
        self.steps.append(("sync", path, b"", ""))

    def rename(self, path: str, to: str) -> None:
        self.steps.append(("rename", path, b"", to))

    def unlink(self, path: str) -> None:
        self.steps.append(("unlink", path, b"", ""))

    def make_folder(self, path: str) -> None:
        self.steps.append(("folder", path, b"", ""))

    def crashes(
        self, there: dict[str, bytes], every_cut: bool = False
    ) -> Iterator[tuple[bool, dict[str, bytes]]]:
        """Give each state after a crash: whether all steps had been done, and path → bytes.

        With `every_cut` bytes that are not synced are cut at each place, else at a few.
        """
        for done in range(len(self.steps) + 1):
            world = _World(there)
            for step in self.steps[:done]:
                world.do(*step)
            for state in world.states(every_cut):
                yield done == len(self.steps), state


class _World:
    """A file system in memory that knows what of it would outlive a crash."""

    def __init__(self, there: dict[str, bytes]) -> None:
        self.inodes = [Inode([content], len(content)) for content in there.values()]
        self.live = {path: number for number, path in enumerate(there)}  # what programs see
        self.safe = dict(self.live)  # what is on the disk for sure
        self.pending: list[Named] = []

    def do(self, what: str, path: str, part: bytes, to: str) -> None:
        if what == "create":
            self.inodes.append(Inode())
            self._name((path, len(self.inodes) - 1))
        elif what == "write":
            self.inodes[self.live[path]].parts.append(part)
        elif what == "sync" and path in self.live and self.live[path] >= 0:
            inode = self.inodes[self.live[path]]
            inode.synced = sum(map(len, inode.parts))
        elif what == "sync":
            for change in [each for each in self.pending if each.folder == path]:
                self.safe.update(change.names)
            self.pending = [each for each in self.pending if each.folder != path]
        elif what == "rename":
            self._name((to, self.live[path]), (path, GONE))
        elif what == "unlink":
            self._name((path, GONE))
        elif what == "folder":
            self._name((path, FOLDER))

    def _name(self, *names: tuple[str, int]) -> None:
        self.pending.append(Named(names))
        self.live.update(names)

    def states(self, every_cut: bool) -> Iterator[dict[str, bytes]]:
        seen: set[tuple[tuple[str, int], ...]] = set()
        for changes in _subsets(self.pending):
            names = dict(self.safe)
            for change in changes:
                names.update(change.names)
            # A new folder that is not there takes its files along.
            made = [path for change in self.pending for path, number in change.names if number == FOLDER]
            lost = {path for path in made if path not in names}
            found = {
                path: number
                for path, number in names.items()
                if number >= 0 and not lost.intersection(map(str, PurePath(path).parents))
            }
            key = tuple(sorted(found.items()))
            if key in seen:
                continue
            seen.add(key)
            choices = [_cuts(self.inodes[number], every_cut) for number in found.values()]
            for contents in product(*choices):
                yield dict(zip(found, contents, strict=True))


def _subsets(changes: list[Named]) -> Iterator[tuple[Named, ...]]:
    """Give all that may have happened of changes that no sync has put in order."""
    if len(changes) <= 4:
        yield from chain.from_iterable(permutations(changes, count) for count in range(len(changes) + 1))
    else:
        yield from chain.from_iterable(combinations(changes, count) for count in range(len(changes) + 1))


def _cuts(inode: Inode, every_cut: bool) -> list[bytes]:
    whole = b"".join(inode.parts)
    rest = len(whole) - inode.synced
    if not rest:
        return [whole]
    ends = range(rest + 1) if every_cut else (0, rest // 2, rest)
    cut = [whole[: inode.synced + end] for end in ends]
    zeroed = [whole[: inode.synced] + bytes(end) for end in ends]
    half = whole[: inode.synced + rest // 2]
    return list(dict.fromkeys([*cut, *zeroed, half + bytes(len(whole) - len(half))]))


def aftermaths(log: Log, there: dict[str, bytes], before: Path, folder: Path) -> Iterator[tuple[bool, Path]]:
    """Lay out each state of `log.crashes` once: whether all steps had been done, and in which folder."""
    seen: set[tuple[bool, tuple[tuple[str, bytes], ...]]] = set()
    for done, state in log.crashes(there):
        key = done, tuple(sorted(state.items()))
        if key in seen:
            continue
        seen.add(key)
        after = folder / f"after-{len(seen)}"
        lay_out(after, state, before)
        yield done, after
        shutil.rmtree(after)


def lay_out(folder: Path, state: dict[str, bytes], before: Path) -> None:
    """Put a state, whose paths lie below `before`, into a folder."""
    for path, content in state.items():
        file = folder / PurePath(path).relative_to(before)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
