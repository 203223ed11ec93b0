# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A code is square, stands free, is of level M, and is read by another program."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.qr import QUIET, modules
from tests.scanner import scan_rows

FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")
LEVEL_M = "10"
"""Level M as the format says it, 00, behind the mask of the format, 10101…"""


@pytest.mark.parametrize("text", ["", "k", "¿Dónde queda el ñandú? 🦙", "x" * 300])
def test_the_code_is_square_and_has_its_corners_and_level(text: str) -> None:
    rows = modules(text)
    assert {len(row) for row in rows} == {len(rows)}
    assert set("".join(rows)) == {"0", "1"}
    for corner in (
        [row[QUIET : QUIET + 7] for row in rows[QUIET : QUIET + 7]],
        [row[-QUIET - 7 : -QUIET] for row in rows[QUIET : QUIET + 7]],
        [row[QUIET : QUIET + 7] for row in rows[-QUIET - 7 : -QUIET]],
    ):
        assert tuple(corner) == FINDER
    assert rows[QUIET + 8][QUIET : QUIET + 2] == LEVEL_M


def test_nothing_dark_is_in_the_quiet_zone() -> None:
    rows = modules("kiosk")
    edge = [*rows[:4], *rows[-4:], *(row[:4] + row[-4:] for row in rows)]
    assert set("".join(edge)) == {"0"}


def test_as_many_modules_as_the_text_needs_and_no_small_code() -> None:
    assert len(modules("1")) == 21 + 2 * QUIET
    assert len(modules("x" * 300)) == 69 + 2 * QUIET


def test_the_same_text_is_the_same_code() -> None:
    assert modules("hub") == modules("hub")
    assert modules("hub") != modules("hub ")


def test_too_much_text_is_refused() -> None:
    assert len(modules("x" * 2331)) == 177 + 2 * QUIET
    with pytest.raises(ValueError, match="too large"):
        modules("x" * 2332)


@settings(max_examples=50)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=120))
def test_another_program_reads_what_went_in(text: str) -> None:
    found = scan_rows(modules(text))
    assert found.bytes == text.encode()
    assert found.ec_level == "M"
