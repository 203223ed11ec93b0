# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What staff own, read from the data folder: the ecosystem, the settings, and all that is wrong with them."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk.app import paths
from kiosk.app.options import Mistake
from kiosk.app.printing import complain
from kiosk.device.settings import FILE_NAME, Settings, read_settings
from kiosk.device.stamps import Stamp, stamp_of
from kiosk.store import durable
from kiosk.store.failures import Failure
from kiosk.store.library import Library
from kiosk.store.messages import say
from kiosk.store.problems import Problem
from kiosk.store.reader import Reading, read
from kiosk.store.schema import Ecosystem
from kiosk.store.source import LARGEST_FILE
from kiosk.store.start import NOTHING


class Content(Struct, frozen=True):
    """What a data folder holds. `ecosystem` is `None` when it cannot be shown at all.

    Of a lobby that starts, `stamp` is that of the files before they were read, `source` where the ecosystem
    comes from, as `kiosk.store.start` says it, and `sha256` that of its bytes.
    """

    folder: Path
    ecosystem: Ecosystem | None
    settings: Settings
    problems: tuple[Problem, ...]
    stamp: Stamp | None = None
    source: str = ""
    sha256: str = ""

    @property
    def name(self) -> str:
        """What messages call the data file."""
        return paths.written(self.folder / paths.ECOSYSTEM)


def read_content(folder: Path) -> Content:
    """Read a data folder, whatever is in it."""
    _, reading = read_data(folder / paths.ECOSYSTEM)
    settings, problems = settings_of(folder)
    return Content(folder, reading.ecosystem, settings, (*problems, *reading.problems))


def start_content(folder: Path, library: Library) -> Content:
    """Return what the lobby starts with: what a data folder holds if it is good, else the last that was."""
    stamp = stamp_of(folder)
    file = folder / paths.ECOSYSTEM
    # What the program brings is of its own centre, and nobody else's.
    shipped = paths.shipped() if folder == paths.default_data() else None
    choice = library.choose(file, shipped, paths.written(file))
    for note in choice.notes if choice.source != NOTHING else ():  # its problems say why
        complain(f"kiosk: {note}")
    reading = choice.data or read_data(file)[1]
    settings, problems = settings_of(folder)
    every = (*problems, *reading.problems)
    return Content(folder, choice.reading.ecosystem, settings, every, stamp, choice.source, choice.sha256)


def read_data(file: Path, *, named: bool = False) -> tuple[bytes, Reading]:
    """Read a data file, whatever it is, `named` on the command line or not; return its bytes and content."""
    name = paths.written(file)
    try:
        source = durable.read(file, LARGEST_FILE + 1)
    except Failure as failure:
        what = say("cannot be read ({reason})", reason=failure.why)
        remedy = say("put {file} there, readable, or name its folder with --data", file=paths.ECOSYSTEM)
        if named:
            remedy = say("name a data file that can be read")
        return b"", Reading(None, (Problem(name, 1, 1, "", what, remedy),))
    return source, read(source, name)


def settings_of(folder: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Read the settings in a data folder, and what is wrong with them."""
    toml = folder / FILE_NAME
    return read_settings(toml, paths.written(toml))


def report(content: Content) -> None:
    """Print what is wrong, for whoever reads the log."""
    complain(*map(str, content.problems))


def checked_language(content: Content, language: str) -> str:
    """Return a language of `--language`, if it is one of the content's."""
    languages = content.ecosystem.center.languages if content.ecosystem else (language,)
    if language not in languages:
        words = ", ".join(languages)
        raise Mistake(
            say(
                '--language: {file} has no "{word}"; it has {words}',
                file=content.name,
                word=language,
                words=words,
            )
        )
    return language


def in_language_first(content: Content, language: str | None) -> Content:
    """Return the content with another of its languages as the one that a visit begins in."""
    if language is None or content.ecosystem is None:
        return content
    center = content.ecosystem.center
    others = (code for code in center.languages if code != checked_language(content, language))
    center = replace(center, languages=(language, *others))
    return replace(content, ecosystem=replace(content.ecosystem, center=center))
