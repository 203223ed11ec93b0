# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Companies from spreadsheets and events from calendars, into the data file and back."""
