# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The size of a picture is read from its head as Qt reads it, and what is no picture is none."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from kiosk.store.pictures import size_of


def made(folder: Path, name: str, size: tuple[int, int], quality: int = -1, *, clear: bool = False) -> bytes:
    """Return a picture as Qt writes it."""
    image = QImage(*size, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    image.fill(QColor(200, 40, 40, 90 if clear else 255))
    assert image.save(str(folder / name), quality=quality)
    return (folder / name).read_bytes()


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (300, 17), (2, 5000)])
@pytest.mark.parametrize(
    ("name", "quality", "clear"),
    [
        ("a.png", -1, False),
        ("a.jpg", 90, False),
        ("a.webp", 60, False),
        ("a.webp", 100, False),
        ("a.webp", 60, True),
    ],
)
def test_what_qt_writes_has_its_size(
    tmp_path: Path, name: str, quality: int, clear: bool, size: tuple[int, int]
) -> None:
    assert size_of(io.BytesIO(made(tmp_path, name, size, quality, clear=clear))) == size


def test_all_kinds_of_webp_are_among_them(tmp_path: Path) -> None:
    kinds = {made(tmp_path, "a.webp", (9, 9), quality)[12:16] for quality in (60, 100)}
    kinds.add(made(tmp_path, "a.webp", (9, 9), 60, clear=True)[12:16])
    assert kinds == {b"VP8 ", b"VP8L", b"VP8X"}


def test_a_jpeg_with_much_before_its_size_has_its_size(tmp_path: Path) -> None:
    source = made(tmp_path, "a.jpg", (640, 480), 80)
    profile = (b"\xff\xe2" + struct.pack(">H", 0xFFFF) + bytes(0xFFFD)) * 40
    filled = source[:2] + profile + b"\xff\xff\xff" + source[2:]
    assert size_of(io.BytesIO(filled)) == (640, 480)


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + bytes(40),
        b"\x89PNG\r\n\x1a\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(20),
        b"\xff\xd8",
        b"\xff\xd8\xff\xe0\0\0" + bytes(100),
        b"\xff\xd8" + b"\xff\xe0\0\2" * 100_000,
        b"\xff\xd8" + b"\xff" * 100_000,
        b"RIFF\0\0\0\0WEBPVP8 " + bytes(40),
        b"RIFF\0\0\0\0WEBPVP8?" + bytes(40),
    ],
)
def test_what_is_no_picture_has_no_size(source: bytes) -> None:
    assert size_of(io.BytesIO(source)) is None


HEADS = (
    b"",
    b"\xff\xd8",
    b"\xff\xd8\xff",
    b"RIFF1234WEBP",
    b"RIFF1234WEBPVP8L",
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
)


@given(st.sampled_from(HEADS), st.binary(max_size=60))
def test_no_bytes_are_too_much(head: bytes, rest: bytes) -> None:
    size = size_of(io.BytesIO(head + rest))
    assert size is None or min(size) > 0
