# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Chooses what goes into the standalone folder: of Qt what the lobby uses, and the licence of each part."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path

Entry = tuple[str, str, str]
"""PyInstaller's: name in the bundle, source, kind."""

QML_MODULES = frozenset(
    {
        "QtQml",
        "QtQml/Models",
        "QtQml/WorkerScript",
        "QtQuick",
        "QtQuick/Layouts",
        "QtQuick/Shapes",
    }
)

# Not eglfs: its plugin needs a library (libQt6EglFsKmsGbmSupport) that the wheel does not have.
PLUGINS = frozenset(
    {
        "platforms/libqoffscreen.so",
        "platforms/libqwayland.so",
        "platforms/libqxcb.so",
        "xcbglintegrations/libqxcb-egl-integration.so",
        "xcbglintegrations/libqxcb-glx-integration.so",
        "wayland-shell-integration/libxdg-shell.so",
        "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
        "wayland-decoration-client/libbradient.so",
        "imageformats/libqjpeg.so",
        "imageformats/libqwebp.so",
    }
)

FROM_THE_SYSTEM = re.compile(r"lib(stdc\+\+|gcc_s|X11|X11-xcb|expat|z|zstd|lzma)\.so\.")
"""Libraries that come with libgl1 and are loaded by the drivers behind it, too.

The loader takes ours for the driver's; when ours is the older one, the driver does not load.
"""

ICU = re.compile(r"libicudata\.so\.(\d+)")
ICU_KEPT = re.compile(r"coll/.*|[^/]+\.(icu|nrm)|(?![a-z]{2,3}(_|\.))[^/]+\.res")
"""What sorts text in any language. All else Qt has itself, or does not ask ICU for."""

OF_QT = ("pyside6-essentials", "shiboken6")
"""Packages without a licence in them, which the note speaks of."""

QT_NOTE = """\
Qt {version} and Qt for Python {version} (PySide6, shiboken6) are (C) The Qt Company Ltd. and others.
They are used under the GNU Lesser General Public License, version 3: LGPL-3.txt, which adds to GPL-3.txt.
They are separate shared libraries in _internal/PySide6 and _internal/shiboken6, and may be replaced by others
with the same interface. They are unchanged, except that symbols are stripped, and that libicudata, a part of
ICU (ICU.txt), holds less data.
Source: https://download.qt.io/official_releases/qt/ and https://download.qt.io/official_releases/QtForPython/
What others wrote in them, and the terms of it: https://doc.qt.io/qt-6/licenses-used-in-qt.html
"""


def files_below(root: Path, folder: str, patterns: Iterable[str]) -> list[tuple[str, str]]:
    """Return the files below a folder of the checkout, each to be put in the folder of the same name."""
    found = sorted(file for pattern in patterns for file in (root / folder).rglob(pattern))
    return [(str(file), str(file.parent.relative_to(root))) for file in found]


