# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Measures the lobby: `./dev bench [--runs N] [--only start,load,...]`, twenty minutes, one table."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.figures import Figure, percentile, table
from tests.bench.generate import AT, generate
from tests.bench.machine import OFFSCREEN, ROOT, Failed, Size, described, display, watched
from tests.bench.plans import SHAPES, drawn, plans
from tests.bench.search import figures
from tests.ui import made

PORTRAIT = (1080, 1920)
PORTRAIT_4K = (2160, 3840)
NOW = ("--at", f"{AT}T09:41")
MANY = 10_000


class Bench:
    """Everything that is measured, `runs` times each."""

    def __init__(self, runs: int, folder: Path) -> None:
        """Make the data to measure with, in `folder`."""
        self._runs = range(runs)
        self._many = folder / "many"
        self._impatient = folder / "impatient"
        self._many.mkdir()
        data = json.dumps(generate(MANY, MANY), ensure_ascii=False, indent=2)
        (self._many / "ecosystem.json").write_text(data, encoding="utf-8")
        # The shipped data on a screen that soon asks whether somebody is there.
        shutil.copytree(ROOT / "data", self._impatient)
        (self._impatient / "kiosk.toml").write_text("[visit]\nidle_seconds = 10\n", encoding="utf-8")

    def start(self) -> Iterator[Figure]:
        """Compare the first frame of the lobby with that of a bare window, one after the other in turn."""
        width, height = map(str, PORTRAIT)
        with display(PORTRAIT) as screen:
            for name, where, shown, options in (
                ("full screen, xcb", screen, "FullScreen", []),
                ("in a window, offscreen", OFFSCREEN, "Windowed", ["--size", f"{width}x{height}"]),
            ):
                bare, whole = [], []
                for run in (-1, *self._runs):
                    one = watched(where, "tests.bench.bare", width, height, shown)
                    other = watched(where, "tests.bench.probe", "start", "run", *options)
                    if one["size"] != other["size"]:
                        raise Failed(f"a bare window of {one['size']}, a lobby of {other['size']}")
                    if run >= 0:  # the first pair warms the caches of the disk
                        bare.append(one["first"])
                        whole.append(other["first"])
                ratios = [a / b for a, b in zip(whole, bare, strict=True)]
                yield Figure(f"start, {name}: bare window", "ms", bare)
                yield Figure(f"start, {name}: the lobby", "ms", whole)
                yield Figure(f"start, {name}: lobby ÷ bare, pair by pair", "", ratios, 1.7)
                yield Figure(f"start, {name}: medians divided", "", [median(whole) / median(bare)], 1.7)

    def load(self) -> Iterator[Figure]:
        """Start with many companies and events, and open the directory."""
        with display(PORTRAIT) as screen:
            found = [self._probe(screen, "list", self._many) for _ in self._runs]
        yield Figure("10,000 + 10,000: start to first frame", "ms", [each["first"] for each in found], 2000)
        yield Figure("10,000 + 10,000: start to the list on screen", "ms", [e["list"] for e in found], 2000)

    def memory(self) -> Iterator[Figure]:
        """Weigh the lobby after every screen was shown once."""
        with display(PORTRAIT) as screen:
            for name, data, most in (("shipped data", None, 110), ("10,000 + 10,000", self._many, 160)):
                found = [self._probe(screen, "memory", data) for _ in self._runs]
                for what, key, asked in (
                    ("PSS at rest", "rest", None),
                    ("PSS, all screens shown", "pss", most),
                    ("the same, if nothing else ran Qt", "alone", most),
                ):
                    yield Figure(f"{name}: {what}", "MB", [each[key] for each in found], asked)

    def flick(self) -> Iterator[Figure]:
        """Flick through the long lists."""
        for size in (PORTRAIT, PORTRAIT_4K):
            with display(size) as screen:
                for name in ("directory", "events"):
                    found = [self._probe(screen, f"flick-{name}", self._many) for _ in self._runs]
                    for share, most in ((50, None), (95, None), (99, 22)):
                        values = [percentile(each["intervals"], share) for each in found]
                        yield Figure(
                            f"flick {_written(size)}, {name}: p{share} of frames", "ms", values, most
                        )
                    yield Figure(
                        f"flick {_written(size)}, {name}: of a core", "%", [each["core"] for each in found]
                    )

    def touch(self) -> Iterator[Figure]:
        """Touch something on every screen."""
        for size, name, data in (
            (PORTRAIT, "shipped data", self._impatient),
            (PORTRAIT_4K, "shipped data", self._impatient),
        ):
            with display(size) as screen:
                found = [dict(self._probe(screen, "touch", data)["waits"]) for _ in self._runs]
            medians = sorted(((median(each[key] for each in found), key) for key in found[0]), reverse=True)
            label = f"touch {_written(size)}, {name}"
            for _, key in medians[:5] if size == PORTRAIT else medians[:3]:
                yield Figure(f"{label}: {key}", "ms", [each[key] for each in found])
            worst = medians[0][1]
            yield Figure(f"{label}: worst of {len(medians)}", "ms", [each[worst] for each in found], 100)

    def reload(self) -> Iterator[Figure]:
        """Save the data while a visitor looks at a long list."""
        with display(PORTRAIT) as screen:
            found = [self._probe(screen, "reload", self._copied()) for _ in self._runs]
        for name in found[0]["saves"]:
            held, worked, shown = zip(*(each["saves"][name] for each in found), strict=True)
            label = f"reload 10,000 + 10,000, {name}"
            yield Figure(f"{label}: longest hold of the screen", "ms", list(held), 16)
            yield Figure(f"{label}: of that, its thread worked", "ms", list(worked), 16)
            yield Figure(f"{label}: save to screen", "ms", list(shown))

    def search(self) -> Iterator[Figure]:
        """Ask for things, key by key."""
        yield from figures([watched(OFFSCREEN, "tests.bench.search") for _ in self._runs[:2]])

    def plans(self) -> Iterator[Figure]:
        """Open plans, and find ways."""
        yield from plans(len(self._runs))
        for curved in (False, True):
            folder = self._drawn(curved)
            for size in (PORTRAIT, PORTRAIT_4K):
                with display(size) as screen:
                    found = [self._probe(screen, "plan", folder) for _ in self._runs[:3]]
                label = f"plan of {SHAPES} shapes{', round corners' if curved else ''}, {_written(size)}"
                yield Figure(f"{label}: opened", "ms", [each["opened"] for each in found], 150)
                for share, most in ((50, None), (99, 22)):
                    values = [percentile(each["intervals"], share) for each in found]
                    yield Figure(f"{label}: dragged, p{share} of frames", "ms", values, most)

    def _drawn(self, curved: bool) -> Path:
        """Return a folder with one floor, a company behind each of its doors."""
        folder = self._many.with_name("curved" if curved else "straight")
        (folder / "plans").mkdir(parents=True, exist_ok=True)
        (folder / "plans" / "1.svg").write_bytes(drawn(SHAPES - 4, curved=curved))
        units = [f"1{number:03}" for number in range(SHAPES - 4)]
        tenants = [made.tenant(f"t-{unit}", name=f"Local {unit}", unit=unit) for unit in units]
        made.written(folder, made.guide(floors=[made.floor(plan="1.svg")], tenants=tenants))
        return folder

    def _copied(self) -> Path:
        """Return a folder of its own with the many, which is written to."""
        folder = self._many.with_name("reloaded")
        folder.mkdir(exist_ok=True)
        shutil.copy(self._many / "ecosystem.json", folder)
        return folder

    def _probe(self, screen: dict[str, str], scenario: str, data: Path | None) -> dict[str, Any]:
        where = ["--data", str(data)] if data else []
        return watched(screen, "tests.bench.probe", scenario, "run", *where, *NOW)


def _written(size: Size) -> str:
    return f"{size[0]}×{size[1]}"


def main() -> int:
    parts = ("start", "load", "memory", "flick", "touch", "reload", "search", "plans")
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--only", default=",".join(parts), help="some of " + ", ".join(parts))
    given = parser.parse_args()
    machine = described()
    figures: list[Figure] = []
    failures: list[str] = []
    with TemporaryDirectory() as folder:
        bench = Bench(given.runs, Path(folder))
        for part in given.only.split(","):
            print(f"bench: {part}", file=sys.stderr, flush=True)
            try:
                figures += getattr(bench, part)()
            except Failed as failure:
                failures.append(f"{part}: {failure}")
    print(f"{machine}\nmedians of {given.runs}\n\n{table(figures)}")
    for each in failures:
        print(each, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
