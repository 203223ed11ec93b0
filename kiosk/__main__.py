# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`python -m kiosk`, and what the frozen program starts with."""

import sys

from kiosk.app.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
