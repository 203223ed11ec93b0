# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Text as a QR code, for a visitor or for staff to take along in a photograph."""

from __future__ import annotations

import sys
from types import ModuleType

QUIET = 4
"""Light modules on each side, as ISO/IEC 18004 asks for."""

MASK = 2
"""Of eight patterns that break up large dark areas. Any is read; to compare all takes longer than a frame."""


def modules(text: str) -> tuple[str, ...]:
    """Return the rows of the code, "1" for a dark module and "0" for a light one, with the quiet zone.

    Level M: a seventh of it may be unreadable. Raises `ValueError` for more than 2,331 bytes of UTF-8.
    """
    # Not its writers of files: with them come HTTP, TLS and XML, 5 MB that the lobby has no use for.
    sys.modules.setdefault("segno.writers", ModuleType("segno.writers"))
    import segno  # only who shows a code pays for the import

    # As bytes: to look for other modes takes codecs that the frozen program does without.
    code = segno.make(
        text, error="m", mode="byte", encoding="utf-8", mask=MASK, micro=False, boost_error=False
    )
    rows = ["0" * QUIET + "".join(map(str, row)) + "0" * QUIET for row in code.matrix]
    light = ["0" * len(rows[0])] * QUIET
    return (*light, *rows, *light)
