# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Rows and roles for the screen; QtCore and QtQml only."""
