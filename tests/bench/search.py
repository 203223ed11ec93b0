# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Measures the search over 10,000 companies and 10,000 events: `python -m tests.bench.search` prints JSON.

`figures` makes rows of the table of what several such runs printed. Beside the search stand three that are
simpler: FTS5 alone, RapidFuzz's WRatio over every name, and a look through all of them.
"""

from __future__ import annotations

import gc
import json
import pickle
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.store.reader import read
from kiosk.store.schema import Ecosystem
from kiosk.store.search.results import Results
from kiosk.store.search.search import Index
from tests.bench.figures import Figure, percentile
from tests.bench.generate import AT, generate
from tests.bench.machine import ROOT
from tests.bench.queries import Query, names_in, queries

MANY = 10_000
FIRST_FEW = 5
SLOW, OTHERS = 97, 7
"""Of the searches beside ours, one keystroke in so many is measured; of the slow one, one in more."""

Find = Callable[[str], Iterable[str]]


def shipped() -> Ecosystem:
    """Return the data that come with the program."""
    ecosystem = read((ROOT / "data" / "ecosystem.json").read_bytes(), "shipped").ecosystem
    assert ecosystem is not None
    return ecosystem


def together(many: Ecosystem, few: Ecosystem) -> Ecosystem:
    """Return one ecosystem with the records of two; of two with one id, that of `many`."""
    parts: dict[str, Any] = {}
    for part in ("hubs", "programs", "floors", "tenants", "events", "labels"):
        records = {record.id: record for record in (*getattr(few, part), *getattr(many, part))}
        parts[part] = tuple(records.values())
    return Ecosystem(format=many.format, center=few.center, **parts)


def with_many(count: int = MANY) -> Ecosystem:
    """Return the shipped data with `count` companies and events more."""
    many = read(json.dumps(generate(count, count)).encode(), "generated").ecosystem
    assert many is not None
    return together(many, shipped())


def names_of(results: Results) -> Iterator[str]:
    """Yield what is listed from top to bottom: all names of a result, with a line between two results."""
    for group in results.groups:
        for result in group.results:
            yield "\n".join(wording for _, wording in result.name.wordings)


def place_of_right(query: Query, listed: Iterable[str]) -> int:
    """Return at which place a right answer is listed, from 0; a large number when none is."""
    for place, names in enumerate(listed):
        if query.right.intersection(names.split("\n")):
            return place
    return sys.maxsize


def fts5_alone(names: Sequence[str]) -> Find:
    """Return a search by FTS5 with nothing round it: each word a beginning, ranked by bm25."""
    base = sqlite3.connect(":memory:")
    options = "prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'"
    base.execute(f"CREATE VIRTUAL TABLE names USING fts5(name, {options})")
    base.executemany("INSERT INTO names VALUES (?)", [(name,) for name in names])

    def find(query: str) -> list[str]:
        words = " ".join(f'"{word}"*' for word in query.replace('"', " ").split())
        found = base.execute("SELECT name FROM names WHERE names MATCH ? ORDER BY rank LIMIT 20", (words,))
        return [name for (name,) in found]

    return find


def wratio(names: Sequence[str]) -> Find:
    """Return a search by RapidFuzz's WRatio over every name."""
    from rapidfuzz import fuzz, process, utils

    ready = [utils.default_process(name) for name in names]

    def find(query: str) -> list[str]:
        found = process.extract(utils.default_process(query), ready, scorer=fuzz.WRatio, limit=20)
        return [names[place] for _, _, place in found]

    return find


def linear(names: Sequence[str]) -> Find:
    """Return a look through all names for the text as it was written, case aside."""
    ready = [(name.casefold(), name) for name in names]

    def find(query: str) -> list[str]:
        small = query.casefold()
        return [name for each, name in ready if small in each][:20]

    return find


