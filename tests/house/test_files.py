# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Files are small, licensed, described on top, named alike, and tied to no machine."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST = {".py": 250, ".qml": 150}
SPDX = ("SPDX-FileCopyrightText: 2026 The lobby kiosk authors", "SPDX-License-Identifier: MIT")
BROUGHT = {".ttf", ".otf", ".woff2"}
"""Files that are never ours, so the licence they come under lies beside them."""

INDEX = re.compile(
    r"--(extra-)?index-url|--find-links|(?<!no-emit-)find-links|pypi\.org/simple|^-[if] ", re.MULTILINE
)
"""Where packages come from is the machine's business: pip is told by its own configuration."""


def kept_files() -> list[Path]:
    """Return the files that are, or would be, in the repository."""
    listing = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]
    done = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("the files are not in a git checkout")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def source_problems(name: str, source: str) -> list[str]:
    """Return what a source file lacks on top, and whether it is too long or named unlike the others."""
    path = Path(name)
    qml, python = path.suffix == ".qml", path.suffix == ".py"
    mark = "//" if qml else "#"
    lines = source.splitlines()
    top = lines[1:] if lines[:1] and lines[0].startswith("#!") else lines
    found = []
    if [line.strip() for line in top[:2]] != [f"{mark} {line}" for line in SPDX]:
        found.append("the two SPDX lines are not on top")
    if python:
        sentence = (ast.get_docstring(ast.parse(source)) or "").split("\n\n")[0]
    else:
        sentence = " ".join(line.removeprefix(mark).strip() for line in top[2:] if line.startswith(mark))
    if "." not in sentence:
        found.append("no sentence says what the file is")
    if len(lines) > LONGEST.get(path.suffix, 250):
        found.append(f"{len(lines)} lines; the most is {LONGEST.get(path.suffix, 250)}")
    if python and not re.fullmatch(r"_{0,2}[a-z][a-z0-9_]*", path.stem):
        found.append("not in snake_case")
    if qml and not re.fullmatch(r"[A-Z][A-Za-z0-9]*", path.stem):
        found.append("not in PascalCase")
    return [f"{name}: {fault}" for fault in found]


def tie_problems(name: str, text: str, machine: list[str]) -> list[str]:
    """Return the package index addresses and the paths of this machine that a file names."""
    found = [f"{name}: names {match.group().strip()!r}" for match in INDEX.finditer(text)]
    for folder in machine:
        if re.search(rf"(?<![\w.$}}\-]){re.escape(folder)}(?![\w-])", text):
            found.append(f"{name}: names {folder}")
    return found


def pins(text: str) -> dict[str, str]:
    return dict(re.findall(r"^([\w-]+)==([\w.]+)", text, re.MULTILINE))


def is_source(path: Path) -> bool:
    return path.suffix in LONGEST or path in (ROOT / "dev", ROOT / ".ci" / "run")


def test_sources_are_headed_short_and_named_alike() -> None:
    found = []
    for path in filter(is_source, kept_files()):
        found += source_problems(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
    assert found == []


def test_nothing_names_an_index_or_this_machine() -> None:
    # A path of one part ("/kiosk") would be found in places that have nothing to do with the machine.
    machine = [
        str(folder) for folder in (ROOT, Path.home()) if len(folder.parts) > 2 or folder == Path("/root")
    ]
    found = []
    for path in kept_files():
        if path == Path(__file__):
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += tie_problems(path.relative_to(ROOT).as_posix(), text, machine)
    assert found == []


def test_what_is_not_ours_has_its_licence_beside_it() -> None:
    folders = {path.parent for path in kept_files() if path.suffix in BROUGHT}
    assert [folder for folder in folders if not list(folder.glob("LICENSE*"))] == []
    assert [folder for folder in folders if not (folder / "ORIGIN.md").is_file()] == []


def test_both_requirement_files_pin_the_same_versions() -> None:
    run, dev = (pins((ROOT / f"requirements{part}.txt").read_text(encoding="utf-8")) for part in ("", "-dev"))
    assert run["pyside6-essentials"] == "6.11.3"
    assert {name: dev.get(name) for name in run} == run


def test_every_requirement_has_a_hash() -> None:
    for part in ("", "-dev"):
        text = (ROOT / f"requirements{part}.txt").read_text(encoding="utf-8")
        blocks = re.split(r"^(?=\S+==)", text, flags=re.MULTILINE)[1:]
        assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []


HEAD = "".join(f"# {line}\n" for line in SPDX)


@pytest.mark.parametrize(
    ("name", "source", "fault"),
    [
        ("kiosk/store/reader.py", '"""Reads."""\n', "SPDX"),
        ("kiosk/store/reader.py", HEAD.replace("MIT", "GPL-3.0") + '"""Reads."""\n', "SPDX"),
        ("kiosk/store/reader.py", HEAD + "import os\n", "no sentence"),
        ("kiosk/store/reader.py", HEAD + '"""Reads"""\n', "no sentence"),
        ("kiosk/store/reader.py", HEAD + '"""Reads."""\n' + "\n" * 248, "251 lines"),
        ("kiosk/store/fileReader.py", HEAD + '"""Reads."""\n', "snake_case"),
        ("kiosk/ui/Kiosk/Main.qml", HEAD.replace("#", "//") + "Item {}\n", "no sentence"),
        ("kiosk/ui/Kiosk/Main.qml", HEAD.replace("#", "//") + "// The lobby.\n" + "\n" * 148, "151 lines"),
        ("kiosk/ui/Kiosk/main_page.qml", HEAD.replace("#", "//") + "// The lobby.\n", "PascalCase"),
        ("dev", "#!/usr/bin/env bash\n" + HEAD, "no sentence"),
    ],
)
def test_a_wrong_source_is_found(name: str, source: str, fault: str) -> None:
    found = source_problems(name, source)
    assert len(found) == 1
    assert fault in found[0]


def test_a_right_source_is_fine() -> None:
    assert source_problems("kiosk/store/reader.py", HEAD + '"""Reads."""\n' + "\n" * 247) == []
    assert source_problems("kiosk/__main__.py", HEAD + '"""Starts."""\n') == []
    assert source_problems("kiosk/ui/Kiosk/Main.qml", HEAD.replace("#", "//") + "// The lobby.\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "--index-url https://example.org/simple",
        "pip install --extra-index-url=x",
        "--find-links wheels",
        "-f wheels\n",
        "https://pypi.org/simple",
        'open("/srv/lobby/data")',
        "cd /srv/lobby",
        "file:///srv/lobby/x",
    ],
)
def test_a_tie_is_found(text: str) -> None:
    assert len(tie_problems("x", text, ["/srv/lobby"])) == 1


@pytest.mark.parametrize(
    "text", ["$root/srv/lobby", "/srv/lobby-two", "https://pypi.org/project/pytest", "a -f b"]
)
def test_what_is_no_tie_is_fine(text: str) -> None:
    assert tie_problems("x", text, ["/srv/lobby"]) == []
