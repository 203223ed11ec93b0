# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Reads QR codes as the camera of a phone would, by another program than the one that makes them."""

from __future__ import annotations

from collections.abc import Sequence

import zxingcpp
from PySide6.QtGui import QImage

MODULE = 3
"""Pixels."""


def scan_rows(rows: Sequence[str]) -> zxingcpp.Barcode:
    """Return the one code in rows of modules."""
    lines = (bytes(0 if module == "1" else 255 for module in row for _ in range(MODULE)) for row in rows)
    return _scan(b"".join(line * MODULE for line in lines), MODULE * len(rows[0]), MODULE * len(rows))


def scan(picture: QImage) -> zxingcpp.Barcode:
    """Return the one code in a picture of a screen."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height = grey.width(), grey.height()
    lines = (bytes(grey.constScanLine(y)[:width]) for y in range(height))
    return _scan(b"".join(lines), width, height)


def _scan(pixels: bytes, width: int, height: int) -> zxingcpp.Barcode:
    image = memoryview(pixels).cast("B", (height, width))
    (found,) = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode, try_invert=False)
    return found
