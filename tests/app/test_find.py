# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk find` prints what a visitor's search finds, and one line about what it cannot do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import paths
from kiosk.app.find import declare, find
from tests.store.centre import SOUND, changed, event

pytestmark = pytest.mark.usefixtures("here")

Captured = pytest.CaptureFixture[str]


def put(data: object) -> None:
    Path("ecosystem.json").write_text(json.dumps(data), encoding="utf-8")


def found(capsys: Captured, *arguments: str) -> tuple[int, list[dict[str, Any]], str]:
    parser = ArgumentParser(prog="kiosk")
    declare(parser.add_subparsers(dest="command"))
    code = find(parser.parse_args(["find", "--data", ".", *arguments]))
    said = capsys.readouterr()
    return code, [json.loads(line) for line in said.out.splitlines()], said.err


def test_a_result_is_one_object_a_line(capsys: Captured) -> None:
    put(changed("tenants.0.unit", "104", changed("tenants.0.sample", True)))
    line = {
        "kind": "tenant",
        "name": "Nube Viva",
        "detail": "Piso 1 · 104",
        "screen": "tenant",
        "item": "nube-viva",
        "start": "",
        "gone": False,
        "sample": True,
        "understood": "Nube Viva",
        "suggested": False,
    }
    assert found(capsys, "nuve", "viba") == (0, [line], "")
    assert found(capsys, "nuve viba") == (0, [line], "")


def test_an_event_says_when_it_is(capsys: Captured) -> None:
    put(event(start="2060-01-02T09:00"))
    assert found(capsys, "café")[0] == 1  # the agenda looks two years ahead, and so does the search
    put(event(recurrence="FREQ=DAILY"))
    code, lines, _ = found(capsys, "café")
    start = lines[0]["start"]
    assert (code, lines[0]["kind"], start[10:]) == (0, "event", "T09:00")
    assert lines[0]["item"] == "cafe@" + start.replace("-", "").replace(":", "")


def test_the_language_is_the_visitors(capsys: Captured) -> None:
    put(changed("hubs.0.name", {"es": "Faro", "en": "Lighthouse"}))
    for query in ("faro", "lighthouse"):
        assert found(capsys, query)[1][0]["name"] == "Faro"
        assert found(capsys, query, "--language", "en")[1][0]["name"] == "Lighthouse"


def test_a_language_that_the_data_do_not_have_is_refused(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(SOUND)
    said = 'kiosk: --language: ecosystem.json has no "fr"; it has es, en\n'
    assert found(capsys, "faro", "--language", "fr") == (2, [], said)
    monkeypatch.setenv("LANG", "es_CO.UTF-8")
    said = 'kiosk: --language: ecosystem.json no tiene "fr"; tiene es, en\n'
    assert found(capsys, "faro", "--language", "fr") == (2, [], said)


def test_nothing_found_gives_suggestions_and_another_exit_code(capsys: Captured) -> None:
    put(changed("labels.1", {"id": "data", "name": "Datos"}, changed("tenants.0.sector", ["data"])))
    code, lines, _ = found(capsys, "xqzw")
    assert code == 1
    assert [(line["name"], line["suggested"]) for line in lines] == [("Datos", True)]
    assert found(capsys, "")[:2] == (1, [])


def test_the_limit_is_of_a_kind(capsys: Captured) -> None:
    tenants = [{**SOUND["tenants"][0], "id": f"t{i}", "name": f"Nube {i}"} for i in range(60)]
    put({**SOUND, "tenants": tenants})
    for wanted, most in (([], 5), (["--limit", "1"], 1), (["--limit", "50"], 50)):
        assert len(found(capsys, "nube", *wanted)[1]) == most
    assert [line["name"] for line in found(capsys, "nube 7")[1]] == ["Nube 7"]


@pytest.mark.parametrize("limit", ["0", "-1", "x", "²", "1001", "1" * 5000, "1.5"])
def test_a_limit_that_is_none_is_a_wrong_command(capsys: Captured, limit: str) -> None:
    with pytest.raises(SystemExit) as ended:
        found(capsys, "nube", f"--limit={limit}")
    assert ended.value.code == 2


def test_data_that_cannot_be_read_are_told_of(capsys: Captured) -> None:
    code, lines, said = found(capsys, "nube")
    assert (code, lines) == (2, [])
    assert said.startswith("ecosystem.json:1:1: cannot be read (it is not there): ")
    put([])
    assert found(capsys, "nube")[0] == 2


def test_what_is_wrong_with_a_record_hides_no_other(capsys: Captured) -> None:
    put(changed("tenants.0.floor", "9"))
    assert found(capsys, "faro")[1][0]["item"] == "faro"
    assert found(capsys, "nube viva")[0] == 1


def ran(*arguments: str | bytes, **environment: str) -> subprocess.Popen[bytes]:
    program = (
        "import sys; from argparse import ArgumentParser; from kiosk.app.find import find, declare;"
        "parser = ArgumentParser(); declare(parser.add_subparsers());"
        "sys.exit(find(parser.parse_args(['find', *sys.argv[1:]])))"
    )
    environment |= {"PATH": os.environ["PATH"], "PYTHONPATH": str(paths.HOME)}
    command: list[str | bytes] = [sys.executable, "-c", program, *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_every_line_is_json_whatever_letters_the_terminal_has(encoding: str) -> None:
    put(changed("tenants.0.name", "Ñandú “Móvil” 🙂"))
    process = ran("--data", ".", "nandu", PYTHONIOENCODING=encoding)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")
    assert json.loads(out.decode(encoding))["name"] == "Ñandú “Móvil” 🙂"


def test_a_query_that_is_no_text_is_no_trouble() -> None:
    put(SOUND)
    process = ran("--data", ".", b"nube \xff viva")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")
    assert json.loads(out)["item"] == "nube-viva"


def test_whoever_stops_reading_is_no_trouble() -> None:
    tenants = [{**SOUND["tenants"][0], "id": f"t{i}", "name": f"Nube {i}"} for i in range(1000)]
    put({**SOUND, "tenants": tenants})
    process = ran("--data", ".", "nube", "--limit", "1000")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 0
