# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Starts are counted over all restarts, and no disk can keep the program from starting."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.device.counters import Counters, count_start
from kiosk.store import durable
from kiosk.store.failures import Failure
from kiosk.store.messages import Message


def test_restarts_are_counted_over_restarts(tmp_path: Path) -> None:
    state = tmp_path / "state" / "kiosk"
    assert [count_start(state) for _ in range(3)] == [0, 1, 2]


@pytest.mark.parametrize("spoiled", [b"", b"-4", b"many", b"\0\0\0", b"9" * 1000, "٣".encode()])
def test_a_spoiled_count_begins_again(tmp_path: Path, spoiled: bytes) -> None:
    (tmp_path / "starts").write_bytes(spoiled)
    assert [count_start(tmp_path), count_start(tmp_path)] == [0, 1]


def test_a_state_folder_that_cannot_be_written_is_no_hindrance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_disk(*arguments: object) -> None:
        raise Failure(Message("the disk is full"), OSError(28, "full"))

    (tmp_path / "file").write_text("not a folder")
    assert count_start(tmp_path / "file") == 0
    assert count_start(tmp_path / "file" / "below") == 0
    assert count_start(tmp_path) == 0
    monkeypatch.setattr(durable, "replace", no_disk)
    assert [count_start(tmp_path), count_start(tmp_path)] == [1, 1]


def test_a_touch_is_counted_and_remembered() -> None:
    counters = Counters(started=100.0)
    counters.touch(130.5)
    counters.touch(131.5)
    assert counters.touches == 2
    assert counters.last_touch == 131.5