def measured(count: int = MANY) -> dict[str, Any]:
    """Return all that is measured: milliseconds, seconds, megabytes, and shares of 1."""
    ecosystem = with_many(count)
    asked = queries(ecosystem, shipped())
    keys = [query.written[:end] for query in asked for end in range(1, len(query.written) + 1)]
    names = sorted({name for names in names_in(ecosystem) for name in names})
    start = time.perf_counter()
    index = Index(ecosystem)
    build = time.perf_counter() - start
    now = datetime(AT.year, AT.month, AT.day, 9, 41)
    # An event that is over is no answer to a visitor, and here it is: half of the names are of events.
    ours = _quality(asked, lambda query: names_of(index.search(query, "es")))
    ours |= _waits(keys, lambda query: names_of(index.search(query, "es", now=now)))
    exact = [each for each in asked if each.way == "exact"]
    places = [place_of_right(each, names_of(index.search(each.written, "es"))) for each in exact]
    ours |= {"build": build, "added": _weight(ecosystem), "exact": places.count(0) / len(places)}
    found: dict[str, Any] = {"search": ours, "queries": len(asked), "keystrokes": len(keys)}
    for name, make, step in (
        ("FTS5 alone", fts5_alone, OTHERS),
        ("WRatio over all", wratio, SLOW),
        ("all names in turn", linear, OTHERS),
    ):
        find = make(names)
        found[name] = _quality(asked, find) | _waits(keys[::step], find)
    return found


def _quality(asked: Sequence[Query], find: Find) -> dict[str, float]:
    places = [place_of_right(query, find(query.written)) for query in asked]
    return {
        "first": places.count(0) / len(places),
        "few": sum(place < FIRST_FEW for place in places) / len(places),
    }


def _waits(keys: Sequence[str], find: Find) -> dict[str, float]:
    waits = []
    for query in keys:
        start = time.perf_counter()
        list(find(query))
        waits.append((time.perf_counter() - start) * 1000)
    return {"p50": percentile(waits, 50), "p99": percentile(waits, 99)}


def _weight(ecosystem: Ecosystem) -> float:
    """Return what an index adds to a process that has read nothing, and so has no room left over for it."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "ecosystem"
        file.write_bytes(pickle.dumps(ecosystem))
        command = [sys.executable, "-m", "tests.bench.search", str(file)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)


def weigh(file: Path) -> float:
    """Return what the index of a pickled ecosystem adds to this process, in megabytes."""
    ecosystem = pickle.loads(file.read_bytes())
    gc.collect()
    before = _memory()
    index = Index(ecosystem)
    index.search("nuve viba 1")
    gc.collect()
    return _memory() - before


def _memory() -> float:
    """Return the memory of this process in megabytes: its share of what it has in common with others."""
    with open("/proc/self/smaps_rollup", encoding="ascii") as lines:  # noqa: PTH123  # no file on a disk
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))


def figures(runs: Sequence[dict[str, Any]]) -> Iterator[Figure]:
    """Yield the rows of the table; of shares, what is missing of all, so that less is better everywhere."""
    ours = [run["search"] for run in runs]
    yield Figure("search: a keystroke, p50", "ms", [each["p50"] for each in ours], 2)
    yield Figure("search: a keystroke, p99", "ms", [each["p99"] for each in ours], 8)
    yield Figure("search: the index is made in", "s", [each["build"] for each in ours], 1)
    yield Figure("search: memory added", "MB", [each["added"] for each in ours], 60)
    yield Figure("search: right answer not first", "%", [_missing(each["first"]) for each in ours], 10)
    yield Figure("search: right answer not in the first five", "%", [_missing(e["few"]) for e in ours], 2)
    yield Figure("search: exact names not first", "%", [_missing(each["exact"]) for each in ours], 0)
    for name in ("FTS5 alone", "WRatio over all", "all names in turn"):
        others = [run[name] for run in runs]
        for share in ("p50", "p99"):
            yield Figure(f"{name}: a keystroke, {share}", "ms", [each[share] for each in others])
        yield Figure(f"{name}: right answer not first", "%", [_missing(each["first"]) for each in others])
        yield Figure(f"{name}: not in the first five", "%", [_missing(each["few"]) for each in others])


def _missing(share: float) -> float:
    return 100 * (1 - share)


if __name__ == "__main__":
    print(weigh(Path(sys.argv[1])) if sys.argv[1:] else json.dumps(measured()))
