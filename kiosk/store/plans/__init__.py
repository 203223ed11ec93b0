# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The plans of the floors: read from the SVGs that staff draw, and checked against the data."""
