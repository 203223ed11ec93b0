# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What staff are shown of the lobby, found out at one moment."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from kiosk.models.figure_model import Figure
from kiosk.models.problem_model import ProblemRow
from kiosk.models.version_model import VersionRow


class Sight(Struct, frozen=True):
    """What the panel shows; times are those of the centre, without a zone.

    `source` is where the content on the screen is from: "data", "version", "shipped" or "nothing". `code` has
    the rows of the QR code, "1" for a dark module.
    """

    today: date
    sha256: str = ""
    since: datetime | None = None
    source: str = "nothing"
    problems: tuple[ProblemRow, ...] = ()
    versions: tuple[VersionRow, ...] = ()
    figures: tuple[Figure, ...] = ()
    code: tuple[str, ...] = ()


NOTHING = Sight(date.min)
"""Before anything was looked at."""
