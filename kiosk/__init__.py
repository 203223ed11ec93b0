# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The lobby kiosk: a touchscreen guide to a technology centre, offline, from one JSON file."""
