# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The values of the command line are read as they are written, or refused with an example."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import UTC, datetime

import pytest

from kiosk.app.arguments import parse_inches, parse_moment, parse_size
from kiosk.app.options import moment_in


def test_a_size_is_two_numbers() -> None:
    assert parse_size("1080x1920") == (1080, 1920)


@pytest.mark.parametrize(
    "text", ["", "1080", "x", "1080x", "1080*1920", "-1x5", "0x0", "319x800", "8193x800", "1e3x900"]
)
def test_another_size_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is not a size such as 1080x1920"):
        parse_size(text)


@pytest.mark.parametrize("text", ["", "now", "9:41", "2026-13-01", "0001-01-01T00:00", "9999-12-31T23:59"])
def test_another_time_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is not a time such as 2026-11-23T09:41"):
        parse_moment(text)


@pytest.mark.parametrize("text", ["", "big", "3.9", "201", "nan", "inf", "-32"])
def test_another_diagonal_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is not a diagonal in inches, from 4 to 200"):
        parse_inches(text)


def test_a_diagonal_may_have_a_fraction() -> None:
    assert parse_inches("10.1") == 10.1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2026-11-23T09:41", datetime(2026, 11, 23, 14, 41, tzinfo=UTC)),
        ("2026-11-23T09:41Z", datetime(2026, 11, 23, 9, 41, tzinfo=UTC)),
        ("2026-11-23T09:41+02:00", datetime(2026, 11, 23, 7, 41, tzinfo=UTC)),
        ("2026-11-23", datetime(2026, 11, 23, 5, 0, tzinfo=UTC)),
    ],
)
def test_a_time_without_an_offset_is_the_centres(text: str, wanted: datetime) -> None:
    moment = moment_in(parse_moment(text), "America/Bogota")
    assert (moment, moment.utcoffset()) == (wanted, wanted.utcoffset())