def slim(binaries: Iterable[Entry], datas: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return what is used of the binaries and of the data files that PyInstaller found."""
    files = {entry[0]: entry for entry in binaries}
    roots = [name for name, _, kind in files.values() if _is_root(name, kind)]
    kept = _with_needed(roots, files)
    # The links to Qt's libraries are not needed, and many a USB stick cannot hold a link.
    plain = [entry for entry in datas if entry[2] != "SYMLINK" and _is_data(entry[0])]
    return [files[name] for name in sorted(kept)], plain


def _is_root(name: str, kind: str) -> bool:
    """Tell whether a binary is there for its own sake, not because another one needs it."""
    if name.startswith("PySide6/Qt/plugins/"):
        return name.removeprefix("PySide6/Qt/plugins/") in PLUGINS
    if name.startswith("PySide6/Qt/qml/"):
        return str(Path(name).parent).removeprefix("PySide6/Qt/qml/") in QML_MODULES
    return kind == "EXTENSION" or name.startswith("libpython")


def _is_data(name: str) -> bool:
    if name.startswith("PySide6/Qt/qml/"):
        path = Path(name.removeprefix("PySide6/Qt/qml/"))
        return path.name == "qmldir" and str(path.parent) in QML_MODULES
    return not name.startswith("PySide6/Qt/translations/")


def _with_needed(roots: Iterable[str], files: dict[str, Entry]) -> set[str]:
    """Return the names of the roots and of what they need and the system does not bring."""
    by_library = {Path(name).name: name for name in files}
    kept: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name in kept:
            continue
        kept.add(name)
        needed = [
            library for library in needed_by(Path(files[name][1])) if not FROM_THE_SYSTEM.match(library)
        ]
        waiting += [by_library[library] for library in needed if library in by_library]
    return kept


def needed_by(file: Path) -> list[str]:
    """Return the names of the libraries that a binary loads."""
    return re.findall(r"^ *NEEDED +(\S+)", _run("objdump", "-p", str(file)), re.MULTILINE)


def with_small_icu(binaries: list[Entry], work: Path) -> list[Entry]:
    """Return the binaries with a smaller libicudata in place of Qt's, which is a quarter of the whole."""
    return [
        (name, str(_small_icu(Path(source), work)) if ICU.match(Path(name).name) else source, kind)
        for name, source, kind in binaries
    ]


def _small_icu(library: Path, work: Path) -> Path:
    match = ICU.match(library.name)
    assert match is not None
    data, part, out = work / "icu.dat", work / "icu.o", work / library.name
    _run("objcopy", "-O", "binary", "-j", ".rodata", str(library), str(data))
    data.write_bytes(_without_unused(data.read_bytes()))
    # ld names what it finds in a file after the file, and takes it for data that may change.
    _run("ld", "-r", "-b", "binary", "-o", part.name, data.name, cwd=work)
    read_only = ".data=.rodata,alloc,load,readonly,data,contents"
    _run("objcopy", "--set-section-alignment", ".data=16", "--rename-section", read_only, str(part))
    symbol = f"icudt{match[1]}_dat=_binary_icu_dat_start"
    soname = f"-soname={library.name}"
    _run("ld", "-shared", "-z", "noexecstack", soname, "--defsym", symbol, "-o", str(out), str(part))
    return out


def _without_unused(package: bytes) -> bytes:
    """Return a package of ICU data without the items that nobody asks for.

    A package is a header, a count, and for each item where its name and its data begin, counted from the
    end of the header; then the names, then the data, each aligned to 16 bytes.
    """
    (start,) = struct.unpack_from("<H", package)
    (count,) = struct.unpack_from("<I", package, start)
    table = [struct.unpack_from("<II", package, start + 4 + 8 * i) for i in range(count)]
    ends = [begin for _, begin in table[1:]] + [len(package) - start]
    items: list[tuple[bytes, bytes]] = []
    for (name_at, begin), end in zip(table, ends, strict=True):
        name = package[start + name_at : package.index(b"\0", start + name_at) + 1]
        if ICU_KEPT.fullmatch(name[:-1].decode().partition("/")[2]):
            items.append((name, package[start + begin : start + end]))
    name_at = 4 + 8 * len(items)
    begin = _aligned(name_at + sum(len(name) for name, _ in items))
    toc, names, data = struct.pack("<I", len(items)), b"", b""
    for name, content in items:
        toc += struct.pack("<II", name_at + len(names), begin + len(data))
        names += name
        data += content.ljust(_aligned(len(content)), b"\0")
    return package[:start] + (toc + names).ljust(begin, b"\0") + data


def _aligned(size: int) -> int:
    return -(-size // 16) * 16


def write_licences(folder: Path, root: Path, binaries: Iterable[Entry]) -> None:
    """Put the licence of everything that is in the bundle into a folder."""
    folder.mkdir()
    shutil.copy(root / "LICENSE", folder / "lobby-kiosk.txt")
    for file in sorted((root / "resources").rglob("LICENSE-*")):
        shutil.copy(file, folder / file.name.removeprefix("LICENSE-"))
    for file in sorted((root / "build_spec").glob("LICENSE-*")):
        shutil.copy(file, folder / file.name.removeprefix("LICENSE-"))
    note = QT_NOTE.format(version=distribution("PySide6-Essentials").version)
    (folder / "Qt.txt").write_text(note, encoding="utf-8")
    for name in ("LGPL-3", "GPL-3"):
        shutil.copy(Path("/usr/share/common-licenses", name), folder / f"{name}.txt")
    pinned = re.findall(
        r"^([\w.-]+)==", (root / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE
    )
    for name in ("pyinstaller", *pinned):
        if name not in OF_QT:
            (folder / f"{name}.txt").write_text(_licence_of_package(name), encoding="utf-8")
    wheels = Path(sysconfig.get_path("purelib")).resolve()
    for file in sorted({Path(source).resolve() for _, source, _ in binaries}):
        if wheels not in file.parents:
            name, licence = _licence_of_library(file)
            shutil.copy(licence, folder / f"{name}.txt")


def _licence_of_package(name: str) -> str:
    """Return the licence that a Python package brings."""
    found = [file for file in distribution(name).files or [] if re.match("LICEN[CS]E|COPYING", file.name)]
    if not found:
        raise SystemExit(f"build: the package {name} has no licence in it")
    return "\n\n".join(file.read_text(encoding="utf-8") for file in found)


def _licence_of_library(file: Path) -> tuple[str, Path]:
    """Return the name of what a library of the system is from, and the file with its licence."""
    # Where /lib is a link to /usr/lib, dpkg may know a file by either name.
    names = [str(file), str(file).removeprefix("/usr")]
    found = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False).stdout
    if package := found.partition(":")[0]:
        return package, Path("/usr/share/doc", package, "copyright")
    if file.is_relative_to(sys.base_prefix):
        return "Python", Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    raise SystemExit(f"build: no licence is known of {file}")


def _run(*command: str, cwd: Path | None = None) -> str:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=True).stdout
