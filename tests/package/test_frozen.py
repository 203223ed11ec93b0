# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The standalone folder, run as if there were no Python: `./dev build` makes it and then runs these."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader
from PySide6.QtGui import QImage

from build_spec.bundle import needed_by
from tests.package.screen import Screen, difference

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "dist" / "kiosk"
LAST_WRITTEN = BUILT / "licenses" / "Qt.txt"
MOST_BYTES = 140_000_000

SIZE = (1080, 1920)
SAME = ("--at", "2026-11-23T09:41", "--inches", "32")
"""With these a screen looks the same whenever and wherever it is drawn."""

MOST_DIFFERENT = 0.02
"""The share of pixels that may differ: a clock that went on, the mark beside a list."""

LIBC = {
    "libc.so.6",
    "libm.so.6",
    "libdl.so.2",
    "libpthread.so.0",
    "libresolv.so.2",
    "librt.so.1",
    "libutil.so.1",
}
GRAPHICS = {
    "libGL.so.1",
    "libEGL.so.1",
    "libX11.so.6",
    "libX11-xcb.so.1",
    "libxcb.so.1",
    "libwayland-client.so.0",
}
GRAPHICS |= {"libstdc++.so.6", "libgcc_s.so.1", "libexpat.so.1", "libz.so.1", "libzstd.so.1", "liblzma.so.5"}
"""What comes with libgl1 and libegl1 on Debian and Ubuntu."""
WAYLAND = {"libwayland-cursor.so.0", "libwayland-egl.so.1"}
"""From libwayland-cursor0 and libwayland-egl1, needed for wayland only."""


def unfit() -> str:
    """Return why the folder cannot be tested, or nothing."""
    if not LAST_WRITTEN.is_file():
        return "dist/kiosk is not built: ./dev build"
    sources = [file for folder in ("kiosk", "resources", "build_spec") for file in (ROOT / folder).rglob("*")]
    built = LAST_WRITTEN.stat().st_mtime
    changed = [file for file in sources if file.is_file() and file.suffix not in {".pyc", ".ts", ".md"}]
    if any(file.stat().st_mtime > built for file in changed):
        return "dist/kiosk is older than the sources: ./dev build"
    return ""


pytestmark = [pytest.mark.package, pytest.mark.skipif(bool(unfit()), reason=unfit() or "it is built")]


