# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A reader whose disk fails: `python -m tests.app.failing CALL FAULT STAYS ARGUMENTS-OF-KIOSK...`.

The system call of that number fails with that `errno`, and all after it if STAYS is 1.
"""

from __future__ import annotations

import sys

from kiosk.app import cli
from tests.store.disk import Disk, on

if __name__ == "__main__":
    call, fault, stays = map(int, sys.argv[1:4])
    with on(Disk(call, fault, bool(stays))):
        code = cli.main(sys.argv[4:])
    sys.exit(code)
