# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Indoor maps in IMDF 1.0.0, made into plans and companies."""