def run(*arguments: str, program: Path = BUILT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program with nothing in its environment: no HOME, no PATH, no locale."""
    command = [str(program / "kiosk"), *arguments]
    return subprocess.run(
        command, env=environment, cwd="/", capture_output=True, encoding="utf-8", timeout=120, check=False
    )


def files() -> list[Path]:
    return [file for file in BUILT.rglob("*") if file.is_file()]


def preview(program: Path, out: Path, *screens: str) -> dict[str, Path]:
    """Return the pictures that the program at `program` draws, by name of screen."""
    wanted = [part for screen in screens for part in ("--screen", screen)]
    shape = f"{SIZE[0]}x{SIZE[1]}"
    done = run(
        "preview", "--out", str(out), "--size", shape, "--language", "es", *SAME, *wanted, program=program
    )
    assert done.returncode == 0, done.stderr
    return {screen: out / f"{shape}-es-{screen}.png" for screen in screens}


def test_it_passes_its_own_test() -> None:
    done = run("--self-test")
    assert (done.returncode, done.stdout) == (0, "self-test: ok\n"), done.stderr


def test_it_knows_the_time_where_the_system_does_not() -> None:
    assert run("check", PYTHONTZPATH="").returncode == 0


def test_it_is_small_and_holds_no_links() -> None:
    assert sum(file.stat().st_size for file in files()) <= MOST_BYTES
    # A folder with links in it cannot be carried on every USB stick.
    assert [path for path in BUILT.rglob("*") if path.is_symlink()] == []


def test_it_has_the_commands_and_exit_codes_of_the_program(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    shutil.copytree(BUILT / "data", wrong)
    data = (wrong / "ecosystem.json").read_text(encoding="utf-8")
    (wrong / "ecosystem.json").write_text(data.replace('"kind"', '"knid"', 1), encoding="utf-8")
    codes = {
        ("check",): 0,
        ("check", "--data", str(wrong)): 1,
        ("check", "--data", str(tmp_path / "niño")): 2,
        ("run",): 3,
        ("chekc",): 2,
        ("preview", "--out", str(tmp_path), "--screen", "cellar"): 2,
        ("--help",): 0,
    }
    assert {arguments: run(*arguments).returncode for arguments in codes} == codes
    assert 'did you mean "kind"' in run("check", "--data", str(wrong)).stdout


def test_it_draws_what_the_checkout_draws(tmp_path: Path) -> None:
    frozen = preview(BUILT, tmp_path / "frozen", "home", "event")
    command = [sys.executable, "-m", "kiosk", "preview", "--out", str(tmp_path), "--language", "es"]
    command += [*SAME, "--size", f"{SIZE[0]}x{SIZE[1]}", "--screen", "home", "--screen", "event"]
    subprocess.run([*command, "--data", str(BUILT / "data")], cwd=ROOT, capture_output=True, check=True)
    for file in frozen.values():
        assert file.read_bytes() == (tmp_path / file.name).read_bytes()


def test_it_runs_elsewhere_with_other_data_and_writes_nothing_there(tmp_path: Path) -> None:
    before = preview(BUILT, tmp_path / "before", "home")["home"].read_bytes()
    moved = tmp_path / "otra carpeta ñ"
    shutil.copytree(BUILT, moved)
    data = moved / "data" / "ecosystem.json"
    data.write_text(data.read_text(encoding="utf-8").replace('"Ruta N"', '"Ruta Sur"', 1), encoding="utf-8")
    for path in [moved, *moved.rglob("*")]:
        path.chmod(path.stat().st_mode & ~0o222)
    state = {path: path.stat().st_mtime_ns for path in moved.rglob("*")}
    after = preview(moved, tmp_path / "after", "home")["home"].read_bytes()
    assert after != before
    assert {path: path.stat().st_mtime_ns for path in moved.rglob("*")} == state
    for path in [moved, *moved.rglob("*")]:
        path.chmod(path.stat().st_mode | 0o200)


def test_a_visitor_gets_to_the_directory_by_touch(tmp_path: Path) -> None:
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("Xvfb or xdotool is not installed")
    pictures = preview(BUILT, tmp_path, "attract", "home", "directory")
    with Screen(SIZE, tmp_path) as screen:
        command = [str(BUILT / "kiosk"), "run", *SAME]
        log = (tmp_path / "log").open("w+", encoding="utf-8")
        program = subprocess.Popen(command, env={"DISPLAY": screen.display}, cwd="/", stderr=log)
        try:

            def shows(name: str) -> bool:
                wanted = QImage(str(pictures[name]))
                return screen.wait_for(lambda: difference(screen.picture(), wanted) < MOST_DIFFERENT)

            assert shows("attract")
            assert screen.windows() == [(0, 0, *SIZE)]
            screen.tap(540, 960)
            assert shows("home")
            screen.tap(540, 1880)  # the third of five in the bar
            assert shows("directory")
            assert program.poll() is None
        finally:
            program.terminate()
            program.wait(timeout=20)
            log.seek(0)
            complaints = log.read()
            log.close()
    assert "Traceback" not in complaints
    assert ".qml" not in complaints


def test_all_libraries_are_inside_or_come_with_the_graphics_of_the_system() -> None:
    inside = {file.name for file in files()}
    binaries = [file for file in files() if file.read_bytes()[:4] == b"\x7fELF"]
    needed = {library for file in binaries for library in needed_by(file)}
    outside = {library for library in needed - inside if not library.startswith("ld-linux-")}
    assert outside <= LIBC | GRAPHICS | WAYLAND
    assert inside & (LIBC | GRAPHICS | WAYLAND) == set()


def test_nothing_of_development_is_inside() -> None:
    archive = CArchiveReader(str(BUILT / "kiosk")).open_embedded_archive("PYZ.pyz")
    modules = {name.partition(".")[0] for name in archive.toc}
    assert {"kiosk", "dateutil", "PySide6"} <= modules
    assert (
        modules & {"pytest", "hypothesis", "fontTools", "mypy", "setuptools", "tests", "build_spec"} == set()
    )
    assert [file for file in files() if file.suffix in {".py", ".ts", ".pyi", ".qmltypes"}] == []
    assert [file for file in files() if str(ROOT).encode() in file.read_bytes()] == []


def test_every_part_has_its_licence() -> None:
    licences = {file.stem for file in (BUILT / "licenses").iterdir() if file.stat().st_size > 500}
    assert licences >= {"lobby-kiosk", "Qt", "LGPL-3", "GPL-3", "ICU", "Inter", "MaterialDesignIcons"}
    assert licences >= {"python-dateutil", "tzdata", "pyinstaller", "libfontconfig1", "libfreetype6"}
    assert any("ython3" in name or name == "Python" for name in licences)
