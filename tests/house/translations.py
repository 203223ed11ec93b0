# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Compares the translations with the words in the source.

`python -m tests.house.translations` prints what is missing, unfinished or unused, and exits 1 for any;
with `--update` it first enters new words into the `.ts` files and drops those that are gone.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "kiosk"
TRANSLATIONS = ROOT / "resources" / "i18n"
LUPDATE = Path(PySide6.__file__).parent / "lupdate"
PLACE = re.compile(r"%L?\d")


def update(ts: Path, sources: Path, *, drop_unused: bool) -> None:
    """Enter the words of the sources into a translation file, as Qt's lupdate does."""
    head = ET.parse(ts).getroot()
    options = ["-silent", "-extensions", "py,qml", "-locations", "none"]
    if head.get("language") == head.get("sourcelanguage"):
        options.append("-pluralonly")  # the source is already in this language, except for its plurals
    if drop_unused:
        options.append("-no-obsolete")
    subprocess.run([LUPDATE, *options, sources, "-ts", ts], check=True, capture_output=True)


def problems(ts: Path, sources: Path) -> list[str]:
    """Return one line for each entry of a translation file that does not fit the sources."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(shutil.copy(ts, folder))
        update(fresh, sources, drop_unused=False)
        contexts = ET.parse(fresh).getroot().findall("context")
    return [
        f"{ts.name}: {context.findtext('name')}: {source!r}: {fault}"
        for context in contexts
        for message in context.findall("message")
        for source in [message.findtext("source", "")]
        for fault in _faults(message, source)
    ]


def _faults(message: ET.Element, source: str) -> list[str]:
    entry = message.find("translation")
    if entry is None:
        return ["not translated"]
    kind = entry.get("type")
    if kind == "unfinished":
        return ["not translated"]
    if kind in ("vanished", "obsolete"):
        return ["no longer in the source"]
    forms = [form.text or "" for form in entry.findall("numerusform")] or [entry.text or ""]
    if not all(form.strip() for form in forms):
        return ["not translated"]
    wanted = set(PLACE.findall(source))
    return [f"{form!r} lacks or adds a %1" for form in forms if set(PLACE.findall(form)) != wanted]


def main(arguments: list[str]) -> int:
    """Check, or with `--update` update and check, every translation; return the exit code."""
    files = sorted(TRANSLATIONS.glob("*.ts"))
    found = [] if files else [f"{TRANSLATIONS}: no translation"]
    for ts in files:
        if "--update" in arguments:
            update(ts, SOURCES, drop_unused=True)
        found += problems(ts, SOURCES)
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
