# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The PIN opens, wrong tries lock, and nothing that befalls its files opens the lock before its time."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path
from threading import Thread

import pytest

from kiosk.device import pin as pin_module
from kiosk.device.lock import TRIES, Uptime, uptime
from kiosk.device.pin import COST, Answer, Pin, digest, fault_of
from kiosk.store import durable
from kiosk.store.failures import Failure
from kiosk.store.messages import Message

RIGHT = "4711"
WRONG = "8352"
MINUTE = 60.0


def at(seconds: float, boot: str = "boot-a") -> Uptime:
    return Uptime(boot, 10_000 + seconds)


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash quickly: what a hash costs is another test's business."""
    monkeypatch.setitem(COST, "n", 2**4)


@pytest.fixture
def kept(tmp_path: Path, cheap: None) -> Pin:
    """Return a PIN that is set."""
    pin = Pin(tmp_path, at(0))
    pin.change(RIGHT)
    return pin


def guess(pin: Pin, tries: int, now: Uptime) -> Answer:
    for _ in range(tries):
        answer = pin.check(WRONG, now)
    return answer


def lock_up(pin: Pin, times: int) -> Uptime:
    """Lock as often as that, and return when the last lock begins."""
    now = at(0)
    for i in range(times):
        now = at(i * 2 * 60 * MINUTE)
        guess(pin, TRIES, now)
    return now


def no_disk(*arguments: object, **more: object) -> None:
    raise Failure(Message("the disk is full"), OSError(28, "full"))


@pytest.mark.parametrize("pin", [RIGHT, "4710", "112233", "909090909090", "1235", "01230"])
def test_a_pin_may_be_what_is_not_guessed_first(pin: str) -> None:
    assert fault_of(pin) is None


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("", "4 to 12 digits"),
        ("471", "4 to 12 digits"),
        ("4711471147114", "4 to 12 digits"),
        ("47a1", "4 to 12 digits"),
        ("٤٧١١", "4 to 12 digits"),
        ("4711\n", "4 to 12 digits"),
        ("0000", "guessed first"),
        ("777777777777", "guessed first"),
        ("1234", "guessed first"),
        ("4321", "guessed first"),
        ("7890", "guessed first"),
        ("123456789012", "guessed first"),
        ("2109", "guessed first"),
    ],
)
def test_a_pin_that_is_none_or_too_easy_is_refused(pin: str, fault: str) -> None:
    assert fault in str(fault_of(pin))


def test_the_right_pin_opens_and_a_wrong_one_does_not(kept: Pin) -> None:
    assert kept.is_set()
    assert kept.check(WRONG, at(0)) == Answer(False, TRIES - 1, 0)
    assert kept.check(RIGHT, at(1)) == Answer(True, TRIES, 0)
    assert kept.check("", at(2)) == Answer(False, TRIES - 1, 0)


def test_without_a_pin_nothing_opens(tmp_path: Path) -> None:
    pin = Pin(tmp_path / "not there")
    assert (pin.is_set(), pin.check("", at(0)), pin.locked_seconds()) == (False, Answer(False, 0, 0), 0)
    assert pin.trouble() is None


def test_a_hash_costs_what_it_should_and_holds_up_no_other_thread() -> None:
    assert COST == {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 2**20}
    thread = Thread(target=digest, args=(RIGHT, b"salt" * 4))
    thread.start()
    turns = 0
    while thread.is_alive():
        time.sleep(0.001)
        turns += 1
    assert turns > 5


def test_the_same_pin_is_kept_under_another_salt(kept: Pin, tmp_path: Path) -> None:
    first = (tmp_path / "pin").read_bytes()
    kept.change(RIGHT)
    assert (tmp_path / "pin").read_bytes() != first
    assert RIGHT.encode() not in first


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_user_of_the_kiosk_reads_the_files(kept: Pin, tmp_path: Path) -> None:
    kept.check(WRONG, at(0))
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["pin", "pin.lock"]
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600, 0o600]
    assert kept.trouble() is None
    files[0].chmod(0o640)
    assert "other users can read it" in str(kept.trouble())
    assert kept.check(RIGHT, at(1)).is_right
    kept.change(RIGHT)
    assert kept.trouble() is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_a_pin_that_root_set_belongs_to_the_user_of_the_folder(tmp_path: Path, cheap: None) -> None:
    os.chown(tmp_path, 4711, 4712)
    Pin(tmp_path).change(RIGHT)
    assert {(file.stat().st_uid, file.stat().st_gid) for file in tmp_path.iterdir()} == {(4711, 4712)}


