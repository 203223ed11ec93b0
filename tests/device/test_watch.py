# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Every way of saving is seen within two seconds, once it has settled, and quiet files are let be."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from kiosk.device import watch as watch_module
from kiosk.device.stamps import Stamp, stamp_of
from kiosk.device.watch import FolderWatch

SEEN_MS = 2000

Save = Callable[[Path], None]


class Heard:
    """What a watch told: the stamp of the files at each `changed`."""

    def __init__(self, watch: FolderWatch) -> None:
        self.watch = watch
        self.stamps: list[Stamp] = []
        watch.changed.connect(self.hear)

    def hear(self) -> None:
        self.stamps.append(self.watch.stamp())

    def wait_for_the_last(self, qtbot: QtBot, timeout: int = SEEN_MS) -> None:
        """Wait until what was told last is what stands there."""
        qtbot.waitUntil(lambda: self.stamps[-1:] == [self.watch.stamp()], timeout=timeout)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder behind a symbolic link, as some ways of publishing have it."""
    real = tmp_path / "real"
    real.mkdir()
    (real / "ecosystem.json").write_text('{"version": 1}')
    (real / "kiosk.toml").write_text("idle_seconds = 60")
    (real / "media").mkdir()
    (real / "media" / "logo.png").write_text("a picture")
    link = tmp_path / "data"
    link.symlink_to(real)
    return link


@contextmanager
def meanwhile(save: Save, data: Path) -> Iterator[None]:
    """Save from another thread, as another program does, while Qt goes on."""
    thread = Thread(target=save, args=(data,))
    thread.start()
    yield
    thread.join()


def in_place(data: Path) -> None:
    with (data / "ecosystem.json").open("r+") as file:
        file.write('{"version": 2}')


def in_place_with_the_old_time(data: Path) -> None:
    file = data / "ecosystem.json"
    before = file.stat()
    in_place(data)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def rename_over(data: Path) -> None:
    new = data / ".ecosystem.json.new"
    new.write_text('{"version": 2}')
    new.replace(data / "ecosystem.json")


def backup_and_rename(data: Path) -> None:
    file = data / "ecosystem.json"
    file.rename(data / "ecosystem.json~")
    rename_over(data)


def copy(data: Path) -> None:
    (data.parent / "elsewhere.json").write_text('{"version": 2, "more": 1}')
    shutil.copy2(data.parent / "elsewhere.json", data / "ecosystem.json")


def replace_the_folder(data: Path) -> None:
    real = data.parent / "real"
    new = data.parent / "new"
    shutil.copytree(real, new)
    real.rename(data.parent / "old")
    new.rename(real)


def swap_the_link_of_the_folder(data: Path) -> None:
    shutil.copytree(data.parent / "real", data.parent / "real2")
    link = data.parent / "link"
    link.symlink_to(data.parent / "real2")
    link.replace(data)


def swap_a_link_to_the_file(data: Path) -> None:
    link = data / "link"
    link.symlink_to(data / "kiosk.toml")
    link.replace(data / "ecosystem.json")


def settings(data: Path) -> None:
    (data / "kiosk.toml").write_text("idle_seconds = 90")


def a_picture_in_place(data: Path) -> None:
    (data / "media" / "logo.png").write_text("A PICTURE")


def first_plan(data: Path) -> None:
    (data / "plans").mkdir()
    (data / "plans" / "1.svg").write_text("<svg/>")


def in_chunks(data: Path) -> None:
    with (data / "ecosystem.json").open("w") as file:
        for chunk in ('{"version"', ": 2", "}"):
            file.write(chunk)
            file.flush()
            time.sleep(0.15)


def remove_and_put_back(data: Path) -> None:
    (data / "ecosystem.json").unlink()
    time.sleep(0.3)
    (data / "ecosystem.json").write_text('{"version": 1}')


def remove_the_folder_and_put_it_back(data: Path) -> None:
    real = data.parent / "real"
    shutil.copytree(real, data.parent / "kept")
    shutil.rmtree(real)
    time.sleep(0.3)
    shutil.copytree(data.parent / "kept", real)


AT_ONCE: list[Save] = [
    in_place,
    in_place_with_the_old_time,
    rename_over,
    backup_and_rename,
    copy,
    replace_the_folder,
    swap_the_link_of_the_folder,
    swap_a_link_to_the_file,
    settings,
    a_picture_in_place,
    first_plan,
]


@pytest.mark.parametrize("save", AT_ONCE)
def test_a_save_is_told_once(qtbot: QtBot, data: Path, save: Save) -> None:
    heard = Heard(FolderWatch(data))
    save(data)
    heard.wait_for_the_last(qtbot)
    assert len(heard.stamps) == 1


@pytest.mark.parametrize("save", [remove_and_put_back, remove_the_folder_and_put_it_back])
def test_a_slow_save_is_told_at_its_end(qtbot: QtBot, data: Path, save: Save) -> None:
    heard = Heard(FolderWatch(data))
    before = heard.watch.stamp()
    with meanwhile(save, data):
        qtbot.waitUntil(lambda: heard.watch.stamp() != before)
        qtbot.wait(350)
    heard.wait_for_the_last(qtbot)
    assert 1 <= len(heard.stamps) <= 2


def test_a_file_written_in_pieces_is_not_told_half(qtbot: QtBot, data: Path) -> None:
    heard = Heard(FolderWatch(data))
    with meanwhile(in_chunks, data):
        qtbot.wait(600)
    heard.wait_for_the_last(qtbot)
    assert len(heard.stamps) == 1


def test_a_save_is_seen_where_the_system_tells_nothing(
    qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FolderWatch, "_arm", lambda self: None)
    heard = Heard(FolderWatch(data))
    in_place(data)
    heard.wait_for_the_last(qtbot)
    assert len(heard.stamps) == 1


def test_events_alone_see_save_after_save(qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_module, "POLL_MS", 60_000)
    heard = Heard(FolderWatch(data))
    for count, save in enumerate([rename_over, in_place, rename_over, settings, a_picture_in_place], 1):
        save(data)
        if save is a_picture_in_place:
            (data / "media" / "new.png").write_text("another picture")
        heard.wait_for_the_last(qtbot, 1000)
        assert len(heard.stamps) == count


def test_who_goes_on_saving_cannot_hold_it_up(qtbot: QtBot, data: Path) -> None:
    def go_on(data: Path) -> None:
        for i in range(13):
            (data / "ecosystem.json").write_text("x" * i)
            time.sleep(0.1)

    begun = time.monotonic()
    heard = Heard(FolderWatch(data))
    with meanwhile(go_on, data):
        qtbot.waitUntil(lambda: bool(heard.stamps), timeout=1250)
        qtbot.wait(round((begun + 1.4 - time.monotonic()) * 1000))
    heard.wait_for_the_last(qtbot)
    assert (data / "ecosystem.json").read_text() == "x" * 12


def test_a_save_between_reading_and_watching_is_not_lost(qtbot: QtBot, data: Path) -> None:
    known = stamp_of(data)
    in_place(data)
    heard = Heard(FolderWatch(data, known))
    qtbot.wait(1500)
    assert len(heard.stamps) == 1


def test_a_folder_that_is_not_there_yet_is_awaited(qtbot: QtBot, tmp_path: Path) -> None:
    heard = Heard(FolderWatch(tmp_path / "later"))
    (tmp_path / "later").mkdir()
    (tmp_path / "later" / "ecosystem.json").write_text("{}")
    heard.wait_for_the_last(qtbot)


def test_nothing_is_told_of_what_staff_did_not_change(qtbot: QtBot, data: Path) -> None:
    heard = Heard(FolderWatch(data))
    (data / ".ecosystem.json.swp").write_text("an editor is at it")
    (data / "media" / ".unfinished").write_text("a copy is under way")
    (data / "ecosystem.json").read_text()
    qtbot.wait(3000)
    assert heard.stamps == []
