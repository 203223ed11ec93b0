# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Whatever is written, in whatever data, on whatever thread, gives results or none."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
from typing import Any

import pytest

from kiosk.store.search.results import Results
from kiosk.store.search.search import Index
from tests.bench.machine import ROOT
from tests.bench.queries import queries
from tests.bench.search import names_of, place_of_right, shipped, with_many
from tests.store.centre import SOUND, changed
from tests.store.finding import NOW, best, made


@pytest.fixture(scope="module")
def lobby() -> Index:
    return Index(shipped(), NOW)


ODD: list[str] = [
    *(
        "",
        " ",
        '"',
        '""',
        "'",
        "*",
        "^",
        "a AND",
        "NOT",
        "OR OR",
        "NEAR(a b, 2)",
        "{name}: x",
        "name:a",
        "-a",
        "a -b",
    ),
    *(
        "(",
        ")",
        "a*b",
        "a+b",
        "\0",
        "nube\0viva",
        "\ud800",
        "n\udcffube",
        "‮ebun",
        "مرحبا",
        "שלום",
        "日本語",
        "🙂🙂",
    ),
    *(
        "ａｂｃ",
        "ﬁntech",
        "½ 3",
        "١٢٣",
        "²",
        "p²",
        "piso ٣",
        "\u0301\u0301",
        "a" * 10_000,
        "nube " * 2_000,
        "1" * 5_000,
    ),
    *(
        "%",
        "\\",
        ";DROP TABLE words",
        "𝕟𝕦𝕓𝕖",
        "ß",
        "İ",
        "ǅ",
        "e s p a c i o x y z",
        "ll",
        "h",
        "hhh",
        "es",
        "-1",
        "1e9",
    ),
]


@pytest.mark.parametrize("query", ODD, ids=range(len(ODD)))
def test_any_query_gives_results_or_none(lobby: Index, query: str) -> None:
    results = lobby.search(query, "es", now=NOW)
    assert all(group.results for group in results.groups)


def test_any_letters_in_any_order_give_results_or_none(lobby: Index) -> None:
    chance = random.Random(7)
    some = "nubevivaáéñ 0123456789\"*^():-{}+\0'¿ªº²😀\u200f\u0301ſﷺ"
    for _ in range(600):
        letters = [chance.choice(some) if chance.random() < 0.9 else chr(chance.randrange(sys.maxunicode))]
        letters += [chance.choice(some) for _ in range(chance.randrange(20))]
        lobby.search("".join(letters), chance.choice(["es", "en", "xx", ""]), chance.randrange(-3, 9), NOW)


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("tenants.0.name", "🙂"),
        ("tenants.0.name", "¿?"),
        ("tenants.0.name", '"" OR *'),
        ("tenants.0.aliases", ["", "  ", "⁂"]),
        ("tenants.0.unit", "—"),
        ("floors.0.name", "Sótano"),
        ("tenants", []),
        ("events", []),
    ],
)
def test_any_data_can_be_searched(part: str, value: Any) -> None:
    index = Index(made(changed(part, value)), NOW)
    for query in ("nube", "sótano", "piso 1", "p1", "x"):
        index.search(query, "es", now=NOW)
    assert best(index.search("faro")).item == "faro"


def test_an_index_of_nothing_but_a_centre_finds_nothing() -> None:
    data = {**SOUND, "hubs": [], "floors": [], "tenants": [], "events": [], "labels": []}
    assert Index(made(data)).search("nube") == Results()


def test_an_index_made_on_another_thread_is_searched_on_this_one() -> None:
    indexes: list[Index] = []
    thread = threading.Thread(target=lambda: indexes.append(Index(shipped(), NOW)))
    thread.start()
    thread.join()
    assert best(indexes[0].search("creme")).item == "creame"


def test_most_of_what_is_spoilt_is_found_first() -> None:
    """The bench does this over 20,000 records."""
    ecosystem = with_many(400)
    index = Index(ecosystem)
    asked = queries(ecosystem, shipped())
    assert len(asked) == 300
    places = {each: place_of_right(each, names_of(index.search(each.written, "es"))) for each in asked}
    assert [each.written for each, place in places.items() if each.way == "exact" and place] == []
    assert sum(place == 0 for place in places.values()) >= 0.9 * len(places)
    assert sum(place < 5 for place in places.values()) >= 0.98 * len(places)


def test_the_lobby_starts_without_the_search() -> None:
    program = "import sys, kiosk.app.cli, kiosk.app.content; print(json.dumps([*sys.modules]))"
    done = subprocess.run(
        [sys.executable, "-c", f"import json; {program}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(done.stdout))
    assert not loaded & {"kiosk.store.search.search", "rapidfuzz", "sqlite3"}