@pytest.mark.parametrize(("times", "minutes"), [(1, 1), (2, 5), (3, 15), (4, 60), (5, 60)])
def test_wrong_tries_lock_for_longer_and_longer(kept: Pin, times: int, minutes: int) -> None:
    begun = lock_up(kept, times)
    end = Uptime(begun.boot, begun.seconds + minutes * MINUTE)
    assert kept.locked_seconds(begun) == minutes * MINUTE
    assert kept.check(RIGHT, Uptime(end.boot, end.seconds - 1)) == Answer(False, 0, 1)
    assert kept.check(RIGHT, end).is_right
    assert guess(kept, TRIES, end) == Answer(False, 0, MINUTE)  # the right one made it begin anew


def test_tries_while_it_is_locked_do_not_make_it_longer(kept: Pin) -> None:
    guess(kept, TRIES, at(0))
    guess(kept, 3 * TRIES, at(30))
    assert kept.locked_seconds(at(30)) == 30


def test_a_lock_is_kept_when_the_program_or_the_machine_starts_again(kept: Pin, tmp_path: Path) -> None:
    guess(kept, TRIES - 1, at(0))
    assert Pin(tmp_path, at(1)).check(WRONG, at(1)).locked_seconds == MINUTE
    assert Pin(tmp_path, at(31)).locked_seconds(at(31)) == 30
    started = Uptime("boot-b", 20.0)
    assert Pin(tmp_path, started).check(RIGHT, started) == Answer(False, 0, 40)
    assert Pin(tmp_path, started).check(RIGHT, Uptime("boot-b", 61.0)).is_right


def test_a_set_clock_changes_nothing(kept: Pin, monkeypatch: pytest.MonkeyPatch) -> None:
    guess(kept, TRIES, uptime())
    for moved in (-(10**9), 10**9):
        monkeypatch.setattr(time, "time", lambda moved=moved: 1.8e9 + moved)
        assert 50 < kept.locked_seconds() <= MINUTE
        assert not kept.check(RIGHT).is_right


@pytest.mark.parametrize("spoiled", [None, b"", b"\0" * 100, b"kiosk-lock-1 0 0", b"x" * 10**6])
def test_a_lock_that_is_lost_or_spoiled_locks_for_an_hour(
    kept: Pin, tmp_path: Path, spoiled: bytes | None
) -> None:
    file = tmp_path / "pin.lock"
    file.unlink()
    if spoiled is not None:
        file.write_bytes(spoiled)
    started = Pin(tmp_path, at(0))
    assert started.check(RIGHT, at(59 * MINUTE)) == Answer(False, 0, MINUTE)
    assert started.check(RIGHT, at(60 * MINUTE)).is_right
    assert kept.check(RIGHT, at(60 * MINUTE)).is_right


def test_a_try_is_counted_before_it_is_looked_at(
    kept: Pin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pull_the_plug(pin: str, salt: bytes) -> bytes:
        raise SystemExit

    monkeypatch.setattr(pin_module, "digest", pull_the_plug)
    for _ in range(TRIES):
        with pytest.raises(SystemExit):
            Pin(tmp_path, at(0)).check(WRONG, at(0))
    assert kept.locked_seconds(at(0)) == MINUTE


def test_tries_count_on_a_full_disk(kept: Pin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "replace", no_disk)
    assert guess(kept, TRIES, at(0)) == Answer(False, 0, MINUTE)
    assert kept.check(RIGHT, at(59)) == Answer(False, 0, 1)
    assert kept.check(RIGHT, at(60)).is_right


def test_a_new_pin_opens_a_lock_in_the_running_program(
    kept: Pin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(durable, "replace", no_disk)
        guess(kept, TRIES, at(0))
    Pin(tmp_path).change(WRONG)
    assert kept.check(WRONG, at(1)).is_right


def test_a_removed_pin_opens_nothing(kept: Pin, tmp_path: Path) -> None:
    kept.remove()
    assert (kept.is_set(), kept.check(RIGHT, at(0)), list(tmp_path.iterdir())) == (
        False,
        Answer(False, 0, 0),
        [],
    )
    kept.remove()


@pytest.mark.parametrize("spoiled", [b"", b"kiosk-pin-1 00 00\n", b"\xff" * 200, b"x" * 10**6])
def test_a_spoiled_pin_opens_nothing_and_staff_are_told(kept: Pin, tmp_path: Path, spoiled: bytes) -> None:
    (tmp_path / "pin").write_bytes(spoiled)
    assert (kept.is_set(), kept.check(RIGHT, at(0)).is_right) == (False, False)
    assert "set it again with kiosk pin" in str(kept.trouble())


def test_a_pin_that_cannot_be_kept_is_told(kept: Pin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "replace", no_disk)
    with pytest.raises(Failure):
        kept.change(WRONG)
    assert kept.check(RIGHT, at(0)).is_right
