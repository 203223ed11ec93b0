# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""How large a picture is, from the head of its file: PNG, JPEG and WebP, which are what the lobby shows."""

from __future__ import annotations

from typing import BinaryIO

Size = tuple[int, int]
"""Width and height in pixels."""

MOST_SEGMENTS = 1000
"""Of a JPEG before its size; real ones have a dozen, and with a large colour profile a hundred."""

_SIZELESS = frozenset({0xC4, 0xC8, 0xCC})
"""JPEG markers from C0 to CF that say nothing of the size."""


def size_of(stream: BinaryIO) -> Size | None:
    """Return the size of the picture in a file that can seek, or `None` where there is no picture.

    Only the head is looked at: what is broken further on is not found.
    """
    head = stream.read(32)
    if head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR":
        size = int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
    elif head.startswith(b"\xff\xd8"):
        size = _jpeg(stream)
    elif head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        size = _webp(head[12:])
    else:
        return None
    return size if all(size) else None


def _jpeg(stream: BinaryIO) -> Size:
    """Return the size in the first frame header: segments stand in a row, each with its length."""
    stream.seek(2)
    for _ in range(MOST_SEGMENTS):
        segment = stream.read(9)
        if segment.startswith(b"\xff\xff"):  # before a marker there may be more of its first byte
            stream.seek(1 - len(segment), 1)
            continue
        if len(segment) < 9 or segment[0] != 0xFF:
            break
        if 0xC0 <= segment[1] <= 0xCF and segment[1] not in _SIZELESS:
            return int.from_bytes(segment[7:9], "big"), int.from_bytes(segment[5:7], "big")
        stream.seek(int.from_bytes(segment[2:4], "big") + 2 - len(segment), 1)
    return 0, 0


def _webp(chunk: bytes) -> Size:
    """Return the size in the first chunk, of which there are three kinds."""
    kind, body = chunk[:4], chunk[8:]
    if kind == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if kind == b"VP8L" and body[:1] == b"\x2f":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a":
        width, height = int.from_bytes(body[6:8], "little"), int.from_bytes(body[8:10], "little")
        return width & 0x3FFF, height & 0x3FFF
    return 0, 0
